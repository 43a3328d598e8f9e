import { isTopCriterion } from "../../model/criterionTree";
import type { Place } from "../../model/address";
import type { UnitLine } from "../../model/block";
import { compare, type Decimal } from "../../model/numbers/decimal";
import { decimalAt } from "../../model/numbers/decimalColumn";
import type { ClassRule } from "../../model/framework";
import { assertNever } from "../../model/never";
import type { Assessed } from "../check";
import { placeOfFigure, placeOfUnit } from "./placeOf";

/** The printed figure of a unit that its class rule compares with the thresholds; null where it has none. */
export function thresholdFigure(assessed: Assessed, rule: ClassRule, unit: number): Decimal | null {
  const { scores } = assessed.ranking;
  switch (rule.of) {
    case "total":
      return decimalAt(scores.totals, unit);
    case "ratio":
      return decimalAt(scores.ratios, unit);
    case "minimum":
      return leastPoints(assessed, unit);
    default:
      return assertNever(rule.of);
  }
}

function leastPoints({ framework, ranking }: Assessed, unit: number): Decimal | null {
  const tops = framework.criteria.filter(isTopCriterion);
  const points = tops.flatMap(({ id }) => ranking.scores.points(id, unit) ?? []);
  return points.length === 0 ? null : points.reduce((least, next) => (compare(next, least) < 0 ? next : least));
}

/** Where the sheet shows that figure, or else the unit's name. */
export function placeOfThresholdFigure({ table }: Assessed, rule: ClassRule, unit: UnitLine): Place {
  const column = rule.of === "total" ? table.published.total : rule.of === "ratio" ? table.published.ratio : null;
  return column === null ? placeOfUnit(table, unit) : placeOfFigure(table, unit, column);
}
