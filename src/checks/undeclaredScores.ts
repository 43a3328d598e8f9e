import { finding, type Finding } from "../model/finding";
import { FigureState } from "../model/table";
import type { Assessed } from "./check";
import { lackingScores } from "./support/lackingScores";
import { placeOfFigure } from "./support/placeOf";

/** “Không áp dụng” where the framework does not say what that counts as, so that the unit has no result. */
export function undeclaredScores(assessed: Assessed): readonly Finding[] {
  return lackingScores(assessed, FigureState.notApplicable).map(({ score, unit }) =>
    finding("score.notApplicable", placeOfFigure(assessed.table, unit, score.column), {
      unit: unit.name,
      criterion: score.criterion?.id ?? null,
    }),
  );
}
