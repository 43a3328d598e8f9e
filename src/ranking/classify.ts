import { isWithin } from "../model/comparison";
import type { ClassRule, CriterionId, Framework, Threshold } from "../model/framework";
import { type ClassDoubt, NO_CLASS } from "../model/ranking";
import type { Scores } from "../model/scores";
import { conditionHolds, type Holds } from "./conditions";
import { boundOf, classFigures, type Figures } from "./figures";
import type { PlacedUnits } from "./places";

/** The class that a unit reaches among those from `best` down, before any quota; a doubt where nobody can tell. */
export type Classifier = (unit: number, best: number) => number | ClassDoubt;

export function classifier(scores: Scores, framework: Framework, rule: ClassRule, placed: PlacedUnits): Classifier {
  const figures = classFigures(scores, framework);
  const levels = rule.levels.map(({ threshold, places, conditions = [] }) => ({
    reaches: threshold === null ? () => true : reachesOf(figures, threshold),
    isPlaced: places === undefined ? () => true : placed(places),
    holds: conditions.map((condition) => conditionHolds(condition, scores, framework)),
  }));
  return (unit, best) => {
    if (!figures.has(unit)) return NO_CLASS;
    for (let level = best; level < levels.length; level += 1) {
      const { reaches, isPlaced, holds } = levels[level] ?? NOTHING;
      const reached = reaches(unit);
      if (reached === false || !isPlaced(unit)) continue;
      const standing = standingOn(holds, unit);
      if (standing === false) continue;
      if (reached === null) return { level, criterion: null };
      return standing === true ? level : { level, criterion: standing };
    }
    return NO_CLASS;
  };
}

const NOTHING = { reaches: () => false, isPlaced: () => false, holds: [] } as const;

/** Null where the evidence leaves it open: the threshold may lie on either side of the unit's figure. */
function reachesOf(figures: Figures, { value, comparison, provenance }: Threshold): (unit: number) => boolean | null {
  if (value !== null) {
    const bound = boundOf(value);
    return (unit) => isWithin(figures.compareTo(unit, bound), comparison);
  }
  if (provenance.kind === "stated") return () => null;
  const greaterThan = provenance.greaterThan === null ? null : boundOf(provenance.greaterThan);
  const atMost = provenance.atMost === null ? null : boundOf(provenance.atMost);
  return (unit) => {
    if (atMost !== null && isWithin(figures.compareTo(unit, atMost), comparison)) return true;
    return greaterThan !== null && figures.compareTo(unit, greaterThan) <= 0 ? false : null;
  };
}

/** Whether all conditions hold; the first criterion that leaves it open where none of the others fails. */
function standingOn(holds: readonly Holds[], unit: number): boolean | CriterionId {
  let open: CriterionId | null = null;
  for (const hold of holds) {
    const held = hold(unit);
    if (held === false) return false;
    if (held !== true) open ??= held.criterion;
  }
  return open ?? true;
}
