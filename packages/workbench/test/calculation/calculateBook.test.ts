import { Book } from "../../src/book/book";
import { calculateBook } from "../../src/calculation/calculateBook";
import { roundHalfAway } from "../../src/calculation/roundHalfAway";
import { type LiteralCell, sheetBook } from "../../src/sheetBook";
import { headlessCalculator } from "../../src/univer/headlessCalculator";

type Rows = readonly (readonly LiteralCell[])[];
const f = (formula: string): LiteralCell => ({ formula });

function bookOf(rows: Rows, others: Rows = []): Book {
  const sheets = [
    { name: "Điểm 'số'", rows },
    { name: "B", rows: others },
  ];
  return new Book(sheetBook({ sheets }), (book) => Promise.resolve(headlessCalculator(book)));
}

function valuesOf(book: Book): unknown {
  return Object.values(book.activeSheet().data.cellData).map((row) =>
    Object.values(row).map(({ v }) => (typeof v === "number" ? Number(v.toPrecision(15)) : v)),
  );
}

const SCORES = [7.5, 8.25, 7.5, 9, 3, 8.25, 8.25, 1, 9.005, 4];
const RANKED: Rows = SCORES.map((score, index) => {
  const row = index + 1;
  return [
    score,
    index % 3 === 0 ? "Tốt" : "Khá",
    f(`=IF(ISNUMBER(A${row}),1+COUNTIFS($A$1:$A$10,">"&A${row}),"")`),
    f(`=1+COUNTIFS($B$1:$B$10,B${row},$A$1:$A$10,">="&A${row})`),
    f(`=COUNTIF(B$1:B${row},B${row})`),
    f(`=ROUND(SUM(A${row},A$1:A$2)*1/3-(2-A${row}),2)&"x"`),
    f(`=IF(AND(COUNT(A${row})=1,A${row}>='Điểm ''số'''!$A$1),MAX(A$1:A${row}),-MIN(A$1:A${row}))`),
    f(`=AVERAGE(A$1:A${row})+COUNTBLANK(Z1:Z3)+B!A1`),
    f(`=IF(B${row}="TỐT",TRUE,B${row}<>"khá")`),
  ];
});

test("what is calculated here is what the whole engine makes of it", async () => {
  const [own, engine] = [bookOf(RANKED, [[5]]), bookOf(RANKED, [[5]])];
  expect(calculateBook(own, [])).toBe(true);
  const calculator = headlessCalculator(engine);
  await calculator.settle([]);
  expect(valuesOf(own)).toEqual(valuesOf(engine));
  calculator.close();
});

test("what follows from a changed cell is calculated again, and nothing else", () => {
  const book = bookOf([[1, f("=A1+1"), f("=B1*2"), f("=Z9+1")]]);
  calculateBook(book, []);
  const sheet = book.activeSheet();
  sheet.setCells({ 0: { 0: { v: 10, t: 2 }, 3: { ...sheet.cell(0, 3), v: 99 } } }, "values");
  const changed = { top: 0, left: 0, bottom: 0, right: 0 } as Parameters<typeof calculateBook>[1][number]["area"];
  expect(calculateBook(book, [{ sheet, area: changed }])).toBe(true);
  expect(valuesOf(book)).toEqual([[10, 11, 22, 99]]);
});

test.each([
  ["an unknown function", "=VLOOKUP(1,A1:B2,2)"],
  ["a name", "=diem+1"],
  ["a text as a number", "=B1+1"],
  ["an error", "=A1/0"],
  ["a circle", "=C1+1"],
  ["a pattern", '=COUNTIF(A1:B1,"T*")'],
  ["a text of digits counted as a number", "=COUNTIF(A1:B2,5)+COUNTIF(A1:B2,5)"],
  ["a sheet that is not there", "=Không!A1"],
  ["a whole column", "=SUM(A:A)"],
  ["a power", "=A1^2"],
])("%s is left to the engine, with every cell as it was", (_, formula) => {
  const book = bookOf([
    [1, "chữ", f(formula)],
    [f("=A1"), "5"],
  ]);
  expect(calculateBook(book, [])).toBe(false);
  expect(valuesOf(book)).toEqual([
    [1, "chữ", undefined],
    [undefined, "5"],
  ]);
});

test.each([
  [2.345, 2, 2.35],
  [1.005, 2, 1.01],
  [-2.5, 0, -3],
  [0.1 + 0.2, 9, 0.3],
  [-0.001, 2, 0],
  [1234.5, -2, 1200],
  [1e99, 9, 1e99],
])("ROUND(%p,%p) is %p", (value, places, rounded) => {
  expect(roundHalfAway(value, places)).toBe(rounded);
});
