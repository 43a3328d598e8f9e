import { decimalText } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import { finding, type Finding } from "../model/finding";
import type { Criterion } from "../model/framework";
import { placesWhere } from "../model/placesWhere";
import type { FigureColumn } from "../model/table";
import type { Assessed } from "./check";
import { placeOfFigure } from "./support/placeOf";
import { scoreColumns } from "./support/scoreColumns";

/**
 * Points with more places than the total is printed with, where points are simply added: the sheet then shows rounded
 * points, and a reader who adds them up may miss the printed total by a last digit. Means and ratios are not sums of
 * what is printed, so there the places of a score promise nothing; nor do they where the criterion declares its rounding.
 */
export function tooPreciseScores(assessed: Assessed): readonly Finding[] {
  if (assessed.framework.total.kind !== "sum") return [];
  return scoreColumns(assessed).flatMap(({ column, criterion, gives }) =>
    criterion === null || criterion.decimals !== undefined || gives !== "points"
      ? []
      : tooPreciseIn(assessed, column, criterion),
  );
}

function tooPreciseIn({ table, framework }: Assessed, column: FigureColumn, criterion: Criterion): Finding[] {
  const places = framework.decimals;
  const { figures } = column;
  return placesWhere(table.units.length, (index) => (figures.places[index] ?? 0) > places).flatMap((index) => {
    const [value, unit] = [decimalAt(figures, index), table.units[index]];
    if (value === null || unit === undefined || value.places <= places) return [];
    const params = { unit: unit.name, criterion: criterion.id, score: decimalText(value), places };
    return [finding("score.tooPrecise", placeOfFigure(table, unit, column), params)];
  });
}
