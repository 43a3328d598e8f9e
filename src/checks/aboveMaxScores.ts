import { compare, dec, decimalText, decimalToNumber, subtract, ZERO, type Decimal } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import { finding, type Finding } from "../model/finding";
import { placesWhere } from "../model/placesWhere";
import type { Assessed } from "./check";
import { placeOfFigure } from "./support/placeOf";
import { isSurelyBelow } from "./support/isSurelyBelow";
import { scoreColumns, type ScoreColumn } from "./support/scoreColumns";
import { slipsOf } from "./support/slips";

/** Scores over their criterion's maximum; penalty points by their size, whichever sign they are entered with. */
export function aboveMaxScores(assessed: Assessed): readonly Finding[] {
  return scoreColumns(assessed).flatMap((score) =>
    score.max === null || score.gives !== "points" ? [] : aboveMaxIn(assessed, score, score.max),
  );
}

/** Scores of another stage, which count nothing and cannot be right either. */
export function comparisonsOutOfScale({ table, framework }: Assessed): readonly Finding[] {
  return table.comparisons.flatMap((column) => {
    const criterion = framework.criteria.find(({ id }) => id === column.criterion);
    const max = criterion?.max ?? null;
    if (criterion === undefined || max === null || criterion.kind === "penalty") return [];
    return table.units.flatMap((unit, index) => {
      const value = decimalAt(column.figures, index);
      if (value === null || compare(value, dec(max)) <= 0) return [];
      const params = { unit: unit.name, criterion: criterion.id, score: decimalText(value), max };
      return [finding("score.outOfScale", placeOfFigure(table, unit, column), params)];
    });
  });
}

function aboveMaxIn({ table }: Assessed, score: ScoreColumn, max: Decimal): Finding[] {
  const { figures } = score.column;
  const limit = decimalToNumber(max);
  const slipAt = slipsOf(figures, max);
  return placesWhere(table.units.length, (index) => !isSurelyBelow(figures, index, limit)).flatMap((index) => {
    const [value, unit] = [decimalAt(figures, index), table.units[index]];
    if (value === null || unit === undefined || compare(magnitude(value, score), max) <= 0) return [];
    // A slip of the decimal mark is told as one.
    if (slipAt(index) !== null) return [];
    const params = {
      unit: unit.name,
      criterion: score.criterion?.id ?? null,
      score: decimalText(value),
      max: decimalText(max),
    };
    return [finding("score.aboveMax", placeOfFigure(table, unit, score.column), params)];
  });
}

function magnitude(value: Decimal, { criterion }: ScoreColumn): Decimal {
  return criterion?.kind === "penalty" && value.digits < 0n ? subtract(ZERO, value) : value;
}
