import type { RawValue } from "../../src/model/cell";
import { decimalText } from "../../src/model/numbers/decimal";
import { decimalAt } from "../../src/model/numbers/decimalColumn";
import { assessSheet } from "../../src/session/assessSheet";
import { frameworkOf } from "../support/framework";
import { sheetOf } from "../support/sheetOf";

const yesNo = { max: "1", rule: { kind: "yesNo" } } as const;
const framework = frameworkOf({
  c1: { name: { vi: "Quy hoạch", en: "Planning" }, ...yesNo },
  c2: { name: { vi: "Giao thông", en: "Roads" }, ...yesNo },
  c3: { name: { vi: "Thủy lợi", en: "Water" }, ...yesNo },
});

function totals(units: readonly (readonly RawValue[])[]) {
  const rows = [
    ["STT", "Xã", "Quy hoạch", "Giao thông", "Thủy lợi"],
    ...units.map((cells, at) => [at + 1, `Xã Tân ${"ABCD"[at]}`, ...cells]),
  ];
  const scan = assessSheet(sheetOf(rows), [{ framework, origin: "catalog" }], () => ({ frameworkId: framework.id }));
  const scores = scan.tables[0]?.assessment?.ranking.scores;
  return units.map((_, unit) => {
    const total = scores === undefined ? null : decimalAt(scores.totals, unit);
    return total === null ? null : decimalText(total);
  });
}

// A sheet of new rural communes: nothing but what was reached and what was not.
test.each<[string, RawValue, RawValue]>([
  ["Đạt, Chưa đạt", "Đạt", "Chưa đạt"],
  ["Đạt, Không đạt", "ĐẠT", "không đạt"],
  ["Có, Không", "Có", "Không"],
  ["✓, ✗", "✓", "✗"],
  ["TRUE, FALSE", true, false],
])("a table of %s is one, and a rule of yes or no counts it", (_, yes, no) => {
  expect(
    totals([
      [yes, yes, yes],
      [yes, no, yes],
      [no, no, no],
    ]),
  ).toEqual(["3", "2", "0"]);
});

test("a blank beside ticks is no answer: its unit lacks a score", () => {
  expect(
    totals([
      ["x", "x", "x"],
      ["x", "", "x"],
    ]),
  ).toEqual(["3", null]);
});
