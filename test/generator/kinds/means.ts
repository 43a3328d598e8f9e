import { divided, fraction, summed, type Fraction } from "../fraction";
import type { Random } from "../random";
import type { Column } from "../table/column";
import { criteriaColumns, drawPrint } from "../table/criteria";
import { drawPlan, drawRanks, drawTotal, type Plan } from "../table/plan";
import { byUnit, drawPart, drawParts, type Part } from "../table/scores";
import { scoreSheet } from "../table/scoreSheet";
import { drawUnits } from "../table/units";
import { drawCriteria, drawManner } from "../words/criteria";
import { MEANS } from "../words/results";
import type { Kind } from "./kind";

function meanOf(scores: readonly Fraction[]): Fraction {
  return divided(summed(scores), fraction(scores.length));
}

/** How a mean is printed: to so many places, or as the machine had it. */
function drawPlaces(random: Random, least: number): number | null {
  return random.chance(70) ? random.int(least, 3) : null;
}

function meanPlan(random: Random, parts: readonly Part[], columns: readonly Column[]): Plan {
  const manner = drawManner(random);
  const heading = random.chance(70) ? random.pick(MEANS) : drawTotal(random, manner).heading.join("");
  const units = drawUnits(random, parts[0]?.scores.length ?? 0, parts[0]?.scores.length ?? 0);
  return drawPlan(random, {
    units,
    rule: { kind: "mean" },
    parts: columns,
    totals: byUnit(parts).map(meanOf),
    places: drawPlaces(random, parts[0]?.places ?? 0),
    rounding: "halfUp",
    total: { ...drawTotal(random, manner), heading: [heading] },
  });
}

export const mean: Kind = {
  id: "mean",
  make: (random) => {
    const count = random.int(2, 6);
    const print = drawPrint(random);
    const parts = drawParts(random, random.int(6, 24), count, Math.min(print.places, 2));
    return scoreSheet(
      random,
      meanPlan(random, parts, criteriaColumns(parts, drawCriteria(random, count, drawManner(random)), print.writing)),
    );
  },
};

const JUDGES: readonly ((at: number) => string)[] = [
  (at) => `GK${at}`,
  (at) => `Giám khảo ${at}`,
  (at) => `Thành viên ${at}`,
  (at) => `GK ${at}`,
  (at) => `Ủy viên ${at}`,
];

export const judges: Kind = {
  id: "judges-and-mean",
  make: (random) => {
    const count = random.int(3, 7);
    const judge = random.pick(JUDGES);
    const units = random.int(5, 20);
    const parts = Array.from({ length: count }, () =>
      drawPart(random, units, random.pick([10, 10, 100]), random.int(0, 2)),
    );
    const places = Math.max(...parts.map((part) => part.places));
    const alike = parts.map((part) => ({ ...part, places }));
    const headings = alike.map((_, at) => judge(at + 1));
    return scoreSheet(random, meanPlan(random, alike, criteriaColumns(alike, headings, drawPrint(random).writing)));
  },
};

/** Parts that are no criteria but the same thing several times: months, quarters, rounds. */
const TIMES: readonly ((at: number) => string)[] = [
  (at) => `Tháng ${at}`,
  (at) => `Quý ${["I", "II", "III", "IV"][at - 1] ?? at}`,
  (at) => `Lần ${at}`,
  (at) => `Vòng ${at}`,
  (at) => `Tuần ${at}`,
];

export const meanOfTimes: Kind = {
  id: "mean-of-times",
  make: (random) => {
    const count = random.int(2, 4);
    const parts = drawParts(random, random.int(6, 20), count, random.int(0, 2));
    const time = random.pick(TIMES);
    return scoreSheet(
      random,
      meanPlan(
        random,
        parts,
        criteriaColumns(
          parts,
          parts.map((_, at) => time(at + 1)),
          "plain",
        ),
      ),
    );
  },
};

/** Means shown to two places and held with all their digits, by which the spreadsheet has ranked them. */
export const meanHeldWithMore: Kind = {
  id: "mean-held-with-more-digits",
  make: (random) => {
    const parts = drawParts(random, random.int(8, 20), 3, 0);
    const plan = meanPlan(random, parts, criteriaColumns(parts, drawCriteria(random, 3, "real"), "plain"));
    const total = plan.total && { ...plan.total, heading: [random.pick(MEANS)] };
    const held = { ...plan, total, places: random.int(1, 2), holdsMore: true, mayHaveOutliers: false };
    return scoreSheet(random, { ...held, ranks: drawRanks(random, "real"), classHeading: null });
  },
};
