import type { EvidenceTable } from "../evidence/evidenceTable";
import { type Block, type FieldIndex } from "../model/block";
import { compare, type Decimal } from "../model/numbers/decimal";
import type { ResultRule } from "../model/understanding";
import { figureOf } from "./wordedSum";

/** How a column that is headed as a rank orders a figure, where too few rows prove it by themselves. */
export type PrintedOrder = Pick<ResultRule, "direction" | "ties">;

interface Placed {
  readonly rank: Decimal;
  readonly figure: Decimal;
}

/** Null where the table has no such column, or its ranks order the figure neither way. */
export function printedOrder(block: Block, table: EvidenceTable, by: FieldIndex): PrintedOrder | null {
  const rank = block.fields.find(({ sense }) => sense === "rank");
  if (rank === undefined || rank.index === by) return null;
  const placed = Array.from({ length: table.rowCount }, (_, row) => row).flatMap((row): readonly Placed[] => {
    const [own, figure] = [figureOf(table, rank.index, row), figureOf(table, by, row)];
    return own === null || figure === null ? [] : [{ rank: own, figure }];
  });
  const direction = (["highest", "lowest"] as const).find((way) => orders(placed, way));
  return placed.length < 3 || direction === undefined
    ? null
    : { direction, ties: isDense(placed) ? "dense" : "standard" };
}

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
