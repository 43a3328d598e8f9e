import { isTopCriterion } from "../../model/criterionTree";
import { decimalAt } from "../../model/numbers/decimalColumn";
import { addFractions, divideFractions, fraction, type Fraction } from "../../model/numbers/fraction";
import type { Assessed } from "../check";
import type { ScoreColumn } from "./scoreColumns";

const ONE = fraction("1");
const NOTHING = fraction("0");

/** What one point under this criterion is in the unit's total; null where that is no constant. */
export function worthInTotal(assessed: Assessed, { criterion }: ScoreColumn, unit: number): Fraction | null {
  if (criterion === null || criterion.byGroup !== undefined) return null;
  const { kind } = assessed.framework.total;
  if (kind === "sum") return ONE;
  if (criterion.parent !== null || (kind !== "weightedSum" && kind !== "mean")) return null;
  const weight = fraction(criterion.weight ?? "1");
  const weights = kind === "mean" ? weightsOf(assessed, unit) : ONE;
  return weights === null ? null : divideFractions(weight, weights);
}

/** Null where the unit lacks a score: its mean is over the others. */
function weightsOf({ framework, table }: Assessed, unit: number): Fraction | null {
  const tops = framework.criteria.filter(isTopCriterion);
  const figures = tops.map(({ id }) => table.criteria.find(({ criterion }) => criterion === id)?.figures);
  if (figures.some((column) => column === undefined || decimalAt(column, unit) === null)) return null;
  return tops.reduce((sum, { weight }) => addFractions(sum, fraction(weight ?? "1")), NOTHING);
}
