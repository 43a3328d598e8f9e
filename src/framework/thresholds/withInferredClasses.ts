import { compare, dec, type Decimal } from "../../model/numbers/decimal";
import type { ClassLevel, Framework } from "../../model/framework";
import type { TotalRule } from "../../model/totalRule";
import { clean } from "../derive/draft";
import { classProblems } from "../validate/classProblems";
import { orderClasses } from "./classLadder";
import {
  type ClassedTable,
  type ClassFigure,
  extreme,
  followedFigure,
  inferThresholds,
  intervalOf,
  likelyScale,
  type ThresholdInterval,
} from "./inferThresholds";

/**
 * A draft with the classes that tables have already: each threshold inferred, with its interval, and with a value only
 * where exactly one round one lies inside. The same draft where the tables have no classes.
 */
export function withInferredClasses(framework: Framework, tables: readonly ClassedTable[]): Framework {
  const followed = followedFigure(tables);
  const units = tables.flatMap(({ figures }) => (figures.find(({ of }) => of === followed) ?? figures[0])?.units ?? []);
  if (units.length === 0) return framework;
  const ladder = orderClasses(units);
  const scale: { scale?: Decimal } = framework.scale === null ? {} : { scale: dec(framework.scale) };
  const inferences = inferThresholds(tables, { classes: ladder, ...scale }).thresholds;
  const thresholds = [...inferences, ...lowest(tables, followed, ladder, scale.scale)];
  const levels = ladder.map((name, index): ClassLevel => {
    const interval = thresholds[index];
    const shown = clean(name);
    return {
      name: { vi: shown, en: shown },
      threshold: interval === undefined ? null : inferred(interval),
      color: null,
    };
  });
  const classed = { ...framework, total: totalBehind(framework, followed), classes: { of: followed, levels } };
  return [classed, { ...classed, scale: null }].find(isSound) ?? framework;
}

/** Where the units without a class are those of the lowest figures, the lowest class has a threshold as well. */
function lowest(
  tables: readonly ClassedTable[],
  followed: ClassFigure,
  ladder: readonly string[],
  scale: Decimal | undefined,
): readonly ThresholdInterval[] {
  const figures = tables.flatMap((table) => table.figures.find(({ of }) => of === followed) ?? table.figures[0] ?? []);
  const classed = figures.flatMap(({ units }) => units);
  const [below, least] = [
    extreme(
      figures.flatMap(({ unclassed = [] }) => unclassed),
      1,
    ),
    extreme(
      classed.map(({ value }) => value),
      -1,
    ),
  ];
  const name = ladder.at(-1);
  if (name === undefined || below === null || least === null || compare(below, least) >= 0) return [];
  return [intervalOf(name, below, least, scale ?? figures[0]?.scale ?? likelyScale(classed))];
}

/** Figures above the scale that a heading states speak against the scale; against a class that nobody can name, too. */
function isSound(framework: Framework): boolean {
  const isNamed = framework.classes?.levels.every(({ name }) => name.vi !== "") === true;
  return isNamed && classProblems(framework).length === 0;
}

/** What is classed by its given ratio is ranked by it too. */
function totalBehind({ total }: Framework, followed: ClassFigure): TotalRule {
  return total.kind === "givenTotal" && followed === "ratio" ? { kind: "givenRatio" } : total;
}

function inferred({ greaterThan, atMost, round }: ThresholdInterval): ClassLevel["threshold"] {
  const [value] = round;
  const isBounded = greaterThan !== null && atMost !== null;
  return {
    value: isBounded && round.length === 1 && value !== undefined ? value : null,
    comparison: "atLeast",
    provenance: { kind: "inferred", greaterThan, atMost },
  };
}
