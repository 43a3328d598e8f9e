import { decimalText } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import { finding, type Finding } from "../model/finding";
import { penaltySigns } from "../model/penaltySign";
import type { Assessed } from "./check";
import { placeOfFigure } from "./support/placeOf";
import { scoreColumns } from "./support/scoreColumns";

/** Penalty points of another sign than the framework has them entered with: whether they are taken off or added is a doubt. */
export function wrongPenaltySigns(assessed: Assessed): readonly Finding[] {
  const { table, framework } = assessed;
  const signs = penaltySigns(framework);
  return scoreColumns(assessed).flatMap(({ criterion, column, gives }) => {
    const sign = criterion === null ? undefined : signs.get(criterion.id);
    if (criterion === null || sign === undefined || gives !== "points") return [];
    return table.units.flatMap((unit, index) => {
      const value = decimalAt(column.figures, index);
      const isWrong = value !== null && (sign === "negative" ? value.digits > 0n : value.digits < 0n);
      if (!isWrong) return [];
      const params = { unit: unit.name, criterion: criterion.id, score: decimalText(value) };
      return [finding("score.penaltySign", placeOfFigure(table, unit, column), params)];
    });
  });
}
