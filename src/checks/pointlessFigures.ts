import { finding, type Finding } from "../model/finding";
import { FigureState } from "../model/table";
import type { Assessed } from "./check";
import { lackingScores } from "./support/lackingScores";
import { placeOfFigure } from "./support/placeOf";
import { rawFigureText } from "./support/rawFigureText";

/**
 * Raw figures from which the criterion's rule makes no points: a share that is not among its shares, a yes-or-no of 2, 45
 * of 60 where things are counted.
 */
export function pointlessFigures(assessed: Assessed): readonly Finding[] {
  return lackingScores(assessed, FigureState.value).flatMap(({ score, unit, index }) => {
    const figure = rawFigureText(score.column, index);
    if (figure === null || score.criterion === null || score.gives === "points") return [];
    const params = { unit: unit.name, criterion: score.criterion.id, figure };
    return [finding("score.noPoints", placeOfFigure(assessed.table, unit, score.column), params)];
  });
}
