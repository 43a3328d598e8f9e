import { asDouble, divided, fraction, rounded, shortest, times, type Fraction } from "../fraction";
import type { Random } from "../random";
import { cell, type SheetCell } from "../sheet";
import type { Column } from "../table/column";
import { drawPlan, drawRanks, type PlanStart } from "../table/plan";
import { scoreSheet } from "../table/scoreSheet";
import { drawUnits } from "../table/units";
import { written } from "../table/writing";
import type { Kind } from "./kind";

const AMOUNTS: readonly (readonly [plan: string, actual: string, ratio: string])[] = [
  ["Kế hoạch vốn (triệu đồng)", "Giải ngân (triệu đồng)", "Tỷ lệ hoàn thành"],
  ["Chỉ tiêu giao", "Kết quả thực hiện", "Tỷ lệ (%)"],
  ["Dự toán", "Thực hiện", "% thực hiện"],
  ["Tổng số hồ sơ", "Hồ sơ đúng hạn", "Tỷ lệ đúng hạn"],
  ["Số hộ", "Số hộ đạt chuẩn", "Tỷ lệ hộ đạt chuẩn"],
];

/** How a share stands in a cell: 0.95, 0.95 shown as 95%, 95, "95%". */
type ShareWriting = "share" | "percentFormat" | "hundred" | "percentText";

function shareCell(percent: Fraction, places: number, writing: ShareWriting): SheetCell {
  const share = divided(percent, fraction(100));
  switch (writing) {
    case "share":
      return cell(asDouble(share));
    case "percentFormat":
      return {
        value: asDouble(share),
        format: places === 0 ? "0%" : `0.${"0".repeat(places)}%`,
        shown: `${shortest(percent, places)}%`,
      };
    case "hundred":
      return cell(asDouble(percent));
    case "percentText":
      return cell(`${shortest(percent, places).replace(".", ",")}%`);
  }
}

function amountsPlan(random: Random): PlanStart & { readonly ratios: readonly Fraction[] } {
  const units = drawUnits(random, 6, 20);
  const [planWords, actualWords, ratioWords] = random.pick(AMOUNTS);
  const planned = units.names.map(() => fraction(random.int(4, 90) * 100));
  const actual = planned.map((amount) =>
    rounded(times(amount, divided(fraction(random.int(550, 1000)), fraction(1000))), 0),
  );
  const exact = actual.map((amount, unit) => times(divided(amount, planned[unit] ?? fraction(1)), fraction(100)));
  const places = random.int(1, 2);
  const ratios = exact.map((ratio) => rounded(ratio, places));
  const writing = random.pick(["share", "percentFormat", "hundred", "percentText"] as const);
  const amount = (heading: string, figures: readonly Fraction[]): Column => {
    return { role: "leftOut", headings: [heading], cells: figures.map((figure) => written(figure, 0, "plain")) };
  };
  const ratio: Column = {
    role: "criterion",
    headings: [ratioWords],
    cells: ratios.map((each) => shareCell(each, places, writing)),
  };
  return {
    units,
    rule: { kind: "given" },
    parts: [amount(planWords, planned), amount(actualWords, actual), ratio],
    totals: exact,
    ratios,
    places,
    percent: true,
    total: null,
    ranks: drawRanks(random, "real"),
    classHeading: null,
    mayHaveOutliers: false,
  };
}

/** Plan, actual and ratio: the ratio ranks, the money is not added. */
export const planActualRatio: Kind = {
  id: "plan-actual-ratio",
  make: (random) => {
    const plan = drawPlan(random, amountsPlan(random), "real");
    return scoreSheet(random, { ...plan, layout: { ...plan.layout, closing: [], maxima: "none", numbering: "none" } });
  },
};

/** A ratio of some units as 91,5 and of others as 0,9: nobody can rank that. */
export const mixedScales: Kind = {
  id: "ratios-of-mixed-scales",
  make: (random) => {
    const { ratios, ...start } = amountsPlan(random);
    const turned = random.int(0, ratios.length - 1);
    const half = ratios.map(
      (_, unit) => unit === turned || (unit !== (turned + 1) % ratios.length && random.chance(40)),
    );
    const cells = ratios.map((ratio, unit) =>
      shareCell(ratio, start.places ?? 0, half[unit] === true ? "share" : "hundred"),
    );
    const parts = [{ role: "criterion" as const, headings: ["Tỷ lệ hoàn thành (%)"], cells }];
    const plan = drawPlan(
      random,
      {
        ...start,
        rule: { kind: "given" },
        parts,
        totals: ratios.map(() => null),
        ranks: null,
        asking: "must",
        sorted: false,
      },
      "real",
    );
    return scoreSheet(random, { ...plan, layout: { ...plan.layout, closing: [], maxima: "none", numbering: "none" } });
  },
};

/** An index year by year: the last one ranks, and years are never added. */
export const yearColumns: Kind = {
  id: "year-columns",
  make: (random) => {
    const units = drawUnits(random, 6, 20);
    const first = random.int(2017, 2021);
    const count = random.int(2, 5);
    const asNumber = random.chance(50);
    const last = units.names.map(() => fraction(random.int(4000, 9500), 10_000));
    const years = Array.from({ length: count }, (_, at) =>
      at === count - 1 ? last : units.names.map(() => fraction(random.int(4000, 9500), 10_000)),
    );
    const parts = years.map((figures, at): Column => ({
      role: at === count - 1 ? "criterion" : "leftOut",
      headings: [String(first + at)],
      cells: figures.map((figure) => written(figure, 4, "plain")),
    }));
    const ranks = drawRanks(random, "real");
    const plan = drawPlan(
      random,
      {
        units,
        rule: { kind: "given" },
        parts,
        totals: last,
        places: 4,
        total: null,
        ranks,
        classHeading: null,
        asking: "may",
        mayHaveOutliers: false,
      },
      "real",
    );
    const made = scoreSheet(random, {
      ...plan,
      layout: { ...plan.layout, numbering: "none", maxima: "none", closing: [] },
    });
    if (!asNumber) return made;
    const rows = made.sheet.rows.map((row) =>
      row.map((each) => (/^20\d\d$/.test(String(each.value)) ? cell(Number(each.value)) : each)),
    );
    return { ...made, sheet: { ...made.sheet, rows } };
  },
};
