import type { ClassRule } from "../model/framework";
import type { DecimalColumn } from "../model/decimalColumn";
import type { UnitLine } from "../model/block";
import type { Place } from "../model/address";
import type { Assessed } from "./check";
import { placeOfFigure, placeOfUnit } from "./placeOf";

/** The printed figures that a class rule compares with its thresholds. */
export function thresholdFigures({ ranking }: Assessed, rule: ClassRule): DecimalColumn {
  return rule.of === "total" ? ranking.scores.totals : ranking.scores.ratios;
}

/** Where the sheet shows that figure, or else the unit's name. */
export function placeOfThresholdFigure({ table }: Assessed, rule: ClassRule, unit: UnitLine): Place {
  const column = rule.of === "total" ? table.published.total : table.published.ratio;
  return column === null ? placeOfUnit(table, unit) : placeOfFigure(table, unit, column);
}
