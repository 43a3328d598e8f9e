import { finding, type Finding } from "../model/finding";
import { FigureState } from "../model/table";
import type { Assessed } from "./check";
import { placeOfFigure } from "./placeOf";
import { criterionName, scoreColumns, type ScoreColumn } from "./scoreColumns";

/** Every blank that keeps a unit without a total. Blank bonus or penalty points are none, not missing. */
export function missingScores(assessed: Assessed): readonly Finding[] {
  return scoreColumns(assessed)
    .filter(mustBeGiven)
    .flatMap((column) => missingIn(assessed, column));
}

function mustBeGiven({ criterion }: ScoreColumn): boolean {
  return criterion === null || criterion.kind === "scored";
}

function missingIn({ table, ranking }: Assessed, score: ScoreColumn): Finding[] {
  return table.units.flatMap((unit, index) => {
    if (score.column.states[index] !== FigureState.missing) return [];
    if (ranking.scores.statuses[index] !== "incomplete") return [];
    const place = placeOfFigure(table, unit, score.column);
    return [finding("score.missing", place, { unit: unit.name, criterion: criterionName(score) })];
  });
}
