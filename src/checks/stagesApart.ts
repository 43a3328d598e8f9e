import { compare, dec, decimalText, multiply, subtract, type Decimal } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import { finding, type Finding } from "../model/finding";
import type { CriterionColumn } from "../model/table";
import type { Assessed } from "./check";
import { placeOfFigure } from "./support/placeOf";

/** A verified score that is further from the self-score than half of the maximum is asked about. */
const HALF = dec("0.5");

/** Verified scores above the unit's own, and those far below it. */
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
  const criterion = framework.criteria.find(({ id }) => id === official.criterion);
  if (criterion === undefined || criterion.kind === "penalty") return [];
  const max = criterion.max === null ? null : dec(criterion.max);
  return table.units.flatMap((unit, index): readonly Finding[] => {
    const [claimed, given] = [decimalAt(self.figures, index), decimalAt(official.figures, index)];
    if (claimed === null || given === null) return [];
    const params = {
      unit: unit.name,
      criterion: criterion.name.vi,
      self: decimalText(claimed),
      verified: decimalText(given),
    };
    const place = placeOfFigure(table, unit, official);
    if (compare(given, claimed) > 0) return [finding("score.verifiedAbove", place, params)];
    return isFar(claimed, given, max) ? [finding("score.stagesApart", place, params)] : [];
  });
}

function isFar(claimed: Decimal, given: Decimal, max: Decimal | null): boolean {
  return max !== null && max.digits > 0n && compare(subtract(claimed, given), multiply(max, HALF)) >= 0;
}
