import { decimalText } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import { finding, type Finding } from "../model/finding";
import type { Assessed } from "./check";
import { placeOfFigure } from "./support/placeOf";
import { criterionName, scoreColumns, type ScoreColumn } from "./support/scoreColumns";

/** Scores below zero; the sign of penalty points is another question. */
export function negativeScores(assessed: Assessed): readonly Finding[] {
  return scoreColumns(assessed)
    .filter(({ criterion, gives }) => criterion?.kind !== "penalty" && gives === "points")
    .flatMap((score) => negativeIn(assessed, score));
}

function negativeIn({ table }: Assessed, score: ScoreColumn): Finding[] {
  const { figures } = score.column;
  return table.units.flatMap((unit, index) => {
    if (!((figures.digits[index] ?? NaN) < 0)) return [];
    const value = decimalAt(figures, index);
    if (value === null) return [];
    const params = { unit: unit.name, criterion: criterionName(score), score: decimalText(value) };
    return [finding("score.negative", placeOfFigure(table, unit, score.column), params)];
  });
}
