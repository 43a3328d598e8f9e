import { compare, dec, decimalText, multiply, subtract, type Decimal } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import { finding, type Finding } from "../model/finding";
import type { Criterion, Framework } from "../model/framework";
import type { CriterionColumn } from "../model/table";
import type { Assessed } from "./check";
import { placeOfFigure } from "./support/placeOf";

/** A verified score that is further from the self-score than half of the maximum is asked about. */
const HALF = dec("0.5");

/** Verified scores above the unit's own, those far below it, and every other cut: together the list of cuts. */
export function stagesApart(assessed: Assessed): readonly Finding[] {
  const { sheet, table } = assessed;
  const selfScores = table.comparisons.filter(({ line }) =>
    sheet?.block.fields.some((field) => field.line === line && field.stage === "self"),
  );
  return selfScores.flatMap((self) => {
    const official = table.criteria.find(({ criterion }) => criterion === self.criterion);
    return official === undefined || official.gives !== "points" ? [] : apart(assessed, self, official);
  });
}

function apart({ table, framework }: Assessed, self: CriterionColumn, official: CriterionColumn): readonly Finding[] {
  const criterion = byId(framework, official);
  if (criterion === undefined || criterion.kind === "penalty") return [];
  // What is cut from a component is not told of its main criterion again.
  const hasParts = table.criteria.some((other) => byId(framework, other)?.parent === criterion.id);
  const max = criterion.max === null ? null : dec(criterion.max);
  return table.units.flatMap((unit, index): readonly Finding[] => {
    const [claimed, given] = [decimalAt(self.figures, index), decimalAt(official.figures, index)];
    if (claimed === null || given === null) return [];
    const params = {
      unit: unit.name,
      criterion: criterion.id,
      self: decimalText(claimed),
      verified: decimalText(given),
    };
    const place = placeOfFigure(table, unit, official);
    if (compare(given, claimed) > 0) return [finding("score.verifiedAbove", place, params)];
    if (isFar(claimed, given, max)) return [finding("score.stagesApart", place, params)];
    if (compare(given, claimed) === 0 || hasParts) return [];
    return [finding("score.cut", place, { ...params, cut: decimalText(subtract(claimed, given)) })];
  });
}

function isFar(claimed: Decimal, given: Decimal, max: Decimal | null): boolean {
  return max !== null && max.digits > 0n && compare(subtract(claimed, given), multiply(max, HALF)) >= 0;
}

function byId({ criteria }: Framework, column: CriterionColumn): Criterion | undefined {
  return criteria.find(({ id }) => id === column.criterion);
}
