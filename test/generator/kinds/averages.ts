import { compared, divided, fraction, rounded, summed, type Fraction } from "../fraction";
import { drawPlan, drawRanks } from "../table/plan";
import { ranked, STANDARD } from "../table/ranks";
import { byUnit } from "../table/scores";
import { scoreSheet } from "../table/scoreSheet";
import { written } from "../table/writing";
import type { Column } from "../table/column";
import type { Kind } from "./kind";
import { drawSum } from "./sums";

const FIGURES: readonly (readonly [heading: string, of: (scores: readonly Fraction[]) => Fraction])[] = [
  ["Điểm TB", (scores) => rounded(divided(summed(scores), fraction(scores.length)), 2)],
  ["Cao nhất", (scores) => scores.reduce((best, each) => (compared(each, best) > 0 ? each : best))],
  ["Thấp nhất", (scores) => scores.reduce((worst, each) => (compared(each, worst) < 0 ? each : worst))],
];

/** A total, and beside it averages and extremes of the same points: these are not added again. */
export const averagesBesideTotal: Kind = {
  id: "averages-beside-total",
  make: (random) => {
    const { parts, start } = drawSum(random, { parts: random.int(3, 6) }, "real");
    const bystanders = random.some(FIGURES, random.int(1, 2)).map(([heading, of]): Column => {
      return {
        role: "leftOut",
        headings: [heading],
        cells: byUnit(parts).map((scores) => written(of(scores), 2, "plain")),
      };
    });
    const plan = drawPlan(random, { ...start, bystanders, ranks: drawRanks(random, "real") }, "real");
    const total = plan.total && { ...plan.total, heading: ["Tổng điểm"] };
    return scoreSheet(random, { ...plan, total });
  },
};

/** Means cut off rather than rounded, drawn so that no order depends on it. */
export const truncatedTotals: Kind = {
  id: "truncated-totals",
  make: (random) => {
    const { parts, start } = drawSum(random, { places: 2, parts: random.int(2, 5) }, "real");
    const means = byUnit(parts).map((scores) => divided(summed(scores), fraction(scores.length)));
    const orders = (["truncated", "halfUp"] as const).map((rounding) =>
      ranked(
        means.map((each) => rounded(each, 2, rounding)),
        STANDARD,
        start.units.groups,
      ).join(" "),
    );
    if (orders[0] !== orders[1]) return truncatedTotals.make(random);
    const plan = drawPlan(
      random,
      {
        ...start,
        rule: { kind: "mean" },
        totals: means,
        places: 2,
        rounding: "truncated",
        ranks: drawRanks(random, "real"),
        mayHaveOutliers: false,
      },
      "real",
    );
    return scoreSheet(random, { ...plan, total: plan.total && { ...plan.total, heading: ["Điểm trung bình"] } });
  },
};
