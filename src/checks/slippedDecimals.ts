import { finding, type Finding } from "../model/finding";
import type { FindingParams } from "../model/findingParams";
import { compare, decimalText, decimalToNumber, round, subtract, type Decimal } from "../model/numbers/decimal";
import { decimalAt, type DecimalColumn, tenTo } from "../model/numbers/decimalColumn";
import { addFractions, fractionOf, multiplyFractions, roundFraction, type Fraction } from "../model/numbers/fraction";
import { placesWhere } from "../model/placesWhere";
import type { WholeFigures } from "../model/scores";
import type { Assessed } from "./check";
import { explainedBy } from "./support/explainedBy";
import { placeOfFigure } from "./support/placeOf";
import { scoreColumns, type ScoreColumn } from "./support/scoreColumns";
import { isSurelyBelow } from "./support/isSurelyBelow";
import { lostMark, slipsOf, slipToTotal } from "./support/slips";
import { worthInTotal } from "./support/worthInTotal";

interface Slip {
  readonly score: ScoreColumn;
  readonly unit: number;
  readonly meant: Decimal;
  readonly by: FindingParams["score.slip"]["by"];
}

/**
 * Scores above their maximum, or far above all others, that fit once the decimal mark is put back, and those that the
 * printed total needs otherwise.
 */
export function slippedDecimals(assessed: Assessed): readonly Finding[] {
  const byTotal = slipsByTotal(assessed);
  const known = new Set(byTotal.map(({ unit }) => unit));
  const byColumn = slipsInColumns(assessed).filter(({ unit, by }) => by === "max" || !known.has(unit));
  const told = new Set(byColumn.map(({ unit }) => unit));
  return [...byColumn, ...byTotal.filter(({ unit }) => !told.has(unit))].flatMap((slip) => tell(assessed, slip));
}

function slipsInColumns(assessed: Assessed): readonly Slip[] {
  return scoreColumns(assessed).flatMap((score): readonly Slip[] => {
    const { column, max, gives } = score;
    if (gives !== "points") return [];
    if (max === null) {
      const lost = lostMark(column.figures);
      return lost === null ? [] : [{ score, ...lost, by: "others" }];
    }
    const meantAt = slipsOf(column.figures, max);
    const limit = decimalToNumber(max);
    const perhaps = (unit: number) => !isSurelyBelow(column.figures, unit, limit);
    return placesWhere(assessed.table.units.length, perhaps).flatMap((unit): readonly Slip[] => {
      const meant = meantAt(unit);
      return meant === null ? [] : [{ score, unit, meant, by: "max" }];
    });
  });
}

/** Where one score alone would make the printed total with its mark put back. */
function slipsByTotal(assessed: Assessed): readonly Slip[] {
  const { table, framework, ranking } = assessed;
  const printed = table.published.total;
  if (printed === null) return [];
  const columns = scoreColumns(assessed).filter(({ criterion }) => criterion?.kind === "scored");
  const perhaps = (unit: number) => !isMade(printed.figures, unit, ranking.scores.whole);
  return placesWhere(table.units.length, perhaps).flatMap((unit): readonly Slip[] => {
    const [total, made] = [decimalAt(printed.figures, unit), ranking.scores.exact(unit)];
    if (total === null || made === null || isPrinted(made, total, framework.decimals)) return [];
    if (isRoundedOtherwise(assessed, unit, total)) return [];
    const slips = columns.flatMap((score): readonly Slip[] => {
      const { column, max } = score;
      const value = decimalAt(column.figures, unit);
      const worth = worthInTotal(assessed, score, unit);
      if (value === null || worth === null || !score.counts(unit)) return [];
      const isTotal = (meant: Decimal) => {
        const more = multiplyFractions(worth, fractionOf(subtract(meant, value)));
        return isPrinted(addFractions(made, more), total, framework.decimals);
      };
      const meant = slipToTotal(value, max, isTotal);
      return meant === null ? [] : [{ score, unit, meant, by: "total" }];
    });
    return slips.length === 1 ? slips : [];
  });
}

/** One last digit off since it was rounded in another way: no score is to blame for that. */
function isRoundedOtherwise(assessed: Assessed, index: number, published: Decimal): boolean {
  const [unit, computed] = [assessed.table.units[index], decimalAt(assessed.ranking.scores.totals, index)];
  if (unit === undefined || computed === null) return false;
  return explainedBy(assessed, { unit, index, published, computed }) !== null;
}

function isPrinted(made: Fraction, total: Decimal, places: number): boolean {
  return compare(roundFraction(made, places), round(total, places)) === 0;
}

/** Whether a printed total is just what the scores make, where whole numbers small enough tell it. */
function isMade({ digits, places }: DecimalColumn, unit: number, made: WholeFigures | null): boolean {
  const own = places[unit] ?? 0;
  if (made === null || own < 0) return false;
  const [total, whole] = [(digits[unit] ?? NaN) * made.divisor, (made.values[unit] ?? NaN) * tenTo(own)];
  return Number.isSafeInteger(total) && Number.isSafeInteger(whole) && total === whole;
}

function tell({ table }: Assessed, { score, unit: index, meant, by }: Slip): readonly Finding[] {
  const [value, unit] = [decimalAt(score.column.figures, index), table.units[index]];
  if (value === null || unit === undefined) return [];
  const params = {
    unit: unit.name,
    criterion: score.criterion?.id ?? null,
    score: decimalText(value),
    max: score.max === null ? null : decimalText(score.max),
    meant: decimalText(meant),
    by,
  };
  return [finding("score.slip", placeOfFigure(table, unit, score.column), params)];
}
