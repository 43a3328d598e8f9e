import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { caseAccount, type CaseAccount } from "../support/caseAccount";
import { caseSheets } from "../support/caseSheet";
import { valuesOf } from "../support/gridValues";

const CASES = join(__dirname, "../cases");
const ARTIFACTS = join(__dirname, "../artifacts/cases");
const names = readdirSync(CASES).sort();

test("there are cases, and no two are the same sheets", () => {
  expect(names.length).toBeGreaterThanOrEqual(60);
  const sheets = names.map((name) => JSON.stringify(caseSheets(join(CASES, name)).map(({ grid }) => valuesOf(grid))));
  expect(new Set(sheets).size).toBe(names.length);
});

test.each(names)("%s", (name) => {
  const folder = join(CASES, name);
  const actual = caseAccount(caseSheets(folder));
  const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as CaseAccount;
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    mkdirSync(ARTIFACTS, { recursive: true });
    writeFileSync(join(ARTIFACTS, `${name}.actual.json`), `${JSON.stringify(actual, null, 2)}\n`);
  }
  expect(actual).toEqual(expected);
});
