import { SUMMARY, contentOf } from "./contentOf";
import { stateOf } from "./bookState";
import { resultsPlan, SHEET, SHEET_NAME, UNITS } from "./rankedSheet";
import { DEFAULT_PAGE_SETUP } from "@xep-hang/workbench/openedBook";
import { bench, grid, value, type Bench } from "./workbench";
import { valuesOf } from "../support/gridValues";

const RESULTS = [
  ["Tổng điểm (200 điểm)", "Xếp hạng", "Xếp loại"],
  ["100,50", "1", "Khá"],
  ["", "", ""],
  ["90,00", "2", "Khá"],
  ["30,00", "3", "Yếu"],
];

test("results stand beside the table, in its look, and are counted on a sheet of their own", async () => {
  const b = bench([SHEET]);
  const applied = value(await b.port.apply(await resultsPlan(b)));
  expect(applied).toMatchObject({ sheets: [{ name: SHEET_NAME }, { name: SUMMARY }], skipped: [] });
  expect(await contentOf(b.port, SHEET_NAME, "D3:F7")).toEqual(RESULTS);
  expect(await contentOf(b.port, SUMMARY, "A7:E8")).toEqual([
    ["STT", "Nhóm đơn vị", "Khá", "Yếu", "Số đơn vị"],
    ["1", "Tất cả đơn vị", "2", "1", "3"],
  ]);
  const looks = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET_NAME);
    const cells = ["C3", "D3", "C4", "D4", "F4", "F7"].map((address) => {
      const { format } = sheet.getRange(address);
      format.load("horizontalAlignment,font/name,font/bold,font/color,fill/color");
      const right = format.borders.getItem("EdgeRight");
      right.load("style");
      return { format, right };
    });
    await context.sync();
    return cells.map(({ format: { font, fill, horizontalAlignment }, right }) =>
      [font.name, font.bold ? "bold" : "plain", font.color, fill.color, horizontalAlignment, right.style].join(" "),
    );
  });
  expect(looks).toEqual([
    "Times New Roman bold #000000 #D9E1F2 Center None",
    "Times New Roman bold #000000 #D9E1F2 Center None",
    "Times New Roman plain #000000 #FFFFFF General Continuous",
    "Times New Roman plain #000000 #FFFFFF General Continuous",
    "Times New Roman plain #000000 #DDEBF7 Center Continuous",
    "Times New Roman plain #FFFFFF #7F0000 Center Continuous",
  ]);
});

/** Office-js #4900, #6218: Excel answers white for a cell without a fill. */
test("a cell without a fill has none after ranking, nor after undo", async () => {
  const b = bench([SHEET]);
  const tints = () =>
    Excel.run(async (context) => {
      const cells = ["C4", "D4", "E4", "D5", "F4"].map((address) => {
        const { fill } = context.workbook.worksheets.getItem(SHEET_NAME).getRange(address).format;
        return fill.load("tintAndShade");
      });
      await context.sync();
      return cells.map(({ tintAndShade }) => tintAndShade);
    });
  value(await b.port.apply(await resultsPlan(b)));
  expect(await tints()).toEqual([null, null, null, null, 0]);
  value(await b.port.undo());
  expect(await tints()).toEqual([null, null, null, null, null]);
});

test("numbers are numbers, and the officer's cells are as they were", async () => {
  const b = bench([SHEET]);
  const before = await grid(b.port, SHEET_NAME);
  value(await b.port.apply(await resultsPlan(b)));
  const after = await grid(b.port, SHEET_NAME);
  expect(valuesOf(after)[3]?.slice(3)).toEqual([100.5, 1, "Khá"]);
  expect(valuesOf(after).map((row) => row.slice(0, 3))).toEqual(valuesOf(before));
});

test("undo brings back every cell, format, size and name, and takes the new sheet away", async () => {
  const b = bench([SHEET]);
  const before = await stateOf(b);
  value(await b.port.apply(await resultsPlan(b)));
  expect(await stateOf(b)).not.toEqual(before);
  expect(b.port.canUndo()).toBe(true);
  expect(value(await b.port.undo())).toEqual({ kept: [] });
  expect(await stateOf(b)).toEqual(before);
  expect(b.port.canUndo()).toBe(false);
  expect(await b.port.undo()).toMatchObject({ ok: false, error: { code: "host.nothingToUndo" } });
});

test("a second run replaces the first one's output, and undoing it brings the first one's back", async () => {
  const b = bench([SHEET]);
  value(await b.port.apply(await resultsPlan(b)));
  const first = await stateOf(b);
  const units = UNITS.map((unit) => (unit.name === "Xã C" ? { ...unit, total: "95", rank: 2, level: 0 } : unit));
  value(await b.port.apply(await resultsPlan(b, { units })));
  expect(value(await b.port.sheets()).map(({ name }) => name)).toEqual([SHEET_NAME, SUMMARY]);
  expect(await contentOf(b.port, SHEET_NAME, "D7:G7")).toEqual([["95,00", "2", "Khá", ""]]);
  expect(await contentOf(b.port, SUMMARY, "A8:E8")).toEqual([["1", "Tất cả đơn vị", "3", "0", "3"]]);
  expect(value(await b.port.undo())).toEqual({ kept: [] });
  expect(await stateOf(b)).toEqual(first);
});

test("a print area that covers the table covers the results too, and shrinks back", async () => {
  const printed = (b: Bench) => b.book.extras(b.book.activeSheet()).pageSetup?.printArea;
  const b = bench([{ ...SHEET, extras: { pageSetup: { ...DEFAULT_PAGE_SETUP, printArea: "A1:C9" } } }]);
  value(await b.port.apply(await resultsPlan(b)));
  expect(printed(b)).toBe("A1:F9");
  value(await b.port.apply(await resultsPlan(b)));
  expect(printed(b)).toBe("A1:F9");
  value(await b.port.undo());
  value(await b.port.undo());
  expect(printed(b)).toBe("A1:C9");
  const other = bench([{ ...SHEET, extras: { pageSetup: { ...DEFAULT_PAGE_SETUP, printArea: "A1:B2" } } }]);
  value(await other.port.apply(await resultsPlan(other)));
  expect(printed(other)).toBe("A1:B2");
});
