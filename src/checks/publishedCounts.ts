import type { Block } from "../model/block";
import { finding, type Finding } from "../model/finding";
import { NO_CLASS } from "../model/ranking";
import { plainName } from "../model/text/words";
import type { RankedTable, WholeSheet } from "./check";
import { countsInSentences, countsInTables, lastRow, type CountList, type StatedCount } from "./support/statedCounts";

/** So many rows below the last unit counts are still about the units above them. */
const NEAR = 6;

/** What a list of counts may be about: a table, a group of it, or all tables of the sheet. */
interface Counted {
  readonly group: string | null;
  /** By class name; a class that is not among them is not counted here. */
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Counts of classes beside, above or below the tables, in a small table ("Tốt | Khá …" over "8 | 9 …") or in a sentence
 * ("a) Xếp loại Tốt: 08 đơn vị"), against the rankings.
 */
export function publishedCounts({ grid, blocks, tables }: WholeSheet): readonly Finding[] {
  // What a table without a ranking would count, nobody knows.
  if (tables.length < blocks.length) return [];
  const classed = tables.filter(({ framework }) => framework.classes !== null);
  const names = [...new Set(classed.flatMap(classNames))];
  if (names.length === 0) return [];
  const sheet = { grid, blocks, names };
  const units = tables.reduce((sum, { table }) => sum + table.units.length, 0);
  const inTables = countsInTables(sheet).filter((list) => isPlausible(list, units));
  return [...countsInSentences(sheet), ...inTables].flatMap((list) => {
    const about = countedBy(list, classed, names);
    return differing(list, about, names).map(({ cell, level, count }) => {
      const name = names[level] ?? "";
      const params = { group: about.group, class: name, published: count, computed: about.counts.get(name) ?? 0 };
      return finding("published.count", { sheet: grid.sheet.name, cell }, params);
    });
  });
}

function classNames({ framework }: RankedTable): readonly string[] {
  return framework.classes?.levels.map(({ name }) => name.vi) ?? [];
}

/** Points from which a class is reached, or shares in per cent, are no counts: most are more than there are units. */
function isPlausible({ counts }: CountList, units: number): boolean {
  return counts.filter(({ count }) => count <= units).length * 2 >= counts.length;
}

/**
 * The group that the words name; otherwise what all the counts agree with, be it the table they stand by, a group or all
 * tables together; otherwise that table, or all of them where fewer counts differ.
 */
function countedBy(list: CountList, tables: readonly RankedTable[], names: readonly string[]): Counted {
  const near = nearest(list, tables);
  const own = near === undefined ? [] : countedIn(near);
  const others = tables.filter((table) => table !== near).flatMap(countedIn);
  const named = [...own, ...others].find(
    ({ group }) => group !== null && list.words.some((text) => plainName(text) === plainName(group)),
  );
  if (named !== undefined) return named;
  const above = near === undefined ? [] : unitsAbove(list, near);
  const isWithin = near !== undefined && (list.counts[0]?.cell.row ?? 0) < lastRow(near.block);
  const table = own.filter(({ group }) => group === null);
  const whole = [...(isWithin ? [...above, ...table] : [...table, ...above]), together(tables)];
  const hasAll = (each: Counted) => list.counts.every(({ level }) => each.counts.has(names[level] ?? ""));
  const agreed = [...whole, ...own, ...others].find(
    (each) => hasAll(each) && differing(list, each, names).length === 0,
  );
  if (agreed !== undefined) return agreed;
  const differences = (each: Counted) => differing(list, each, names).length;
  return whole.filter(hasAll).reduce((best, each) => (differences(each) < differences(best) ? each : best));
}

function countedIn({ framework, ranking }: RankedTable): readonly Counted[] {
  const levels = framework.classes?.levels ?? [];
  const groups = [...new Set(ranking.counts.map(({ group }) => group))];
  return groups.map((group) => ({
    group,
    counts: new Map(
      ranking.counts.flatMap((one) => {
        const name = one.group === group ? levels[one.level]?.name.vi : undefined;
        return name === undefined ? [] : [[name, one.count]];
      }),
    ),
  }));
}

/** The units right above the counts, down from the last row that is none: "II. Khối phường" may head them, or nothing. */
function unitsAbove(
  { counts: [first] }: CountList,
  { table, framework, ranking, block }: RankedTable,
): readonly Counted[] {
  const rows = new Map(table.units.map(({ nameCell }, unit) => [nameCell.row as number, unit]));
  const top = first?.cell.row ?? 0;
  let last = top - 1;
  while (last > top - NEAR && !rows.has(last)) last -= 1;
  let from = last;
  while (rows.has(from - 1)) from -= 1;
  if (block.orientation !== "unitsDown" || !rows.has(last)) return [];
  const levels = framework.classes?.levels ?? [];
  const counts = new Map(levels.map(({ name }) => [name.vi, 0]));
  for (let row = from; row <= last; row++) {
    const name = levels[ranking.classes[rows.get(row) ?? -1] ?? NO_CLASS]?.name.vi;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [{ group: null, counts }];
}

function together(tables: readonly RankedTable[]): Counted {
  const counts = new Map<string, number>();
  for (const counted of tables.flatMap((table) => countedIn(table).filter(({ group }) => group === null))) {
    for (const [name, count] of counted.counts) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return { group: null, counts };
}

function differing({ counts }: CountList, about: Counted, names: readonly string[]): readonly StatedCount[] {
  return counts.filter(({ level, count }) => {
    const computed = about.counts.get(names[level] ?? "");
    return computed !== undefined && computed !== count;
  });
}

/** The table that counts stand under or beside; above the first, they are the first one's. */
function nearest({ counts }: CountList, tables: readonly RankedTable[]): RankedTable | undefined {
  const cell = counts[0]?.cell;
  if (cell === undefined) return undefined;
  const isOver = ({ area }: Block) => area.left <= cell.column && cell.column <= area.right;
  const beside = ({ block }: RankedTable) => block.area.top <= cell.row && cell.row <= lastRow(block);
  const above = tables.filter(({ block }) => lastRow(block) < cell.row);
  const lowest = (those: readonly RankedTable[]) =>
    those.reduce<RankedTable | undefined>(
      (low, each) => (low === undefined || lastRow(each.block) > lastRow(low.block) ? each : low),
      undefined,
    );
  const under = lowest(above.filter(({ block }) => isOver(block)));
  return tables.find(beside) ?? under ?? lowest(above) ?? tables[0];
}
