import type { Finding } from "../../src/model/finding";
import { assessSheet } from "../../src/session/assessSheet";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { generate } from "../generator/generate";
import type { GeneratedCase } from "../generator/truth";
import { times } from "../support/sweep";
import { gridOfSheet } from "../understanding/gridOfSheet";

const SHEETS = times(60, 300);
/** Only a person can tell which framework is meant: asked, and no error of the table. */
const QUESTIONS: readonly Finding["code"][] = ["framework.ambiguous", "reading.question"];

/** Every result on it is right, every unit has one, and the sheet says enough by itself. */
function isClean({ truth }: GeneratedCase): boolean {
  return truth.outliers.length === 0 && truth.asking === "no" && truth.units.every(({ total }) => total !== null);
}

function errorsOf({ sheet }: GeneratedCase): readonly Finding[] {
  const { findings } = assessSheet(gridOfSheet(sheet), catalogFrameworks, () => ({}));
  return findings.filter(({ severity }) => severity === "error");
}

test(`${SHEETS} clean tables of any layout raise no error`, () => {
  const kinds = new Set<string>();
  const asked: number[] = [];
  let done = 0;
  for (let seed = 1; done < SHEETS; seed++) {
    const made = generate(seed);
    if (!isClean(made)) continue;
    done += 1;
    kinds.add(made.kind);
    const errors = errorsOf(made);
    const wrong = errors.filter(({ code }) => !QUESTIONS.includes(code));
    expect({ seed, kind: made.kind, wrong }).toEqual({ seed, kind: made.kind, wrong: [] });
    if (errors.length > 0) asked.push(seed);
  }
  expect(kinds.size).toBeGreaterThan(times(20, 40));
  expect(asked.length).toBeLessThan(3);
});

test("a slip on such a table is an error: the fence can fail", () => {
  let told = 0;
  let spoilt = 0;
  for (let seed = 1; spoilt < 20; seed++) {
    const made = generate(seed);
    const slips = made.truth.outliers.filter(({ what }) => what === "total" || what === "rank");
    if (made.truth.asking !== "no" || slips.length === 0) continue;
    spoilt += 1;
    const cells = errorsOf(made).flatMap(({ place: { cell } }) =>
      cell === null ? [] : [`${cell.row} ${cell.column}`],
    );
    if (slips.some(({ row, column }) => cells.includes(`${row} ${column}`))) told += 1;
  }
  expect(told).toBeGreaterThanOrEqual(18);
});
