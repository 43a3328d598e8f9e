import { decimalText } from "../model/decimal";
import { decimalAt } from "../model/decimalColumn";
import { finding, type Finding } from "../model/finding";
import { FigureState } from "../model/table";
import type { Assessed } from "./check";
import { lackingScores } from "./lackingScores";
import { placeOfFigure } from "./placeOf";

/** Raw figures from which the criterion's rule makes no points: a share that is not among its shares, a yes-or-no of 2. */
export function pointlessFigures(assessed: Assessed): readonly Finding[] {
  return lackingScores(assessed, FigureState.value).flatMap(({ score, unit, index }) => {
    const value = decimalAt(score.column.figures, index);
    if (value === null || score.criterion === null || score.gives !== "figure") return [];
    const params = { unit: unit.name, criterion: score.criterion.name.vi, figure: decimalText(value) };
    return [finding("score.noPoints", placeOfFigure(assessed.table, unit, score.column), params)];
  });
}
