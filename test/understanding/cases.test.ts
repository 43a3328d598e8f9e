import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { caseSheets } from "../support/caseSheet";
import { caseUnderstood, type CaseUnderstood } from "../support/caseUnderstood";

const CASES = join(__dirname, "../cases");
const names = readdirSync(CASES).filter((name) => existsSync(join(CASES, name, "understood.json")));

test("there is a case for each kind of rule that figures show", () => {
  expect(names.length).toBeGreaterThanOrEqual(20);
});

test.each(names)("%s", (name) => {
  const folder = join(CASES, name);
  const expected = JSON.parse(readFileSync(join(folder, "understood.json"), "utf8")) as CaseUnderstood;
  expect(caseUnderstood(caseSheets(folder))).toEqual(expected);
});
