import { officeWorkbook } from "../../src/excel/officeWorkbook";
import type { WorkbookPort } from "../../src/model/port";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import { resultsState } from "../../src/session/resultsState";
import type { SheetScan } from "../../src/session/scan";
import { isTyped } from "../../src/excel/apply/typedOver";
import { contentOf } from "./contentOf";
import { stateOf } from "./bookState";
import { resultsPlan, SHEET, SHEET_NAME, UNITS } from "./rankedSheet";
import { bench, problem, value, type Bench } from "./workbench";

type Place = readonly [row: number, column: number];
const TARGET: Place = [3, 3];
const SOURCE: Place = [3, 1];

/** Types 77 into a cell as the officer does, when the n-th request from now on has been answered; returns how many there were. */
function typeAfter({ host, book }: Bench, request: number, [row, column]: Place): () => number {
  let count = 0;
  const answer = host.processQuery.bind(host);
  host.processQuery = async (body) => {
    const answered = await answer(body);
    count += 1;
    if (count === request) book.activeSheet().setCells({ [row]: { [column]: { v: 77, t: 2 } } }, "contents");
    return answered;
  };
  return () => {
    host.processQuery = answer;
    return count;
  };
}

const targets = (port: WorkbookPort) => contentOf(port, SHEET_NAME, "D4:F4");

test("what the officer types where we write stays, or is told: never lost without a word", async () => {
  const seen: string[] = [];
  for (let request = 1; request <= 8; request++) {
    const b = bench([SHEET]);
    const plan = await resultsPlan(b);
    const stop = typeAfter(b, request, TARGET);
    const applied = await b.port.apply(plan);
    stop();
    if (applied.ok) {
      expect(await targets(b.port)).toEqual([["77", "1", "Khá"]]);
      expect(value(await b.port.undo())).toEqual({ kept: [{ sheet: SHEET_NAME, cells: "D4" }] });
    } else expect(applied.error).toMatchObject({ sheet: SHEET_NAME, cells: "D3:D7" });
    seen.push(applied.ok ? "stays" : applied.error.code);
    expect(await targets(b.port)).toEqual([["77", "", ""]]);
    b.close();
  }
  expect(seen).toEqual(["host.occupied", "host.occupied", "host.occupied", "host.occupied", "host.occupied", "stays", "stays", "stays"]); // prettier-ignore
});

test("a result that the officer types over while it is written again is put back as typed", async () => {
  const b = bench([SHEET]);
  value(await b.port.apply(await resultsPlan(b)));
  const again = await resultsPlan(b, { units: UNITS.map((unit) => ({ ...unit, total: "1" })) });
  const stop = typeAfter(b, 3, TARGET);
  expect(problem(await b.port.apply(again))).toMatchObject({ code: "host.occupied" });
  stop();
  expect(await targets(b.port)).toEqual([["77", "1", "Khá"]]);
});

test("typed over a formula of ours before it is proved, or into a cell that is only emptied: it stays", async () => {
  const b = bench([SHEET]);
  const plan = await resultsPlan(b, { mode: "formulas" });
  const stop = typeAfter(b, 5, TARGET);
  expect(problem(await b.port.apply(plan))).toMatchObject({ code: "host.occupied" });
  stop();
  expect(await targets(b.port)).toEqual([["77", "", ""]]);
  b.close();

  const again = bench([SHEET]);
  value(await again.port.apply(await resultsPlan(again)));
  const shorter = await resultsPlan(again, { units: UNITS.slice(0, 2), cells: "A3:C6" });
  const stopAgain = typeAfter(again, 5, [6, 3]);
  value(await again.port.apply(shorter));
  stopAgain();
  expect(value(await again.port.undo()).kept).toEqual([{ sheet: SHEET_NAME, cells: "D7" }]);
  expect(await contentOf(again.port, SHEET_NAME, "D6:D7")).toEqual([["90,00"], ["77"]]);
});

test("what Excel itself makes of a number or a text is nobody's typing", () => {
  expect([0.67, "", null, 100].map((found) => isTyped({ kind: "number", value: 0.666, format: "0.00" }, found))).toEqual([false, false, false, true]); // prettier-ignore
  expect([45, "'45", "bốn mươi lăm", ""].map((found) => isTyped({ kind: "text", text: "45" }, found))).toEqual([false, false, true, false]); // prettier-ignore
});

async function scanned(port: WorkbookPort): Promise<SheetScan> {
  return value(await createSession(port, catalogFrameworks).scan("active", [{ frameworkId: "derived" }]));
}

test("a score that is typed while we write makes the results old, and that is told", async () => {
  const rows = [["Đơn vị", "Điểm A", "Điểm B", "Tổng điểm"], ["Xã Một", 10, 20, 30], ["Xã Hai", 12, 19, 31], ["Xã Ba", 9, 17, 26]]; // prettier-ignore
  const outcomes = new Set<string>();
  for (let request = 1; request <= 12; request++) {
    const b = bench([{ name: "Bảng", rows }]);
    const session = createSession(b.port, catalogFrameworks);
    const scan = value(await session.scan("active", [{ frameworkId: "derived" }]));
    const stop = typeAfter(b, request, SOURCE);
    const applied = await session.apply([scan], { outputs: ["columns"], columns: "beside", language: "vi" });
    const isTyped = stop() >= request;
    const state = resultsState(await scanned(b.port))?.kind;
    if (applied.ok && isTyped) expect([request, state]).toEqual([request, "stale"]);
    outcomes.add(applied.ok ? (state ?? "") : applied.error.code);
    b.close();
  }
  expect([...outcomes]).toEqual(expect.arrayContaining(["stale"]));
});

describe("two panes on one workbook", () => {
  test("what one has planned before the other wrote is refused; planned anew, it replaces it", async () => {
    const b = bench([SHEET]);
    const other = officeWorkbook({ wait: () => Promise.resolve() });
    const units = UNITS.map((unit) => ({ ...unit, rank: 1 }));
    const [mine, theirs] = [await resultsPlan(b), await resultsPlan(b, { units })];
    value(await b.port.apply(mine));
    const written = await stateOf(b);
    expect(problem(await other.apply(theirs))).toMatchObject({ code: "host.nameTaken" });
    expect(await stateOf(b)).toEqual(written);
    value(await other.apply(await resultsPlan(b, { units })));
    expect(await contentOf(b.port, SHEET_NAME, "E4:E7")).toEqual([["1"], [""], ["1"], ["1"]]);
    value(await other.undo());
    expect(await stateOf(b)).toEqual(written);
  });

  test("an undo after the other's write leaves what the other wrote otherwise, and says so", async () => {
    const b = bench([SHEET]);
    const other = officeWorkbook({ wait: () => Promise.resolve() });
    value(await b.port.apply(await resultsPlan(b)));
    const units = UNITS.map((unit) => ({ ...unit, rank: 1 }));
    value(await other.apply(await resultsPlan(b, { units })));
    expect(value(await b.port.undo())).toEqual({ kept: [{ sheet: SHEET_NAME, cells: "E6:E7" }] });
    expect(await contentOf(b.port, SHEET_NAME, "E6:E7")).toEqual([["1"], ["1"]]);
    expect(value(await other.undo()).kept.length).toBeGreaterThan(0);
  });
});
