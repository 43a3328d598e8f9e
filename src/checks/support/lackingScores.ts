import type { UnitLine } from "../../model/block";
import type { CriterionId } from "../../model/framework";
import type { FigureState } from "../../model/table";
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
    table.units.flatMap((unit, index) => {
      if (
        score.column.states[index] !== state ||
        !score.counts(index) ||
        ranking.scores.statuses[index] !== "incomplete"
      )
        return [];
      return isCounted(assessed, score, parents, index) ? [] : [{ score, unit, index }];
    }),
  );
}

type Parents = ReadonlyMap<CriterionId, CriterionId | null>;

/** Counted, by itself or within a main criterion, or left out together with its maximum. */
function isCounted({ ranking }: Assessed, { criterion }: ScoreColumn, parents: Parents, unit: number): boolean {
  if (criterion === null) return false;
  const { points, maximum } = ranking.scores;
  if (criterion.kind !== "scored" || criterion.optional === true || maximum(criterion.id, unit)?.digits === 0n) {
    return true;
  }
  for (let id: CriterionId | null = criterion.id; id !== null; id = parents.get(id) ?? null) {
    if (points(id, unit) !== null) return true;
  }
  return false;
}
