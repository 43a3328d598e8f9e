import type { UnitRule } from "../../src/model/framework";
import { frameworkOf } from "../support/framework";
import { scored } from "../support/scored";

const knockOut = { class: "Yếu", reason: "Có cán bộ bị kỷ luật", legalBasis: "Điều 7" };

/** The class of each unit: 90 of 100 points each, Tốt from 80, under decisions about single units. */
function classes(units: readonly string[], rules: readonly UnitRule[]) {
  const provenance = { kind: "stated", source: "Điều 5" } as const;
  const levels = [
    {
      name: { vi: "Tốt", en: "Good" },
      threshold: { value: "80", comparison: "atLeast", provenance } as const,
      color: null,
    },
    { name: { vi: "Yếu", en: "Weak" }, threshold: null, color: null },
  ];
  const framework = frameworkOf({ a: { max: "100" } }, { classes: { of: "total", levels }, units: rules });
  return scored({ units, scores: { a: units.map(() => "90") } }, framework).classes;
}

test.each([
  ["UBND xã Ví Dụ", "Xã Ví Dụ"],
  ["UBND xã Ví Dụ", "Ủy ban nhân dân xã Ví Dụ"],
  ["UBND xã Ví Dụ", "UBND xã Ví dụ"],
  ["UBND xã Ví Dụ", "UBND  xã Ví Dụ "],
  ["UBND xã Ví Dụ", "UBND xã Ví Dụ".normalize("NFD")],
  ["Xã Hoà Bình", "Xã Hòa Bình"],
])("a decision about %s finds “%s”", (unit, shown) => {
  expect(classes([shown, "Xã Khác"], [{ unit, knockOut }])).toEqual(["Yếu", "Tốt"]);
});

test("a decision about a commune is none about the ward of that name", () => {
  expect(classes(["Phường Ví Dụ", "Ví Dụ"], [{ unit: "Xã Ví Dụ", knockOut }])).toEqual(["Tốt", "Tốt"]);
});

test("a decision that two units of the sheet answer to decides on neither", () => {
  expect(classes(["Xã Ví Dụ", "UBND xã Ví Dụ"], [{ unit: "Xã Ví Dụ", knockOut }])).toEqual(["Tốt", "Tốt"]);
});

test("exclusion, assessment and group find their unit in the same way", () => {
  const groups = [{ id: "h", name: { vi: "Khối H", en: "Group H" }, aliases: [] }];
  const rules = [{ unit: "Sở Hoà", group: "h", assessment: "notRanked", notApplicable: ["b"] } as const];
  const framework = frameworkOf({ a: { max: "100" }, b: { max: "50" } }, { groups, units: rules });
  const { scores } = scored({ units: ["SỞ HÒA"], scores: { a: ["60"], b: [null] } }, framework);
  expect(scores.terms).toEqual([{ group: "h", assessment: "notRanked", rule: rules[0] }]);
});
