import { checkTable } from "../../src/checks/checkTable";
import { cellText } from "../../src/model/address";
import type { Finding } from "../../src/model/finding";
import type { ClassLevel, Framework, Threshold } from "../../src/model/framework";
import { rankScores } from "../../src/ranking/rankScores";
import { scoreTable } from "../../src/scoring/scoreTable";
import { criterion, framework, sheet } from "./sheet";

function check(text: string, rules: Framework = framework()): readonly Finding[] {
  const table = sheet(text);
  return checkTable({
    table,
    framework: rules,
    ranking: rankScores(table, scoreTable(table, rules), rules),
    sheet: null,
  });
}

/** `code cell` of each finding. */
function found(text: string, rules?: Framework): readonly string[] {
  return check(text, rules).map(({ code, place }) => `${code} ${place.cell === null ? "-" : cellText(place.cell)}`);
}

function inferred(value: string | null, greaterThan: string | null, atMost: string | null): Threshold {
  return { value, comparison: "atLeast", provenance: { kind: "inferred", greaterThan, atMost } };
}

/** Only Tốt has a threshold. */
function classedBy(threshold: Threshold): Framework {
  const levels = [
    { name: { vi: "Tốt", en: "Good" }, threshold, color: null },
    { name: { vi: "Đạt", en: "Pass" }, threshold: null, color: null },
  ];
  return framework({ classes: { of: "total", levels } });
}

const GIVEN_RATIO = framework({ criteria: [], total: { kind: "givenRatio" }, scale: null, classes: null });

describe("a clean table", () => {
  test("without results has no finding", () => {
    expect(found("Đơn vị|a|b\nXã A|90|180\nXã B|60.5|120.25")).toEqual([]);
  });

  test("with the right results has none either", () => {
    expect(
      found(`Đơn vị|a|b|Tổng|Tỷ lệ|Hạng|Loại
             Xã A|90|180|270|90|1|Tốt
             Xã B|60.5|120.25|180.75|60.25|2|Loại khá
             Xã C|10|20|30.00|10|3|Xếp loại  YẾU`),
    ).toEqual([]);
  });
});

describe("scores", () => {
  test("a missing score is found at its cell, and nothing else of its unit or of the others", () => {
    const text = `Đơn vị|a|b|Tổng|Hạng|Loại
                  Xã A|90|180|270|1|Tốt
                  Xã B|   |120|180|2|Khá
                  Xã C|10|20|30|3|Yếu`;
    expect(check(text)).toMatchObject([
      { code: "score.missing", severity: "error", params: { unit: "Xã B", criterion: "a" } },
    ]);
    expect(found(text)).toEqual(["score.missing B3"]);
  });

  test("a blank bonus, an optional score and a criterion of another group are not missing", () => {
    const rules = framework({
      criteria: [
        criterion("a", "100"),
        criterion("b", "200", { groups: ["so"] }),
        criterion("cong", "5", { kind: "bonus" }),
        criterion("khao-sat", "10", { optional: true }),
      ],
      groups: [
        { id: "so", name: { vi: "Khối sở", en: "Departments" }, aliases: [] },
        { id: "xa", name: { vi: "Khối xã", en: "Communes" }, aliases: [] },
      ],
    });
    expect(found("Đơn vị|Khối|a|b|cong|khao-sat\nXã A|Khối xã| | | |\nSở B|Khối sở|90|150|1|", rules)).toEqual([
      "score.missing C2",
    ]);
  });

  test("a blank component is missing, its main criterion's blank is not said again", () => {
    const parts = [
      criterion("a", "100"),
      criterion("a1", "60", { parent: "a" }),
      criterion("a2", "40", { parent: "a" }),
    ];
    const rules = framework({ criteria: [...parts, criterion("b", "200")] });
    expect(found("Đơn vị|a1|a2|b\nXã A|50| |100", rules)).toEqual(["score.missing C2"]);
    expect(found("Đơn vị|a|a1|b\nXã A|90| |100", rules)).toEqual([]);
  });

  test("a missing given ratio is missing without a criterion", () => {
    expect(check("Đơn vị|Tỷ lệ\nSở A|\nSở B|80", GIVEN_RATIO)).toMatchObject([
      { code: "score.missing", params: { unit: "Sở A", criterion: null } },
    ]);
  });

  test("an unreadable score is the reader's to tell", () => {
    expect(found("Đơn vị|a|b\nXã A|?|180")).toEqual([]);
  });

  test("not applicable without a rule for it is named", () => {
    expect(found("Đơn vị|a|b\nXã A|-|180")).toEqual(["score.notApplicable B2"]);
    const ruled = framework({ criteria: [criterion("a", "100", { notArising: "full" }), criterion("b", "200")] });
    expect(found("Đơn vị|a|b\nXã A|-|180", ruled)).toEqual([]);
  });

  test("a figure that gives no points is named", () => {
    const half = criterion("a", "100", { rule: { kind: "share", shares: ["1", "0.5", "0"] } });
    const rules = framework({ criteria: [half, criterion("b", "200")] });
    expect(found("Đơn vị|a#|b\nXã A|0.5|90\nXã B|0.3|90", rules)).toEqual(["score.noPoints B3"]);
  });

  test("a negative score is found at its cell", () => {
    expect(found("Đơn vị|a|b\nXã A|-5|180")).toEqual(["score.negative B2"]);
  });

  test("penalty points have the sign that the framework declares", () => {
    const withPenalty = (penaltySign: "positive" | "negative") =>
      framework({ criteria: [criterion("a", "100"), criterion("tru", "10", { kind: "penalty", penaltySign })] });
    expect(found("Đơn vị|a|tru\nXã A|90|-5\nXã B|90.5|5", withPenalty("positive"))).toEqual(["score.penaltySign C2"]);
    expect(found("Đơn vị|a|tru\nXã A|90|-5\nXã B|90.5|5", withPenalty("negative"))).toEqual(["score.penaltySign C3"]);
    const section = framework({
      criteria: [
        criterion("a", "100"),
        criterion("tru", "10", { kind: "penalty", penaltySign: "negative" }),
        criterion("t1", "10", { kind: "penalty", parent: "tru" }),
      ],
    });
    expect(found("Đơn vị|a|t1\nXã A|90|-5\nXã B|90.5|5", section)).toEqual(["score.penaltySign C3"]);
  });

  test("a score above its maximum is found, on the maximum it is not", () => {
    expect(found("Đơn vị|a|b\nXã A|100|180\nXã B|100.01|70")).toEqual(["score.aboveMax B3"]);
    expect(
      found("Đơn vị|a|b\nXã A|1000|180", framework({ criteria: [criterion("a", null), criterion("b", "200")] })),
    ).toEqual([]);
  });

  test("a given ratio above 100 % is above its maximum", () => {
    expect(check("Đơn vị|Tỷ lệ\nSở A|100.01", GIVEN_RATIO)).toMatchObject([
      { code: "score.aboveMax", params: { criterion: null, score: "100.01", max: "100" } },
    ]);
  });

  test("a penalty is above its maximum by its size", () => {
    const tru = criterion("tru", "10", { kind: "penalty", penaltySign: "negative" });
    expect(found("Đơn vị|a|tru\nXã A|90|-12", framework({ criteria: [criterion("a", "100"), tru] }))).toEqual([
      "score.aboveMax C2",
    ]);
  });

  test("points with more places than the total are too precise where points are added", () => {
    expect(found("Đơn vị|a|b\nXã A|91.274|180\nXã B|91.27|100")).toEqual(["score.tooPrecise B2"]);
    expect(found("Đơn vị|a|b\nXã A|91.274|180", framework({ total: { kind: "ratio" } }))).toEqual([]);
  });
});

describe("published results", () => {
  test("a total that differs by one last digit is found at its cell", () => {
    const text = "Đơn vị|a|b|Tổng\nXã A|40.11|94.5|134.61\nXã B|90|180|270.01";
    expect(check(text)).toMatchObject([
      { code: "published.total", params: { unit: "Xã B", published: "270.01", computed: "270" } },
    ]);
    expect(found(text)).toEqual(["published.total D3"]);
  });

  test("a total is judged as it prints", () => {
    expect(found("Đơn vị|a|b|Tổng\nXã A|40.1|94.5|134.6", framework())).toEqual([]);
    expect(
      found("Đơn vị|a|b|Tổng\nXã A|33.333|33.333|66.67", framework()).filter((one) => one.startsWith("p")),
    ).toEqual([]);
    expect(found("Đơn vị|a|b|Tổng\nXã A|40.1|94.5|134.604")).toEqual([]);
    expect(found("Đơn vị|a|b|Tổng\nXã A|40.1|94.5|135")).toEqual(["published.total D2"]);
  });

  test("a ratio that differs is found at its cell", () => {
    expect(found("Đơn vị|a|b|Tỷ lệ\nXã A|90|120|70.01")).toEqual(["published.ratio D2"]);
  });

  test("a class is compared by its words", () => {
    expect(found("Đơn vị|a|b|Loại\nXã A|90|180|Khá\nXã B|50|60|Fair")).toEqual(["published.class D2"]);
  });

  test("two ranks that changed places are found at their cells", () => {
    expect(found("Đơn vị|a|b|Hạng\nXã A|90|180|2\nXã B|60|120|1\nXã C|10|20|3")).toEqual([
      "published.rank D2",
      "published.rank D3",
    ]);
  });

  test("a column ranked by the other tie rule is told so", () => {
    const text = "Đơn vị|a|b|Hạng\nXã A|90|170|1\nXã B|90|170|1\nXã C|10|20|2";
    const ranks = check(text).filter(({ code }) => code === "published.rank");
    expect(ranks).toMatchObject([{ params: { unit: "Xã C", published: "2", computed: 3, follows: "dense" } }]);
    const dense = framework({ ranking: { ...framework().ranking, ties: "dense" } });
    expect(found(text, dense)).toEqual(["ranking.tie A2"]);
  });

  test("a column ranked group by group is told so", () => {
    const text = `Đơn vị|Khối|a|b|Hạng
                  Sở A|I|90|180|1
                  Sở B|I|60|120|2
                  Huyện C|II|80|150|1`;
    expect(check(text)).toMatchObject([
      { code: "published.rank", params: { unit: "Sở B", computed: 3, follows: "withinGroup" } },
      { code: "published.rank", params: { unit: "Huyện C", computed: 2, follows: "withinGroup" } },
    ]);
  });

  test("a rank in the group is compared within the group", () => {
    const text = "Đơn vị|Khối|a|b|Hạng khối\nSở A|I|90|180|1\nHuyện C|II|80|150|1\nSở B|I|60|120|3";
    expect(found(text)).toEqual(["published.rank E4"]);
  });

  test("beside a unit without a result, the others are ranked as if it kept its published place", () => {
    const wrong = `Đơn vị|a|b|Hạng
                   Xã A|90|180|1
                   Xã B|   |120|2
                   Xã C|50|100|4
                   Xã D|10|20|3`;
    expect(found(wrong)).toEqual(["score.missing B3", "published.rank D4", "published.rank D5"]);
  });

  test("a unit without result and without published rank may stand anywhere", () => {
    const text = "Đơn vị|a|b|Hạng\nXã A|90|180|2\nXã B| |120|\nXã C|50|100|3\nXã D|10|20|5";
    expect(found(text)).toEqual(["score.missing B3", "published.rank D5"]);
  });
});

describe("thresholds and ties", () => {
  test("an inferred threshold is told once, with its interval, where it decides", () => {
    const rules = classedBy(inferred("250", "240", "260"));
    expect(check("Đơn vị|a|b|Loại\nXã A|90|180|Tốt\nXã B|60|120|Đạt\nXã C|50|100|Đạt", rules)).toMatchObject([
      { code: "threshold.inferred", params: { class: "Tốt", value: "250", greaterThan: "240", atMost: "260" } },
    ]);
  });

  test("an inferred threshold below every unit decides nothing", () => {
    const levels = [
      { name: { vi: "Tốt", en: "Good" }, threshold: inferred("200", "190", "210"), color: null },
      { name: { vi: "Khá", en: "Fair" }, threshold: inferred("100", "90", "110"), color: null },
      { name: { vi: "Yếu", en: "Weak" }, threshold: null, color: null },
    ];
    const rules = framework({ classes: { of: "total", levels } });
    expect(check("Đơn vị|a|b\nXã A|90|180", rules).map(({ params }) => params)).toMatchObject([{ class: "Tốt" }]);
  });

  test("a unit that may have reached an unknown threshold is named; one below the interval is not", () => {
    const rules = classedBy(inferred(null, "260", null));
    expect(check("Đơn vị|a|b|Tổng\nXã A|90|180|270\nXã B|60|200|260", rules)).toMatchObject([
      { code: "threshold.unknown", params: { unit: "Xã A", class: "Tốt", greaterThan: "260" } },
    ]);
    expect(found("Đơn vị|a|b|Tổng\nXã A|90|180|270", rules)).toEqual(["threshold.unknown D2"]);
  });

  test("a unit is named whose condition rests on a component that the sheet does not give", () => {
    const stated = { kind: "stated", source: "Quyết định" } as const;
    const levels: readonly ClassLevel[] = [
      {
        name: { vi: "Tốt", en: "Good" },
        threshold: { value: "50", comparison: "atLeast", provenance: stated },
        color: null,
        conditions: [{ criteria: ["a1"], of: "points", comparison: "atLeast", value: "10" }],
      },
      { name: { vi: "Đạt", en: "Pass" }, threshold: null, color: null },
    ];
    const criteria = [criterion("a", "100"), criterion("a1", "60", { parent: "a" })];
    const rules = framework({ criteria, classes: { of: "total", levels } });
    expect(check("Đơn vị|a\nXã A|90\nXã B|40", rules)).toMatchObject([
      { code: "condition.unknown", params: { unit: "Xã A", class: "Tốt", criterion: "a1" } },
    ]);
    expect(found("Đơn vị|a1\nXã A|50", rules)).toEqual(["threshold.onEdge A2"]);
  });

  test("a unit below every class is in no doubt", () => {
    const [best] =
      classedBy({
        value: "80",
        comparison: "atLeast",
        provenance: { kind: "stated", source: "Quyết định" },
      }).classes?.levels ?? [];
    const rules = framework({ classes: { of: "total", levels: best === undefined ? [] : [best] } });
    expect(found("Đơn vị|a|b\nXã A|20|30\nXã B|90|180", rules)).toEqual([]);
    expect(check("Đơn vị|a|b|Loại\nXã A|20|30|Tốt\nXã B|20|40|Không xếp loại", rules)).toMatchObject([
      { code: "published.class", params: { unit: "Xã A", published: "Tốt", computed: null } },
    ]);
  });

  test.each([
    ["70", "180", ["threshold.onEdge A2"]],
    ["69.99", "180", ["threshold.onEdge A2"]],
    ["70.01", "180", ["threshold.onEdge A2"]],
    ["69.98", "180", []],
    ["70.02", "180", []],
  ])("%s + %s beside a threshold of 250", (a, b, expected) => {
    expect(found(`Đơn vị|a|b\nXã A|${a}|${b}`)).toEqual(expected);
  });

  test("a tie is told once, with its units", () => {
    expect(check("Đơn vị|a|b\nXã A|90|170\nXã B|10|20\nXã C|80|180")).toMatchObject([
      { code: "ranking.tie", params: { rank: 1, units: ["Xã A", "Xã C"] } },
    ]);
  });
});

test("a check changes nothing it is given", () => {
  const table = sheet("Đơn vị|a|b|Tổng|Hạng|Loại\nXã A| |180|270|2|Tốt\nXã B|60|120|1|1|Yếu");
  const rules = framework();
  const ranking = rankScores(table, scoreTable(table, rules), rules);
  const before = JSON.stringify([table, ranking]);
  checkTable({ table, framework: rules, ranking, sheet: null });
  expect(JSON.stringify([table, ranking])).toBe(before);
});

test("a unit of no known group is found at its name where criteria differ by group", () => {
  const groups = [{ id: "du", name: { vi: "Khối A", en: "Group A" }, aliases: [] }];
  const base = framework({ groups, classes: null });
  const [first, ...rest] = base.criteria;
  const byGroup = { ...base, criteria: [{ ...first!, groups: ["du"] }, ...rest] };
  expect(check("Đơn vị|a|b\nXã A|90|180", byGroup)).toMatchObject([
    { code: "unit.groupUnknown", params: { unit: "Xã A", group: null, groups: ["du"] } },
  ]);
  expect(found("Đơn vị|a|b\nXã A|90|180", base)).toEqual([]);
});
