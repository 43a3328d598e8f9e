import type { ClassLevel } from "../../src/model/framework";
import { frameworkOf } from "../support/framework";
import { scored } from "../support/scored";

const TWO = { a: { max: "100" }, b: { max: "50" } };
const one = (scores: Record<string, readonly (string | null)[]>) => ({
  units: Object.values(scores)[0]!.map((_, index) => `Xã ${index + 1}`),
  scores,
});

describe("a sum", () => {
  test("is exact where doubles are not, and rounded once, half away from zero", () => {
    const { totals } = scored(one({ a: ["0.1", "1.115", "-1.115"], b: ["0.2", "0.01", "-0.01"] }), frameworkOf(TWO));
    expect(totals).toEqual(["0.3", "1.13", "-1.13"]);
  });

  test("of 1.005 and 0 is 1.01: no rounding of a double's neighbour", () => {
    expect(scored(one({ a: ["1.005"], b: ["0"] }), frameworkOf(TWO)).totals).toEqual(["1.01"]);
  });

  test("keeps 15 digits of each score and more in the sum", () => {
    const { totals } = scored(
      one({ a: ["0.000000000001", "123456789012.345"], b: ["99.99", "0.000000000005"] }),
      frameworkOf(TWO, { decimals: 10 }),
    );
    expect(totals).toEqual(["99.99", null]);
    const wide = scored(one({ a: ["9007199254.74099"], b: ["0.000001"] }), frameworkOf(TWO, { decimals: 5 }));
    expect(wide.totals).toEqual(["9007199254.74099"]);
  });

  test("of a unit that lacks a score is none, never one with 0", () => {
    const { totals, statuses, ranks } = scored(
      one({ a: ["10", null, "?", "20"], b: ["5", "5", "5", "5"] }),
      frameworkOf(TWO),
    );
    expect(totals).toEqual(["15", null, null, "25"]);
    expect(statuses).toEqual(["ranked", "incomplete", "incomplete", "ranked"]);
    expect(ranks).toEqual([2, 0, 0, 1]);
  });

  test("lacks a criterion that has no column at all", () => {
    expect(scored(one({ a: ["10"] }), frameworkOf(TWO)).statuses).toEqual(["incomplete"]);
  });

  test("leaves out what is not scored", () => {
    const framework = frameworkOf({ ...TWO, c: { kind: "notScored" } });
    expect(scored(one({ a: ["10"], b: ["5"], c: ["99"] }), framework).totals).toEqual(["15"]);
    expect(scored(one({ a: ["10"], b: ["5"], c: [null] }), framework).totals).toEqual(["15"]);
  });
});

describe("a ratio", () => {
  const ratio = { total: { kind: "ratio" }, scale: "100" } as const;

  test("is points over the maximum in per cent, with the points as total", () => {
    const { totals, ratios } = scored(one({ a: ["70", "100"], b: ["30", "50"] }), frameworkOf(TWO, ratio));
    expect([totals, ratios]).toEqual([
      ["100", "150"],
      ["66.67", "100"],
    ]);
  });

  test("leaves a criterion that does not apply out of the maximum too", () => {
    expect(scored(one({ a: ["70"], b: ["n/a"] }), frameworkOf(TWO, ratio)).ratios).toEqual(["70"]);
  });

  test("of a unit to which nothing applies is none", () => {
    const { ratios, statuses } = scored(one({ a: ["n/a"], b: ["n/a"] }), frameworkOf(TWO, ratio));
    expect([ratios, statuses]).toEqual([[null], ["incomplete"]]);
  });

  test("of criteria that apply to some groups only, told by headings however they are numbered", () => {
    const framework = frameworkOf(
      { a: { max: "100" }, b: { max: "50", groups: ["du"] } },
      {
        ...ratio,
        groups: [
          { id: "du", name: { vi: "Khối có dịch vụ công", en: "" }, aliases: ["Khối A"] },
          { id: "khong", name: { vi: "Khối không có dịch vụ công", en: "" }, aliases: [] },
        ],
      },
    );
    const table = {
      units: ["Sở A", "Sở B", "Sở C"],
      groups: ["I. KHỐI CÓ  DỊCH VỤ CÔNG", "II. Khối không có dịch vụ công", "khối a"],
      scores: { a: ["80", "80", "80"], b: ["10", null, "40"] },
    };
    expect(scored(table, framework).ratios).toEqual(["60", "80", "80"]);
  });

  test("of a unit whose group nobody knows, where it depends on the group, is none", () => {
    const framework = frameworkOf(
      { a: { max: "100" }, b: { max: "50", groups: ["du"] } },
      { ...ratio, groups: [{ id: "du", name: { vi: "Khối A", en: "A" }, aliases: [] }] },
    );
    const table = {
      units: ["Sở A", "Sở B"],
      groups: ["Khối A", "Khối C"],
      scores: { a: ["80", "80"], b: ["10", "10"] },
    };
    expect(scored(table, framework).ratios).toEqual(["60", null]);
  });

  test("leaves out what a decision about the unit says", () => {
    const framework = frameworkOf(TWO, { ...ratio, units: [{ unit: "xã 2", notApplicable: ["b"] }] });
    expect(scored(one({ a: ["60", "60"], b: ["30", null] }), framework).ratios).toEqual(["60", "60"]);
  });

  test("takes off the points excluded by the unit, from the sheet's column before the framework's", () => {
    const framework = frameworkOf({ a: { max: "100" } }, { ...ratio, units: [{ unit: "Xã 2", excluded: "50" }] });
    const table = { ...one({ a: ["78.53", "40", "40", "40"] }), excluded: ["8", null, "0.5", "?"] };
    expect(scored(table, framework).ratios).toEqual(["85.36", "80", "40.2", null]);
    expect(scored(table, { ...framework, total: { kind: "sum" } }).totals).toEqual(["78.53", "40", "40", "40"]);
  });
});

describe("the worked figures that were published", () => {
  test("Huế 2020: 78,53 of 92 needed points is 85,36 %", () => {
    const framework = frameworkOf({ "ket-qua": { max: "100" } }, { total: { kind: "ratio" } });
    const table = { units: ["UBND huyện Nam Đông"], scores: { "ket-qua": ["78.53"] }, excluded: ["8"] };
    expect(scored(table, framework).ratios).toEqual(["85.36"]);
  });

  test("Huế 2020: readiness 42,63 of 48 rescaled to 50 is 44,41", () => {
    const framework = frameworkOf({ "san-sang": { max: "50" } }, { total: { kind: "rescaled" }, scale: "50" });
    const table = { units: ["TP Huế"], scores: { "san-sang": ["42.63"] }, excluded: ["2"] };
    expect(scored(table, framework).totals).toEqual(["44.41"]);
  });
});

describe("a rescaled total", () => {
  const par = { total: { kind: "rescaled" }, scale: "100" } as const;
  const parts = { "tham-dinh": { max: "65" }, "khao-sat": { max: "35", optional: true } };

  test("makes up for a survey that was not held", () => {
    const table = one({ "tham-dinh": ["52", "52"], "khao-sat": ["28", null] });
    expect(scored(table, frameworkOf(parts, par)).totals).toEqual(["80", "80"]);
  });

  test("is the sum where maxima are not declared, and none where a part of them would be needed", () => {
    const undeclared = { "tham-dinh": {}, "khao-sat": { optional: true } };
    const table = one({ "tham-dinh": ["52", "52"], "khao-sat": ["28.5", null] });
    const { totals, statuses } = scored(table, frameworkOf(undeclared, par));
    expect([totals, statuses]).toEqual([
      ["80.5", null],
      ["ranked", "incomplete"],
    ]);
  });

  test("adds bonus and penalty points after scaling", () => {
    const extras = { a: { max: "50" }, cong: { kind: "bonus" }, tru: { kind: "penalty" } } as const;
    const table = one({ a: ["40", "40"], cong: ["3", null], tru: ["1", null] });
    expect(scored(table, frameworkOf(extras, par)).totals).toEqual(["82", "80"]);
  });
});

describe("a weighted mean", () => {
  const mean = { total: { kind: "weightedMean" }, scale: "1", decimals: 4 } as const;
  const pillars = {
    cq: { max: "1", weight: "0.4" },
    kt: { max: "1", weight: "0.3" },
    xh: { max: "1", weight: "0.3" },
  };

  test("weighs normalised scores and stays a fraction until it is rounded", () => {
    const framework = frameworkOf({ a: { max: "3", weight: "1" }, b: { max: "7", weight: "1" } }, mean);
    expect(scored(one({ a: ["1"], b: ["2"] }), framework).totals).toEqual(["0.3095"]);
    expect(scored(one({ cq: ["0.5"], kt: ["0.25"], xh: ["0.75"] }), frameworkOf(pillars, mean)).totals).toEqual([
      "0.5",
    ]);
  });

  test("shares the weight of what does not apply among the rest", () => {
    expect(scored(one({ cq: ["0.5"], kt: ["n/a"], xh: ["0.8"] }), frameworkOf(pillars, mean)).totals).toEqual([
      "0.6286",
    ]);
  });

  test("weighs a pillar by the sum of its components", () => {
    const framework = frameworkOf(
      {
        cq: { weight: "0.5" },
        cq1: { parent: "cq", max: "30" },
        cq2: { parent: "cq", max: "10" },
        kt: { max: "20", weight: "0.5" },
      },
      mean,
    );
    expect(scored(one({ cq1: ["15"], cq2: ["5"], kt: ["20"] }), framework).totals).toEqual(["0.75"]);
  });
});

describe("given figures", () => {
  test("a given total is read from the sheet's own column", () => {
    const framework = frameworkOf({}, { total: { kind: "givenTotal" } });
    const { totals, ranks } = scored({ units: ["A", "B", "C"], total: ["9.5", null, "10"] }, framework);
    expect([totals, ranks]).toEqual([
      ["9.5", null, "10"],
      [2, 0, 1],
    ]);
  });

  test("classes by ratio take a given total in per cent of the scale, rounded once", () => {
    const level = (name: string, value: string | null): ClassLevel => ({
      name: { vi: name, en: name },
      threshold:
        value === null ? null : { value, comparison: "atLeast", provenance: { kind: "stated", source: "Quyết định" } },
      color: null,
    });
    const framework = frameworkOf(
      {},
      {
        total: { kind: "givenTotal" },
        scale: "138",
        classes: { of: "ratio", levels: [level("Tốt", "81.38"), level("Khá", "50"), level("Yếu", null)] },
      },
    );
    const { ratios, totals, classes } = scored({ units: ["A", "B", "C"], total: ["112.3", "69", null] }, framework);
    expect([totals, ratios, classes]).toEqual([
      ["112.3", "69", null],
      ["81.38", "50", null],
      ["Tốt", "Khá", null],
    ]);
  });

  test("each by its own column where the sheet has both", () => {
    const table = { units: ["A", "B"], total: ["80", "72"], ratio: ["88.89", "90"] };
    const given = (kind: "givenTotal" | "givenRatio") => {
      const { totals, ratios, ranks } = scored(table, frameworkOf({}, { total: { kind }, scale: "90" }));
      return { totals, ratios, ranks };
    };
    expect(given("givenRatio")).toEqual({ totals: [null, null], ratios: ["88.89", "90"], ranks: [2, 1] });
    expect(given("givenTotal")).toMatchObject({ totals: ["80", "72"], ranks: [1, 2] });
  });

  test("without such a column nobody has a result", () => {
    const framework = frameworkOf({}, { total: { kind: "givenRatio" } });
    expect(scored({ units: ["A"] }, framework).statuses).toEqual(["incomplete"]);
  });
});
