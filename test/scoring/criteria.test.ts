import { dec } from "../../src/model/numbers/decimal";
import { frameworkOf } from "../support/framework";
import { scored } from "../support/scored";

const unit = (scores: Record<string, string | null>, figures: readonly string[] = []) => ({
  units: ["Xã A"],
  scores: Object.fromEntries(Object.entries(scores).map(([id, score]) => [id, [score]])),
  figures,
});
const total = (
  scores: Record<string, string | null>,
  framework: ReturnType<typeof frameworkOf>,
  figures?: readonly string[],
) => scored(unit(scores, figures), framework).totals[0];

describe("levels", () => {
  const levels = frameworkOf({
    "tru-1": { max: "100" },
    "chinh-1": { parent: "tru-1", max: "60" },
    "tp-1": { parent: "chinh-1", max: "40" },
    "tp-2": { parent: "chinh-1", max: "20" },
    "chinh-2": { parent: "tru-1", max: "40" },
    "tru-2": { max: "50" },
  });

  test("components add up to main criteria, those to pillars", () => {
    const { scores, totals } = scored(unit({ "tp-1": "30", "tp-2": "12.5", "chinh-2": "7", "tru-2": "50" }), levels);
    expect(totals).toEqual(["99.5"]);
    expect(scores.points("chinh-1", 0)).toEqual(dec("42.5"));
    expect(scores.points("tru-1", 0)).toEqual(dec("49.5"));
    expect(scores.maximum("tru-1", 0)).toEqual(dec("100"));
  });

  test("scores at the main level count where the sheet gives no components", () => {
    expect(total({ "chinh-1": "42.5", "chinh-2": "7", "tru-2": "50" }, levels)).toBe("99.5");
    expect(total({ "tru-1": "49.5", "tru-2": "50" }, levels)).toBe("99.5");
  });

  test("a main column beside its components is not added twice", () => {
    expect(total({ "chinh-1": "999", "tp-1": "30", "tp-2": "12.5", "chinh-2": "7", "tru-2": "50" }, levels)).toBe(
      "99.5",
    );
  });

  test("a main column counts where some of its components have none", () => {
    expect(total({ "chinh-1": "42.5", "tp-1": "30", "chinh-2": "7", "tru-2": "50" }, levels)).toBe("99.5");
    expect(total({ "tp-1": "30", "chinh-2": "7", "tru-2": "50" }, levels)).toBeNull();
  });

  test("one blank component leaves the unit without a total", () => {
    expect(total({ "tp-1": "30", "tp-2": null, "chinh-2": "7", "tru-2": "50" }, levels)).toBeNull();
  });
});

describe("rounding", () => {
  test("of a criterion comes before the sum, where it is declared", () => {
    const declared = frameworkOf({ a: { max: "10", decimals: 1 }, b: { max: "10", decimals: 1 } });
    const plain = frameworkOf({ a: { max: "10" }, b: { max: "10" } });
    expect(total({ a: "1.25", b: "1.25" }, declared)).toBe("2.6");
    expect(total({ a: "1.25", b: "1.25" }, plain)).toBe("2.5");
  });

  test("of a main criterion is that of its sum", () => {
    const framework = frameworkOf({ m: { decimals: 0 }, m1: { parent: "m", max: "5" }, m2: { parent: "m", max: "5" } });
    expect(total({ m1: "1.25", m2: "1.25" }, framework)).toBe("3");
  });
});

describe("what did not arise", () => {
  const of = (notArising: "full" | "excluded" | "zero" | undefined, kind: "sum" | "ratio") =>
    frameworkOf(
      { a: { max: "10" }, b: { max: "30", ...(notArising === undefined ? {} : { notArising }) } },
      { total: { kind } },
    );

  test.each([
    ["full", "38", "95"],
    ["zero", "8", "20"],
    ["excluded", "8", "80"],
    [undefined, null, "80"],
  ] as const)("counts as %s: sum %s, ratio %s", (notArising, sum, ratio) => {
    expect(total({ a: "8", b: "n/a" }, of(notArising, "sum"))).toBe(sum);
    expect(scored(unit({ a: "8", b: "n/a" }), of(notArising, "ratio")).ratios[0]).toBe(ratio);
  });
});

describe("bonus and penalty", () => {
  const extras = {
    a: { max: "100" },
    cong: { kind: "bonus", cap: "5" },
    tru: { kind: "penalty", cap: "10" },
  } as const;

  test("are added and taken off, up to their caps", () => {
    expect(total({ a: "80", cong: "3", tru: "4" }, frameworkOf(extras))).toBe("79");
    expect(total({ a: "80", cong: "9", tru: "40" }, frameworkOf(extras))).toBe("75");
  });

  test("blank, they are nothing", () => {
    expect(total({ a: "80", cong: null, tru: null }, frameworkOf(extras))).toBe("80");
    expect(total({ a: "80" }, frameworkOf(extras))).toBe("80");
  });

  test("entered as −5 where the framework says so; the wrong sign is a doubt, not a bonus", () => {
    const negative = frameworkOf({ ...extras, tru: { ...extras.tru, penaltySign: "negative" } });
    expect(total({ a: "80", cong: null, tru: "-5" }, negative)).toBe("75");
    expect(total({ a: "80", cong: null, tru: "5" }, negative)).toBeNull();
    expect(total({ a: "80", cong: null, tru: "0" }, negative)).toBe("80");
  });

  test("entered as 5 where nothing else is declared; −5 is a doubt, not a bonus", () => {
    expect(total({ a: "80", cong: null, tru: "-5" }, frameworkOf(extras))).toBeNull();
    const rounded = frameworkOf({ ...extras, tru: { ...extras.tru, decimals: 1 } });
    expect(total({ a: "80", cong: null, tru: "-5" }, rounded)).toBeNull();
    expect(total({ a: "80", cong: null, tru: "4.96" }, rounded)).toBe("75");
  });

  test("a section's sign holds for its penalties, but for those that declare their own", () => {
    const section = frameworkOf({
      a: { max: "100" },
      tru: { kind: "penalty", penaltySign: "negative" },
      t1: { kind: "penalty", parent: "tru" },
      t2: { kind: "penalty", parent: "tru", penaltySign: "positive" },
    });
    expect(total({ a: "50", t1: "-5", t2: "2" }, section)).toBe("43");
    expect(total({ a: "50", t1: "5", t2: "2" }, section)).toBeNull();
    expect(total({ a: "50", t1: "-5", t2: "-2" }, section)).toBeNull();
    expect(total({ a: "50", tru: "-5" }, section)).toBe("45");
  });

  test("a section of several is capped as a whole, and a penalty within a scored criterion is taken off it", () => {
    const section = frameworkOf({
      a: { max: "100" },
      cong: { kind: "bonus", cap: "5" },
      c1: { kind: "bonus", parent: "cong", max: "3" },
      c2: { kind: "bonus", parent: "cong", max: "3" },
    });
    expect(total({ a: "80", c1: "3", c2: "3" }, section)).toBe("85");
    const within = frameworkOf({ m: {}, m1: { parent: "m", max: "10" }, m2: { parent: "m", kind: "penalty" } });
    expect(total({ m1: "8", m2: "2" }, within)).toBe("6");
  });

  test("have no part in the maximum that a ratio is measured against", () => {
    const { ratios } = scored(
      unit({ a: "80", cong: "3", tru: "4" }),
      frameworkOf(extras, { total: { kind: "ratio" } }),
    );
    expect(ratios).toEqual(["79"]);
  });
});

describe("rules for raw figures", () => {
  const steps = {
    kind: "steps",
    steps: [
      { atLeast: "4", points: "20" },
      { atLeast: "3", points: "15" },
      { atLeast: "2", points: "10" },
      { atLeast: "1", points: "5" },
    ],
  } as const;
  const under = (
    rule: typeof steps | { kind: "proportion"; of: string } | { kind: "share"; shares: string[] } | { kind: "yesNo" },
  ) => frameworkOf({ a: { max: "20", decimals: 2, rule } });
  const points = (figure: string, rule: Parameters<typeof under>[0]) => total({ a: figure }, under(rule), ["a"]);

  test.each([
    ["5", "20"],
    ["4", "20"],
    ["3.9", "15"],
    ["1", "5"],
    ["0.5", "0"],
    ["-1", null],
  ])("a step table gives %s → %s", (figure, expected) => {
    expect(points(figure, steps)).toBe(expected);
  });

  test.each([
    ["45", "6.92"],
    ["130", "20"],
    ["131", "20"],
    ["0", "0"],
  ])("a/b × max with b = 130 gives %s → %s", (figure, expected) => {
    expect(points(figure, { kind: "proportion", of: "130" })).toBe(expected);
  });

  test("a share is one of those declared", () => {
    const share = { kind: "share", shares: ["1", "0.5", "0"] } as { kind: "share"; shares: string[] };
    expect([points("0.5", share), points("1", share), points("0.7", share)]).toEqual(["10", "20", null]);
  });

  test("yes is the maximum, no is 0, anything else is no answer", () => {
    expect(["1", "0", "2"].map((figure) => points(figure, { kind: "yesNo" }))).toEqual(["20", "0", null]);
  });

  test("points stay points where the sheet gives points", () => {
    expect(total({ a: "3" }, under(steps))).toBe("3");
  });
});

test("nothing is ranked where nothing is added up, and units not assessed have no figures", () => {
  const none = frameworkOf({ a: { max: "100" }, b: { max: "100" } }, { total: { kind: "none" } });
  const schools = scored({ units: ["Trường A", "Trường B"], scores: { a: ["80", null], b: ["60", "60"] } }, none);
  expect([schools.statuses, schools.totals, schools.ranks]).toEqual([
    ["notRanked", "incomplete"],
    [null, null],
    [0, 0],
  ]);
  const framework = frameworkOf(
    { a: { max: "10" } },
    {
      units: [
        { unit: "Sở B", assessment: "notAssessed" },
        { unit: "Sở C", assessment: "notRanked" },
      ],
    },
  );
  const { totals, ranks, statuses } = scored(
    { units: ["Sở A", "Sở B", "Sở C"], scores: { a: ["5", "9", "9"] } },
    framework,
  );
  expect([totals, ranks, statuses]).toEqual([
    ["5", null, "9"],
    [1, 0, 0],
    ["ranked", "notAssessed", "notRanked"],
  ]);
});
