import { compare, dec, type Decimal, multiply, parseDecimal } from "../model/numbers/decimal";
import type { ClassCondition, ClassRule, CriterionId, Framework, Threshold } from "../model/framework";
import { isWithin } from "../model/comparison";
import { type ClassDoubt, NO_CLASS } from "../model/ranking";
import type { Scores } from "../model/scores";
import { boundOf, classFigures, type Figures, topCriteria } from "./figures";

/** The class that a unit reaches among those from `best` down, before any quota; a doubt where nobody can tell. */
export type Classifier = (unit: number, best: number) => number | ClassDoubt;

export function classifier(scores: Scores, framework: Framework, rule: ClassRule): Classifier {
  const figures = classFigures(scores, framework);
  const levels = rule.levels.map(({ threshold, conditions = [] }) => ({
    reaches: threshold === null ? () => true : reachesOf(figures, threshold),
    floors: conditions.flatMap((condition) => floorsOf(condition, scores, framework)),
  }));
  return (unit, best) => {
    if (!figures.has(unit)) return NO_CLASS;
    for (let level = best; level < levels.length; level += 1) {
      const { reaches, floors } = levels[level] ?? NOTHING;
      const reached = reaches(unit);
      if (reached === false) continue;
      const standing = standingOn(floors, unit);
      if (standing === false) continue;
      if (reached === null) return { level, criterion: null };
      return standing === true ? level : { level, criterion: standing };
    }
    return NO_CLASS;
  };
}

const NOTHING: { readonly reaches: () => boolean | null; readonly floors: readonly Floor[] } = {
  reaches: () => false,
  floors: [],
};

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

/** A floor under one criterion; `holds` is null where the sheet or the framework does not give what would tell. */
interface Floor {
  readonly criterion: CriterionId;
  readonly holds: (unit: number) => boolean | null;
}

function floorsOf(condition: ClassCondition, scores: Scores, framework: Framework): readonly Floor[] {
  return (condition.criteria ?? topCriteria(framework)).map((criterion) => ({
    criterion,
    holds: floorOf(criterion, condition, scores, framework),
  }));
}

/** What does not apply to a unit cannot hold it down; bonus or penalty points that nobody entered are 0 points. */
function floorOf(
  id: CriterionId,
  { of, comparison, value: text }: ClassCondition,
  scores: Scores,
  framework: Framework,
): Floor["holds"] {
  const value = dec(text);
  const maximum = of === "points" ? null : maximumOf(id, scores, framework);
  return (unit) => {
    const standing = scores.standing(id, unit);
    if (standing === "leftOut") return true;
    const points = standing === "none" ? dec("0") : scores.points(id, unit);
    if (points === null) return null;
    if (maximum === null) return isWithin(compare(points, value), comparison);
    const most = maximum(unit);
    if (most === null) return null;
    return isWithin(compare(multiply(points, dec("100")), multiply(value, most)), comparison);
  };
}

/** Only scored criteria have a part in the maximum that applies to a unit; any other is measured by its own. */
function maximumOf(id: CriterionId, scores: Scores, { criteria }: Framework): (unit: number) => Decimal | null {
  const criterion = criteria.find((each) => each.id === id);
  if (criterion?.kind === "scored") return (unit) => scores.maximum(id, unit);
  const own = parseDecimal(criterion?.max ?? "");
  return () => own;
}

/** Whether all floors hold; the first criterion that leaves it open where none of the others fails. */
function standingOn(floors: readonly Floor[], unit: number): boolean | CriterionId {
  let open: CriterionId | null = null;
  for (const { criterion, holds } of floors) {
    const held = holds(unit);
    if (held === false) return false;
    if (held === null) open ??= criterion;
  }
  return open ?? true;
}
