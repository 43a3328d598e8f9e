import type { ClassCondition, ClassLevel, ClassRule, Framework } from "../../src/model/framework";
import type { Places, Quota } from "../../src/model/quota";
import { frameworkOf } from "../support/framework";
import { scored } from "../support/scored";
import { level, ONE, ranking, units } from "./oneCriterion";

const ruled = (levels: readonly ClassLevel[], rest: Partial<ClassRule> = {}) =>
  ({ classes: { of: "total", levels, ...rest } }) as const;

describe("a quota of those classed next", () => {
  const decree = (quota: Partial<Extract<Quota, { kind: "share" }>> = {}) =>
    frameworkOf(
      ONE,
      ruled([
        level("Xuất sắc", "90", { quota: { kind: "share", percent: "20", among: "nextClass", ...quota } }),
        level("Tốt", "70"),
        level("Hoàn thành", "50"),
        level("Không", null),
      ]),
    );
  /** Eleven people, ten of whom reach 70 and four 90: 2 > 20 % of 8, so 1 keeps it and 9 are Tốt. */
  const eleven = units(["99", "97", "95", "93", "89", "88", "87", "86", "85", "84", "60"]);

  test("is of their final count, as NĐ 335/2025 says it, and both readings are told", () => {
    const { classes, ranking: made } = scored(eleven, decree());
    expect(classes.filter((name) => name === "Xuất sắc")).toHaveLength(1);
    expect(classes.filter((name) => name === "Tốt")).toHaveLength(9);
    expect(made.quotaReadings).toEqual([{ list: null, level: 0, base: "nextClass", allowed: 1, otherwise: 2 }]);
  });

  test("leaves out of that count who is not ranked, where the text does", () => {
    const outside = (notRanked: "within" | "outside") =>
      ({ ...decree({ percent: "50", notRanked }), units: [unranked("Xã 3"), unranked("Xã 4")] }) as const;
    const kept = (framework: Framework) =>
      scored(units(["95", "94", "80", "78", "75", "74"]), framework).classes.filter((name) => name === "Xuất sắc")
        .length;
    // One beside 94, 75 and 74; two beside 80, 78, 75 and 74.
    expect([kept(outside("outside")), kept(outside("within"))]).toEqual([1, 2]);
  });

  test("rounds as declared, and an exception takes its place", () => {
    const kept = (quota: Parameters<typeof decree>[0]) =>
      scored(eleven, decree(quota)).classes.filter((name) => name === "Xuất sắc").length;
    expect([kept({}), kept({ rounding: "halfUp" }), kept({ rounding: "up" })]).toEqual([1, 2, 2]);
    expect(kept({ exception: { percent: "25", reason: "Thành tích nổi trội" } })).toBe(2);
  });
});

const unranked = (unit: string) => ({ unit, assessment: "notRanked" }) as const;

describe("a quota", () => {
  const two = (rest: Partial<Pick<Quota, "tied" | "notRanked">> = {}, more: Partial<Framework> = {}) =>
    frameworkOf(ONE, {
      ...ruled([level("Xuất sắc", "90", { quota: { kind: "count", atMost: 2, ...rest } }), level("Tốt", null)]),
      ...more,
    });

  test("at a tied edge takes nobody, all, or asks", () => {
    const tied = units(["99", "95", "95", "95", "80"]);
    const kept = (framework: Framework) => scored(tied, framework).classes.slice(0, 4);
    expect(kept(two())).toEqual(["Xuất sắc", "Tốt", "Tốt", "Tốt"]);
    expect(kept(two({ tied: "all" }))).toEqual(["Xuất sắc", "Xuất sắc", "Xuất sắc", "Xuất sắc"]);
    expect(kept(two({ tied: "asked" }))).toEqual(["Xuất sắc", null, null, null]);
    expect(scored(tied, two({ tied: "asked" })).ranking.classDoubts.get(2)).toEqual({
      level: 0,
      criterion: null,
      atEdge: true,
    });
    // A tie that ends at the edge is not cut by it.
    expect(scored(units(["95", "95", "93"]), two()).classes).toEqual(["Xuất sắc", "Xuất sắc", "Tốt"]);
  });

  test("counts units that are not ranked, unless the text leaves them outside", () => {
    const outside = { units: [{ unit: "Xã 2", assessment: "notRanked" }] } as const;
    const table = units(["97", "98", "96", "91"]);
    expect(scored(table, two({}, outside)).classes).toEqual(["Xuất sắc", "Xuất sắc", "Tốt", "Tốt"]);
    const apart = two({ notRanked: "outside" }, outside);
    expect(scored(table, apart).classes).toEqual(["Xuất sắc", "Xuất sắc", "Xuất sắc", "Tốt"]);
  });

  test("of Q5, who is not ranked, leaves two in all", () => {
    const framework = two({}, { units: [{ unit: "Xã 5", assessment: "notRanked" }] });
    expect(scored(units(["80", "70", "97", "96", "95"]), framework).classes).toEqual([
      "Tốt",
      "Tốt",
      "Xuất sắc",
      "Xuất sắc",
      "Tốt",
    ]);
  });
});

describe("conditions", () => {
  const subjects = { a: {}, b: {}, c: {}, plus: { kind: "bonus" } } as const;
  const first = (...conditions: ClassCondition[]) =>
    frameworkOf(subjects, ruled([level("Tốt", null, { conditions }), level("Đạt", null)]));
  const isFirst = (framework: Framework, scores: Readonly<Record<string, readonly (string | null)[]>>) => {
    const [name = null] = scored({ units: ["A"], scores }, framework).classes;
    return name === "Tốt";
  };
  const marks = (a: string, b: string, c: string, plus: string | null = null) => ({
    a: [a],
    b: [b],
    c: [c],
    plus: [plus],
  });

  test("count how many of the criteria must be so, as Thông tư 22 asks of subjects", () => {
    const rule = first(
      { of: "points", comparison: "atLeast", value: "6.5" },
      { of: "points", comparison: "atLeast", value: "8", count: { comparison: "atLeast", value: 2 } },
    );
    expect(isFirst(rule, marks("8", "8", "6.5"))).toBe(true);
    expect(isFirst(rule, marks("8", "7.9", "10"))).toBe(true);
    expect(isFirst(rule, marks("8", "7.9", "7"))).toBe(false);
    expect(isFirst(rule, marks("10", "10", "6.4"))).toBe(false);
  });

  test("count how many may be so at most", () => {
    const rule = first({ of: "points", comparison: "below", value: "5", count: { comparison: "atMost", value: 1 } });
    expect(isFirst(rule, marks("4", "5", "5"))).toBe(true);
    expect(isFirst(rule, marks("4", "4.9", "5"))).toBe(false);
  });

  test("hold down from above, a sum, and the total without bonus points", () => {
    expect(
      isFirst(first({ criteria: ["a"], of: "points", comparison: "atMost", value: "5" }), marks("5", "0", "0")),
    ).toBe(true);
    expect(
      isFirst(first({ criteria: ["a"], of: "points", comparison: "below", value: "5" }), marks("5", "0", "0")),
    ).toBe(false);
    const sum = first({ criteria: ["a", "b"], of: "sum", comparison: "atLeast", value: "10" });
    expect([isFirst(sum, marks("4", "6", "0")), isFirst(sum, marks("4", "5.9", "9"))]).toEqual([true, false]);
    const without = first({ of: "totalWithout", comparison: "atLeast", value: "90" });
    expect(isFirst(without, marks("30", "30", "30", "5"))).toBe(true);
    expect(isFirst(without, marks("30", "30", "25", "8"))).toBe(false);
  });

  test("a ratio without bonus points is of the same maximum", () => {
    const conditions = [{ of: "totalWithout", comparison: "atLeast", value: "82" }] as const;
    const framework = frameworkOf(
      { a: { max: "5" }, b: { max: "5" }, c: { max: "5" }, plus: { kind: "bonus" } },
      { ...ruled([level("Tốt", null, { conditions }), level("Đạt", null)]), total: { kind: "ratio" } },
    );
    // (4 + 4 + 4 + 1) of 15 is 86,67 %, without the bonus 80 %.
    expect(isFirst(framework, marks("4", "4", "4", "1"))).toBe(false);
    expect(isFirst(framework, marks("4", "4", "4.5", "0"))).toBe(true);
  });

  test("that nobody can judge leave the class open, unless it fails or holds whatever is missing", () => {
    const parts = { m: {}, m1: { parent: "m" }, m2: { parent: "m" }, b: {} } as const;
    const atLeast = (value: number, ...criteria: string[]) =>
      frameworkOf(
        parts,
        ruled([
          level("Tốt", null, {
            conditions: [
              { criteria, of: "points", comparison: "atLeast", value: "8", count: { comparison: "atLeast", value } },
            ],
          }),
          level("Đạt", null),
        ]),
      );
    const table = { units: ["A"], scores: { m: ["9"], b: ["9"] } };
    expect(scored(table, atLeast(1, "m1", "b")).classes).toEqual(["Tốt"]);
    expect(scored(table, atLeast(2, "m1", "b")).ranking.classDoubts.get(0)).toEqual({ level: 0, criterion: "m1" });
    expect(scored(table, atLeast(2, "b")).classes).toEqual(["Đạt"]);
  });
});

describe("places", () => {
  const quarters = (tied: Places["tied"]) =>
    frameworkOf(
      ONE,
      ruled([
        level("Nhóm 1", null, { places: { kind: "share", upTo: "25", tied } }),
        level("Nhóm 2", null, { places: { kind: "share", upTo: "50", tied } }),
        level("Nhóm 3", null, { places: { kind: "share", upTo: "75", tied } }),
        level("Nhóm 4", null),
      ]),
    );

  test("make quartiles without any threshold", () => {
    const eight = units(["1", "2", "3", "4", "5", "6", "7", "8"]);
    expect(scored(eight, quarters("all")).classes).toEqual([4, 4, 3, 3, 2, 2, 1, 1].map((number) => `Nhóm ${number}`));
  });

  test("at a tied edge take nobody or all", () => {
    const tied = units(["9", "8", "8", "7"]);
    expect(scored(tied, quarters("all")).classes).toEqual(["Nhóm 1", "Nhóm 2", "Nhóm 2", "Nhóm 4"]);
    expect(scored(tied, quarters("nobody")).classes).toEqual(["Nhóm 1", "Nhóm 3", "Nhóm 3", "Nhóm 4"]);
  });

  test("first n, in each list by itself; a unit without a rank stands nowhere", () => {
    const top = frameworkOf(ONE, {
      ...ruled([level("Đầu", null, { places: { kind: "count", upTo: 1, tied: "all" } }), level("Còn lại", null)]),
      ...ranking({ lists: "perGroup" }),
      units: [{ unit: "Xã 1", assessment: "notRanked" }],
    });
    const made = scored(units(["9", "8", "7", "6"], ["A", "A", "B", "B"]), top);
    expect(made.classes).toEqual(["Còn lại", "Đầu", "Đầu", "Còn lại"]);
  });
});

describe("what holds a unit down", () => {
  const three = (rest: Partial<Framework> = {}, bars: NonNullable<ClassRule["bars"]> = []) =>
    frameworkOf(
      { a: {}, cause: { kind: "notScored", optional: true, max: "1", rule: { kind: "yesNo" } } },
      {
        ...ruled([level("Tốt", "80"), level("Khá", "60"), level("Kém", null)], bars.length === 0 ? {} : { bars }),
        ...rest,
      },
    );
  const why = { reason: "Chậm báo cáo", legalBasis: "Điều 8" };
  const table = {
    units: ["Xã 1", "Xã 2", "Xã 3"],
    scores: { a: ["85", "85", "40"], cause: ["1", null, "1"] },
    figures: ["cause"],
  };

  test("a decision lowers a unit by classes, the lowest at worst", () => {
    const lowered = (by: number) => ({ units: [{ unit: "Xã 1", lowered: { by, ...why } }] });
    expect(scored(table, three(lowered(1))).classes).toEqual(["Khá", "Tốt", "Kém"]);
    expect(scored(table, three(lowered(7))).classes).toEqual(["Kém", "Tốt", "Kém"]);
  });

  test("a column lowers, or holds to a class, where it says so; a blank says nothing", () => {
    const cause = { criterion: "cause", comparison: "above", value: "0", ...why } as const;
    const lowered = scored(table, three({}, [{ ...cause, by: 1 }]));
    expect(lowered.classes).toEqual(["Khá", "Tốt", "Kém"]);
    expect([...lowered.ranking.causes]).toEqual([
      [0, [{ kind: "lowered", by: 1, ...why }]],
      [2, [{ kind: "lowered", by: 1, ...why }]],
    ]);
    const held = scored(table, three({}, [{ ...cause, class: "Kém" }]));
    expect(held.classes).toEqual(["Kém", "Tốt", "Kém"]);
    expect(held.ranking.causes.get(0)).toEqual([{ kind: "atBest", level: 2, ...why }]);
  });

  test("who is lowered leaves the place in a quota to others", () => {
    const quota = { kind: "count", atMost: 1 } as const;
    const framework = frameworkOf(ONE, {
      ...ruled([level("Tốt", "80", { quota }), level("Khá", null)]),
      units: [{ unit: "Xã 1", lowered: { by: 1, ...why } }],
    });
    expect(scored(units(["99", "90"]), framework).classes).toEqual(["Khá", "Tốt"]);
  });
});

describe("a quota of those who are classed next in the end", () => {
  const quota = (percent: string, among: "nextClass" | "units") =>
    ({ quota: { kind: "share", percent, among } }) as const;

  test("counts nobody who falls further", () => {
    const framework = frameworkOf(
      ONE,
      ruled([
        level("Xuất sắc", "90", quota("50", "nextClass")),
        level("Tốt", "70", { conditions: [{ of: "points", comparison: "atMost", value: "92" }] }),
        level("Khác", null),
      ]),
    );
    // Those above 92 are not Tốt: of 99, 95, 91 and 80 one may be Xuất sắc beside the two who are.
    expect(scored(units(["99", "95", "91", "80"]), framework).classes).toEqual(["Xuất sắc", "Khác", "Tốt", "Tốt"]);
  });

  test("counts them after their own quota", () => {
    const framework = frameworkOf(
      ONE,
      ruled([
        level("Xuất sắc", "90", quota("50", "nextClass")),
        level("Tốt", "70", quota("20", "units")),
        level("Khác", null),
      ]),
    );
    // Two of ten may be Tốt, so that one may be Xuất sắc.
    const { classes } = scored(units(["99", "98", "97", "96", "85", "84", "83", "60", "50", "40"]), framework);
    expect(classes.map((name) => name?.[0]).join("")).toBe("XTTKKKKKKK");
  });
});
