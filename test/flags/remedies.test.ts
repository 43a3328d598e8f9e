import { styleOf, type BookStyle } from "@xep-hang/workbench/openedBook";
import type { LiteralSheet } from "@xep-hang/workbench/sheetBook";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { turns } from "../../packages/workbench/test/support/turns";
import { stateOf } from "../excel/bookState";
import { at } from "../../src/model/address";
import type { Plan } from "../../src/model/plan";
import { contentOf } from "../excel/contentOf";
import { resultsPlan, SHEET, SHEET_NAME } from "../excel/rankedSheet";
import { bench, sheetNamed, value, type Bench } from "../excel/workbench";

/** How often a page hears of one change of the officer's, after a page before it listened and went, with or without a word. */
async function heardAfter(isToldToGo: boolean): Promise<number> {
  const b = bench([SHEET]);
  b.host.be({ staleHandlers: true });
  const page = new EventTarget();
  value(await officeWorkbook({ page }).onChange(() => undefined));
  await turns();
  if (isToldToGo) page.dispatchEvent(new Event("pagehide"));
  await turns(20);
  let heard = 0;
  value(await officeWorkbook({ page: new EventTarget() }).onChange(() => (heard += 1)));
  b.book.activeSheet().setCells({ 20: { 1: { v: 1, t: 2 } } }, "contents");
  await turns(20);
  b.close();
  return heard;
}

test("listeners are taken off as their page goes; where they are not, all is heard twice (#194)", async () => {
  expect(await heardAfter(true)).toBe(1);
  expect(await heardAfter(false)).toBe(2);
});

/** Units one below the other, every other one in another look; `own` is what their cells have beside it. */
function striped(units: number, own: BookStyle = {}): LiteralSheet {
  const rows = Array.from({ length: units }, (_, index) => {
    const style = { ...own, ff: "Arial", fs: 10 + (index % 2), bg: { rgb: index % 2 === 0 ? "#FFFFFF" : "#DDEEFF" }, bd: { b: { s: 1 as const, cl: { rgb: "#000000" } } } }; // prettier-ignore
    return [`Xã ${index}`, units - index, 1].map((each) => ({ value: each, style }));
  });
  return { name: SHEET.name, rows: [...SHEET.rows.slice(0, 3), ...rows] };
}

test("a copy of all formats is no copy of locks: what the table's cells have, and results not, stays with the table", async () => {
  const units = Array.from({ length: 40 }, (_, index) => {
    return { row: index + 4, name: `Xã ${index}`, total: String(99 - index), rank: index + 1, level: 0 as const };
  });
  const b = bench([striped(40, { xl: { unlocked: true } })]);
  value(await b.port.apply(await resultsPlan(b, { cells: "A3:C43", units })));
  const { data } = b.book.toOpenedBook();
  const lookAt = (column: number) => styleOf(data, data.sheets["sheet1"]?.cellData?.[20]?.[column]?.s);
  expect([lookAt(2)?.xl?.unlocked, lookAt(3)?.xl?.unlocked, lookAt(3)?.ff]).toEqual([true, undefined, "Arial"]);
});

test("the looks of many cells are few settings: there is time for them in a request, and for taking them back (#12)", async () => {
  const units = 300;
  const b = bench([striped(units)]);
  const plan = await resultsPlan(b, {
    cells: `A3:C${units + 3}`,
    units: Array.from({ length: units }, (_, index) => ({
      row: index + 4,
      name: `Xã ${index}`,
      total: String(units - index + 1),
      rank: index + 1,
      level: 0 as const,
    })),
  });
  const before = await stateOf(b);
  b.host.be({ slowFormatting: units });
  value(await b.port.apply(plan));
  value(await b.port.undo());
  expect(await stateOf(b)).toEqual(before);
});

/** One number into a free cell. */
async function numberPlan(b: Bench, number: number, format: string): Promise<Plan> {
  const target = { kind: "existing", sheet: await sheetNamed(b.port, SHEET_NAME) } as const;
  const rows = [[{ kind: "number", value: number, format } as const]];
  return { steps: [{ kind: "write", target, at: at("H4"), rows }], sources: [], free: [] };
}

test.each([
  ["rounded to what its format shows", { precisionAsDisplayed: true }, 2 / 3, "0.00", 0.67],
  ["kept at fifteen digits", { fifteenDigits: true }, 0.1 + 0.2, "General", 0.3],
] as const)("a number that Excel has %s is no number lost", async (_, awkward, sent, format, kept) => {
  const b = bench([SHEET]);
  const plan = await numberPlan(b, sent, format);
  b.host.be(awkward);
  value(await b.port.apply(plan));
  expect(b.book.toOpenedBook().data.sheets["sheet1"]?.cellData?.[3]?.[7]?.v).toBe(kept);
});

test("calculated by hand, what follows from a cell waits: our results say what they say otherwise (#6922)", async () => {
  const follows = { value: 60, formula: "=B4" };
  const shown: unknown[] = [];
  for (const manualCalculation of [false, true]) {
    const b = bench([{ ...SHEET, rows: [...SHEET.rows, [], [follows]] }]);
    const plan = await resultsPlan(b, { mode: "formulas" });
    b.host.be({ manualCalculation });
    expect(value(await b.port.facts()).calculation).toBe(manualCalculation ? "manual" : "automatic");
    value(await b.port.apply(plan));
    shown.push(await contentOf(b.port, SHEET_NAME, "D4:F7"));
    b.book.activeSheet().setCells({ 3: { 1: { v: 1, t: 2 } } }, "contents");
    expect(await contentOf(b.port, SHEET_NAME, "A9")).toEqual([[manualCalculation ? "60" : "1"]]);
    b.close();
  }
  expect(shown[1]).toEqual(shown[0]);
});

test("before ExcelApi 1.14, when no event says whose change it tells, our own write is not heard as the officer's", async () => {
  const b = bench([SHEET]);
  b.host.be({ missingTriggerSource: true });
  const heard: unknown[] = [];
  value(await b.port.onChange(({ kind }) => heard.push(kind)));
  value(await b.port.apply(await resultsPlan(b, { outputs: ["columns"] })));
  await turns(20);
  expect(heard).toEqual([]);
});

test("where “fit to one page across” is forgotten, the scale that comes to the same is set (#1860)", async () => {
  const b = bench([SHEET]);
  b.host.be({ zoomForgotten: true });
  const margins = { top: 20, bottom: 20, left: 30, right: 15 };
  const setup = { orientation: "portrait", margins, contentWidth: 936 } as const;
  const steps: Plan["steps"] = [
    { kind: "ensureSheet", key: "wide", name: "Rộng", wanted: "Rộng" },
    { kind: "pageSetup", key: "wide", setup },
  ];
  value(await b.port.apply({ steps, sources: [], free: [] }));
  const { extras, data } = b.book.toOpenedBook();
  // 210 mm less 45 mm are 467.7 points: half of the content's width, rounded down.
  expect(extras[data.sheetOrder[1] ?? ""]?.pageSetup?.scale).toBe(49);
});
