import { isTopCriterion } from "../model/criterionTree";
import type { Place } from "../model/address";
import { add, compare, dec, decimalText, ZERO, type Decimal } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import { finding, type Finding } from "../model/finding";
import { isMeasuredAgainstMaximum } from "../model/framework";
import { isGiven } from "../model/totalRule";
import type { Assessed } from "./check";
import { placeOfFigure, placeOfTable, placeOfUnit } from "./support/placeOf";

/** Points left out of a unit's maximum that cannot be: below zero, or as many as the unit could get at all. */
export function wrongExclusions(assessed: Assessed): readonly Finding[] {
  const { table, framework } = assessed;
  if (!isMeasuredAgainstMaximum(framework)) return [];
  return table.units.flatMap((unit, index) => {
    const excluded = excludedOf(assessed, index);
    const max = maximumOf(assessed, index);
    if (excluded === null || (excluded.digits >= 0n && (max === null || compare(excluded, max) < 0))) return [];
    const params = { unit: unit.name, excluded: decimalText(excluded), max: max === null ? null : decimalText(max) };
    return [finding("excluded.outOfRange", placeOfExcluded(assessed, index), params)];
  });
}

/** Points left out of units' maxima where the result is not measured against them, once a table. A given result has used them already. */
export function unusedExclusions(assessed: Assessed): readonly Finding[] {
  const { table, framework } = assessed;
  if (isGiven(framework.total) || isMeasuredAgainstMaximum(framework)) return [];
  const indices = table.units.flatMap((_, index) =>
    (excludedOf(assessed, index)?.digits ?? 0n) === 0n ? [] : [index],
  );
  const [first] = indices;
  if (first === undefined) return [];
  const units = indices.flatMap((index) => table.units[index]?.name ?? []);
  return [finding("excluded.notUsed", placeOfExcluded(assessed, first), { units })];
}

function excludedOf({ table, ranking }: Assessed, unit: number): Decimal | null {
  const given = table.excluded === null ? null : decimalAt(table.excluded.figures, unit);
  const decided = ranking.scores.terms[unit]?.rule?.excluded;
  return given ?? (decided === undefined ? null : dec(decided));
}

/** Null where a maximum is not declared. */
function maximumOf({ framework, ranking }: Assessed, unit: number): Decimal | null {
  const tops = framework.criteria.filter(isTopCriterion);
  const maxima = tops.map(({ id }) => ranking.scores.maximum(id, unit));
  return maxima.reduce<Decimal | null>((sum, max) => (sum === null || max === null ? null : add(sum, max)), ZERO);
}

function placeOfExcluded({ table }: Assessed, index: number): Place {
  const unit = table.units[index];
  if (unit === undefined) return placeOfTable(table);
  const isGiven = table.excluded !== null && decimalAt(table.excluded.figures, index) !== null;
  return isGiven ? placeOfFigure(table, unit, table.excluded) : placeOfUnit(table, unit);
}
