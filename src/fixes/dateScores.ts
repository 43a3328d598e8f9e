import { greatest } from "../model/extremes";
import type { CellAddress } from "../model/address";
import type { FindingOf } from "../model/finding";
import type { Fix } from "../model/fix";
import {
  add,
  compare,
  dec,
  type Decimal,
  decimalOfNumber,
  decimalText,
  decimalToNumber,
  subtract,
} from "../model/numbers/decimal";
import { formatKind, scoresOfDate, type DateOrder } from "../reader/figures/dateFormat";
import { fieldAt, formatBeside, numberIn, perField, type Site, typedNumber } from "./site";

const LEAST_MARKS = 5;
const ORDERS: readonly DateOrder[] = ["dayMonth", "monthDay", "monthYear"];

/** What the plain marks of a column say of the others: between which figures they lie, and how many places they have. */
interface Marks {
  readonly least: Decimal;
  readonly most: Decimal;
  readonly places: number;
}

/**
 * A date becomes the score that it was typed as, where the plain marks around it leave one only: all dates of the column
 * were typed in one order, and a mark lies within the maximum, not farther from the others than they lie from each other,
 * and has no more places than they have.
 */
export function dateScores({ place: { cell } }: FindingOf<"score.date">, site: Site): readonly Fix[] {
  const field = cell === null ? null : fieldAt(site, cell);
  const held = cell === null ? null : typedNumber(site, cell);
  if (cell === null || field === null || held === null) return [];
  const { marks, orders } = typing(site, field);
  const [order, ...others] = orders;
  if (marks === null || order === undefined || others.some((other) => differs(held, order, other))) return [];
  const [score, ...further] = scoresOfDate(held.value, held.format, order).filter((each) => fits(each, marks));
  if (score === undefined || further.some((another) => compare(another, score) !== 0)) return [];
  const after = {
    kind: "number",
    value: decimalToNumber(score),
    format: formatBeside(site, field) ?? "General",
  } as const;
  return [{ kind: "dateToScore", sheet: site.grid.sheet, cell, before: held.shown, after }];
}

/** How the marks of a field were typed: the orders in which all its dates make marks like the others. */
const typing = perField(
  (site, { field, cells }): { readonly marks: Marks | null; readonly orders: readonly DateOrder[] } => {
    const marks = marksOf(cells, site, maximumOf(site, field.line));
    if (marks === null) return { marks, orders: [] };
    const dates = cells.flatMap((each) => {
      const held = numberIn(site, each);
      return held !== null && formatKind(held.format) === "date" ? [held] : [];
    });
    const isPossible = (order: DateOrder) =>
      dates.every(({ value, format }) => scoresOfDate(value, format, order).some((score) => fits(score, marks)));
    return { marks, orders: ORDERS.filter(isPossible) };
  },
);

/** 5 May is 5.5 in either order. */
function differs({ value, format }: { readonly value: number; readonly format: string }, a: DateOrder, b: DateOrder) {
  const texts = (order: DateOrder) => scoresOfDate(value, format, order).map(decimalText).join();
  return texts(a) !== texts(b);
}

function maximumOf({ block, framework, table }: Site, line: number): Decimal | null {
  const column = table.criteria.find((each) => each.line === line);
  const declared = framework.criteria.find(({ id }) => id === column?.criterion)?.max ?? null;
  return declared === null ? (block.fields.find((field) => field.line === line)?.max ?? null) : dec(declared);
}

function marksOf(cells: readonly CellAddress[], site: Site, maximum: Decimal | null): Marks | null {
  const values = cells.flatMap((address) => {
    const held = numberIn(site, address);
    return held !== null && formatKind(held.format) === "plain" ? (decimalOfNumber(held.value) ?? []) : [];
  });
  const [first] = values;
  if (values.length < LEAST_MARKS || first === undefined) return null;
  const lowest = values.reduce((least, next) => (compare(next, least) < 0 ? next : least), first);
  const highest = values.reduce((most, next) => (compare(next, most) > 0 ? next : most), first);
  const spread = subtract(highest, lowest);
  const above = add(highest, spread);
  return {
    least: subtract(lowest, spread),
    most: maximum !== null && compare(maximum, above) < 0 ? maximum : above,
    places: greatest(values.map((value) => value.places)),
  };
}

function fits(score: Decimal, { least, most, places }: Marks): boolean {
  return compare(score, least) >= 0 && compare(score, most) <= 0 && score.places <= places;
}
