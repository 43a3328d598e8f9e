import type { HostProblem } from "../../model/port";
import { ok, type Result } from "../../model/result";
import type { ExcelHost } from "../excelHost";

/** The page that listens, where there is one. */
export type ListeningPage = Pick<EventTarget, "addEventListener" | "removeEventListener">;

export interface Surroundings {
  readonly areWeWriting: () => boolean;
  readonly page: ListeningPage | null;
}

export interface SheetChange {
  /** The sheet's id. */
  readonly sheet: string;
  readonly kind: "data" | "activated";
}

/**
 * Tells when someone changes a cell or another sheet becomes active. Our own writes are left out: Excel says whose a
 * change is from ExcelApi 1.14 on, before that whatever changes while we write counts as ours. On the web the handlers of
 * a page stay after it is gone (office-js #194): they are taken off as it goes.
 */
export function watchChanges(
  host: ExcelHost,
  listener: (change: SheetChange) => void,
  { areWeWriting, page }: Surroundings,
): Promise<Result<() => void, HostProblem>> {
  return host.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add((event) => {
        if (!isOurs(event, areWeWriting)) listener({ sheet: event.worksheetId, kind: "data" });
        return Promise.resolve();
      }),
      worksheets.onActivated.add((event) => {
        listener({ sheet: event.worksheetId, kind: "activated" });
        return Promise.resolve();
      }),
    ];
    await context.sync();
    const leave = () => void stop(host, handlers);
    page?.addEventListener("pagehide", leave, { once: true });
    return ok(() => {
      page?.removeEventListener("pagehide", leave);
      leave();
    });
  });
}

interface Handler {
  readonly context: { sync(): Promise<unknown> };
  remove(): void;
}

/** Handlers are taken off in the context that put them on. A listener that cannot be taken off any more (the workbook is closing) does no harm: nobody hears it. */
async function stop(host: ExcelHost, handlers: readonly Handler[]): Promise<void> {
  for (const handler of handlers) handler.remove();
  const [first] = handlers;
  await host.run(async () => ok(await first?.context.sync()));
}

/** The client gives an event of an older Excel the member, too, and nothing in it. */
function isOurs(event: { readonly triggerSource?: string }, areWeWriting: () => boolean): boolean {
  return typeof event.triggerSource === "string" ? event.triggerSource === "ThisLocalAddin" : areWeWriting();
}
