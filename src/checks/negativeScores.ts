import { decimalText } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import { finding, type Finding } from "../model/finding";
import { placesWhere } from "../model/placesWhere";
import type { Assessed } from "./check";
import { placeOfFigure } from "./support/placeOf";
import { scoreColumns, type ScoreColumn } from "./support/scoreColumns";

/** Scores below zero; the sign of penalty points is another question. */
export function negativeScores(assessed: Assessed): readonly Finding[] {
  return scoreColumns(assessed)
    .filter(({ criterion, gives }) => criterion?.kind !== "penalty" && gives === "points")
    .flatMap((score) => negativeIn(assessed, score));
}

function negativeIn({ table }: Assessed, score: ScoreColumn): Finding[] {
  const { figures } = score.column;
  return placesWhere(table.units.length, (index) => (figures.digits[index] ?? NaN) < 0).flatMap((index) => {
    const [value, unit] = [decimalAt(figures, index), table.units[index]];
    if (value === null || unit === undefined) return [];
    const params = { unit: unit.name, criterion: score.criterion?.id ?? null, score: decimalText(value) };
    return [finding("score.negative", placeOfFigure(table, unit, score.column), params)];
  });
}
