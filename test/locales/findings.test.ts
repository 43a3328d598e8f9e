import { findings as english } from "../../src/locales/en/findings";
import { findingText, severityText } from "../../src/locales/findingText";
import { findings as vietnamese } from "../../src/locales/vi/findings";
import { at } from "../../src/model/address";
import { finding, EFFECTS, type Finding, type FindingCode } from "../../src/model/finding";
import type { FindingParams } from "../../src/model/findingParams";
import { frameworkOf } from "../support/framework";

const place = { sheet: "DTI 2023", cell: at("K20") };

/** One of each code, with parameters that show in its sentence. */
const EXAMPLES: { readonly [C in FindingCode]: FindingParams[C] } = {
  "score.missing": { unit: "UBND xã A", criterion: "Nhân lực số" },
  "score.band": { unit: "UBND xã A", criterion: "Nhân lực số", shown: "101–150" },
  "score.noShare": { unit: "UBND xã A", criterion: "Hồ sơ trực tuyến" },
  "score.twoFigures": { unit: "UBND xã A", criterion: "Nhân lực số", shown: "01 (0,727)" },
  "score.notNumber": { unit: "UBND xã A", criterion: "Nhân lực số", shown: "chưa có" },
  "score.text": { unit: "UBND xã A", criterion: "Nhân lực số", shown: "91,27", understood: "91.27" },
  "score.ambiguous": { unit: "UBND xã A", criterion: "Nhân lực số", shown: "1.234", readings: ["1.234", "1234"] },
  "score.date": { unit: "UBND xã A", criterion: "Nhân lực số", shown: "10/05/2023", proposed: "10.5" },
  "score.error": { unit: "UBND xã A", criterion: "Nhân lực số", shown: "#N/A" },
  "score.negative": { unit: "UBND xã A", criterion: null, score: "-5.5" },
  "score.aboveMax": { unit: "UBND xã A", criterion: "Nhân lực số", score: "112.5", max: "100" },
  "score.notApplicable": { unit: "UBND xã A", criterion: "Nhân lực số" },
  "score.noPoints": { unit: "UBND xã A", criterion: "Nhân lực số", figure: "0.3" },
  "score.figureDiffers": { unit: "UBND xã A", criterion: "Nhân lực số", score: "4", figure: "45/60", points: "7.5" },
  "score.penaltySign": { unit: "UBND xã A", criterion: "Vi phạm", score: "5" },
  "score.tooPrecise": { unit: "UBND xã A", criterion: "Nhân lực số", score: "91.2745", places: 2 },
  "score.partsDiffer": { unit: "UBND xã A", criterion: "Chính quyền số", score: "16", parts: "15.5" },
  "score.notForUnit": { unit: "Sở A", criterion: "Dịch vụ công", score: "40" },
  "score.stage": { stage: "self", official: "verified", columns: 3 },
  "excluded.outOfRange": { unit: "UBND xã A", excluded: "-8", max: "150" },
  "excluded.notUsed": { units: ["UBND xã A", "UBND xã B"] },
  "reading.question": { id: "rule.A4", choices: ["sum", "mean"], about: { kind: "rule", criteria: 8, printed: null } },
  "reading.notCounted": { header: "Điểm khuyến khích", result: "Tổng điểm" },
  "reading.ranksAsScores": { header: "Xếp thứ tự" },
  "framework.contradicted": { framework: "hung-yen-xa-2023", differ: 16, outOf: 17 },
  "unit.blank": { row: 12 },
  "unit.duplicate": { unit: "UBND xã A", first: "B5" },
  "score.slip": {
    unit: "UBND xã A",
    criterion: "Nhân lực số",
    score: "912.7",
    max: "100",
    meant: "91.27",
    by: "max",
  },
  "score.outOfScale": { unit: "UBND xã A", criterion: "Nhân lực số", score: "112.5", max: "100" },
  "score.verifiedAbove": { unit: "UBND xã A", criterion: "Nhân lực số", self: "80", verified: "90" },
  "score.stagesApart": { unit: "UBND xã A", criterion: "Nhân lực số", self: "90", verified: "20" },
  "unit.copied": { unit: "UBND xã A", other: "UBND xã B", scores: 8 },
  "unit.untidy": { unit: "UBND xã A", what: "spaces" },
  "unit.number": { unit: "UBND xã A", number: 7, expected: 6 },
  "roster.missing": { unit: "Xã A" },
  "roster.extra": { unit: "Xã A" },
  "roster.misspelt": { unit: "Xã A", listed: "Xã Á" },
  "roster.otherKind": { unit: "Xã A", listed: "Phường A" },
  "published.rounding": { unit: "UBND xã A", published: "0.51", computed: "0.52", manner: "truncated" },
  "class.order": { unit: "UBND xã A", class: "Khá", other: "UBND xã B", otherClass: "Tốt" },
  "ranking.order": { unit: "UBND xã A", rank: "4", above: "UBND xã B", aboveRank: "5" },
  "ranking.shownEqual": { shown: "90,0", units: ["UBND xã A", "UBND xã B"], figures: ["90.04", "90"] },
  "sheet.typedOverFormula": { unit: "UBND xã A", formulas: 16 },
  "sheet.formulaLeavesOut": { formula: "=SUM(C6:I6)", what: "columns", left: ["J"], cells: 17 },
  "sheet.legacyText": { encoding: "TCVN3", text: "Xã Bình Minh" },
  "sheet.linked": { cells: 12 },
  "sheet.manualCalculation": { formulas: 12 },
  "sheet.compatibilityMode": {},
  "score.cut": { unit: "UBND xã A", criterion: "Nhân lực số", self: "80", verified: "75.5", cut: "4.5" },
  "unit.uncounted": { unit: "Sở A" },
  "unit.onlyExtra": { unit: "Sở A" },
  "unit.overlong": { unit: "Sở A" },
  "table.noResults": { units: 12 },
  "unit.groupUnknown": { unit: "Sở A", group: "Khối C", groups: ["Khối A", "Khối B"] },
  "unit.similar": { unit: "UBND xã A", other: "Xã A", otherCell: "B5" },
  "unit.notInTable": { unit: "Xã A", likes: ["A (B5)"] },
  "unit.severalInTable": { unit: "Xã A", units: ["Xã A (B5)", "UBND xã A (B9)"] },
  "unit.madeOf": { lines: 3, units: 2, by: "mean", several: ["Đà Nẵng (Đà Nẵng, Quảng Nam)"] },
  "unit.partMissing": { unit: "Đà Nẵng", part: "Quảng Nam" },
  "unit.partWeight": { unit: "Đà Nẵng", part: "Quảng Nam" },
  "unit.partLeftOut": { unit: "UBND xã A", criterion: "Nhân lực số" },
  "unit.fewerParts": { unit: "UBND xã A", parts: 2, most: 3 },
  "table.otherSheets": { sheet: "Khối A" },
  "table.layoutDiffers": { sheet: "Khối B", first: "Khối A" },
  "criterion.missing": { criterion: "Nhân lực số" },
  "criterion.unknown": { header: "Điểm cộng" },
  "criterion.twice": { criterion: "Nhân lực số", header: "Nhân lực" },
  "criterion.ambiguous": { header: "Hạ tầng", criteria: ["Hạ tầng số", "Nền tảng số"] },
  "criterion.maxUnknown": { unit: "Tỉnh A", criteria: ["Điều tra xã hội học"] },
  "criterion.maxDiffers": { criterion: "Nhân lực số", stated: "120", declared: "100" },
  "published.total": { unit: "UBND xã A", published: "288.11", computed: "287.11" },
  "published.ratio": { unit: "UBND xã A", published: "99.73", computed: "98.73" },
  "published.rank": { unit: "UBND xã A", published: "4", computed: 3, follows: "dense" },
  "published.class": { unit: "UBND xã A", published: "Khá", computed: "Trung bình" },
  "published.count": { group: "Khối sở", class: "Tốt", published: 8, computed: 7 },
  "draft.nothing": {},
  "draft.count": { group: "Khối sở", class: "Tốt", written: 8, computed: 7 },
  "draft.figure": { unit: "UBND xã A", what: "class", criterion: null, written: "Khá", computed: "Tốt" },
  "draft.missing": { unit: "Xã A" },
  "draft.extra": { unit: "Xã A" },
  "draft.name": { unit: "Xã Quy", name: "Xã Qui" },
  "draft.basis": { written: "3074/QĐ-UBND ngày 29/12/2022", stated: "3047/QĐ-UBND ngày 29/12/2022" },
  "draft.year": { written: 2022, years: [2023] },
  "table.none": { sheet: "DTI 2023" },
  "table.sideBySide": { first: "A4:D20", second: "F4:H20" },
  "framework.none": { sheet: "DTI 2023" },
  "framework.maximaDiffer": { criterion: "Nhóm 2", stated: "100", sum: "98" },
  "framework.differs": { framework: "hung-yen-xa-2023", version: "1", builtIn: "2" },
  "framework.ambiguous": { frameworks: ["can-tho-so-2023", "can-tho-huyen-2023"] },
  "framework.ofPlace": { framework: "hung-yen-xa-2023" },
  "threshold.inferred": { class: "Khá", of: "total", value: "700", greaterThan: "645.7", atMost: "708.39" },
  "threshold.unknown": { unit: "UBND xã A", class: "Tốt", of: "total", greaterThan: "708.39" },
  "condition.unknown": { unit: "UBND xã A", class: "Tốt", criterion: "Thể chế số" },
  "threshold.onEdge": { unit: "UBND xã A", class: "Khá", of: "total", value: "699.99", threshold: "700" },
  "class.knockOut": { unit: "UBND xã A", class: "Yếu", reason: "Có cán bộ bị kỷ luật", legalBasis: "Điều 7 Quy chế" },
  "class.quota": { class: "Tốt", units: ["UBND xã A", "UBND xã B"] },
  "class.lowered": {
    unit: "UBND xã A",
    class: "Khá",
    by: 1,
    reason: "Chậm báo cáo ba lần",
    legalBasis: "Điều 8 Quy chế",
  },
  "class.quotaReadings": { class: "Xuất sắc", next: "Tốt", base: "nextClass", allowed: 1, otherwise: 2 },
  "unit.lacking": { unit: "UBND xã A", met: 9, of: 10, lacking: ["Môi trường"] },
  "class.quotaEdge": { class: "Xuất sắc", units: ["UBND xã A", "UBND xã B"] },
  "class.quotaException": { class: "Xuất sắc", percent: "20", exception: "25", reason: "Có thành tích nổi trội" },
  "ranking.tieBroken": {
    rank: 2,
    units: ["UBND xã A", "UBND xã B"],
    of: "points",
    criteria: ["Điểm trừ"],
    prefer: "fewer",
    figures: ["0.5", null],
  },
  "ranking.alternative": {
    clause: "Điều 12",
    units: [
      {
        unit: "Xã A",
        now: { figure: "90", rank: 2, class: "Tốt" },
        otherwise: { figure: "90", rank: 1, class: "Xuất sắc" },
      },
    ],
  },
  "ranking.tie": { rank: 2, units: ["UBND xã A", "UBND xã B"] },
  "sheet.hiddenRows": { count: 3 },
  "sheet.hiddenColumns": { headings: ["Nhân lực số (30)"] },
  "sheet.mergedData": { area: "C5:C6" },
};

const codes = Object.keys(EFFECTS) as FindingCode[];

function example(code: FindingCode): Finding {
  return finding(code, place, EXAMPLES[code]) as Finding;
}

test.each(codes)("%s has a whole sentence in both languages", (code) => {
  const [vi, en] = [findingText(example(code), [], "vi"), findingText(example(code), [], "en")];
  for (const text of [vi, en]) {
    expect(text).toMatch(/^[\p{Lu}“\d].*\.$/su);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|["]| {2}/);
  }
  expect(vi).not.toBe(en);
});

test.each(codes)("%s says what was found", (code) => {
  const facts = Object.values(EXAMPLES[code]).flat() as unknown[];
  const told = facts.filter(
    (fact) =>
      typeof fact === "number" ||
      (typeof fact === "string" &&
        !/^-?\d|^(dense|total|self|verified|truncated|columns|class|nextClass|points|fewer|spaces|composition|sum|mean|max|rule\.A4)$/.test(
          fact,
        )),
  );
  for (const fact of told) expect(findingText(example(code), [], "vi")).toContain(String(fact));
});

test("a question says its answers, and the names of neither", () => {
  expect(findingText(example("reading.question"), [], "vi")).toMatch(
    /cộng các cột, cao nhất xếp thứ nhất; trung bình các cột/,
  );
  for (const language of ["vi", "en"] as const) {
    expect(findingText(example("reading.question"), [], language)).not.toMatch(/rule\.|\(sum\)|\bsum\b/);
  }
});

test("decimals are said with a comma in Vietnamese and a point in English", () => {
  expect(findingText(example("published.total"), [], "vi")).toBe(
    "Tổng điểm của UBND xã A ghi trong bảng là 288,11, tính từ điểm thành phần là 287,11. Đối chiếu lại điểm thành phần và tổng điểm.",
  );
  expect(findingText(example("published.total"), [], "en")).toContain("a total of 288.11; its scores make 287.11.");
});

test("both languages word the same codes, and no other", () => {
  for (const words of [vietnamese, english]) expect(Object.keys(words.sentences).sort()).toEqual([...codes].sort());
});

test("a long tie names the first units and counts the rest", () => {
  const units = Array.from({ length: 8 }, (_, index) => `Xã ${index + 1}`);
  const tie = finding("ranking.tie", place, { rank: 4, units });
  expect(findingText(tie, [], "vi")).toBe("8 đơn vị đồng hạng 4: Xã 1; Xã 2; Xã 3; Xã 4; Xã 5 và 3 đơn vị khác.");
});

test("what is counted beyond the first is called what it is", () => {
  const headings = Array.from({ length: 7 }, (_, index) => `Tiêu chí ${index + 1}`);
  expect(findingText(finding("sheet.hiddenColumns", place, { headings }), [], "vi")).toContain("và 2 cột khác");
  const params = { formula: "RANK(F6;F6:F99)", what: "rows", left: headings, cells: 1 } as const;
  expect(findingText(finding("sheet.formulaLeavesOut", place, params), [], "vi")).toContain("và 2 hàng khác");
});

/** The example with one of everything that can be counted. */
function single(code: FindingCode): Finding {
  const one = Object.entries(EXAMPLES[code]).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === "number" ? 1 : Array.isArray(value) ? value.slice(0, 1) : value,
  ]);
  return finding(code, place, Object.fromEntries(one) as FindingParams[FindingCode]) as Finding;
}

/** Of two at least by what they are. */
const ALWAYS_SEVERAL: ReadonlySet<FindingCode> = new Set<FindingCode>([
  ...(["unit.copied", "unit.severalInTable", "unit.madeOf", "framework.ambiguous", "class.quotaEdge"] as const),
  ...(["ranking.tieBroken", "ranking.tie", "ranking.shownEqual"] as const),
]);

test.each(codes.filter((code) => !ALWAYS_SEVERAL.has(code)))("%s speaks of one in the singular", (code) => {
  // "1 of 1 units" counts out of what there is, and a class ends in s by itself; a number of a row or a rank counts nothing.
  expect(findingText(single(code), [], "en")).not.toMatch(/(?<!of |Row |rank )\b1 (?!of\b|class\b)[a-z]+s\b/);
});

test("an interval with one open side is said without it", () => {
  const open = finding("threshold.inferred", place, {
    class: "Tốt",
    of: "ratio",
    value: "85",
    greaterThan: "84.46",
    atMost: null,
  });
  expect(findingText(open, [], "vi")).toContain("Tốt là 85%, suy ra từ kết quả công bố (trên 84,46%),");
});

test("what an id stands for is called as its framework calls it, in the language that is spoken", () => {
  const framework = frameworkOf(
    { "nhan-luc-so": { name: { vi: "Nhân lực số", en: "Digital workforce" } } },
    {
      id: "khung",
      name: { vi: "Bộ chỉ số", en: "Index" },
      groups: [{ id: "khoi-so", name: { vi: "Khối sở", en: "Departments" }, aliases: [] }],
      classes: { of: "total", levels: [{ name: { vi: "Tốt", en: "Good" }, threshold: null, color: "#FFFFFF" }] },
    },
  );
  const said = (code: FindingCode, params: FindingParams[FindingCode]) =>
    findingText(finding(code, place, params) as Finding, [framework], "en");
  const unit = "Xã A";
  expect(said("score.missing", { unit, criterion: "nhan-luc-so" })).toContain("“Digital workforce”");
  expect(said("unit.lacking", { unit, met: 1, of: 2, lacking: ["nhan-luc-so"] })).toContain("Digital workforce");
  expect(said("condition.unknown", { unit, class: "Tốt", criterion: "nhan-luc-so" })).toMatch(
    /Good.*Digital workforce/,
  );
  expect(said("unit.groupUnknown", { unit, group: null, groups: ["khoi-so"] })).toContain("Departments");
  expect(said("framework.ambiguous", { frameworks: ["khung"] })).toContain("Index");
  expect(said("published.class", { unit, published: "Tốt", computed: "Tốt" })).toMatch(/Tốt.*Good/);
  const result = { figure: "9", rank: 1, class: "Tốt" };
  const units = [{ unit, now: result, otherwise: { ...result, class: null } }];
  expect(said("ranking.alternative", { clause: "Điều 12", units })).toContain("Good");
});

test("severities have the officer's words", () => {
  expect((["error", "warning", "info"] as const).map((severity) => severityText(severity, "vi"))).toEqual([
    "Lỗi",
    "Cảnh báo",
    "Lưu ý",
  ]);
});
