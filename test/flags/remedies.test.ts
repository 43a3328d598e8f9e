import type { LiteralSheet } from "@xep-hang/workbench/sheetBook";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { turns } from "../../packages/workbench/test/support/turns";
import { stateOf } from "../excel/bookState";
import { resultsPlan, SHEET } from "../excel/rankedSheet";
import { bench, value } from "../excel/workbench";

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

/** Units one below the other, every other one in another look. */
function striped(units: number): LiteralSheet {
  const rows = Array.from({ length: units }, (_, index) => {
    const style = { ff: "Arial", fs: 10 + (index % 2), bg: { rgb: index % 2 === 0 ? "#FFFFFF" : "#DDEEFF" }, bd: { b: { s: 1 as const, cl: { rgb: "#000000" } } } }; // prettier-ignore
    return [`Xã ${index}`, units - index, 1].map((each) => ({ value: each, style }));
  });
  return { name: SHEET.name, rows: [...SHEET.rows.slice(0, 3), ...rows] };
}

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
