import type { HostProblem } from "../../model/port";
import { ok, type Result } from "../../model/result";
import type { ExcelHost } from "../excelHost";

export interface SheetChange {
  /** The sheet's id. */
  readonly sheet: string;
  readonly kind: "data" | "activated";
}

/**
 * Tells when someone changes a cell or another sheet becomes active. Our own writes are left out where Excel says whose
 * a change is (ExcelApi 1.14; older ones do not give the field).
 */
export function watchChanges(
  host: ExcelHost,
  listener: (change: SheetChange) => void,
): Promise<Result<() => void, HostProblem>> {
  return host.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add((event) => {
        if (!isOurs(event)) listener({ sheet: event.worksheetId, kind: "data" });
        return Promise.resolve();
      }),
      worksheets.onActivated.add((event) => {
        listener({ sheet: event.worksheetId, kind: "activated" });
        return Promise.resolve();
      }),
    ];
    await context.sync();
    return ok(() => void stop(host, handlers));
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

function isOurs(event: object): boolean {
  return "triggerSource" in event && event.triggerSource === "ThisLocalAddin";
}
