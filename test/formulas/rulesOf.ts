import type { ClassLevel, Criterion, Framework } from "../../src/model/framework";
import { frameworkOf } from "../support/framework";

const level = (name: string, value: string | null): ClassLevel => ({
  name: { vi: name, en: name },
  color: null,
  threshold: value === null ? null : { value, comparison: "atLeast", provenance: { kind: "stated", source: "Điều 1" } },
});

const LEVELS = [level("Tốt", "70"), level("Khá", "50"), level("Trung bình", null)];
const FOUR: Readonly<Record<string, Partial<Criterion>>> = {
  "tieu-chi-a": { name: { vi: "Nhận thức số", en: "a" }, max: "30" },
  "tieu-chi-b": { name: { vi: "Thể chế số", en: "b" }, max: "20" },
  "tieu-chi-c": { name: { vi: "Hạ tầng số", en: "c" }, max: "30" },
  "tieu-chi-d": { name: { vi: "Nhân lực số", en: "d" }, max: "20" },
};
const BREAKERS = [
  { of: "points", criteria: ["tieu-chi-a"] },
  { of: "totalWithout", criteria: ["tieu-chi-d"] },
] as const;
const ranking = (rest: Partial<Framework["ranking"]>): Framework["ranking"] => ({
  ties: "standard",
  tieBreakers: [],
  on: "printed",
  lists: "one",
  ...rest,
});
const classes = (of: "total" | "ratio"): Framework["classes"] => ({ of, levels: LEVELS });
const weighted = (weights: readonly string[]) =>
  Object.fromEntries(Object.entries(FOUR).map(([id, each], index) => [id, { ...each, weight: weights[index] ?? "1" }]));
const rules = (id: string, criteria: typeof FOUR, rest: Partial<Framework>): Framework =>
  frameworkOf(criteria, { id, name: { vi: id, en: id }, scale: "100", classes: classes("total"), ...rest });

/** One framework for each manner that formulas have to say. */
export const MADE_UP: readonly Framework[] = [
  rules("tong", FOUR, {}),
  rules("tong-theo-nhom", FOUR, { ranking: ranking({ lists: "perGroup" }) }),
  rules("tong-lien-hang", FOUR, { ranking: ranking({ ties: "dense" }) }),
  rules("tong-lien-hang-theo-nhom", FOUR, { ranking: ranking({ ties: "dense", lists: "perGroup" }) }),
  rules("tong-tieu-chi-phu", FOUR, { ranking: ranking({ tieBreakers: BREAKERS }) }),
  rules("tong-tieu-chi-phu-lien-hang", FOUR, {
    ranking: ranking({ tieBreakers: BREAKERS, ties: "dense", lists: "perGroup" }),
  }),
  rules("thap-nhat", FOUR, { ranking: ranking({ direction: "lowest" }), classes: null }),
  rules("tong-lam-tron", FOUR, { decimals: 0, ranking: ranking({ tieBreakers: BREAKERS.slice(0, 1) }) }),
  rules("chua-lam-tron", FOUR, { decimals: 0, ranking: ranking({ on: "unrounded" }) }),
  rules("ty-le", FOUR, { total: { kind: "ratio" }, classes: classes("ratio"), scale: null }),
  rules("ty-le-chua-lam-tron", FOUR, {
    total: { kind: "ratio" },
    ranking: ranking({ on: "unrounded" }),
    classes: classes("ratio"),
    decimals: 1,
    scale: null,
  }),
  rules("quy-doi", FOUR, {
    total: { kind: "rescaled" },
    classes: classes("ratio"),
    ranking: ranking({ ties: "dense" }),
  }),
  rules("trung-binh", FOUR, { total: { kind: "mean" }, scale: null, classes: null, decimals: 2 }),
  rules("trung-binh-trong-so", weighted(["0.4", "0.3", "1/3", "1"]), {
    total: { kind: "weightedMean" },
    classes: classes("total"),
  }),
  rules("tong-trong-so", weighted(["3", "2", "1", "0.5"]), {
    total: { kind: "weightedSum" },
    scale: null,
    classes: null,
  }),
  rules("tron-phan-tu", { ...FOUR, "tieu-chi-d": { ...FOUR["tieu-chi-d"], step: "0.25", decimals: 1 } }, {}),
  rules(
    "thuong-phat",
    {
      ...FOUR,
      "diem-thuong": { name: { vi: "Điểm thưởng", en: "bonus" }, kind: "bonus", cap: "5" },
      "diem-tru": { name: { vi: "Điểm trừ", en: "penalty" }, kind: "penalty", cap: "4" },
    },
    {
      total: { kind: "sum", cap: "100" },
      ranking: ranking({
        tieBreakers: [
          { of: "points", criteria: ["diem-tru"] },
          { of: "totalWithout", criteria: ["diem-thuong"] },
        ],
      }),
    },
  ),
  rules(
    "khao-sat",
    { ...FOUR, "tieu-chi-d": { ...FOUR["tieu-chi-d"], optional: true } },
    { total: { kind: "rescaled" }, classes: classes("total") },
  ),
  rules("nhieu-muc", FOUR, {
    classes: {
      of: "total",
      levels: [
        {
          ...level("Xuất sắc", null),
          threshold: {
            value: null,
            comparison: "atLeast",
            provenance: { kind: "inferred", greaterThan: "75", atMost: "85" },
          },
        },
        ...LEVELS,
      ],
    },
  }),
];
