import { openHeadless } from "@xep-hang/workbench/bridge/openHeadless";
import { sheetBook } from "@xep-hang/workbench/sheetBook";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import { benchBook } from "./benchBook";
import { tell } from "./report";

const UNITS = [17, 3_321];
const ROUNDS = 3;

/** From a click on “Ghi kết quả” to written, through the real Office.js: work of this process and bytes of the requests. */
export async function benchWriting(): Promise<void> {
  for (const units of UNITS) for (let round = 1; round <= ROUNDS; round++) await benchRun(units, round);
}

async function benchRun(units: number, round: number): Promise<void> {
  const bench = openHeadless(sheetBook(benchBook(units)));
  try {
    const session = createSession(officeWorkbook(), catalogFrameworks);
    const scan = await session.scan("active");
    if (!scan.ok) throw new Error(scan.error.code);
    const before = bench.host.counters;
    const start = process.cpuUsage();
    const written = await session.apply([scan.value], {
      outputs: ["columns", "summary"],
      columns: "beside",
      language: "vi",
    });
    if (!written.ok) throw new Error(written.error.code);
    const { user, system } = process.cpuUsage(start);
    const { requests, bytesIn, bytesOut } = bench.host.counters;
    const values = valuesJson(bench);
    tell("writing", `${units} units, columns and summary, run ${round} of this process`, {
      "ms of CPU": (user + system) / 1000,
      requests: requests - before.requests,
      "KB sent": (bytesIn - before.bytesIn) / 1024,
      "KB answered": (bytesOut - before.bytesOut) / 1024,
      "× the values' JSON, 16 KB less": (bytesIn - before.bytesIn - 16 * 1024) / values,
    });
  } finally {
    bench.close();
  }
}

/** The values that the run wrote, as JSON: the columns beside the table and the whole sheet of the summary. */
function valuesJson({ book }: ReturnType<typeof openHeadless>): number {
  const [table, ...ours] = book.sheets();
  const rows = (sheet: typeof table, from: number) =>
    Object.values(sheet?.data.cellData ?? {}).map((cells) =>
      Object.entries(cells).flatMap(([column, cell]) => (Number(column) >= from ? [cell.v ?? cell.f ?? ""] : [])),
    );
  return JSON.stringify([rows(table, 10), ...ours.map((sheet) => rows(sheet, 0))]).length;
}
