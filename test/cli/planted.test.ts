import { cliJson, saveBook, scratch } from "../support/cliRun";
import { point, publishedRows, publishedText } from "../support/published";
import type { LiteralCell } from "@xep-hang/workbench/sheetBook";

const folder = scratch();
afterAll(() => folder.remove());

const HEADINGS = (publishedText("hung-yen-xa-2023").split("\n")[0] ?? "").split("\t");

/** The appendix as numbers, the total of its last unit put right, from A1: rank, unit, eight criteria, total, class. */
function published(): LiteralCell[][] {
  const rows = publishedRows("hung-yen-xa-2023").map((row) => row.map(cellOf));
  const last = rows.at(-1);
  if (last !== undefined) last[10] = 287.11;
  return [[...HEADINGS], ...rows];
}

function cellOf(text: string, column: number): LiteralCell {
  return column === 1 || column === 11 ? text : Number(point(text));
}

/** The same without its results. */
function scoresOnly(): LiteralCell[][] {
  return published().map((row) => row.slice(1, 10));
}

let books = 0;

/** Errors and warnings of a sheet, `code cell`. */
async function faults(rows: LiteralCell[][]): Promise<readonly string[]> {
  books += 1;
  const path = await saveBook(folder.path(`${books}.xlsx`), { sheets: [{ name: "DTI 2023", rows }] });
  const { result } = await cliJson("check", path);
  expect(result.tables.map(({ framework }) => framework?.id)).toEqual(["hung-yen-xa-2023"]);
  return result.findings
    .filter(({ severity }) => severity !== "info")
    .map(({ code, cell }) => `${code} ${cell ?? "-"}`);
}

/** With another content in one cell, by its A1 letters and row. */
function altered(rows: LiteralCell[][], letter: string, row: number, content: LiteralCell): LiteralCell[][] {
  const line = rows[row - 1];
  if (line !== undefined) line[letter.charCodeAt(0) - 65] = content;
  return rows;
}

test("the base has no fault, with and without results", async () => {
  expect(await faults(scoresOnly())).toEqual([]);
  expect(await faults(published())).toEqual([]);
});

test.each([
  ["a blank", null, "score.missing"],
  ["words", "chưa nộp", "score.notNumber"],
  ["a negative score", -5, "score.negative"],
  ["a score over the maximum", 100.5, "score.aboveMax"],
  ["a date", { value: 45056, format: "dd/mm/yyyy" }, "score.date"],
  ["more places than the total has", 91.2745, "score.tooPrecise"],
])("%s in the place of a score is the one fault, at its cell", async (_, content, code) => {
  expect(await faults(altered(scoresOnly(), "D", 5, content))).toEqual([`${code} D5`]);
});

test.each([
  ["a total", "K", 9, 541.09, ["published.total K9"]],
  ["a total as text", "K", 9, "541,09", ["published.total K9"]],
  ["a rank", "A", 9, 7, ["published.rank A9"]],
  ["a class", "L", 9, "Khá", ["published.class L9"]],
])("%s that differs is the one fault, at its cell", async (_, letter, row, content, expected) => {
  expect(await faults(altered(published(), letter, row, content))).toEqual(expected);
});

test("a missing score beside results is one fault and no column of ranks", async () => {
  expect(await faults(altered(published(), "E", 4, null))).toEqual(["score.missing E4"]);
});

test("the same unit twice is found at the second", async () => {
  expect(await faults(altered(scoresOnly(), "A", 9, "UBND  xã Hoàng Hanh"))).toEqual(["unit.duplicate A9"]);
});

test("a row of scores without a unit is found", async () => {
  expect(await faults(altered(scoresOnly(), "A", 9, null))).toEqual(["unit.blank A9"]);
});

test("one altered score is told by the total, the two ranks that it moves, and as a tenth of what the total needs", async () => {
  expect(await faults(altered(published(), "C", 3, 5))).toEqual([
    "published.rank A3",
    "score.slip C3",
    "published.total K3",
    "published.rank A4",
  ]);
});

test("shuffled columns and other headings give the same ranking", async () => {
  const order = [4, 0, 8, 3, 5, 2, 7, 1, 6];
  const headings: Readonly<Record<number, string>> = {
    1: "NHẬN THỨC SỐ",
    2: "Thể chế số (tối đa 100)",
    3: "Hạ tầng số và nền tảng số",
    4: "Phát triển nhân lực số",
    5: "An toàn thông tin",
    6: "Chính quyền số",
    7: "Kinh tế số",
    8: "Xã hội số",
  };
  const shuffle = (row: readonly LiteralCell[]) => order.map((column) => row[column]);
  const [head = [], ...rows] = scoresOnly();
  const renamed = head.map((text, column) => headings[column] ?? text);
  const path = await saveBook(folder.path("xao-tron.xlsx"), {
    sheets: [{ name: "DTI 2023", rows: [shuffle(renamed), ...rows.map(shuffle).reverse()] }],
  });
  const { result } = await cliJson("rank", path);
  const ranked = [...(result.tables[0]?.units ?? [])].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  expect(ranked.map(({ name, class: own }) => [name, own])).toEqual(
    publishedRows("hung-yen-xa-2023").map((row) => [row[1], row[11]]),
  );
});
