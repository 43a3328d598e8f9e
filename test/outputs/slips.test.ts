import { dec } from "../../src/model/numbers/decimal";
import { planInSteps, planResults, type ResultsInput } from "../../src/outputs/planResults";
import { barOf } from "../../src/outputs/slips/criterionRows";
import { slipsOf } from "../../src/outputs/slips/slipsOf";
import { must, openSample } from "../support/openedSession";
import { frameworkOf } from "../support/framework";
import { rankedTable } from "./rankedTable";
import { SHEET, sheetInfo } from "./smallTable";

const FRAMEWORK = frameworkOf(
  { a: { max: "10" }, b: { max: "20" } },
  {
    scale: "30",
    classes: {
      of: "total",
      levels: [
        {
          name: { vi: "Tốt", en: "Good" },
          color: null,
          threshold: { value: "25", comparison: "atLeast", provenance: { kind: "stated", source: "Điều 3" } },
        },
        { name: { vi: "Khá", en: "Fair" }, color: null, threshold: null },
      ],
    },
  },
);

const TABLE = rankedTable(
  {
    units: ["Xã A", "Xã B", "Xã C", "Xã D"],
    groups: ["I. Xã", "I. Xã", "I. Xã", "II. Phường"],
    scores: { a: ["8", "10", null, "1"], b: ["12.5", "16", "20", "2"] },
  },
  FRAMEWORK,
);

test("a slip says points, mean, best and rank within the group, by hand", () => {
  const slips = new Map(slipsOf(TABLE, "vi").map((slip) => [slip.unit, slip]));
  const slip = slips.get("Xã A");
  expect(slip?.rows).toEqual([
    {
      name: "a",
      isComponent: false,
      maximum: "10",
      points: "8",
      bar: "████████░░",
      mean: "9,00",
      best: "10",
      rank: "2",
    },
    // 12,5 of 20 is 6,25 tenths; of B and A, for C has no total: (12,5 + 16) ÷ 2.
    {
      name: "b",
      isComponent: false,
      maximum: "20",
      points: "12,5",
      bar: "██████░░░░",
      mean: "14,25",
      best: "16",
      rank: "2",
    },
  ]);
  expect(slip?.whole).toMatchObject({ maximum: "30", points: "20,50", mean: "23,25", best: "26,00", rank: "2" });
  expect(slip?.facts).toEqual([
    "Đơn vị: Xã A",
    "Nhóm: Xã",
    "Tổng điểm: 20,50/30 điểm",
    "Thứ hạng: 2/3 đơn vị",
    "Xếp loại: Khá",
    "Còn thiếu 4,5 điểm để đạt ngưỡng mức Tốt.",
    "Kém hạng 1 liền trên 5,5 điểm.",
  ]);
  expect(slip?.footnote).toContain("2 đơn vị được xếp hạng thuộc Xã");
  expect(slips.get("Xã B")?.facts.slice(-2)).toEqual(["Đã ở mức xếp loại cao nhất.", "Đang ở hạng cao nhất."]);
});

test("a unit that lacks a score has no rank, no class, and no distance to either", () => {
  const slip = slipsOf(TABLE, "vi").find(({ unit }) => unit === "Xã C");
  expect(slip?.rows.map(({ points, rank }) => [points, rank])).toEqual([
    ["", ""],
    ["20", ""],
  ]);
  expect(slip?.whole).toMatchObject({ points: "", bar: "", rank: "" });
  expect(slip?.facts.slice(2)).toEqual([
    "",
    "Thứ hạng: chưa xếp hạng. Chưa đủ điểm, chưa xếp hạng",
    "Xếp loại: chưa xếp loại",
    "",
    "",
  ]);
});

test("equal points share a rank, and units with the same rank are equally far from the next", () => {
  const tied = rankedTable({ units: ["A", "B", "C"], scores: { a: ["5", "5", "9"], b: ["1", "1", "1"] } }, FRAMEWORK);
  const slips = slipsOf(tied, "vi");
  expect(slips.map(({ unit, rows, facts }) => [unit, rows[0]?.rank, facts.at(-1)])).toEqual([
    ["C", "1", "Đang ở hạng cao nhất."],
    ["A", "2", "Kém hạng 1 liền trên 4 điểm."],
    ["B", "2", "Kém hạng 1 liền trên 4 điểm."],
  ]);
});

test("ratios are percentage points apart, not per cent", async () => {
  const { session } = await openSample("can-tho-2023");
  const text = JSON.stringify(
    await session.draft(must(await session.scanAll()), { kind: "slips", facts: {}, language: "vi" }),
  );
  expect(text).toContain("Kém hạng 1 liền trên 0,43 điểm phần trăm.");
  expect(text).toContain("Còn thiếu 1,24 điểm phần trăm để đạt ngưỡng mức Tốt.");
});

test.each([
  ["0", "10", "░░░░░░░░░░"],
  ["0.01", "10", "█░░░░░░░░░"],
  ["9.99", "10", "█████████░"],
  ["10", "10", "██████████"],
  ["12", "10", "██████████"],
  ["-1", "10", "░░░░░░░░░░"],
  ["5.5", "10", "██████░░░░"],
])("%s of %s is drawn as %s: full and empty only where they are true", (points, maximum, bar) => {
  expect(barOf(dec(points), dec(maximum))).toBe(bar);
  expect(barOf(dec(points), null)).toBe("");
});

/** Slips of so many units, to be planned. */
function manySlips(count: number): ResultsInput {
  const many = Array.from({ length: count }, (_, unit) => String(unit % 10));
  const table = rankedTable({ units: many.map((_, unit) => `Xã ${unit}`), scores: { a: many, b: many } }, FRAMEWORK);
  return {
    tables: [table],
    marks: [],
    sheets: [sheetInfo(SHEET.name, SHEET.id)],
    outputs: ["slips"],
    columns: "beside",
    language: "vi",
  };
}

test("thousands of slips are planned in pieces, between which an officer can stop", () => {
  const shares: number[] = [];
  for (const share of planInSteps(manySlips(1_001))) shares.push(share);
  expect(shares.length).toBeGreaterThan(10);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
});

test("each unit has a page of its own, none squeezed, and no sheet more than Excel has breaks for", () => {
  const plan = planResults(manySlips(1_001));
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  const pages = plan.value.steps.flatMap((step) => (step.kind === "pageSetup" ? [step.setup] : []));
  const repeats = plan.value.steps.flatMap((step) => (step.kind === "repeat" ? [step] : []));
  expect(pages.map(({ breaks = [] }) => breaks.length)).toEqual([499, 499, 0]);
  expect(repeats.map(({ times }) => times)).toEqual([499, 499]);
  const [height = 0] = repeats.map(({ heights }) => heights.length);
  expect(pages[0]?.breaks?.slice(0, 2)).toEqual([height, 2 * height]);
  expect(pages.every(({ scale = 0 }) => scale === 100)).toBe(true);
  // A page for the thousand and first unit: three sheets.
  expect(plan.value.steps.filter(({ kind }) => kind === "ensureSheet")).toHaveLength(3);
});
