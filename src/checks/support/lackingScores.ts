import type { UnitLine } from "../../model/block";
import type { CriterionId } from "../../model/framework";
import { placesWhere } from "../../model/placesWhere";
import { UnitState } from "../../model/scores";
import { FigureState } from "../../model/table";
import type { Assessed } from "../check";
import { scoreColumns, type ScoreColumn } from "./scoreColumns";

/** A cell that keeps its unit without a result. */
export interface LackingScore {
  readonly score: ScoreColumn;
  readonly unit: UnitLine;
  readonly index: number;
}

/** The cells in a given state that keep their unit without a result; cells that the framework leaves out or does not need are none. */
export function lackingScores(assessed: Assessed, state: FigureState): readonly LackingScore[] {
  const { table, ranking } = assessed;
  const parents = new Map(assessed.framework.criteria.map(({ id, parent }) => [id, parent]));
  return scoreColumns(assessed).flatMap((score) =>
    placesWhere(
      table.units.length,
      (index) =>
        score.column.states[index] === state &&
        score.counts(index) &&
        ranking.scores.states[index] === UnitState.incomplete,
    ).flatMap((index) => {
      const unit = table.units[index];
      const isExcused = state !== FigureState.value && mayBeBlank(assessed, score, index);
      if (unit === undefined || isExcused || isCounted(assessed, score, parents, index)) return [];
      return [{ score, unit, index }];
    }),
  );
}

type Parents = ReadonlyMap<CriterionId, CriterionId | null>;

/** Left out together with its maximum, or one that no unit must have. A figure that gives no points is neither. */
function mayBeBlank({ ranking }: Assessed, { criterion }: ScoreColumn, unit: number): boolean {
  if (criterion === null) return false;
  const isLeftOut = ranking.scores.standing(criterion.id, unit) === "leftOut";
  return criterion.kind !== "scored" || criterion.optional === true || isLeftOut;
}

/** Counted, by itself or within a main criterion. */
function isCounted({ ranking }: Assessed, { criterion }: ScoreColumn, parents: Parents, unit: number): boolean {
  if (criterion === null) return false;
  const { points } = ranking.scores;
  for (let id: CriterionId | null = criterion.id; id !== null; id = parents.get(id) ?? null) {
    if (points(id, unit) !== null) return true;
  }
  return false;
}
