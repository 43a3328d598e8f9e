import type { Grid, SheetRef } from "../../src/model/grid";
import type { HostProblem, WorkbookPort } from "../../src/model/port";
import type { Result } from "../../src/model/result";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { openHeadless, type Headless } from "@xep-hang/workbench/bridge/openHeadless";
import type { HostOptions } from "@xep-hang/workbench/host/host";
import type { OpenedBook } from "@xep-hang/workbench/openedBook";
import { sheetBook, type LiteralSheet } from "@xep-hang/workbench/sheetBook";
import { turns } from "../../packages/workbench/test/support/turns";

/** A book open behind the real Office.js, and the add-in's port to it. */
export interface Bench extends Headless {
  readonly port: WorkbookPort;
  /** What the port waited, in milliseconds, where Excel asked it to. */
  readonly waits: readonly number[];
  /** Requests since the last call. */
  requests(): number;
}

let open: Bench | null = null;

afterEach(async () => {
  // The client tidies up after its last answer.
  await turns();
  open?.close();
  open = null;
});

export function bench(sheets: readonly LiteralSheet[], options: HostOptions = {}): Bench {
  return benchOf(sheetBook({ sheets }), options);
}

export function benchOf(book: OpenedBook, options: HostOptions = {}): Bench {
  const headless = openHeadless(book, options);
  const waits: number[] = [];
  let counted = 0;
  const wait = (milliseconds: number) => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  open = {
    ...headless,
    port: officeWorkbook({ wait }),
    waits,
    requests: () => {
      const before = counted;
      counted = headless.host.counters.requests;
      return counted - before;
    },
  };
  return open;
}

export function value<T>(result: Result<T, HostProblem>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export function problem<T>(result: Result<T, HostProblem>): HostProblem {
  if (result.ok) throw new Error(`expected a problem, got ${JSON.stringify(result.value)}`);
  return result.error;
}

export async function sheetNamed(port: WorkbookPort, name: string): Promise<SheetRef> {
  const found = value(await port.sheets()).find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

export async function grid(port: WorkbookPort, name: string): Promise<Grid> {
  return value(await port.readGrid(await sheetNamed(port, name)));
}
