import type { ClassCondition, ClassLevel, Framework } from "../../src/model/framework";
import { partition } from "../../src/ranking/unitLists";
import { frameworkOf } from "../support/framework";
import { scored } from "../support/scored";
import { classes, level, ONE, ranking, units } from "./oneCriterion";

const of = (condition: ClassCondition, rest: Partial<ClassLevel> = {}) =>
  classes("total", level("Tốt", null, { conditions: [condition], ...rest }), level("Đạt", null));

describe("what lowers a unit or holds it down", () => {
  const why = { reason: "Chậm báo cáo", legalBasis: "Điều 8" };
  const levels = classes("total", level("Tốt", "80"), level("Khá", "60"), level("Đạt", "40"));

  test("adds up: a decision that bars a class and lowers lowers from the one below", () => {
    const both = { unit: "Xã 1", knockOut: { class: "Khá", ...why }, lowered: { by: 1, ...why } };
    const { classes: names, ranking: made } = scored(
      units(["95", "95"]),
      frameworkOf(ONE, { ...levels, units: [both] }),
    );
    expect(names).toEqual(["Đạt", "Tốt"]);
    expect([...made.causes.keys()]).toEqual([0]);
  });

  test("gives no class to who has none", () => {
    const decided = [{ unit: "Xã 1", lowered: { by: 1, ...why } }];
    expect(scored(units(["30", "95"]), frameworkOf(ONE, { ...levels, units: decided })).classes).toEqual([null, "Tốt"]);
  });

  test("leaves open what is open, and does not lower it past that", () => {
    const provenance = { kind: "inferred", greaterThan: "85", atMost: "95" } as const;
    const unknown = level("Tốt", null, { threshold: { value: null, comparison: "atLeast", provenance } });
    const framework = frameworkOf(ONE, {
      ...classes("total", unknown, level("Khá", "60"), level("Đạt", null)),
      units: [{ unit: "Xã 1", lowered: { by: 2, ...why } }],
    });
    expect(scored(units(["90", "96"]), framework).classes).toEqual([null, "Tốt"]);
  });

  test("is nothing where a framework says nothing of it", () => {
    const framework = frameworkOf(ONE, of({ of: "points", comparison: "atLeast", value: "50" }));
    expect(scored(units(["60", "40"]), framework).ranking.causes.size).toBe(0);
  });
});

describe("conditions nobody can judge", () => {
  const criteria = { b: {}, m: { max: "50" }, m1: { parent: "m", max: "20" }, m2: { parent: "m", max: "30" } } as const;
  const table = { units: ["A", "B"], scores: { b: ["10", "5"], m: ["40", "30"] } };
  const doubts = (condition: ClassCondition) => {
    const made = scored(table, frameworkOf(criteria, of(condition)));
    return [made.classes, [...made.ranking.classDoubts.values()]];
  };
  const open = { level: 0, criterion: "m1" };

  test.each(["sum", "points", "percentOfMax"] as const)("leave the class open where it asks for %s", (figure) => {
    const condition = { criteria: ["m1", "b"], of: figure, comparison: "atLeast", value: "1" } as const;
    const all = figure === "percentOfMax" ? { ...condition, criteria: ["m1"] } : condition;
    expect(doubts(all)).toEqual([
      [null, null],
      [open, open],
    ]);
  });

  test("name what is unknown, not what is first", () => {
    expect(doubts({ criteria: ["b", "m1"], of: "sum", comparison: "atLeast", value: "1" })[1]).toEqual([open, open]);
    const without = doubts({ criteria: ["m1"], of: "totalWithout", comparison: "atLeast", value: "1" });
    expect(without[1]).toEqual([open, open]);
  });

  test("by a threshold that is stated somewhere and known nowhere leave it open for all", () => {
    const unknown = { value: null, comparison: "atLeast", provenance: { kind: "stated", source: "Quy chế" } } as const;
    const framework = frameworkOf(
      ONE,
      classes("total", level("Tốt", null, { threshold: unknown }), level("Đạt", null)),
    );
    expect(scored(units(["95", "0", null]), framework).classes).toEqual([null, null, null]);
    expect(scored(units(["95", "0", null]), framework).ranking.classDoubts.size).toBe(2);
  });
});

describe("what does not apply to a unit", () => {
  const criteria = { a: { max: "100" }, c: { max: "40" }, plus: { kind: "bonus", max: "10" } } as const;
  const table = { units: ["A", "B"], scores: { a: ["60", "60"], c: [null, "5"], plus: [null, null] } };
  const judged = (condition: ClassCondition) =>
    scored(table, frameworkOf(criteria, { ...of(condition), units: [{ unit: "A", notApplicable: ["c", "plus"] }] }))
      .classes;

  test.each(["points", "percentOfMax"] as const)("holds nobody down by %s", (figure) => {
    const condition = { criteria: ["c", "plus"], of: figure, comparison: "atLeast", value: "20" } as const;
    expect(judged(condition)).toEqual(["Tốt", "Đạt"]);
  });

  test("adds nothing to a sum and opens nothing", () => {
    expect(judged({ criteria: ["a", "c"], of: "sum", comparison: "atMost", value: "60" })).toEqual(["Tốt", "Đạt"]);
  });

  test("is not in the maximum of which the per cent are", () => {
    const parts = { m: { max: "50" }, m1: { parent: "m", max: "20" }, m2: { parent: "m", max: "30", optional: true } };
    const framework = frameworkOf(
      parts,
      of({ criteria: ["m"], of: "percentOfMax", comparison: "atLeast", value: "80" }),
    );
    const sheet = { units: ["A", "B"], scores: { m1: ["18", "18"], m2: [null, "20"] } };
    expect(scored(sheet, framework).classes).toEqual(["Tốt", "Đạt"]);
  });
});

describe("the figure that classes go by", () => {
  const two = { a: { max: "50" }, b: { max: "50" } };
  const by = (kind: "total" | "ratio" | "minimum", at: string, rest: Partial<Framework> = {}) =>
    frameworkOf(two, { ...classes(kind, level("Tốt", at), level("Đạt", null)), ...rest });

  test("is the total where it says so, though the ratio ranks", () => {
    const sheet = { units: ["A", "B"], scores: { a: ["45", "30"], b: ["30", "10"] }, excluded: [null, "50"] };
    const framework = by("total", "60", { total: { kind: "ratio" } });
    const { ratios, classes: names } = scored(sheet, framework);
    expect([ratios, names]).toEqual([
      ["75", "80"],
      ["Tốt", "Đạt"],
    ]);
  });

  test("is the least of the main criteria, not of their components; who has none has no class", () => {
    const parts = { ...two, a1: { parent: "a" }, a2: { parent: "a" } };
    const framework = frameworkOf(parts, classes("minimum", level("Tốt", "30"), level("Đạt", null)));
    const sheet = {
      units: ["A", "B", "C"],
      scores: { b: ["31", "29", null], a1: ["20", "20", null], a2: ["15", "15", null] },
    };
    expect(scored(sheet, framework).classes).toEqual(["Tốt", "Đạt", null]);
  });

  test("holds under a condition, too, of the least and of unrounded figures", () => {
    const condition = { conditions: [{ criteria: ["b"], of: "points", comparison: "atLeast", value: "20" }] } as const;
    const sheet = { units: ["A", "B", "C"], scores: { a: ["40", "40", "40"], b: ["30", "15", null] } };
    const conditioned = (figure: "total" | "minimum", rest: Partial<Framework>) =>
      scored(
        sheet,
        frameworkOf(two, { ...classes(figure, level("Tốt", "10", condition), level("Đạt", null)), ...rest }),
      ).classes;
    const unrounded = ranking({ on: "unrounded" });
    for (const figures of [
      conditioned("minimum", {}),
      conditioned("total", unrounded),
      conditioned("total", { ...unrounded, total: { kind: "ratio" } }),
    ])
      expect(figures).toEqual(["Tốt", "Đạt", null]);
  });

  test("where nothing is added up leaves nobody before another: a quota's edge is all of them", () => {
    const first = (tied: "nobody" | "all") => {
      const quota = { kind: "count", atMost: 1, tied } as const;
      const minimum = classes("minimum", level("Tốt", "30", { quota }), level("Đạt", null));
      return scored(
        { units: ["A", "B", "C"], scores: { a: ["40", "35", "20"], b: ["40", "35", "20"] } },
        frameworkOf(two, { total: { kind: "none" }, ...minimum }),
      ).classes;
    };
    expect([first("nobody"), first("all")]).toEqual([
      ["Đạt", "Đạt", "Đạt"],
      ["Tốt", "Tốt", "Đạt"],
    ]);
  });
});

describe("units beside groups", () => {
  const sheet = units(["80", "90", "85"], ["A", "A", "B"]);
  const beside = { ...sheet, groups: ["A", null, "A"] };

  test("have no rank in one, and are counted in the whole alone", () => {
    const { ranksInGroup, counts } = scored(beside, frameworkOf(ONE, classes("total", level("Tốt", null))));
    expect(ranksInGroup).toEqual([2, 0, 1]);
    expect(counts).toEqual([
      ["A", 0, 2],
      [null, 0, 3],
    ]);
  });

  test("are not counted where there are no classes", () => {
    expect(scored(beside, frameworkOf(ONE)).counts).toEqual([]);
  });

  test("of any number are told apart by their lists, in the order of the sheet", () => {
    const length = 5001;
    const name = (unit: number) => (unit % 3 === 0 ? "A" : "B");
    const all = Array.from({ length }, (_, unit) => unit);
    const made = partition({ states: new Uint8Array(length) }, name, () => true);
    expect(made.map((list) => [list.name, [...list.units]])).toEqual(
      ["A", "B"].map((own) => [own, all.filter((unit) => name(unit) === own)]),
    );
  });
});

test("unrounded ratios that are equal tie, whatever they are made of", () => {
  const framework = frameworkOf(
    { a: { max: "90" } },
    { total: { kind: "ratio" }, ...ranking({ on: "unrounded", ties: "dense" }) },
  );
  const table = {
    units: ["A", "B", "C", "D", "E"],
    scores: { a: ["10", "20", "30", "10", "5"] },
    excluded: ["60", "30", "0", "59", "0"],
  };
  // 10/30, 20/60, 30/90; 10/31; 5/90.
  expect(scored(table, framework).ranks).toEqual([1, 1, 1, 2, 3]);
});

test("unrounded ratios whose nearest doubles are one are still apart", () => {
  const framework = frameworkOf(
    { a: { max: "1000000000001" } },
    { total: { kind: "ratio" }, ...ranking({ on: "unrounded" }) },
  );
  expect(1000000000000 / 1000000000001 === 999999999999 / 1000000000000).toBe(true);
  const [more, less] = ["1000000000000", "999999999999"];
  const ranksOf = (a: readonly string[], excluded: readonly string[]) =>
    scored({ units: a, scores: { a }, excluded }, framework).ranks;
  expect(ranksOf([more, less, more], ["0", "1", "0"])).toEqual([1, 3, 1]);
  expect(ranksOf([less, more, less], ["1", "0", "1"])).toEqual([2, 1, 2]);
});
