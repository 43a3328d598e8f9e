import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sheetBook, type LiteralSheet } from "@xep-hang/workbench/sheetBook";
import { openBytes } from "../../packages/workbench/test/support/openBytes";
import type { Framework } from "../../src/model/framework";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { recalculated } from "../support/libreOffice";
import { type Case, cellsOf, changeFile, compareResults, type Written, writeFormulas } from "./proof";
import { MADE_UP } from "./rulesOf";
import { scoreSheet } from "./scoreSheet";

/** More of them by hand: FORMULA_TABLES=100. */
const TABLES = Number(process.env["FORMULA_TABLES"] ?? MADE_UP.length);
const SHEETS_A_BOOK = 10;

const SAMPLES = join(__dirname, "../../samples");
const samples: readonly Case[] = readdirSync(SAMPLES)
  .filter((file) => file.endsWith(".xlsx"))
  .map((file) => ({ name: file, book: () => openBytes(readFileSync(join(SAMPLES, file))), frameworks: null }));

function casesOf(name: string, frameworks: readonly Framework[], seed: number): readonly Case[] {
  const books: Case[] = [];
  for (let first = 0; first < frameworks.length; first += SHEETS_A_BOOK) {
    const own = frameworks.slice(first, first + SHEETS_A_BOOK);
    const sheets = own.map((framework, index): LiteralSheet => {
      return scoreSheet(framework, seed + first + index, `Bảng 'số' ${index + 1}`);
    });
    books.push({ name: `${name} ${first}`, book: () => Promise.resolve(sheetBook({ sheets })), frameworks: own });
  }
  return books;
}

const catalog = catalogFrameworks.map(({ framework }) => framework);
const generated = Array.from({ length: TABLES }, (_, index) => MADE_UP[index % MADE_UP.length]).flatMap(
  (one) => one ?? [],
);
const KINDS = {
  samples: { cases: samples, formulas: 170, scores: 4, thresholds: 1 },
  catalog: { cases: casesOf("catalog", catalog, 7), formulas: 500, scores: 15, thresholds: 7 },
  "made up": { cases: casesOf("made up", generated, 1_000), formulas: 700, scores: 15, thresholds: 10 },
} as const;

test.each(Object.entries(KINDS))(
  "LibreOffice calculates the same results of %s, and the same that follow from a changed score and threshold",
  async (_, { cases, ...fewest }) => {
    const written: Written[] = [];
    for (const each of cases) written.push(await writeFormulas(each));
    const changed = [];
    for (const [index, each] of cases.entries()) {
      const own = written[index];
      if (own !== undefined) changed.push(await changeFile(own, await each.book(), each.frameworks ?? catalog));
    }
    const books = recalculated([...written, ...changed].map(({ bytes }) => bytes));
    let [formulas, followed] = [0, 0];
    for (const [index, each] of written.entries()) {
      const [calculated, after] = [books[index], books[written.length + index]];
      const change = changed[index];
      if (calculated === undefined || after === undefined || change === undefined)
        throw new Error("a workbook is missing");
      const isFormula = formulasOf(await openBytes(each.bytes));
      const { compared, differing } = compareResults(cellsOf(await openBytes(calculated)), each, isFormula, "all");
      expect([each.name, differing]).toEqual([each.name, []]);
      formulas += compared;
      const follows = compareResults(cellsOf(await openBytes(after)), change.expected, isFormula, "that follow");
      expect([each.name, "changed", follows.differing]).toEqual([each.name, "changed", []]);
      followed += follows.compared;
    }
    const [scores, thresholds] = [sum(changed.map((one) => one.scores)), sum(changed.map((one) => one.thresholds))];
    console.log({ formulas, followed, scores, thresholds });
    expect(formulas).toBeGreaterThanOrEqual(fewest.formulas);
    expect(followed).toBeGreaterThanOrEqual(fewest.formulas);
    expect(scores).toBeGreaterThanOrEqual(fewest.scores);
    expect(thresholds).toBeGreaterThanOrEqual(fewest.thresholds);
  },
);

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function formulasOf(book: Parameters<typeof cellsOf>[0]): (sheet: string, row: number, column: number) => boolean {
  const cells = cellsOf(book);
  return (...place) => (cells(...place)?.f ?? "") !== "";
}
