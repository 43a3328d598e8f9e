import { openHeadless } from "@xep-hang/workbench/bridge/openHeadless";
import { sheetBook } from "@xep-hang/workbench/sheetBook";
import { OUTPUT_NAMES } from "../../src/model/output";
import type { Result } from "../../src/model/result";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import { benchBook } from "./benchBook";
import { tell } from "./report";

const UNITS = [17, 3_321];
const ROUNDS = 3;

/** What "little more of our own work than the reading took" is said of. */
const ALL_BUT_SLIPS = OUTPUT_NAMES.filter((name) => name !== "slips");

/** Our own work on all outputs but slips, up to the plan, beside the reading of the same sheet, in one run. */
async function benchPlanning(units: number): Promise<void> {
  const bench = openHeadless(sheetBook(benchBook(units)));
  try {
    const session = createSession(officeWorkbook(), catalogFrameworks);
    const timed = async <T>(work: () => Promise<Result<T, unknown>>): Promise<readonly [T, number]> => {
      const start = process.cpuUsage();
      const result = await work();
      const { user, system } = process.cpuUsage(start);
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      return [result.value, (user + system) / 1000];
    };
    const [scan, reading] = await timed(() => session.scan("active"));
    const before = bench.host.counters.requests;
    const choices = { outputs: ALL_BUT_SLIPS, columns: "beside", language: "vi", titles: "look" } as const;
    const [planned, planning] = await timed(() => session.plan([scan], choices));
    const [, applying] = await timed(() => session.carryOut(planned));
    tell("writing", `${units} units, all outputs but slips`, {
      "ms of CPU reading": reading,
      "ms planning": planning,
      "× the reading": planning / reading,
      "ms carrying out, the host's work with it": applying,
      requests: bench.host.counters.requests - before,
    });
  } finally {
    bench.close();
  }
}

/** From a click on “Ghi kết quả” to written, through the real Office.js: work of this process and bytes of the requests. */
export async function benchWriting(): Promise<void> {
  for (const units of UNITS) for (let round = 1; round <= ROUNDS; round++) await benchRun(units, round);
  for (let round = 1; round <= ROUNDS; round++) await benchPlanning(3_321);
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
