// npm run load -- [cycles]: one session scans, writes, is typed into and undoes, over and over; the heap after collection at a
// tenth of the cycles and at their end must not differ by 50 MB. Run by hand: 2000 cycles take a while.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { openHeadless } from "@xep-hang/workbench/bridge/openHeadless";
import { sheetBook } from "@xep-hang/workbench/sheetBook";
import { officeWorkbook } from "../src/excel/officeWorkbook";
import { catalogFrameworks } from "../src/session/catalogFrameworks";
import { createSession } from "../src/session/createSession";

const MOST = 50_000_000;
const cycles = Number(process.argv[2] ?? 2000);
const ROWS = [["Đơn vị", "Điểm A", "Điểm B", "Tổng điểm"], ...Array.from({ length: 20 }, (_, at) => [`Xã số ${at + 1}`, 10 + at, 50 - at * 2, 60 - at])]; // prettier-ignore

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

async function run(): Promise<void> {
  const bench = openHeadless(sheetBook({ sheets: [{ name: "Bảng", rows: ROWS }] }));
  const session = createSession(officeWorkbook(), catalogFrameworks);
  const sheet = bench.book.activeSheet();
  let early = 0;
  for (let cycle = 1; cycle <= cycles; cycle += 1) {
    const scan = await session.scan("active", [{ frameworkId: "derived" }]);
    if (!scan.ok) throw new Error(scan.error.code);
    const written = await session.apply([scan.value], { outputs: ["columns", "summary"], columns: "beside", language: "vi" }); // prettier-ignore
    if (!written.ok) throw new Error(JSON.stringify(written.error));
    sheet.setCells({ 1: { 1: { v: cycle % 20, t: 2 } } }, "contents");
    const undone = await session.undo();
    if (!undone.ok) throw new Error(undone.error.code);
    if (cycle === Math.ceil(cycles / 10)) early = heap();
  }
  const grown = heap() - early;
  console.log(
    `${cycles} cycles: ${(early / 1e6).toFixed(1)} MB at a tenth, ${(grown / 1e6).toFixed(1)} MB more at the end`,
  );
  bench.close();
  process.exitCode = grown < MOST ? 0 : 1;
}

void run();
