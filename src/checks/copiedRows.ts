import { decimalText } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import { finding, type Finding } from "../model/finding";
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
  const rows = table.units.map((_, unit) => table.criteria.map(({ figures }) => textAt(figures, unit)));
  const counts = table.criteria.map((_, column) => countOf(rows.map((row) => row[column] ?? null)));
  const firsts = new Map<string, number>();
  return table.units.flatMap((unit, index) => {
    const row = rows[index] ?? [];
    const given = row.filter((score) => score !== null);
    if (given.length < LEAST_SCORES) return [];
    const key = row.join("|");
    const first = firsts.get(key);
    firsts.set(key, first ?? index);
    const original = first === undefined ? undefined : table.units[first];
    if (original === undefined || chanceOf(row, counts, table.units.length) > LEAST_CHANCE) return [];
    return [
      finding("unit.copied", placeOfUnit(table, unit), { unit: unit.name, other: original.name, scores: given.length }),
    ];
  });
}

function textAt(figures: Parameters<typeof decimalAt>[0], unit: number): string | null {
  const value = decimalAt(figures, unit);
  return value === null ? null : decimalText(value);
}

function countOf(scores: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const score of scores) if (score !== null) counts.set(score, (counts.get(score) ?? 0) + 1);
  return counts;
}

/**
 * How many pairs of rows like this one chance would make. A score that others have as well is as likely as it is frequent;
 * one that these two alone have, as any two scores of the column are equal.
 */
function chanceOf(
  row: readonly (string | null)[],
  counts: readonly ReadonlyMap<string, number>[],
  units: number,
): number {
  const pairs = pairsAmong(units);
  const shares = row.map((score, column) => {
    const all = counts[column];
    const count = score === null ? 0 : (all?.get(score) ?? 0);
    if (all === undefined || score === null) return 1;
    return count > 2 ? (count - 1) / units : equalPairs(all) / pairs;
  });
  return shares.reduce((chance, share) => chance * share, pairs);
}

function equalPairs(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + pairsAmong(count), 0);
}

function pairsAmong(count: number): number {
  return (count * (count - 1)) / 2;
}
