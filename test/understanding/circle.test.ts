import { readdirSync } from "node:fs";
import { join } from "node:path";
import { assessSheet } from "../../src/session/assessSheet";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { generate } from "../generator/generate";
import { caseSheets } from "../support/caseSheet";
import { accusations, accused } from "./circle";
import { gridOfSheet } from "./gridOfSheet";
import { swept, times } from "../support/sweep";

const CASES = join(__dirname, "../cases");

/**
 * Saved and found again by words, columns headed by years alone and some headings of three rows are not recognised, and a
 * rank beside its criterion's points is told to claim the criterion as well.
 */
const UNFOUND_BY_WORDS: ReadonlySet<string> = new Set([
  "sum-of-years",
  "headings-of-three-rows",
  "ranks-beside-scores",
]);

/** Its ranks follow points ÷ the maximum that applies, which no line of it prints; three units prove no such rule. */
const ACCUSED: Readonly<Record<string, readonly string[]>> = { "units-as-columns": ["rank 0/3"] };

test.each(swept(readdirSync(CASES).sort(), 50))(
  "%s: the draft of a proven rule accuses no column of its own sheet",
  (name) => {
    const told = caseSheets(join(CASES, name)).flatMap(({ grid }) => accusations(grid).own);
    expect(told).toEqual(ACCUSED[name] ?? []);
  },
);

// Some seeds; thousands run by `npm run bench -- derive`.
test("the draft of a generated sheet accuses no column of it, at once or saved", () => {
  const accused = Array.from({ length: times(20, 60) }, (_, seed) => seed).flatMap((seed) => {
    const { kind, sheet } = generate(seed);
    const { own, saved } = accusations(gridOfSheet(sheet));
    const told = UNFOUND_BY_WORDS.has(kind) ? own : [...own, ...saved];
    return told.length === 0 ? [] : [{ seed, kind, told }];
  });
  expect(accused).toEqual([]);
});

test("another framework over the same sheet is seen to accuse its columns", () => {
  const { sheet } = generate(0);
  const scan = assessSheet(gridOfSheet(sheet), catalogFrameworks, () => ({ frameworkId: "hung-yen-xa-2023" }));
  expect(scan.tables.flatMap(accused)).toContain("criterion.missing");
});
