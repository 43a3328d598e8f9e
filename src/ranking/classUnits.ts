import { greatest } from "../model/extremes";
import type { Framework } from "../model/framework";
import { type ClassCause, type ClassDoubt, NO_CLASS, type Ranking } from "../model/ranking";
import type { Scores } from "../model/scores";
import { applyQuotas, type Classing } from "./applyQuotas";
import { causesOf } from "./bars";
import { classifier } from "./classify";
import { placedUnits } from "./places";
import type { NamedList } from "./rankList";
import { isClassed, isRanked } from "./unitLists";

type Classed = Pick<Ranking, "classes" | "reached" | "classDoubts" | "causes" | "quotaReadings">;

/** `lists` have the ranked units; quotas see beside them those that have a figure and no rank. */
export function classUnits(
  scores: Scores,
  framework: Framework,
  lists: readonly NamedList[],
  quotaLists: () => readonly NamedList[],
): Classed {
  const classDoubts = new Map<number, ClassDoubt>();
  const causes = new Map<number, readonly ClassCause[]>();
  const units = scores.states.length;
  const rule = framework.classes;
  if (rule === null) {
    const classes = new Int16Array(units).fill(NO_CLASS);
    return { classes, reached: classes, classDoubts, causes, quotaReadings: [] };
  }
  const { classOf, byThresholds } = classifier(scores, framework, rule, placedUnits(lists.map(({ list }) => list)));
  const mayBeHeld = rule.bars !== undefined || framework.units !== undefined;
  const settled = mayBeHeld ? null : byThresholds();
  const classes = settled ?? new Int16Array(units).fill(NO_CLASS);
  const leaveOpen = (unit: number, doubt: ClassDoubt) => {
    classes[unit] = NO_CLASS;
    classDoubts.set(unit, doubt);
  };
  const give = (unit: number, best: number) => {
    const found = classOf(unit, best);
    if (typeof found === "number") classes[unit] = found;
    else leaveOpen(unit, found);
  };
  const classify = (unit: number) => {
    const own = mayBeHeld ? causesOf(scores, rule, unit) : NO_CAUSES;
    if (own.length > 0) causes.set(unit, own);
    give(unit, own.length === 0 ? 0 : bestLevel(own));
    const [level = NO_CLASS, by] = [classes[unit], lowering(own)];
    if (by > 0 && level !== NO_CLASS) give(unit, Math.min(level + by, rule.levels.length - 1));
  };
  const { states } = scores;
  for (let unit = 0; unit < units; unit += 1) {
    if (!isClassed(states[unit])) classes[unit] = NO_CLASS;
    else if (settled === null) classify(unit);
  }
  if (rule.levels.every(({ quota }) => quota === undefined)) {
    return { classes, reached: classes, classDoubts, causes, quotaReadings: [] };
  }
  const reached = classes.slice();
  const classing: Classing = {
    classes,
    classOf,
    lower: give,
    leaveOpen: (unit, level) => leaveOpen(unit, { level, criterion: null, atEdge: true }),
    isRanked: (unit) => isRanked(scores.states[unit]),
  };
  const quotaReadings = quotaLists().flatMap(({ name, list }) =>
    applyQuotas(list.inOrder(), rule, classing).map((reading) => ({ ...reading, list: name })),
  );
  return { classes, reached, classDoubts, causes, quotaReadings };
}

const NO_CAUSES: readonly ClassCause[] = [];

/** A knock-out bars the classes above the one it names. */
function bestLevel(causes: readonly ClassCause[]): number {
  return greatest(
    causes.map((cause) => (cause.kind === "atBest" ? cause.level : 0)),
    0,
  );
}

function lowering(causes: readonly ClassCause[]): number {
  return causes.reduce((sum, cause) => sum + (cause.kind === "lowered" ? cause.by : 0), 0);
}
