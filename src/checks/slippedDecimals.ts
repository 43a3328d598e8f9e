import { decimalText } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import { finding, type Finding } from "../model/finding";
import type { Assessed } from "./check";
import { placeOfFigure } from "./support/placeOf";
import { criterionName, scoreColumns } from "./support/scoreColumns";
import { slipOf } from "./support/slipOf";

/** Scores above their maximum that fit once the decimal mark is put back. */
export function slippedDecimals(assessed: Assessed): readonly Finding[] {
  const { table } = assessed;
  return scoreColumns(assessed).flatMap((score) => {
    const { column, max, gives } = score;
    if (max === null || gives !== "points") return [];
    return table.units.flatMap((unit, index) => {
      const [value, meant] = [decimalAt(column.figures, index), slipOf(column.figures, index, max)];
      if (value === null || meant === null) return [];
      const params = {
        unit: unit.name,
        criterion: criterionName(score),
        score: decimalText(value),
        max: decimalText(max),
        meant: decimalText(meant),
      };
      return [finding("score.slip", placeOfFigure(table, unit, column), params)];
    });
  });
}
