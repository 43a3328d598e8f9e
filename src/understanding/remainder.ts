import type { Field } from "../model/block";
import { groupedBy } from "../model/groupedBy";
import { add, compare, type Decimal, decimalText, subtract } from "../model/numbers/decimal";
import { onlyOne } from "../model/onlyOne";
import type { WrongFigure } from "../model/understanding";
import { isHeadedTakenOff } from "../reader/words/takenOff";
import type { Known } from "./known";
import { figureOf } from "./wordedSum";

/** "Điểm còn lại" = 100 − "Tổng trừ": what the units have left of one figure, and the rows in which they have not. */
export interface Remainder {
  readonly left: Field;
  readonly taken: Field;
  readonly wrong: readonly WrongFigure[];
}

/** Fewer rows come out so by chance, and so many of all must. */
const LEAST_ROWS = 4;
const LEAST_SHARE = 0.75;

/** What is left of the points that a field takes off; the ranks that follow the one from the lowest follow the other. */
export function remainderOf(taken: Field, known: Known): Remainder | null {
  if (!isHeadedTakenOff(taken.header) || taken.sense === "note") return null;
  const found = known.block.fields.flatMap((left) => {
    const isOther = left.index !== taken.index && (left.sense === "measure" || left.sense === "total");
    return isOther ? (wholeOf(taken, left, known) ?? []) : [];
  });
  return onlyOne(found);
}

function wholeOf(taken: Field, left: Field, { table }: Known): Remainder | null {
  const rows = Array.from({ length: table.rowCount }, (_, unit) => unit).flatMap((unit) => {
    const [own, printed] = [figureOf(table, taken.index, unit), figureOf(table, left.index, unit)];
    return own === null || printed === null ? [] : [{ unit, own, printed, whole: add(own, printed) }];
  });
  const whole = mostFrequent(rows.map((row) => row.whole));
  if (whole === null || rows.length < LEAST_ROWS) return null;
  const wrong = rows
    .filter((row) => compare(row.whole, whole) !== 0)
    .map(({ unit, own, printed }) => ({ unit, field: left.index, printed, expected: subtract(whole, own) }));
  const distinct = new Set(rows.map(({ own }) => `${own.digits}/${own.places}`)).size;
  return distinct > 2 && rows.length - wrong.length >= LEAST_SHARE * rows.length ? { left, taken, wrong } : null;
}

function mostFrequent(figures: readonly Decimal[]): Decimal | null {
  const [first, ...others] = groupedBy(figures, decimalText).values();
  if (first === undefined) return null;
  return others.reduce((best, equal) => (equal.length > best.length ? equal : best), first)[0];
}
