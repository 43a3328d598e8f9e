import { compare, decimalText, type Decimal } from "../model/numbers/decimal";
import { addFractions, compareFractions, fractionOf, roundFraction } from "../model/numbers/fraction";
import { decimalAt } from "../model/numbers/decimalColumn";
import { finding, type Finding } from "../model/finding";
import type { Assessed } from "./check";
import { placeOfFigure } from "./support/placeOf";
import { criterionName, scoreColumns, type ScoreColumn } from "./support/scoreColumns";
import { slipOf, slipToTotal } from "./support/slipOf";

interface Slip {
  readonly score: ScoreColumn;
  readonly unit: number;
  readonly meant: Decimal;
  readonly by: "max" | "total";
}

/** Scores above their maximum that fit once the decimal mark is put back, and those that the printed total needs otherwise. */
export function slippedDecimals(assessed: Assessed): readonly Finding[] {
  return [...slipsAboveMax(assessed), ...slipsBelowTotal(assessed)].flatMap((slip) => told(assessed, slip));
}

function slipsAboveMax(assessed: Assessed): readonly Slip[] {
  return scoreColumns(assessed).flatMap((score) => {
    const { column, max, gives } = score;
    if (max === null || gives !== "points") return [];
    return assessed.table.units.flatMap((_, unit): readonly Slip[] => {
      const meant = slipOf(column.figures, unit, max);
      return meant === null ? [] : [{ score, unit, meant, by: "max" }];
    });
  });
}

/** Where points are simply added, and one score alone would make the printed total with its mark put back. */
function slipsBelowTotal(assessed: Assessed): readonly Slip[] {
  const { table, framework, ranking } = assessed;
  const printed = table.published.total;
  if (printed === null || framework.total.kind !== "sum") return [];
  const columns = scoreColumns(assessed);
  return table.units.flatMap((_, unit): readonly Slip[] => {
    const [total, made] = [decimalAt(printed.figures, unit), ranking.scores.exact(unit)];
    if (total === null || made === null || compareFractions(fractionOf(total), made) <= 0) return [];
    const isTotal = (more: Decimal) =>
      compare(roundFraction(addFractions(made, fractionOf(more)), framework.decimals), total) === 0;
    const slips = columns.flatMap((score): readonly Slip[] => {
      const { criterion, column, max } = score;
      const value = decimalAt(column.figures, unit);
      if (value === null || max === null || criterion?.kind !== "scored" || !score.counts(unit)) return [];
      const meant = slipToTotal(value, max, isTotal);
      return meant === null ? [] : [{ score, unit, meant, by: "total" }];
    });
    return slips.length === 1 ? slips : [];
  });
}

function told({ table }: Assessed, { score, unit: index, meant, by }: Slip): readonly Finding[] {
  const [value, unit] = [decimalAt(score.column.figures, index), table.units[index]];
  if (value === null || unit === undefined || score.max === null) return [];
  const [figure, max] = [decimalText(value), decimalText(score.max)];
  const params = {
    unit: unit.name,
    criterion: criterionName(score),
    score: figure,
    max,
    meant: decimalText(meant),
    by,
  };
  return [finding("score.slip", placeOfFigure(table, unit, score.column), params)];
}
