import { areaText } from "../model/address";
import { compare, dec, type Decimal, decimal, decimalText, type DecimalText, multiply } from "../model/decimal";
import { decimalAt } from "../model/decimalColumn";
import type { Table } from "../model/table";
import { orderClasses, sameClass } from "./classLadder";

/** A unit of a table that has its class already. `row` as Excel counts. */
export interface ClassedUnit {
  readonly row: number;
  readonly name: string;
  readonly value: Decimal;
  readonly class: string;
}

export interface ClassedTable {
  readonly address: string;
  readonly units: readonly ClassedUnit[];
}

/** Where one class's threshold must lie: above `greaterThan`, at most `atMost`; null where nothing bounds that side. */
export interface ThresholdInterval {
  readonly class: string;
  readonly greaterThan: DecimalText | null;
  readonly atMost: DecimalText | null;
  /** The multiples of 5 % of the scale inside it, rising. */
  readonly round: readonly DecimalText[];
}

export interface Contradiction {
  readonly row: number;
  readonly name: string;
  readonly value: DecimalText;
  readonly class: string;
}

/** What tables that have classes already tell of the thresholds behind them. Best class first; the lowest has no threshold. */
export interface ThresholdInference {
  /** All tables taken together, as by one rule. */
  readonly thresholds: readonly ThresholdInterval[];
  readonly tables: readonly { readonly address: string; readonly thresholds: readonly ThresholdInterval[] }[];
  /** Rows that no thresholds can agree with: the fewest without which the rest is consistent, and all of those where several are equally few. */
  readonly contradictions: readonly Contradiction[];
}

export interface InferenceOptions {
  /** Class names, best first, as the framework has them; absent: the usual names, or as the figures order them. */
  readonly classes?: readonly string[];
  /** The nominal maximum; absent: 1, 100 or 1000, the least that holds every figure. */
  readonly scale?: Decimal;
}

/** The classed units of a table: by the total that it prints, or else by its ratio. Null without classes or figures. */
export function classedTable(table: Table): ClassedTable | null {
  const { class: classes, total, ratio } = table.published;
  const figures = (total ?? ratio)?.figures;
  if (classes === null || figures === undefined) return null;
  const units = table.units.flatMap(({ name, nameCell }, index) => {
    const [value, text] = [decimalAt(figures, index), classes.texts[index] ?? null];
    return value === null || text === null ? [] : [{ row: nameCell.row + 1, name, value, class: text }];
  });
  return { address: areaText(table.area), units };
}

export function inferThresholds(tables: readonly ClassedTable[], options: InferenceOptions = {}): ThresholdInference {
  const pooled = tables.flatMap(({ units }) => units);
  const ladder = orderClasses(pooled, options.classes);
  const scale = options.scale ?? likelyScale(pooled);
  const whole = inferFrom(pooled, ladder, scale);
  const each = tables.map(({ address, units }) => ({ address, ...inferFrom(units, ladder, scale) }));
  const contradicting = new Set([whole, ...each].flatMap(({ contradicting: units }) => units));
  return {
    thresholds: whole.thresholds,
    tables: each.map(({ address, thresholds }) => ({ address, thresholds })),
    contradictions: pooled
      .filter((unit) => contradicting.has(unit))
      .map(({ row, name, value, class: own }) => ({ row, name, value: decimalText(value), class: own })),
  };
}

interface Inferred {
  readonly thresholds: readonly ThresholdInterval[];
  readonly contradicting: readonly ClassedUnit[];
}

function inferFrom(units: readonly ClassedUnit[], ladder: readonly string[], scale: Decimal): Inferred {
  const level = (unit: ClassedUnit) => ladder.findIndex((name) => sameClass(name, unit.class));
  const contradicting = new Set(
    ladder.slice(0, -1).flatMap((_, threshold) => misplaced(units, (unit) => level(unit) <= threshold)),
  );
  const consistent = units.filter((unit) => !contradicting.has(unit));
  const thresholds = ladder.slice(0, -1).map((name, threshold) => {
    const above = consistent.filter((unit) => level(unit) <= threshold).map(({ value }) => value);
    const below = consistent.filter((unit) => level(unit) > threshold).map(({ value }) => value);
    return intervalOf(name, extreme(below, 1), extreme(above, -1), scale);
  });
  return { thresholds, contradicting: [...contradicting] };
}

/**
 * The units on the wrong side of the cut that puts the fewest there; of all such cuts where several are equally good.
 * A cut lies between two figures: those who reach the class should be at or above it.
 */
function misplaced(units: readonly ClassedUnit[], reaches: (unit: ClassedUnit) => boolean): readonly ClassedUnit[] {
  const byValue = [...units].sort((a, b) => compare(a.value, b.value));
  let wrong = byValue.filter((unit) => !reaches(unit)).length;
  let best = { wrong, cuts: [0] };
  byValue.forEach((unit, index) => {
    wrong += reaches(unit) ? 1 : -1;
    const next = byValue[index + 1];
    if (next !== undefined && compare(next.value, unit.value) === 0) return;
    if (wrong < best.wrong) best = { wrong, cuts: [index + 1] };
    else if (wrong === best.wrong) best.cuts.push(index + 1);
  });
  if (best.wrong === 0) return [];
  const isWrong = (unit: ClassedUnit, index: number) => best.cuts.some((cut) => reaches(unit) !== index >= cut);
  return byValue.filter(isWrong);
}

/** The greatest (`sign` 1) or least (`sign` −1); null of none. */
function extreme(values: readonly Decimal[], sign: 1 | -1): Decimal | null {
  return values.reduce<Decimal | null>(
    (most, value) => (most === null || sign * compare(value, most) > 0 ? value : most),
    null,
  );
}

function intervalOf(
  name: string,
  greaterThan: Decimal | null,
  atMost: Decimal | null,
  scale: Decimal,
): ThresholdInterval {
  const step = multiply(scale, dec("0.05"));
  const multiples = Array.from({ length: 20 }, (_, index) => multiply(step, decimal(BigInt(index + 1), 0)));
  const isInside = (value: Decimal) =>
    (greaterThan === null || compare(value, greaterThan) > 0) && (atMost === null || compare(value, atMost) <= 0);
  return {
    class: name,
    greaterThan: greaterThan === null ? null : decimalText(greaterThan),
    atMost: atMost === null ? null : decimalText(atMost),
    round: multiples.filter(isInside).map(decimalText),
  };
}

function likelyScale(units: readonly ClassedUnit[]): Decimal {
  const most = extreme(
    units.map(({ value }) => value),
    1,
  );
  const scales = ["1", "100", "1000"].map(dec);
  return scales.find((scale) => most === null || compare(most, scale) <= 0) ?? dec("1000");
}
