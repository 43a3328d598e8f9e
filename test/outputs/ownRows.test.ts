import { at } from "../../src/model/address";
import { areaOf } from "../../src/model/areas";
import type { Content, Plan } from "../../src/model/plan";
import type { Mark } from "../../src/model/port";
import { ownCells, ownRowsAfter, type OwnRows } from "../../src/outputs/preview/ownRows";
import { sheetOf } from "../support/sheetOf";

const NAME = "_XepHang_column_class_1";
const CLASSES = ["Tốt", ...Array<string>(300).fill("Khá"), "Yếu", "Yếu", ...Array<string>(100).fill("")];
const GRID = sheetOf(CLASSES.map((text) => [text]));
const AREA = areaOf(0, 0, CLASSES.length - 1, 0);
const MARK: Mark = { name: NAME, sheet: GRID.sheet, area: AREA };

/** What is kept of a column of these classes. */
function kept(): OwnRows {
  const target = { kind: "existing", sheet: GRID.sheet } as const;
  const rows = CLASSES.map((text): Content[] => [text === "" ? { kind: "blank" } : { kind: "text", text }]);
  const plan: Plan = {
    steps: [
      { kind: "write", target, at: at("A1"), rows },
      { kind: "mark", target, area: AREA, name: NAME },
    ],
    sources: [],
    free: [],
  };
  return ownRowsAfter(plan, {});
}

/** The rows that no longer read as they were left. */
function changed(texts: readonly string[], rows: OwnRows): readonly number[] {
  const isAsWritten = ownCells(sheetOf(texts.map((text) => [text])), [MARK], rows);
  return texts.flatMap((_, row) => (isAsWritten(row, 0) ? [] : [row]));
}

test("rows that say the same are kept as one, and each that is changed is known", () => {
  const rows = kept();
  expect(rows[NAME]?.hashes).toMatch(/^\w{4}\w{4}\*300;\w{4}\*2;\w{4}\*100;$/u);
  expect(changed(CLASSES, rows)).toEqual([]);
  const edited = CLASSES.map((text, row) => ([5, 302, 350].includes(row) ? "Tốt" : text));
  expect(changed(edited, rows)).toEqual([5, 302, 350]);
});

test("what an earlier version kept, a hash a row, is read still", () => {
  const { hashes = "", rows = 1 } = kept()[NAME] ?? {};
  const long = hashes.replace(/(\w{4})\*(\d+);/gu, (_, hash: string, times: string) => hash.repeat(Number(times)));
  expect(long).toHaveLength(CLASSES.length * 4);
  expect(changed(CLASSES, { [NAME]: { rows, hashes: long } })).toEqual([]);
});

test("a count without end in a workbook ends", () => {
  expect(changed(CLASSES, { [NAME]: { rows: 1, hashes: "abcd*99999999999;" } })).toHaveLength(CLASSES.length);
});
