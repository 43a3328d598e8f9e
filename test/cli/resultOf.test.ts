import { resultOf } from "../../src/cli/resultOf";
import { resultSchema } from "../../src/cli/resultSchema";
import type { Framework } from "../../src/model/framework";
import { assessed, type Rows, rulesOf } from "../checks/assessed";

const COMMAND = {
  kind: "check",
  file: "a.xlsx",
  draft: null,
  sheet: null,
  framework: null,
  said: { answers: {}, roles: [] },
  json: true,
  language: "vi",
} as const;

/** The `scores` that `--json` gives each unit. */
function scores(rows: Rows, framework: Framework) {
  const result = resultSchema.parse(resultOf(COMMAND, [assessed(rows, framework).scan]));
  return result.tables[0]?.units.map((unit) => unit.scores);
}

const groups = [
  { id: "g", name: { vi: "Khối I", en: "G" }, aliases: [] },
  { id: "h", name: { vi: "Khối II", en: "H" }, aliases: [] },
];
const rules = rulesOf(
  {
    a: { vi: "Thể chế số", max: "100" },
    b: { vi: "Dịch vụ công trực tuyến", max: "50", groups: ["g"] },
    b1: { vi: "Hồ sơ toàn trình", max: "50", parent: "b" },
    c: { vi: "Nhân lực số", max: "50" },
    s: { vi: "Khảo sát người dân", max: "20", optional: true },
  },
  { total: { kind: "ratio" }, groups, units: [{ unit: "Sở B", notApplicable: ["c"] }] },
);

test("what does not apply to a unit is n/a, by its group, by a decision, and whatever stands there; a gap is null", () => {
  const rows = [
    ["STT", "Đơn vị", "Khối", "Thể chế số", "Dịch vụ công trực tuyến", "Nhân lực số", "Khảo sát người dân"],
    [1, "Sở A", "Khối I", 70, 20, "", ""],
    [2, "UBND Sở B", "Khối II", 60, "", 30, 15],
    [3, "Sở C", "Khối II", "", 10, "-", 15],
  ];
  expect(scores(rows, rules)).toEqual([
    { a: "70", b: "20", b1: null, c: null, s: null },
    { a: "60", b: "n/a", b1: "n/a", c: "n/a", s: "15" },
    { a: null, b: "n/a", b1: "n/a", c: "n/a", s: "15" },
  ]);
});
