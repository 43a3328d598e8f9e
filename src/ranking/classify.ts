import { compare, dec, type Decimal, multiply } from "../model/decimal";
import type { ClassCondition, ClassRule, Comparison, CriterionId, Framework, Threshold } from "../model/framework";
import type { Scores } from "../model/scores";
import { boundOf, classFigures, type Figures, topCriteria } from "./figures";

/** A unit has no class: it has no figure, or it may reach a threshold that nobody knows. */
export const NO_CLASS = -1;

/** The class that a unit reaches among those from `best` down, before any quota. */
export type Classifier = (unit: number, best: number) => number;

export function classifier(scores: Scores, framework: Framework, rule: ClassRule): Classifier {
  const figures = classFigures(scores, framework);
  const tops = topCriteria(framework);
  const levels = rule.levels.map(({ threshold, conditions = [] }) => ({
    reaches: threshold === null ? () => true : reachesOf(figures, threshold),
    floors: conditions.map((condition) => floorOf(condition, scores, tops)),
  }));
  return (unit, best) => {
    if (!figures.has(unit)) return NO_CLASS;
    for (let level = best; level < levels.length; level += 1) {
      const { reaches, floors } = levels[level] ?? NOTHING;
      if (!floors.every((holds) => holds(unit))) continue;
      const reached = reaches(unit);
      if (reached === null) return NO_CLASS;
      if (reached) return level;
    }
    return NO_CLASS;
  };
}

const NOTHING = { reaches: () => false, floors: [] };

/** Where the unit starts at best: a knock-out bars the classes above the one it names. */
export function bestLevel(scores: Scores, rule: ClassRule, unit: number): number {
  const knockOut = scores.terms[unit]?.rule?.knockOut;
  if (knockOut === undefined) return 0;
  return Math.max(
    0,
    rule.levels.findIndex(({ name }) => name.vi === knockOut.class),
  );
}

/** Null where the evidence leaves it open: the threshold may lie on either side of the unit's figure. */
function reachesOf(figures: Figures, { value, comparison, provenance }: Threshold): (unit: number) => boolean | null {
  if (value !== null) {
    const bound = boundOf(value);
    return (unit) => isReached(figures.compareTo(unit, bound), comparison);
  }
  if (provenance.kind === "stated") return () => null;
  const greaterThan = provenance.greaterThan === null ? null : boundOf(provenance.greaterThan);
  const atMost = provenance.atMost === null ? null : boundOf(provenance.atMost);
  return (unit) => {
    if (atMost !== null && isReached(figures.compareTo(unit, atMost), comparison)) return true;
    return greaterThan !== null && figures.compareTo(unit, greaterThan) <= 0 ? false : null;
  };
}

function isReached(difference: number, comparison: Comparison): boolean {
  return comparison === "atLeast" ? difference >= 0 : difference > 0;
}

/** What does not apply to a unit cannot hold it down. */
function floorOf(
  { criteria, of, comparison, value: text }: ClassCondition,
  scores: Scores,
  tops: readonly CriterionId[],
): (unit: number) => boolean {
  const value = dec(text);
  const isOnFloor = (points: Decimal | null, maximum: Decimal | null) => {
    if (points === null) return true;
    if (of === "points") return isReached(compare(points, value), comparison);
    return maximum !== null && isReached(compare(multiply(points, dec("100")), multiply(value, maximum)), comparison);
  };
  return (unit) => (criteria ?? tops).every((id) => isOnFloor(scores.points(id, unit), scores.maximum(id, unit)));
}
