import { decimalText } from "../model/decimal";
import { decimalAt } from "../model/decimalColumn";
import { finding, type Finding } from "../model/finding";
import type { Assessed } from "./check";
import { placeOfFigure } from "./placeOf";
import { scoreColumns } from "./scoreColumns";

/** Penalty points above zero where the framework has them entered as negative: whether they are points or penalty is a doubt. */
export function positivePenalties(assessed: Assessed): readonly Finding[] {
  const { table } = assessed;
  return scoreColumns(assessed).flatMap(({ criterion, column, gives }) => {
    if (criterion?.penaltySign !== "negative" || gives === "figure") return [];
    return table.units.flatMap((unit, index) => {
      const value = decimalAt(column.figures, index);
      if (value === null || value.digits <= 0n) return [];
      const params = { unit: unit.name, criterion: criterion.name.vi, score: decimalText(value) };
      return [finding("score.penaltySign", placeOfFigure(table, unit, column), params)];
    });
  });
}
