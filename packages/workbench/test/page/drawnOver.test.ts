import type { Scalar } from "../../src/calculation/expression";
import { drawnOver } from "../../src/page/drawnOver";
import { openHeadless } from "../../src/bridge/openHeadless";
import { closeExcel, openExcel } from "../support/headlessExcel";
import { noteFile } from "../support/noteFile";
import { openBytes } from "../support/openBytes";

afterEach(closeExcel);

type Rule = (formats: Excel.ConditionalFormatCollection) => Excel.ConditionalFormat;

const custom =
  (formula: string): Rule =>
  (formats) => {
    const format = formats.add("Custom");
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = "#FFC7CE";
    return format;
  };

const cellValue =
  (operator: Excel.ConditionalCellValueRule["operator"], formula1: string, formula2?: string): Rule =>
  (formats) => {
    const format = formats.add("CellValue");
    format.cellValue.rule = { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
    format.cellValue.format.font.color = "#9C0006";
    return format;
  };

async function seen(rules: readonly Rule[], value: Scalar) {
  const { book } = openExcel({ sheets: [{ name: "A", rows: [[value]] }] });
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("A").getRange("A1:B2");
    for (const rule of rules) rule(cells.conditionalFormats);
    await context.sync();
  });
  const [sheet] = book.sheets();
  if (sheet === undefined) throw new Error("no sheet");
  return (row: number, column: number) => drawnOver(book, sheet, row, column, value);
}

test.each<[string, Rule, Scalar, object | null]>([
  ["what always holds", custom('="XepHang_error"<>""'), 7, { fill: "#FFC7CE", hasNote: false }],
  ["what never holds", custom("=1>2"), 7, null],
  ["what looks at another cell, which is not known here", custom("=$C1>2"), 7, null],
  ["a function", custom("=ISBLANK(A1)"), 7, null],
  ["more than a figure", cellValue("GreaterThan", "5"), 7, { color: "#9C0006", hasNote: false }],
  ["no more than it", cellValue("GreaterThan", "7"), 7, null],
  ["between two figures", cellValue("Between", "7", "9"), 7, { color: "#9C0006", hasNote: false }],
  ["beyond two figures", cellValue("NotBetween", "1", "3"), 7, { color: "#9C0006", hasNote: false }],
  ["a text compared with a figure", cellValue("LessThan", "9"), "tám", null],
  ["a text that is the same", cellValue("EqualTo", '="Tốt"'), "tốt", { color: "#9C0006", hasNote: false }],
  ["a blank cell compared", cellValue("LessThan", "9"), null, null],
])("a conditional format by %s", async (_, rule, value, wanted) => {
  const at = await seen([rule], value);
  expect(at(0, 0)).toEqual(wanted);
  expect(at(2, 0)).toBeNull();
});

test("of two that hold each says what the other leaves open, the first what both say", async () => {
  const red: Rule = (formats) => {
    const format = formats.add("Custom");
    format.custom.rule.formula = "=1=1";
    format.custom.format.fill.color = "#FF0000";
    return format;
  };
  // The last that is added comes first.
  const at = await seen([cellValue("GreaterThan", "5"), custom("=1=1"), red], 7);
  expect(at(1, 1)).toEqual({ fill: "#FF0000", color: "#9C0006", hasNote: false });
});

test("notes are seen on their cells, and what is taken away is seen no more", async () => {
  const headless = openHeadless(await openBytes(noteFile()));
  const { book } = headless;
  const [sheet] = book.sheets();
  if (sheet === undefined) throw new Error("no sheet");
  const notesOn = () => [
    drawnOver(book, sheet, 1, 1, 7),
    drawnOver(book, sheet, 1, 2, 8),
    drawnOver(book, sheet, 2, 2, null),
  ];
  expect(notesOn()).toEqual([{ hasNote: true }, null, { hasNote: true }]);
  const told: string[] = [];
  book.onEdit((step) => {
    if (step.on === "sheet") told.push(step.edit.kind);
  });
  book.setExtras(sheet, { notes: [] });
  expect([notesOn(), told]).toEqual([[null, null, null], ["drawnOver"]]);
  headless.close();
});
