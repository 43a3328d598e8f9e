import { decimalText } from "../model/numbers/decimal";
import { decimalAt, type DecimalColumn, nearestAt } from "../model/numbers/decimalColumn";
import { finding, type Finding } from "../model/finding";
import { sharing } from "../model/sharing";
import type { Assessed } from "./check";
import { placeOfUnit } from "./support/placeOf";

/** So rarely would chance make two such rows among these units; a tolerance of doubt, never of a score. */
const LEAST_CHANCE = 0.01;
const LEAST_SCORES = 3;

/**
 * Units whose scores are another's to the digit, where chance would hardly do it: few others have those scores, and
 * there are many of them. A row of zeros or of full marks is nobody's copy.
 */
export function copiedRows({ table }: Assessed): readonly Finding[] {
  const columns = table.criteria.map(({ figures }) => figures);
  // Of nearly all rows it is seen at a glance that no other has their scores.
  const isShared = sharing(rowHashes(columns, table.units.length));
  if (!isShared.includes(1)) return [];
  let counts: readonly Counts[] | null = null;
  const firsts = new Map<string, number>();
  return table.units.flatMap((unit, index) => {
    if (isShared[index] !== 1) return [];
    const row = columns.map((figures) => textAt(figures, index));
    const given = row.filter((score) => score !== null);
    if (given.length < LEAST_SCORES) return [];
    const key = row.join("|");
    const first = firsts.get(key);
    firsts.set(key, first ?? index);
    const original = first === undefined ? undefined : table.units[first];
    const own = columns.map((figures) => nearestAt(figures, index));
    if (original === undefined) return [];
    // Rows may share a number and no score: mostly nothing has to be counted.
    counts ??= columns.map((figures) => countOf(figures));
    if (chanceOf(own, counts, table.units.length) > LEAST_CHANCE) return [];
    return [
      finding("unit.copied", placeOfUnit(table, unit), { unit: unit.name, other: original.name, scores: given.length }),
    ];
  });
}

/** A number a unit that units of the same scores share. */
function rowHashes(columns: readonly DecimalColumn[], units: number): Int32Array {
  const hashes = new Int32Array(units);
  for (const figures of columns) {
    for (let unit = 0; unit < units; unit += 1) {
      const score = nearestAt(figures, unit);
      const own = Number.isNaN(score) ? -1 : (score * 1000) | 0;
      hashes[unit] = Math.imul(hashes[unit] ?? 0, 31) + own;
    }
  }
  return hashes;
}

function textAt(figures: DecimalColumn, unit: number): string | null {
  const value = decimalAt(figures, unit);
  return value === null ? null : decimalText(value);
}

/** How often each score stands in a column, and how many pairs of its scores are equal. */
interface Counts {
  readonly counts: ReadonlyMap<number, number>;
  readonly equalPairs: number;
}

function countOf(figures: DecimalColumn): Counts {
  const counts = new Map<number, number>();
  for (let unit = 0; unit < figures.digits.length; unit += 1) {
    const score = nearestAt(figures, unit);
    if (!Number.isNaN(score)) counts.set(score, (counts.get(score) ?? 0) + 1);
  }
  const equalPairs = [...counts.values()].reduce((sum, count) => sum + pairsAmong(count), 0);
  return { counts, equalPairs };
}

/**
 * How many pairs of rows like this one chance would make. A score that others have as well is as likely as it is frequent;
 * one that these two alone have, as any two scores of the column are equal.
 */
function chanceOf(row: readonly number[], counts: readonly Counts[], units: number): number {
  const pairs = pairsAmong(units);
  const shares = row.map((score, column) => {
    const all = counts[column];
    if (all === undefined || Number.isNaN(score)) return 1;
    const count = all.counts.get(score) ?? 0;
    return count > 2 ? (count - 1) / units : all.equalPairs / pairs;
  });
  return shares.reduce((chance, share) => chance * share, pairs);
}

function pairsAmong(count: number): number {
  return (count * (count - 1)) / 2;
}
