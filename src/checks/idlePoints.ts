import { decimalText } from "../model/decimal";
import { decimalAt } from "../model/decimalColumn";
import { finding, type Finding } from "../model/finding";
import type { Assessed } from "./check";
import { placeOfFigure } from "./placeOf";
import { scoreColumns } from "./scoreColumns";

/**
 * Points of a criterion that does not apply to the unit, by its group or by a decision: they count nowhere, so either
 * they are a mistake or the group is. A 0 is how many sheets fill such a cell.
 */
export function idlePoints(assessed: Assessed): readonly Finding[] {
  const { table, framework, ranking } = assessed;
  const isForSome = framework.criteria.some(({ groups }) => groups !== undefined);
  if (!isForSome && framework.units?.some(({ notApplicable }) => notApplicable !== undefined) !== true) return [];
  return scoreColumns(assessed).flatMap(({ column, criterion }) =>
    table.units.flatMap((unit, index) => {
      if (criterion === null || ranking.scores.terms[index]?.assessment === "notAssessed") return [];
      const value = decimalAt(column.figures, index);
      if (value === null || value.digits === 0n) return [];
      if (ranking.scores.standing(criterion.id, index) !== "leftOut") return [];
      const params = { unit: unit.name, criterion: criterion.name.vi, score: decimalText(value) };
      return [finding("score.notForUnit", placeOfFigure(table, unit, column), params)];
    }),
  );
}
