import { parseValue } from "numfmt";
import { typedText } from "../../src/book/typedText";
import { closeExcel, officeError, openExcel, writtenAndRead } from "../support/headlessExcel";

const EMPTY = { sheets: [{ name: "S", rows: [] }] };
const year = new Date().getUTCFullYear();

/** The serial number that Excel gives a day of this year. */
function serial(month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

beforeEach(() => openExcel(EMPTY));
afterEach(closeExcel);

test.each([
  ["12", 12],
  ["1e3", 1000],
  ["50%", 0.5],
  ["1,234", 1234],
  ["91,27", 9127],
  ["0012", 12],
  ["-7.5", -7.5],
  ["+5", 5],
  ["(3)", -3],
  ["10/5", serial(10, 5)],
  ["2-1", serial(2, 1)],
  ["5 May", serial(5, 5)],
])("typed into a General cell, %j becomes the number %d", async (text, value) => {
  const range = await writtenAndRead("A1", [[text]]);
  expect(range.values).toEqual([[value]]);
  expect(range.valueTypes).toEqual([["Double"]]);
});

test.each([
  ["TRUE", true, "Boolean"],
  ["false", false, "Boolean"],
  ["#N/A", "#N/A", "Error"],
  ["#div/0!", "#DIV/0!", "Error"],
])("typed into a General cell, %j becomes %j of type %s", async (text, value, type) => {
  const range = await writtenAndRead("A1", [[text]]);
  expect([range.values, range.valueTypes]).toEqual([[[value]], [[type]]]);
});

test.each(["Xã A", "12 điểm", "99,73 điểm", "112,3/138", "10.5.2024", "-", "=", "1 234", "'"])(
  "typed into a General cell, %j stays text",
  async (text) => {
    const range = await writtenAndRead("A1", [[text]]);
    const shown = text === "'" ? "" : text;
    expect([range.values, range.valueTypes]).toEqual([[[shown]], [["String"]]]);
  },
);

test.each([
  ["=1+2", "=1+2", 3],
  ["-A2", "=-A2", 0],
  ["+A2+1", "=A2+1", 1],
  ['="a"&"b"', '="a"&"b"', "ab"],
  ["=NA()", "=NA()", "#N/A"],
  ["=1>2", "=1>2", false],
])("typed, %j is the formula %s", async (text, formula, value) => {
  const range = await writtenAndRead("A1", [[text]]);
  expect([range.formulas, range.values]).toEqual([[[formula]], [[value]]]);
});

test.each(["=SUM(", "=1+", '="a', "=)", "=*2", "-(", "=1 2)"])(
  "what cannot be a formula, %j, is refused",
  async (text) => {
    const error = await officeError(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[text]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  },
);

test.each(["'0012", "'=1+1", "'10/5", "'#N/A", "'TRUE"])(
  "an apostrophe makes %j text and is not part of it",
  async (text) => {
    const range = await writtenAndRead("A1", [[text]]);
    expect([range.values, range.valueTypes]).toEqual([[[text.slice(1)]], [["String"]]]);
  },
);

test.each(["0012", "10/5", "=1+1", "91,27", "TRUE", "#N/A", "-5"])(
  "a cell formatted as text keeps %j",
  async (text) => {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.numberFormat = [["@"]];
      cell.values = [[text]];
      cell.load("values,valueTypes,formulas,text");
      await context.sync();
      expect([cell.values, cell.formulas, cell.text, cell.valueTypes]).toEqual([
        [[text]],
        [[text]],
        [[text]],
        [["String"]],
      ]);
    });
  },
);

test("what typing formats, it formats only in a General cell", async () => {
  expect((await writtenAndRead("A1:A2", [["50%"], ["10/5"]])).numberFormat).toEqual([["0%"], ["m/d"]]);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B1");
    cell.numberFormat = [["0.00"]];
    cell.values = [["50%"]];
    cell.load("values,numberFormat,text");
    await context.sync();
    expect([cell.values, cell.numberFormat, cell.text]).toEqual([[[0.5]], [["0.00"]], [["0,50"]]]);
  });
});

test("texts with letters that en-US does not write are told at once, and no otherwise than by a closer look", () => {
  const texts = ["UBND xã Số 1", "Xã 12/5", "Tháng 5 2024", "5 Thg 1", "1,5 điểm", "50% đạt", "12 giờ", "é1"];
  expect(texts.map((text) => parseValue(text))).toEqual(texts.map(() => null));
  expect(texts.map((text) => typedText(text, false).content.kind)).toEqual(texts.map(() => "text"));
});
