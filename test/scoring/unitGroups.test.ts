import type { Framework } from "../../src/model/framework";
import { groupNames, groupReader } from "../../src/scoring/unitGroups";
import { frameworkOf } from "../support/framework";
import { scored } from "../support/scored";
import { tableOf } from "../support/table";

const groups: NonNullable<Framework["groups"]> = [
  { id: "khoi-1", name: { vi: "Khối có dịch vụ công", en: "With" }, aliases: ["Khối 1", "Khối Sở"] },
  { id: "khoi-2", name: { vi: "Khối không có dịch vụ công", en: "Without" }, aliases: [] },
];
const framework = frameworkOf({ a: {} }, { groups });

test.each([
  ["khoi-1", "khoi-1"],
  ["KHỐI 1", "khoi-1"],
  ["khối  sở", "khoi-1"],
  ["I. Khối 1", "khoi-1"],
  ["XIV) Khối 1", "khoi-1"],
  ["12. Khối 1", "khoi-1"],
  ["  Đ . Khối 1 ", "khoi-1"],
  ["H) Khối có dịch vụ công:", "khoi-1"],
  ["Khối 1 (02 xã)", "khoi-1"],
  ["Khối 1 ( 12 đơn vị ) .", "khoi-1"],
  ["Khối 1;", "khoi-1"],
  ["Khối 1(12).", "khoi-1"],
  ["3.Khối 1  ", "khoi-1"],
  ["Khối không có dịch vụ công (3)", "khoi-2"],
  ["Khối 1 (xã)", null],
  ["Khối 1 (02 xã) và khác", null],
  ["Về I. Khối 1", null],
  ["J. Khối 1", null],
  ["I Khối 1", null],
  ["Without", null],
  ["", null],
] as const)("“%s” heads %s", (heading, id) => {
  const read = groupReader(framework);
  expect([read(heading), read(heading)]).toEqual([id, id]);
});

test("no heading heads a group where none is declared", () => {
  expect(groupReader(frameworkOf({ a: {} }))("khoi-1")).toBeNull();
});

describe("a unit's group", () => {
  const named = (headings: readonly (string | null)[], rest: Partial<Framework> = { groups }) => {
    const units = headings.map((_, unit) => `Xã ${unit + 1}`);
    const text = { units, groups: headings, scores: { a: headings.map(() => "1") } };
    return scored(text, frameworkOf({ a: {} }, rest)).scores.groups;
  };

  test("is named in the sheet's first spelling, or as declared where the sheet never names it", () => {
    const first = "I. KHỐI 1:";
    expect(named([first, "Khối có dịch vụ công", "Khối lạ", "KHỐI  LẠ", null])).toEqual([
      first,
      first,
      "Khối lạ",
      "Khối lạ",
      null,
    ]);
    const moved = {
      groups,
      units: [
        { unit: "Xã 2", group: "khoi-2" },
        { unit: "Xã 3", group: "khoi-2" },
      ],
    };
    expect(named([first, first, null], moved)).toEqual([first, groups[1]!.name.vi, groups[1]!.name.vi]);
  });

  test("is none where neither sheet nor framework has groups", () => {
    expect(named([null, null], {})).toEqual([null, null]);
    expect(named(["A", null, "a"], {})).toEqual(["A", null, "A"]);
  });

  test("is what a decision calls it, though no such group is declared", () => {
    const table = tableOf({ units: ["Xã 1", "Xã 2"] });
    const terms = [
      { group: "xa-la", assessment: "ranked", rule: null },
      { group: null, assessment: "ranked", rule: null },
    ] as const;
    expect(groupNames(table, terms, framework, groupReader(framework))).toEqual(["xa-la", null]);
  });
});
