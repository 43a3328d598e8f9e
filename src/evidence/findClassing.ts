import { greatest, least } from "../model/extremes";
import { fieldIndex } from "../model/block";
import { compare, decimal, multiply, type Decimal } from "../model/numbers/decimal";
import { oneMoved } from "../model/oneMoved";
import type { ClassThreshold, Classing } from "./evidence";
import type { EvidenceColumn } from "./evidenceTable";
import { bits, spread } from "./judge";
import type { ScaledTable } from "./scaledTable";

/** More different words than this are names or notes; so are longer ones. */
const MOST_CLASSES = 12;
const LONGEST_NAME = 60;
/** Bits beyond chance, and the share of rows in their order, from which words are classes of a figure. */
const ENOUGH = 4;
const LEAST_SHARE = 0.75;

interface Trial {
  readonly by: number;
  /** Best first, by the index of each name. */
  readonly ladder: readonly number[];
  readonly inOrder: ReadonlySet<number>;
  readonly outOf: number;
}

/** Which figure a column of words falls and rises with; `figures` with the likeliest first. Null where with none. */
export function findClassing(
  table: ScaledTable,
  column: EvidenceColumn,
  index: number,
  figures: readonly number[],
): Classing | null {
  // Of two classes there are two words at least.
  if ((table.columns[index]?.words ?? 0) < 2) return null;
  const names = namesOf(column);
  if (names === null) return null;
  const named = names.of.reduce((count, name) => count + (name < 0 ? 0 : 1), 0);
  // Words that hardly repeat are names.
  if (names.list.length < 2 || names.list.length * 10 > named * 7) return null;
  const trials: Trial[] = [];
  let best: Trial | null = null;
  for (const by of figures) {
    const one = trial(table, names, by, best === null ? Infinity : misses(best));
    if (one === null) continue;
    trials.push(one);
    if (best === null || misses(one) < misses(best)) best = one;
  }
  if (best === null || best.inOrder.size < LEAST_SHARE * best.outOf) return null;
  if (bits(best.inOrder.size, best.outOf, chanceOf(names, best)) < ENOUGH) return null;
  const equal = trials.filter((one) => one !== best && misses(one) === misses(best) && one.outOf === best.outOf);
  return classingOf(table, names, best, {
    column: fieldIndex(index),
    also: equal.map(({ by }) => fieldIndex(by)),
  });
}

interface Names {
  readonly list: readonly string[];
  /** A row each: a place in `list`, −1 where there is none. */
  readonly of: Int16Array;
}

/** "Tốt", "TỐT" and "tốt " are one name; the first spelling stands for all. Null of more than classes are. */
function namesOf({ words }: EvidenceColumn): Names | null {
  const list: string[] = [];
  const known = new Map<string, number>();
  const of = new Int16Array(words.length).fill(-1);
  for (const [row, word] of words.entries()) {
    if (word === null || word.length > LONGEST_NAME || !/[\p{L}]/u.test(word)) continue;
    const name = word.normalize("NFC").trim();
    const key = name.toLowerCase();
    const own = known.get(key) ?? list.length;
    if (own === MOST_CLASSES) return null;
    if (own === list.length) list.push(name);
    known.set(key, own);
    of[row] = own;
  }
  return { list, of };
}

function misses({ inOrder, outOf }: Trial): number {
  return outOf - inOrder.size;
}

/** Null also where more than `most` rows are out of order in any ladder. */
function trial(table: ScaledTable, names: Names, by: number, most: number): Trial | null {
  const values = table.columns[by]?.values ?? new Float64Array();
  const rows = [...values.keys()].filter((row) => (names.of[row] ?? -1) >= 0 && !Number.isNaN(values[row] ?? NaN));
  if (rows.length < 3) return null;
  const present = [...new Set(rows.map((row) => names.of[row] ?? 0))];
  if (present.length < 2 || leastMisses(spread(rows, FEW), values, names, present) > most) return null;
  const middle = (name: number) => {
    const own = rows.filter((row) => names.of[row] === name).map((row) => values[row] ?? 0);
    return own.sort((a, b) => a - b)[own.length >> 1] ?? 0;
  };
  const ladder = present.map((name) => ({ name, at: middle(name) })).sort((a, b) => b.at - a.at);
  const order = ladder.map(({ name }) => name);
  return { by, outOf: rows.length, ...bestLadder(falling(rows, values), values, names, order) };
}

/** So many rows tell that a figure has nothing to do with classes, of which so many can be put in every order. */
const [FEW, MOST_ORDERED] = [60, 5];

/** As many of these rows are out of order in the best of all ladders, so at least as many of all rows; 0 where that is not tried. */
function leastMisses(rows: readonly number[], values: Float64Array, names: Names, present: readonly number[]): number {
  if (present.length > MOST_ORDERED) return 0;
  const sorted = falling(rows, values);
  return least(permutations(present).map((ladder) => rows.length - rowsInOrder(sorted, values, names, ladder).size));
}

function permutations(names: readonly number[]): readonly (readonly number[])[] {
  if (names.length < 2) return [names];
  return names.flatMap((name) => permutations(names.filter((other) => other !== name)).map((rest) => [name, ...rest]));
}

/** From the highest figure down. */
function falling(rows: readonly number[], values: Float64Array): readonly number[] {
  return [...rows].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
}

/** By the middle figures; one class moves where more rows are in order so: a slip turns a class of two. */
function bestLadder(
  rows: readonly number[],
  values: Float64Array,
  names: Names,
  ladder: readonly number[],
): Pick<Trial, "ladder" | "inOrder"> {
  let best = { ladder, inOrder: rowsInOrder(rows, values, names, ladder) };
  for (let improves = best.inOrder.size < rows.length; improves;) {
    improves = false;
    for (const moved of oneMoved(best.ladder)) {
      const inOrder = rowsInOrder(rows, values, names, moved);
      if (inOrder.size > best.inOrder.size) [best, improves] = [{ ladder: moved, inOrder }, true];
    }
  }
  return best;
}

/** The most rows whose classes fall with the figure; of two equal figures in two classes one is out of order. `rows` fall. */
function rowsInOrder(
  rows: readonly number[],
  values: Float64Array,
  names: Names,
  ladder: readonly number[],
): ReadonlySet<number> {
  const levels = new Int8Array(names.list.length);
  for (const [level, name] of ladder.entries()) levels[name] = level;
  const levelOf = (row: number) => levels[names.of[row] ?? 0] ?? 0;
  const sorted = equalsByLevel(rows, values, levelOf);
  // The best chain that ends at each level, and what each place came from.
  const lengths = new Int32Array(ladder.length);
  const ends = new Int32Array(ladder.length).fill(-1);
  const before = new Int32Array(sorted.length);
  for (const [place, row] of sorted.entries()) {
    const level = levelOf(row);
    let from = 0;
    for (let other = 1; other <= level; other++) if ((lengths[other] ?? 0) > (lengths[from] ?? 0)) from = other;
    before[place] = ends[from] ?? -1;
    lengths[level] = (lengths[from] ?? 0) + 1;
    ends[level] = place;
  }
  const last = lengths.indexOf(greatest(lengths));
  const kept = new Set<number>();
  for (let place = ends[last] ?? -1; place >= 0; place = before[place] ?? -1) kept.add(sorted[place] ?? 0);
  return kept;
}

/** Of equal figures the lowest class first, so that no two classes of them are in order. */
function equalsByLevel(
  rows: readonly number[],
  values: Float64Array,
  levelOf: (row: number) => number,
): readonly number[] {
  const sorted = [...rows];
  for (let start = 0, end = 0; start < rows.length; start = end) {
    const figure = values[rows[start] ?? 0];
    while (end < rows.length && values[rows[end] ?? 0] === figure) end += 1;
    if (end === start + 1) continue;
    const alike = rows.slice(start, end).sort((a, b) => levelOf(b) - levelOf(a));
    for (const [place, row] of alike.entries()) sorted[start + place] = row;
  }
  return sorted;
}

/** The chance that a row's class is the right one for its place: how often classes repeat. */
function chanceOf(names: Names, { ladder, outOf }: Trial): number {
  return ladder.reduce((sum, name) => {
    const share = names.of.reduce((count, own) => count + (own === name ? 1 : 0), 0) / outOf;
    return sum + share * share;
  }, 0);
}

function classingOf(
  table: ScaledTable,
  names: Names,
  { by, ladder, inOrder, outOf }: Trial,
  place: Pick<Classing, "column" | "also">,
): Classing {
  const values = table.columns[by]?.values ?? new Float64Array();
  const figure = (value: number | null) => (value === null ? null : decimal(BigInt(value), table.places));
  const level = (row: number) => ladder.indexOf(names.of[row] ?? -1);
  const within = [...inOrder];
  const bounds = ladder.slice(0, -1).map((name, cut) => {
    const below = within.filter((row) => level(row) > cut).map((row) => values[row] ?? 0);
    const above = within.filter((row) => level(row) <= cut).map((row) => values[row] ?? 0);
    return { name, greaterThan: extreme(below, 1), atMost: extreme(above, -1) };
  });
  const scale = scaleOf(table, by);
  const off = [...values.keys()].filter(
    (row) => (names.of[row] ?? -1) >= 0 && !Number.isNaN(values[row] ?? NaN) && !inOrder.has(row),
  );
  const expected = (value: number) => {
    const reached = bounds.findIndex(({ atMost }) => atMost !== null && value >= atMost);
    const sure = bounds.findIndex(({ greaterThan }) => greaterThan === null || value > greaterThan);
    if (reached !== sure) return null;
    return names.list[ladder[reached < 0 ? ladder.length - 1 : reached] ?? -1] ?? null;
  };
  return {
    ...place,
    by: fieldIndex(by),
    classes: ladder.map((name) => names.list[name] ?? ""),
    thresholds: bounds.map(({ name, greaterThan, atMost }) =>
      thresholdOf(names.list[name] ?? "", figure(greaterThan), figure(atMost), scale),
    ),
    agrees: inOrder.size,
    outOf,
    off: off.map((row) => ({
      row,
      printed: names.list[names.of[row] ?? -1] ?? "",
      expected: expected(values[row] ?? 0),
    })),
  };
}

/** 1, 10, 100, 1000 …: the least that holds every figure. */
function scaleOf(table: ScaledTable, by: number): Decimal {
  let scale = 0;
  while (10 ** (scale + table.places) < (table.columns[by]?.largest ?? 0)) scale += 1;
  return decimal(10n ** BigInt(scale), 0);
}

/** The roundest steps of the scale that have a multiple inside: twentieths, else hundredths. */
function thresholdOf(
  name: string,
  greaterThan: Decimal | null,
  atMost: Decimal | null,
  scale: Decimal,
): ClassThreshold {
  const isInside = (value: Decimal) =>
    (greaterThan === null || compare(value, greaterThan) > 0) && (atMost === null || compare(value, atMost) <= 0);
  const multiples = (step: Decimal, count: number) =>
    Array.from({ length: count }, (_, index) => multiply(multiply(scale, step), decimal(BigInt(index + 1), 0))).filter(
      isInside,
    );
  const twentieths = multiples(decimal(5n, 2), 20);
  return {
    class: name,
    greaterThan,
    atMost,
    round: twentieths.length > 0 ? twentieths : multiples(decimal(1n, 2), 100),
  };
}

/** The greatest (`sign` 1) or least (`sign` −1); null of none. */
function extreme(values: readonly number[], sign: 1 | -1): number | null {
  return values.reduce<number | null>(
    (most, value) => (most === null || sign * (value - most) > 0 ? value : most),
    null,
  );
}
