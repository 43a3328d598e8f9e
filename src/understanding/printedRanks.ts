import type { EvidenceTable } from "../evidence/evidenceTable";
import { type Block, type FieldIndex } from "../model/block";
import { compare, type Decimal, decimalText } from "../model/numbers/decimal";
import type { ResultRule } from "../model/understanding";
import { figureOf } from "./wordedSum";

/** How a column that is headed as a rank orders a figure, where too few rows prove it by themselves. */
export type PrintedOrder = Pick<ResultRule, "direction" | "ties" | "isPerGroup">;

interface Placed {
  readonly rank: Decimal;
  readonly figure: Decimal;
  readonly group: string | null;
}

/** Null where the table has no such column, or its ranks order the figure neither way. */
export function printedOrder(block: Block, table: EvidenceTable, by: FieldIndex): PrintedOrder | null {
  const rank = block.fields.find(({ sense }) => sense === "rank");
  if (rank === undefined || rank.index === by) return null;
  const placed = Array.from({ length: table.rowCount }, (_, row) => row).flatMap((row): readonly Placed[] => {
    const [own, figure] = [figureOf(table, rank.index, row), figureOf(table, by, row)];
    return own === null || figure === null ? [] : [{ rank: own, figure, group: table.groups[row] ?? null }];
  });
  if (placed.length < 3) return null;
  const groups = [...new Set(placed.map(({ group }) => group))];
  const inGroups = groups.map((group) => placed.filter((one) => one.group === group));
  const isRestarting = groups.length > 1 && inGroups.every(isFromFirst);
  for (const lists of [[placed], ...(isRestarting ? [inGroups] : [])]) {
    const direction = (["highest", "lowest"] as const).find((way) => lists.every((list) => orders(list, way)));
    const ties = lists.some(isDense) ? "dense" : "standard";
    if (direction !== undefined) return { direction, ties, isPerGroup: lists.length > 1 };
  }
  return isRestarting ? slippedOrder(placed, inGroups) : null;
}

/** Most ranks are those of their group, and hardly one is that of the whole list: the others are slips. */
function slippedOrder(placed: readonly Placed[], inGroups: readonly (readonly Placed[])[]): PrintedOrder | null {
  const agreeing = (lists: readonly (readonly Placed[])[], way: ResultRule["direction"]) =>
    lists.reduce((sum, list) => sum + inPlace(list, way), 0);
  const direction = (["highest", "lowest"] as const).find(
    (way) => agreeing(inGroups, way) * 4 >= placed.length * 3 && agreeing([placed], way) * 2 < placed.length,
  );
  return direction === undefined ? null : { direction, ties: "standard", isPerGroup: true };
}

/** How many ranks of a list are those that its figures give. */
function inPlace(list: readonly Placed[], direction: ResultRule["direction"]): number {
  const sign = direction === "highest" ? 1 : -1;
  const sorted = list.map(({ figure }) => figure).sort((a, b) => sign * compare(b, a));
  const places = new Map<string, number>();
  for (const [before, figure] of sorted.entries()) {
    const text = decimalText(figure);
    if (!places.has(text)) places.set(text, before + 1);
  }
  return list.filter(({ rank, figure }) => Number(decimalText(rank)) === places.get(decimalText(figure))).length;
}

/** A list of its own: it has a first, and several units of different ranks. */
function isFromFirst(list: readonly Placed[]): boolean {
  return list.length > 1 && list.some(({ rank }) => compare(rank, FIRST) === 0);
}

const FIRST: Decimal = { digits: 1n, places: 0 };

/** No two units stand the other way round, and some stand apart. */
function orders(placed: readonly Placed[], direction: ResultRule["direction"]): boolean {
  const sorted = [...placed].sort((a, b) => compare(a.rank, b.rank));
  const steps = sorted.slice(1).map((next, place) => {
    const before = sorted[place];
    return before === undefined ? 0 : compare(before.figure, next.figure) * (direction === "highest" ? 1 : -1);
  });
  return steps.every((step) => step >= 0) && steps.some((step) => step > 0);
}

/** 1-1-2: some rank is shared before the last, and none is passed over. */
function isDense(placed: readonly Placed[]): boolean {
  const ranks = new Set(placed.map(({ rank }) => `${rank.digits} ${rank.places}`)).size;
  const last = placed.reduce((most, { rank }) => (compare(rank, most) > 0 ? rank : most), { digits: 0n, places: 0 });
  const before = placed.filter(({ rank }) => compare(rank, last) < 0).length;
  return before > ranks - 1 && last.digits === BigInt(ranks);
}
