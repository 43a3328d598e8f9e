import type { EvidenceTable } from "../evidence/evidenceTable";
import type { OffRow, Relation } from "../evidence/evidence";
import type { Field, FieldIndex } from "../model/block";
import { compare, type Decimal, round, ZERO } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import { foldHeader } from "../reader/words/foldWords";
import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  fractionOf,
  multiplyFractions,
  roundFraction,
} from "../model/numbers/fraction";
import { FigureState } from "../model/table";
import { isHeadedTakenOff } from "../reader/words/takenOff";

/**
 * A guess of the words, tried on the rows: that what is called a total is the sum of the criteria, their mean, or what
 * their stated weights make. A few rows that chance could have made prove nothing by themselves; they are enough to
 * confirm what the heading says. Null where not two rows in three agree.
 */
export function wordedRelation(table: EvidenceTable, total: Field, fields: readonly Field[]): Relation | null {
  const target = total.index;
  const parts = fields.filter(({ index }) => index !== target);
  if (parts.length < 2) return null;
  const places = printedPlaces(table, target);
  const rows = rowsOf(table, target, parts);
  for (const { kind, weights } of guesses(parts)) {
    const differing = rows.flatMap(
      ({ row, printed, values, isPartial }): readonly (OffRow & Pick<Row, "isPartial">)[] => {
        const expected = roundFraction(weighted(values, weights), places);
        return compare(round(printed, places), expected) === 0 ? [] : [{ row, printed, expected, isPartial }];
      },
    );
    // A blank counts as nothing in a row that then agrees, and accuses nobody in one that does not.
    const off = differing.flatMap(({ isPartial, ...one }) => (isPartial ? [] : [one]));
    const agrees = rows.length - differing.length;
    const outOf = agrees + off.length;
    if (agrees === 0 || agrees * 3 < outOf * 2 || (kind !== "sum" && agrees < 2)) continue;
    const made = parts.map(({ index }, place) => ({
      column: index,
      weight: weights[place] ?? ONE,
      from: null,
      to: null,
    }));
    const isOff = new Set(differing.map(({ row }) => row));
    const isExact = rows.every(
      ({ row, printed, values }) =>
        isOff.has(row) || compareFractions(fractionOf(printed), weighted(values, weights)) === 0,
    );
    const rounding = isExact ? ("exact" as const) : ("halfUp" as const);
    const told = { places, agrees, outOf, off, scale: ONE, rounding };
    return { ...told, kind, target, parts: made, partsRounded: false, nearly: [], strength: 0, rivals: [] };
  }
  return null;
}

/** Of the rows that can be tried, the shares in which the total is the sum, and the mean, of the fields. */
export function sharesMade(table: EvidenceTable, total: Field, parts: readonly Field[]): readonly number[] {
  if (parts.length < 2) return [];
  const places = printedPlaces(table, total.index);
  const rows = rowsOf(table, total.index, parts);
  return guesses(parts).map(({ weights }) => {
    const agree = rows.filter(
      ({ printed, values }) => compare(round(printed, places), roundFraction(weighted(values, weights), places)) === 0,
    );
    return rows.length === 0 ? 0 : agree.length / rows.length;
  });
}

/** Whether a row's printed figure is what the parts that it holds make; null where it prints none, or holds none of them. */
export function isMadeAt(row: number, { kind, target, parts, places }: Relation, table: EvidenceTable): boolean | null {
  const printed = figureOf(table, target, row);
  const held = parts.flatMap(({ column, weight }) => {
    const value = figureOf(table, column, row);
    return value === null ? [] : [{ value, weight }];
  });
  if (printed === null || held.length === 0) return null;
  const share = { numerator: 1n, denominator: BigInt(held.length) };
  const sum = weighted(
    held.map(({ value }) => value),
    held.map(({ weight }) => (kind === "mean" ? share : weight)),
  );
  return compare(round(printed, places), roundFraction(sum, places)) === 0;
}

/** Whether the first row that holds all figures adds them up; true where no row does. */
export function isSumAtFirst(table: EvidenceTable, total: Field, parts: readonly Field[]): boolean {
  const places = printedPlaces(table, total.index);
  for (let row = 0; row < table.rowCount; row += 1) {
    const printed = figureOf(table, total.index, row);
    const values = parts.flatMap(({ index }) => figureOf(table, index, row) ?? []);
    if (printed === null || values.length < parts.length) continue;
    const sum = weighted(
      values,
      parts.map(() => ONE),
    );
    return compare(round(printed, places), roundFraction(sum, places)) === 0;
  }
  return true;
}

const ONE: Fraction = { numerator: 1n, denominator: 1n };

interface Guess {
  readonly kind: "sum" | "mean" | "weighted" | "signed";
  readonly weights: readonly Fraction[];
}

function guesses(parts: readonly Field[]): readonly Guess[] {
  const mean = { numerator: 1n, denominator: BigInt(parts.length) };
  return [
    ...statedWeights(parts),
    ...medalWeights(parts),
    ...withTakenOff(parts),
    { kind: "sum", weights: parts.map(() => ONE) },
    { kind: "mean", weights: parts.map(() => mean) },
  ];
}

/** As the weights stand ("3", "0.4"), and as shares of what they add up to (40 and 60 per cent). */
function statedWeights(parts: readonly Field[]): readonly Guess[] {
  const stated = parts.flatMap(({ weight }) => (weight === undefined ? [] : [fractionOf(weight)]));
  const whole = stated.reduce(addFractions, { numerator: 0n, denominator: 1n });
  if (stated.length < parts.length || whole.numerator <= 0n) return [];
  const shares = stated.map((weight) => divideFractions(weight, whole) ?? ONE);
  return [
    { kind: "weighted", weights: shares },
    { kind: "weighted", weights: stated },
  ];
}

/** What is headed "Điểm trừ" is taken off, where it stands without a sign. */
function withTakenOff(parts: readonly Field[]): readonly Guess[] {
  const weights = parts.map(({ header }) => (isHeadedTakenOff(header) ? MINUS_ONE : ONE));
  return weights.includes(MINUS_ONE) && weights.includes(ONE) ? [{ kind: "signed", weights }] : [];
}

const MINUS_ONE: Fraction = { numerator: -1n, denominator: 1n };

const MEDALS: readonly (readonly [RegExp, bigint])[] = [
  [/^(?:(?:so )?(?:huy chuong|hc) )?vang$|^hcv$|^(?:so )?(?:giai )?nhat$/, 3n],
  [/^(?:(?:so )?(?:huy chuong|hc) )?bac$|^hcb$|^(?:so )?(?:giai )?nhi$/, 2n],
  [/^(?:(?:so )?(?:huy chuong|hc) )?dong$|^hcd$|^(?:so )?(?:giai )?ba$/, 1n],
];

/** Medals and prizes are mostly worth 3, 2 and 1. */
function medalWeights(parts: readonly Field[]): readonly Guess[] {
  const worth = parts.flatMap(({ header }) => {
    const words = foldHeader(header.at(-1) ?? "");
    const [, numerator] = MEDALS.find(([name]) => name.test(words)) ?? [];
    return numerator === undefined ? [] : [{ numerator, denominator: 1n }];
  });
  return worth.length === parts.length ? [{ kind: "weighted", weights: worth }] : [];
}

function weighted(values: readonly Decimal[], weights: readonly Fraction[]): Fraction {
  return values.reduce<Fraction>(
    (sum, value, place) => addFractions(sum, multiplyFractions(fractionOf(value), weights[place] ?? ONE)),
    { numerator: 0n, denominator: 1n },
  );
}

interface Row {
  readonly row: number;
  readonly printed: Decimal;
  readonly values: readonly Decimal[];
  /** A part is blank, and counted as nothing. */
  readonly isPartial: boolean;
}

/** Rows in which the total and two parts or more hold a figure. */
function rowsOf(table: EvidenceTable, target: FieldIndex, parts: readonly Field[]): readonly Row[] {
  return Array.from({ length: table.rowCount }, (_, row) => row).flatMap((row) => {
    const printed = figureOf(table, target, row);
    const held = parts.map(({ index }) => figureOf(table, index, row));
    const missing = held.filter((value) => value === null).length;
    if (printed === null || parts.length - missing < 2) return [];
    return [{ row, printed, values: held.map((value) => value ?? ZERO), isPartial: missing > 0 }];
  });
}

/** What the total is printed at: the most places of any of its figures as shown, what a machine's digits make aside. */
export function printedPlaces({ columns }: EvidenceTable, field: FieldIndex): number {
  const own = columns[field];
  if (own === undefined) return 0;
  let most = 0;
  for (let row = 0; row < own.states.length; row += 1) {
    if (own.states[row] === FigureState.value) most = Math.max(most, own.printed[row] ?? 0);
  }
  return Math.min(MOST_PLACES, most);
}

const MOST_PLACES = 10;

/** A decimal of the table, null where the row holds none. */
export function figureOf({ columns }: EvidenceTable, field: FieldIndex, row: number): Decimal | null {
  const own = columns[field];
  return own === undefined ? null : decimalAt(own.figures, row);
}
