import type { Comparison } from "../model/comparison";
import type { DecimalText } from "../model/numbers/decimal";
import type { ClassRule, CriterionId, Framework, Threshold } from "../model/framework";
import { type ClassDoubt, NO_CLASS } from "../model/ranking";
import type { Scores } from "../model/scores";
import { conditionHolds, type Holds } from "./conditions";
import { classFigures, type Figures, type Limit } from "./figures";
import type { PlacedUnits } from "./places";

/** Tells the class that each unit reaches, before any quota. */
export interface Classifier {
  /** Among those from `best` down; a doubt where nobody can tell. */
  readonly classOf: (unit: number, best: number) => number | ClassDoubt;
  /** The same of every unit from the best class down; null where more than known thresholds decides. */
  readonly byThresholds: () => Int16Array | null;
}

export function classifier(scores: Scores, framework: Framework, rule: ClassRule, placed: PlacedUnits): Classifier {
  const figures = classFigures(scores, framework);
  const levelsOf = () =>
    rule.levels.map(({ threshold, places, conditions = [] }): Level => ({
      reached: threshold === null ? new Uint8Array(figures.units).fill(Reached.yes) : reachedBy(figures, threshold),
      isPlaced: places === undefined ? null : placed(places),
      holds: conditions.map((condition) => conditionHolds(condition, scores, framework)),
    }));
  let levels: readonly Level[] | null = null;
  return {
    classOf: (unit, best) => (figures.has(unit) ? classAmong((levels ??= levelsOf()), unit, best) : NO_CLASS),
    byThresholds: () => {
      const limits = plainLimits(rule);
      return limits === null ? null : figures.firstWithin(limits);
    },
  };
}

/** Null where a class wants something beside its threshold, or its threshold is not known. */
function plainLimits({ levels }: ClassRule): readonly (Limit | null)[] | null {
  const limits: (Limit | null)[] = [];
  for (const { threshold, places, conditions } of levels) {
    if (threshold?.value === null || places !== undefined || conditions !== undefined) return null;
    limits.push(threshold === null ? null : { value: threshold.value, comparison: threshold.comparison });
  }
  return limits;
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

/** "open" where the evidence leaves it so: the threshold may lie on either side of the unit's figure. */
const Reached = { no: 0, yes: 1, open: 2 } as const;

/** A `Reached` a unit. */
function reachedBy(figures: Figures, { value, comparison, provenance }: Threshold): Uint8Array {
  const within = (limit: DecimalText, by: Comparison) =>
    Uint8Array.from(figures.firstWithin([{ value: limit, comparison: by }]), (first) => first + 1);
  if (value !== null) return within(value, comparison);
  if (provenance.kind === "stated") return new Uint8Array(figures.units).fill(Reached.open);
  const { greaterThan, atMost } = provenance;
  const none = new Uint8Array(figures.units);
  const below = greaterThan === null ? none : within(greaterThan, "atMost");
  const above = atMost === null ? none : within(atMost, comparison);
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
