import { compare, dec, type Decimal, multiply } from "../model/decimal";
import type { ClassCondition, ClassLevel, ClassRule, Comparison, Framework, Threshold } from "../model/framework";
import type { Scores } from "../model/scores";
import { classFigures, type Figures, topCriteria } from "./figures";

/** A unit has no class: it has no figure, or it may reach a threshold that nobody knows. */
export const NO_CLASS = -1;

/** The class that a unit reaches among those from `best` down, before any quota. */
export type Classifier = (unit: number, best: number) => number;

export function classifier(scores: Scores, framework: Framework, rule: ClassRule): Classifier {
  const figures = classFigures(scores, framework);
  const tops = topCriteria(framework);
  const holds = (condition: ClassCondition, unit: number) =>
    (condition.criteria ?? tops).every((id) => isOnFloor(condition, scores.points(id, unit), scores.maximum(id, unit)));
  return (unit, best) => {
    if (!figures.has(unit)) return NO_CLASS;
    for (let level = best; level < rule.levels.length; level += 1) {
      const { threshold, conditions = [] } = rule.levels[level] ?? NOTHING;
      if (!conditions.every((condition) => holds(condition, unit))) continue;
      const reached = threshold === null ? true : reaches(figures, unit, threshold);
      if (reached === null) return NO_CLASS;
      if (reached) return level;
    }
    return NO_CLASS;
  };
}

const NOTHING: Pick<ClassLevel, "threshold" | "conditions"> = { threshold: null };

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
function reaches(figures: Figures, unit: number, { value, comparison, provenance }: Threshold): boolean | null {
  if (value !== null) return isReached(figures.compareTo(unit, dec(value)), comparison);
  if (provenance.kind === "stated") return null;
  const { greaterThan, atMost } = provenance;
  if (atMost !== null && isReached(figures.compareTo(unit, dec(atMost)), comparison)) return true;
  return greaterThan !== null && figures.compareTo(unit, dec(greaterThan)) <= 0 ? false : null;
}

function isReached(difference: number, comparison: Comparison): boolean {
  return comparison === "atLeast" ? difference >= 0 : difference > 0;
}

/** What does not apply to a unit cannot hold it down. */
function isOnFloor(condition: ClassCondition, points: Decimal | null, maximum: Decimal | null): boolean {
  if (points === null) return true;
  const value = dec(condition.value);
  if (condition.of === "points") return isReached(compare(points, value), condition.comparison);
  if (maximum === null) return false;
  return isReached(compare(multiply(points, dec("100")), multiply(value, maximum)), condition.comparison);
}
