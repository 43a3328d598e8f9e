import {
  compare,
  dec,
  type Decimal,
  decimal,
  decimalText,
  type DecimalText,
  multiply,
} from "../../model/numbers/decimal";
import { orderClasses } from "./classLadder";
import { contradictingUnits } from "./contradictingUnits";
import { levelsOf } from "./sameClass";

/** A unit of a table that has its class already. `row` as Excel counts. */
export interface ClassedUnit {
  readonly row: number;
  readonly name: string;
  readonly value: Decimal;
  readonly class: string;
}

/** The units that have a figure of one kind. */
export interface ClassedFigures {
  readonly of: ClassFigure;
  readonly units: readonly ClassedUnit[];
  /** Of units that have a figure and no class. */
  readonly unclassed?: readonly Decimal[];
  /** The nominal maximum: 100 of a ratio, what the heading states of a total; null where it states none. */
  readonly scale: Decimal | null;
}

/** What classes of a table may follow. */
export type ClassFigure = "total" | "ratio";

/** A table with its classes, beside its totals, its ratios or both; the totals first. */
export interface ClassedTable {
  readonly address: string;
  readonly figures: readonly ClassedFigures[];
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

export interface TableInference {
  readonly address: string;
  /** What the classes follow. */
  readonly of: ClassFigure;
  readonly thresholds: readonly ThresholdInterval[];
}

/** What tables that have classes already tell of the thresholds behind them. Best class first; the lowest has no threshold. */
export interface ThresholdInference {
  /** All tables taken together, as by one rule; of those with totals and those with ratios only, the one kind that more have. */
  readonly thresholds: readonly ThresholdInterval[];
  readonly tables: readonly TableInference[];
  /** Rows that no thresholds can agree with: the fewest without which the rest is consistent, and all of those where several are equally few. */
  readonly contradictions: readonly Contradiction[];
}

export interface InferenceOptions {
  /** Class names, best first, as the framework has them; absent: the usual names, or as the figures order them. */
  readonly classes?: readonly string[];
  /** The nominal maximum of the total; absent: what the heading states, or else 1, 100 or 1000, the least that holds every figure. */
  readonly scale?: Decimal;
}

export function inferThresholds(tables: readonly ClassedTable[], options: InferenceOptions = {}): ThresholdInference {
  const followed = followedFigure(tables, options.classes);
  const read = tables.flatMap(({ address, figures }) => {
    const chosen = figures.find(({ of }) => of === followed) ?? figures[0];
    return chosen === undefined ? [] : [{ address, ...chosen }];
  });
  const alike = read.filter(({ of }) => of === followed);
  const pooled = alike.flatMap(({ units }) => units);
  const scaleOf = (table: ClassedFigures) => (table.of === "total" ? options.scale : undefined) ?? table.scale;
  const ladder = orderClasses(
    read.flatMap(({ units }) => units),
    options.classes,
  );
  const whole = inferFrom(pooled, ladder, commonScale(alike.map(scaleOf)) ?? likelyScale(pooled));
  const inferOf = (table: ClassedFigures) =>
    inferFrom(table.units, ladder, scaleOf(table) ?? likelyScale(table.of === followed ? pooled : table.units));
  const isAlone = read.length === 1 && alike.length === 1;
  const each = read.map((table) => ({ ...table, ...(isAlone ? whole : inferOf(table)) }));
  const contradicting = new Set([whole, ...each].flatMap(({ contradicting: units }) => units));
  return {
    thresholds: whole.thresholds,
    tables: each.map(({ address, of, thresholds }) => ({ address, of, thresholds })),
    contradictions: read
      .flatMap(({ units }) => units)
      .filter((unit) => contradicting.has(unit))
      .map(({ row, name, value, class: own }) => ({ row, name, value: decimalText(value), class: own })),
  };
}

/**
 * What the classes of one file follow, which is taken for one rule: the figure that fewer units contradict, tables
 * without it counted by the other; of two as good, the one that more tables have, or else the total.
 */
export function followedFigure(tables: readonly ClassedTable[], classes?: readonly string[]): ClassFigure {
  // Tables of one figure each are counted by it, whatever the others follow.
  if (tables.some(({ figures }) => figures.length > 1)) {
    const [total, ratio] = [against("total", tables, classes), against("ratio", tables, classes)];
    if (total !== ratio) return total < ratio ? "total" : "ratio";
  }
  const having = (followed: ClassFigure) => tables.filter(({ figures }) => figures.some(({ of }) => of === followed));
  return having("ratio").length > having("total").length ? "ratio" : "total";
}

/** How many units contradict classes that follow the figure. */
function against(
  followed: ClassFigure,
  tables: readonly ClassedTable[],
  classes: readonly string[] | undefined,
): number {
  const chosen = tables.flatMap(({ figures }) => figures.find(({ of }) => of === followed) ?? figures[0] ?? []);
  const alike = chosen.filter(({ of }) => of === followed);
  const pools = [alike, chosen.filter(({ of }) => of !== followed)];
  const counts = pools.map((pool) => {
    const units = pool.flatMap((figures) => figures.units);
    return inferFrom(units, orderClasses(units, classes), dec("100")).contradicting.length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Null where some table states none, or another than the rest. */
function commonScale(scales: readonly (Decimal | null)[]): Decimal | null {
  const [first = null] = scales;
  return first !== null && scales.every((scale) => scale !== null && compare(scale, first) === 0) ? first : null;
}

interface Inferred {
  readonly thresholds: readonly ThresholdInterval[];
  readonly contradicting: readonly ClassedUnit[];
}

function inferFrom(units: readonly ClassedUnit[], ladder: readonly string[], scale: Decimal): Inferred {
  const levelOf = levelsOf(ladder);
  const level = (unit: ClassedUnit) => levelOf(unit.class);
  const contradicting = new Set(contradictingUnits(units, ladder));
  const consistent = units.filter((unit) => !contradicting.has(unit));
  const thresholds = ladder.slice(0, -1).map((name, threshold) => {
    const above = consistent.filter((unit) => level(unit) <= threshold).map(({ value }) => value);
    const below = consistent.filter((unit) => level(unit) > threshold).map(({ value }) => value);
    return intervalOf(name, extreme(below, 1), extreme(above, -1), scale);
  });
  return { thresholds, contradicting: [...contradicting] };
}

/** The greatest (`sign` 1) or least (`sign` −1); null of none. */
export function extreme(values: readonly Decimal[], sign: 1 | -1): Decimal | null {
  return values.reduce<Decimal | null>(
    (most, value) => (most === null || sign * compare(value, most) > 0 ? value : most),
    null,
  );
}

/** With the round figures inside it. */
export function intervalOf(
  name: string,
  greaterThan: Decimal | null,
  atMost: Decimal | null,
  scale: Decimal,
): ThresholdInterval {
  const [over, under] = [greaterThan && withoutResidue(greaterThan, 1n), atMost && withoutResidue(atMost, 0n)];
  const step = multiply(scale, dec("0.05"));
  const multiples = Array.from({ length: 20 }, (_, index) => multiply(step, decimal(BigInt(index + 1), 0)));
  const isInside = (value: Decimal) =>
    (over === null || compare(value, over) > 0) && (under === null || compare(value, under) <= 0);
  return {
    class: name,
    greaterThan: over === null ? null : decimalText(over),
    atMost: under === null ? null : decimalText(under),
    round: multiples.filter(isInside).map(decimalText),
  };
}

/** A machine's quotient is off in its last digits by which side chance has it: a bound steps aside (`step` 1: up). */
function withoutResidue(bound: Decimal, step: 0n | 1n): Decimal {
  const spare = 10n ** BigInt(Math.max(0, bound.places - MOST_PLACES));
  if (spare === 1n || bound.digits < 0n) return bound;
  return decimal(bound.digits / spare + step, MOST_PLACES);
}

/** Nobody prints a figure with more. */
const MOST_PLACES = 8;

/** 1, 100 or 1000, the least that holds every figure. */
export function likelyScale(units: readonly Pick<ClassedUnit, "value">[]): Decimal {
  const most = extreme(
    units.map(({ value }) => value),
    1,
  );
  const scales = ["1", "100", "1000"].map(dec);
  return scales.find((scale) => most === null || compare(most, scale) <= 0) ?? dec("1000");
}
