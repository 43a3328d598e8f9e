import type { ClassRule, CriterionId, Framework, Threshold } from "../model/framework";
import { type ClassDoubt, NO_CLASS } from "../model/ranking";
import type { Scores } from "../model/scores";
import { conditionHolds, type Holds } from "./conditions";
import { classFigures, type Figures } from "./figures";
import type { PlacedUnits } from "./places";

/** Tells the class that each unit reaches, before any quota. */
export interface Classifier {
  /** Among those from `best` down; a doubt where nobody can tell. */
  readonly classOf: (unit: number, best: number) => number | ClassDoubt;
  /** The same of every unit from the best class down, as far as it has a figure; null where more than known thresholds decides. */
  readonly byThresholds: Int16Array | null;
}

export function classifier(scores: Scores, framework: Framework, rule: ClassRule, placed: PlacedUnits): Classifier {
  const figures = classFigures(scores, framework);
  const levels = rule.levels.map(({ threshold, places, conditions = [] }): Level => ({
    reached: threshold === null ? new Uint8Array(figures.units).fill(Reached.yes) : reachedBy(figures, threshold),
    isPlaced: places === undefined ? null : placed(places),
    holds: conditions.map((condition) => conditionHolds(condition, scores, framework)),
  }));
  const isPlain = rule.levels.every(
    ({ threshold, places, conditions }) =>
      threshold?.value !== null && places === undefined && conditions === undefined,
  );
  return {
    classOf: (unit, best) => (figures.has(unit) ? classAmong(levels, unit, best) : NO_CLASS),
    byThresholds: isPlain ? firstReached(levels, figures.units) : null,
  };
}

interface Level {
  /** A `Reached` a unit. */
  readonly reached: Uint8Array;
  readonly isPlaced: ((unit: number) => boolean) | null;
  readonly holds: readonly Holds[];
}

function classAmong(levels: readonly Level[], unit: number, best: number): number | ClassDoubt {
  for (const [level, { reached, isPlaced, holds }] of levels.entries()) {
    if (level < best || reached[unit] === Reached.no || isPlaced?.(unit) === false) continue;
    const standing = standingOn(holds, unit);
    if (standing === false) continue;
    if (reached[unit] === Reached.open) return { level, criterion: null };
    return standing === true ? level : { level, criterion: standing };
  }
  return NO_CLASS;
}

function firstReached(levels: readonly Level[], units: number): Int16Array {
  const first = new Int16Array(units).fill(NO_CLASS);
  for (let level = levels.length - 1; level >= 0; level -= 1) {
    const { reached } = levels[level] ?? { reached: first };
    for (let unit = 0; unit < units; unit += 1) if (reached[unit] === Reached.yes) first[unit] = level;
  }
  return first;
}

/** "open" where the evidence leaves it so: the threshold may lie on either side of the unit's figure. */
const Reached = { no: 0, yes: 1, open: 2 } as const;

/** A `Reached` a unit. */
function reachedBy(figures: Figures, { value, comparison, provenance }: Threshold): Uint8Array {
  if (value !== null) return figures.within(value, comparison);
  if (provenance.kind === "stated") return new Uint8Array(figures.units).fill(Reached.open);
  const { greaterThan, atMost } = provenance;
  const none = new Uint8Array(figures.units);
  const below = greaterThan === null ? none : figures.within(greaterThan, "atMost");
  const above = atMost === null ? none : figures.within(atMost, comparison);
  return above.map((isAbove, unit) => (isAbove === 1 ? Reached.yes : below[unit] === 1 ? Reached.no : Reached.open));
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
