import { dec } from "../model/decimal";
import { type ClassLevel, type Framework, rankingFigure } from "../model/framework";
import { orderClasses } from "./classLadder";
import { type ClassedTable, inferThresholds, type ThresholdInterval } from "./inferThresholds";

/**
 * A draft with the classes that tables have already: each threshold inferred, with its interval, and with a value only
 * where exactly one round one lies inside. The same draft where the tables have no classes.
 */
export function withInferredClasses(framework: Framework, tables: readonly ClassedTable[]): Framework {
  const units = tables.flatMap((table) => table.units);
  if (units.length === 0) return framework;
  const ladder = orderClasses(units);
  const scale = framework.scale === null ? {} : { scale: dec(framework.scale) };
  const { thresholds } = inferThresholds(tables, { classes: ladder, ...scale });
  const levels = ladder.map((name, index): ClassLevel => {
    const interval = thresholds[index];
    return {
      name: { vi: name, en: name },
      threshold: interval === undefined ? null : inferred(interval),
      color: null,
    };
  });
  return { ...framework, classes: { of: rankingFigure(framework.total) ?? "total", levels } };
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
