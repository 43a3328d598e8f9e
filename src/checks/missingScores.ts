import { finding, type Finding } from "../model/finding";
import { FigureState } from "../model/table";
import type { Assessed } from "./check";
import { lackingScores } from "./support/lackingScores";
import { placeOfFigure } from "./support/placeOf";

/** Every blank that keeps a unit without a result. Blank bonus or penalty points are none, not missing. */
export function missingScores(assessed: Assessed): readonly Finding[] {
  return lackingScores(assessed, FigureState.missing).map(({ score, unit }) =>
    finding("score.missing", placeOfFigure(assessed.table, unit, score.column), {
      unit: unit.name,
      criterion: score.criterion?.id ?? null,
    }),
  );
}
