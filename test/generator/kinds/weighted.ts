import { asDouble, decimal, divided, fraction, parsed, shortest, summed, times, type Fraction } from "../fraction";
import type { Random } from "../random";
import { cell } from "../sheet";
import type { Column } from "../table/column";
import { criteriaColumns, drawPrint } from "../table/criteria";
import { drawPlan, drawTotal, type PlanStart } from "../table/plan";
import { STANDARD } from "../table/ranks";
import { byUnit, drawPart, drawParts, type Part } from "../table/scores";
import { scoreSheet } from "../table/scoreSheet";
import { drawUnits } from "../table/units";
import { drawCriteria, drawManner, type HeadingManner } from "../words/criteria";
import type { Kind } from "./kind";

const WEIGHTS: readonly (readonly string[])[] = [
  ["0.5", "0.3", "0.2"],
  ["0.4", "0.3", "0.3"],
  ["0.6", "0.4"],
  ["0.7", "0.3"],
  ["0.3", "0.3", "0.2", "0.2"],
  ["0.25", "0.25", "0.5"],
  ["0.4", "0.2", "0.2", "0.1", "0.1"],
];

function weighted(parts: readonly Part[], weights: readonly string[]): Fraction[] {
  return byUnit(parts).map((scores) => summed(scores.map((score, at) => times(score, parsed(weights[at] ?? "0")))));
}

interface WeightedDraw {
  readonly weights: readonly string[];
  readonly columns: readonly Column[];
  readonly start: PlanStart;
}

function drawWeighted(random: Random, weights: readonly string[], manner: HeadingManner): WeightedDraw {
  const units = drawUnits(random, weights.length + 4, 24);
  const print = drawPrint(random);
  const places = Math.min(print.places, 2);
  const parts = weights.map(() => drawPart(random, units.names.length, 100, places));
  const columns = criteriaColumns(parts, drawCriteria(random, weights.length, manner), print.writing);
  const totals = weighted(parts, weights);
  const own = Math.max(...totals.map((total) => (shortest(total).split(".")[1] ?? "").length));
  const printed = random.chance(50) ? own : Math.min(own, random.int(1, 2));
  const start: PlanStart = {
    units,
    rule: { kind: "weighted", weights },
    parts: columns,
    totals,
    places: printed,
    total: drawTotal(random, manner),
  };
  return { weights, columns, start };
}

function perCent(weight: string): string {
  return `${shortest(times(parsed(weight), fraction(100)))}%`;
}

/** A row "Trọng số" under the headings: 0.5, 50, "50%". */
export const weightsInRow: Kind = {
  id: "weights-in-row",
  make: (random) => {
    const { weights, columns, start } = drawWeighted(random, random.pick(WEIGHTS), drawManner(random));
    const manner = random.pick(["share", "percentFormat", "percentText", "shareText"] as const);
    const weightCell = (weight: string) => {
      switch (manner) {
        case "share":
          return cell(asDouble(parsed(weight)));
        case "percentFormat":
          return { value: asDouble(parsed(weight)), format: "0%", shown: perCent(weight) };
        case "percentText":
          return cell(perCent(weight));
        case "shareText":
          return cell(weight.replace(".", ","));
      }
    };
    const parts = columns.map((column, at) => ({ ...column, weight: weightCell(weights[at] ?? "0") }));
    const plan = drawPlan(random, { ...start, parts });
    return scoreSheet(random, { ...plan, layout: { ...plan.layout, maxima: "none", numbering: "none" } });
  },
};

const IN_HEADINGS: readonly ((name: string, weight: string) => string)[] = [
  (name, weight) => `${name} (${weight})`,
  (name, weight) => `${name} ${weight}`,
  (name, weight) => `${name} (trọng số ${weight})`,
  (name, weight) => `${name} (chiếm ${weight})`,
];

export const weightsInHeadings: Kind = {
  id: "weights-in-headings",
  make: (random) => {
    const { weights, columns, start } = drawWeighted(random, random.pick(WEIGHTS), drawManner(random));
    const words = random.pick(IN_HEADINGS);
    const parts = columns.map((column, at) => ({
      ...column,
      headings: column.headings.map((name) => words(name, perCent(weights[at] ?? "0"))),
    }));
    const plan = drawPlan(random, { ...start, parts });
    return scoreSheet(random, { ...plan, layout: { ...plan.layout, maxima: "none" } });
  },
};

/** Nothing says the weights; the rows do. */
export const weightsSolved: Kind = {
  id: "weights-solved",
  make: (random) => {
    const drawn = random.pick([
      ...WEIGHTS.slice(0, 5),
      ["2", "1"],
      ["3", "2", "1"],
      ["2", "2", "1"],
      ["1", "1", "2", "2"],
    ]);
    const { start } = drawWeighted(random, random.chance(50) ? random.shuffled(drawn) : drawn, drawManner(random));
    const plan = drawPlan(random, start);
    return scoreSheet(random, { ...plan, layout: { ...plan.layout, maxima: "none", numbering: "none" } });
  },
};

/** Gold, silver and bronze as 3-2-1 or 5-3-1; equal totals by gold, then silver. */
export const medals: Kind = {
  id: "medals",
  make: (random) => {
    const weights = random.pick([
      ["3", "2", "1"],
      ["5", "3", "1"],
      ["7", "5", "3"],
    ]);
    const units = drawUnits(random, 7, 18);
    const parts = weights.map((): Part => {
      const draw = () => fraction(random.int(0, 9));
      return { maximum: fraction(99), places: 0, scores: units.names.map(draw) };
    });
    const start: PlanStart = {
      units,
      rule: { kind: "weighted", weights },
      parts: criteriaColumns(
        parts,
        random.pick([
          ["Vàng", "Bạc", "Đồng"],
          ["HCV", "HCB", "HCĐ"],
          ["Giải Nhất", "Giải Nhì", "Giải Ba"],
        ]),
        "plain",
      ),
      totals: weighted(parts, weights),
      places: 0,
      total: { ...drawTotal(random, "real"), writing: "plain" },
      ranks: { rule: STANDARD, heading: "Xếp hạng", writing: "number", tieBreak: goldFirst(parts) },
      classHeading: null,
    };
    const plan = drawPlan(random, start, "real");
    return scoreSheet(random, { ...plan, layout: { ...plan.layout, maxima: "none", numbering: "none" } });
  },
};

function goldFirst(parts: readonly Part[]): (a: number, b: number) => number {
  return (a, b) => {
    const differing = parts.find(
      ({ scores }) => shortest(scores[a] ?? fraction(0)) !== shortest(scores[b] ?? fraction(0)),
    );
    if (differing === undefined) return 0;
    return asDouble(differing.scores[b] ?? fraction(0)) - asDouble(differing.scores[a] ?? fraction(0));
  };
}

/** Points ÷ sum of maxima, in per cent. */
export const pointsOfMaximum: Kind = {
  id: "points-of-maximum",
  make: (random) => {
    const units = drawUnits(random, 6, 24);
    const print = drawPrint(random);
    const count = random.int(2, 6);
    const parts = drawParts(random, units.names.length, count, Math.min(print.places, 2));
    const maximum = summed(parts.map((part) => part.maximum));
    const totals = byUnit(parts).map((scores) => divided(times(summed(scores), fraction(100)), maximum));
    const heading = random.pick(["Tỷ lệ %", "Tỷ lệ đạt (%)", "Tỷ lệ", "% đạt", "Chỉ số (%)", "Kết quả (%)"]);
    const plan = drawPlan(random, {
      units,
      rule: { kind: "ofMaximum", maximum: shortest(maximum) },
      parts: criteriaColumns(parts, drawCriteria(random, count, "real"), print.writing),
      totals,
      places: random.int(1, 2),
      percent: true,
      total: { heading: [heading], writing: "plain", place: "right" },
    });
    const maxima = random.pick(["headings", "labelledRow", "headingRow"] as const);
    return scoreSheet(random, { ...plan, layout: { ...plan.layout, maxima } });
  },
};

/** The sum brought to another scale: "Điểm quy đổi" of ten. */
export const scaled: Kind = {
  id: "ratio-times-scale",
  make: (random) => {
    const units = drawUnits(random, 6, 24);
    const count = random.int(2, 4);
    const places = random.int(0, 1);
    const parts: readonly Part[] = random
      .shuffled(count === 2 ? [50, 50] : count === 3 ? [40, 40, 20] : [25, 25, 25, 25])
      .map((maximum) => drawPart(random, units.names.length, maximum, places));
    const factor = random.pick([decimal(1, 1), fraction(10), decimal(2, 1)]);
    const heading = random.pick(["Điểm quy đổi", "Quy đổi thang 10", "Điểm theo thang điểm mới", "Kết quả"]);
    const plan = drawPlan(random, {
      units,
      rule: { kind: "scaled", factor: shortest(factor) },
      parts: criteriaColumns(parts, drawCriteria(random, count, "real"), "plain"),
      totals: byUnit(parts).map((scores) => times(summed(scores), factor)),
      places: places + (factor.d === 1n ? 0 : 1),
      total: { ...drawTotal(random, "real"), heading: [heading] },
    });
    return scoreSheet(random, plan);
  },
};
