import type { ClassLevel, ClassRule, Framework } from "../../src/model/framework";
import type { Quota } from "../../src/model/quota";
import { shareOf } from "../../src/ranking/places";
import { frameworkOf } from "../support/framework";
import { scored } from "../support/scored";
import { level, ONE, units } from "./oneCriterion";

const ruled = (levels: readonly ClassLevel[], rest: Partial<ClassRule> = {}) =>
  ({ classes: { of: "total", levels, ...rest } }) as const;
/** First letters; a dash where a class is open. */
const letters = (of: readonly string[], framework: Framework) =>
  scored(units(of), framework)
    .classes.map((name) => name?.[0] ?? "–")
    .join("");

test.each([
  ["33", "down", 3],
  ["33", "halfUp", 3],
  ["33", "up", 4],
  ["35", "halfUp", 4],
  ["30", "up", 3],
  ["30.01", "up", 4],
  ["99.99", "down", 9],
] as const)("%s %% of ten units, rounded %s, are %i", (percent, rounding, share) => {
  expect(shareOf(10, percent, rounding)).toBe(share);
});

describe("a quota at its edge", () => {
  const two = (quota: Partial<Extract<Quota, { kind: "count" }>>) =>
    frameworkOf(
      ONE,
      ruled([level("Xuất sắc", "90", { quota: { kind: "count", atMost: 2, ...quota } }), level("Tốt", null)]),
    );

  test.each([
    ["all", ["99", "95", "93", "93"], "XXTT"],
    ["all", ["99", "95", "95", "91"], "XXXT"],
    ["asked", ["99", "95", "93", "93"], "XXTT"],
    ["asked", ["99", "95", "95", "91"], "X––T"],
    ["asked", ["99", "98", "91"], "XXT"],
  ] as const)("that takes %s cuts a tie only where one stands across it: %j", (tied, points, expected) => {
    expect(letters(points, two({ tied }))).toBe(expected);
  });

  test("of the last class lowers nobody: there is nothing below", () => {
    const quota = { kind: "count", atMost: 1 } as const;
    expect(letters(["95", "60", "50"], frameworkOf(ONE, ruled([level("A", "90"), level("B", null, { quota })])))).toBe(
      "ABB",
    );
  });

  test("tells what each reached before it", () => {
    const { ranking } = scored(units(["99", "95", "93"]), two({}));
    expect([[...ranking.classes], [...ranking.reached]]).toEqual([
      [0, 0, 1],
      [0, 0, 0],
    ]);
  });
});

describe("a quota's share", () => {
  const shared = (quota: Partial<Extract<Quota, { kind: "share" }>>, rest: Partial<Framework> = {}) =>
    frameworkOf(ONE, {
      ...ruled([
        level("Xuất sắc", "90", { quota: { kind: "share", percent: "28", among: "class", ...quota } }),
        level("Tốt", "80"),
        level("Khá", null),
      ]),
      ...rest,
    });
  const eleven = ["99", "98", "97", "96", "95", "85", "84", "83", "82", "81", "50"];
  const kept = (framework: Framework) => letters(eleven, framework).lastIndexOf("X") + 1;

  test("is of as many as its words say", () => {
    expect(kept(shared({ among: "class" }))).toBe(1);
    expect(kept(shared({ among: "nextClassOrBetter" }))).toBe(2);
    expect(kept(shared({ among: "units" }))).toBe(3);
  });

  test("of all units leaves out who is not ranked, where the text does", () => {
    const outside = { units: [{ unit: "Xã 11", assessment: "notRanked" }] } as const;
    expect(kept(shared({ among: "units", notRanked: "within" }, outside))).toBe(3);
    expect(kept(shared({ among: "units", notRanked: "outside" }, outside))).toBe(2);
  });

  test("is read another way only where the words leave that open and it would make another number", () => {
    const read = (framework: Framework, of = eleven) => scored(units(of), framework).ranking.quotaReadings;
    expect(read(shared({ among: "class" }))).toEqual([]);
    expect(read(shared({ among: "units" }))).toEqual([]);
    expect(read(frameworkOf(ONE, ruled([level("Tốt", "80"), level("Khá", null)])))).toEqual([]);
    expect(read(frameworkOf(ONE))).toEqual([]);
    const count = { kind: "count", atMost: 1 } as const;
    expect(read(frameworkOf(ONE, ruled([level("Tốt", "80", { quota: count }), level("Khá", null)])))).toEqual([]);
    const [list, base, next] = [null, "nextClassOrBetter", "nextClass"] as const;
    expect(read(shared({ among: base }))).toEqual([]);
    expect(read(shared({ among: base, percent: "50" }))).toEqual([{ list, level: 0, base, allowed: 5, otherwise: 3 }]);
    expect(read(shared({ among: next, percent: "50" }))).toEqual([
      { list, level: 0, base: next, allowed: 3, otherwise: 5 },
    ]);
  });
});

describe("a share of those classed next in the end", () => {
  const framework = (second: Partial<ClassLevel>) =>
    frameworkOf(
      ONE,
      ruled([
        level("Xuất sắc", "90", { quota: { kind: "share", percent: "50", among: "nextClass" } }),
        level("Tốt", "70", second),
        level("Khác", null),
      ]),
    );

  test("does not count who would be left open by the next class's own quota", () => {
    const asked = framework({ quota: { kind: "count", atMost: 2, tied: "asked" } });
    // One is Xuất sắc beside two who are Tốt; 88 alone would be, with 85 and 85 open, and half of one is nobody.
    expect(letters(["99", "88", "87", "60"], asked)).toBe("XTTK");
    expect(letters(["99", "88", "85", "85"], asked)).toBe("TTKK");
  });

  test("does not count whose next class is open", () => {
    const unknown = {
      threshold: {
        value: null,
        comparison: "atLeast",
        provenance: { kind: "inferred", greaterThan: "70", atMost: "96" },
      },
    } as const;
    // 95 and 94 may reach Tốt or not: they make no place for 99.
    expect(letters(["99", "97", "95", "94"], framework(unknown))).toBe("TT––");
  });
});
