import { isCeiling, isWithin } from "../../model/comparison";
import { isTopCriterion } from "../../model/criterionTree";
import type { ClassRule, Criterion, Framework, Threshold } from "../../model/framework";
import type { FrameworkProblem } from "../../model/frameworkProblem";
import { add, compare, dec, decimalText, type DecimalText } from "../../model/numbers/decimal";
import { rankingFigure } from "../../model/totalRule";
import { brokenRule } from "./brokenRule";

/** Thresholds beyond everything that units can have: a class that nobody reaches, or that everybody has. */
export function reachProblems(framework: Framework): readonly FrameworkProblem[] {
  const { classes } = framework;
  if (classes === null) return [];
  const most = mostOf(framework, classes.of);
  return classes.levels.flatMap(({ threshold }, index) =>
    threshold === null ? [] : problemsOf(threshold, `classes.levels[${index}].threshold`, most),
  );
}

function problemsOf({ value, comparison, provenance }: Threshold, path: string, most: DecimalText | null) {
  const outOf = (member: string, found: DecimalText, limit: DecimalText): FrameworkProblem =>
    brokenRule("thresholdOutOfReach", `${path}.${member}`, found, [limit]);
  if (value !== null) {
    const limit = isCeiling(comparison) ? "0" : most;
    if (limit !== null && !isWithin(compare(dec(limit), dec(value)), comparison)) return [outOf("value", value, limit)];
    return most !== null && compare(dec(value), dec(most)) > 0 ? [outOf("value", value, most)] : [];
  }
  if (provenance.kind === "stated") return [];
  const { greaterThan, atMost } = provenance;
  if (atMost !== null && compare(dec(atMost), dec("0")) < 0) return [outOf("provenance.atMost", atMost, "0")];
  const isAbove = most !== null && greaterThan !== null && compare(dec(greaterThan), dec(most)) >= 0;
  return isAbove ? [outOf("provenance.greaterThan", greaterThan, most)] : [];
}

/** The most that the figure behind the classes can be; null where nothing says so. */
function mostOf(framework: Framework, of: ClassRule["of"]): DecimalText | null {
  const { total, criteria } = framework;
  if (of === "minimum") return largestMaximum(criteria.filter(isTopCriterion));
  const nominal = of === "ratio" ? fullRatio(framework) : framework.scale;
  const limit = nominal === null ? null : withBonus(nominal, of, criteria);
  const cap = of === rankingFigure(total) ? (total.cap ?? null) : null;
  if (limit === null || cap === null) return limit ?? cap;
  return compare(dec(cap), dec(limit)) < 0 ? cap : limit;
}

/** A ratio that the sheet gives may be one to a plan, above 100, unless the framework says what it is a ratio to. */
function fullRatio({ total, scale }: Framework): DecimalText | null {
  return total.kind === "givenRatio" && scale === null ? null : "100";
}

/** The lowest of several points is not above the largest of their maxima. */
function largestMaximum(criteria: readonly Criterion[]): DecimalText | null {
  const maxima = criteria.map(({ max, byGroup }) => (byGroup === undefined ? max : null));
  return maxima.reduce<DecimalText | null>(
    (most, max) => (most === null || max === null ? null : compare(dec(max), dec(most)) > 0 ? max : most),
    maxima[0] ?? null,
  );
}

/** Bonus points come on top; how far they lift a ratio depends on the unit. */
function withBonus(nominal: DecimalText, of: "total" | "ratio", criteria: readonly Criterion[]): DecimalText | null {
  const bonuses = criteria.filter(({ kind, parent }) => kind === "bonus" && !isBonus(parent, criteria));
  const most = bonuses.map(({ max, cap, byGroup }) => (byGroup === undefined ? (cap ?? max) : null));
  if (most.includes(null) || (of === "ratio" && bonuses.length > 0)) return null;
  return decimalText(most.reduce((sum, points) => add(sum, dec(points ?? "0")), dec(nominal)));
}

function isBonus(id: string | null, criteria: readonly Criterion[]): boolean {
  return criteria.some((criterion) => criterion.id === id && criterion.kind === "bonus");
}
