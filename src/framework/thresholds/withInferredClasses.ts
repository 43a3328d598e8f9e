import { dec } from "../../model/numbers/decimal";
import type { ClassLevel, Framework } from "../../model/framework";
import type { TotalRule } from "../../model/totalRule";
import { clean } from "../derive/draft";
import { classProblems } from "../validate/classProblems";
import { orderClasses } from "./classLadder";
import {
  type ClassedTable,
  type ClassFigure,
  followedFigure,
  inferThresholds,
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
  const scale = framework.scale === null ? {} : { scale: dec(framework.scale) };
  const { thresholds } = inferThresholds(tables, { classes: ladder, ...scale });
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
