import { dec } from "../model/numbers/decimal";
import { type DecimalColumn, decimalColumn, setDecimal } from "../model/numbers/decimalColumn";
import { FigureState, type Table } from "../model/table";
import type { UnitTerms } from "../model/scores";
import { type PointColumn, ScoreState } from "./countedPoints";
import { placesOf } from "./integerColumn";

/**
 * Points left out of each unit's maximum: as the sheet's own column says, or else as the framework decides of the unit.
 * A blank excludes nothing; what cannot be read, or would add to the maximum, leaves it unknown. Null where nobody excludes
 * anything.
 */
export function excludedPoints({ excluded }: Table, terms: readonly UnitTerms[]): PointColumn | null {
  if (excluded === null && terms.every(({ rule }) => rule?.excluded === undefined)) return null;
  const points = decimalColumn(terms.length);
  const states = new Uint8Array(terms.length);
  terms.forEach(({ rule }, unit) => {
    const state = excluded?.states[unit] ?? FigureState.missing;
    if (state === FigureState.unreadable) states[unit] = ScoreState.lacking;
    if (state === FigureState.value && excluded !== null) copyFigure(excluded.figures, points, unit);
    else if (rule?.excluded !== undefined) setDecimal(points, unit, dec(rule.excluded));
    if ((points.digits[unit] ?? 0) < 0) states[unit] = ScoreState.lacking;
  });
  return { points, states, places: placesOf(points) };
}

function copyFigure(from: DecimalColumn, to: DecimalColumn, unit: number): void {
  to.digits[unit] = from.digits[unit] ?? NaN;
  to.places[unit] = from.places[unit] ?? 0;
}
