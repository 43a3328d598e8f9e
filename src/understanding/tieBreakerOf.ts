import type { Ranking } from "../evidence/evidence";
import type { EvidenceTable } from "../evidence/evidenceTable";
import type { FieldIndex } from "../model/block";
import { compare } from "../model/numbers/decimal";
import type { ResultPart } from "../model/understanding";
import { leavesOf } from "./resultTree";
import { figureOf } from "./wordedSum";

/** Where equal figures have different ranks: the first criterion of which more points stand before fewer in all of them. */
export function tieBreakerOf(ranking: Ranking, parts: readonly ResultPart[], table: EvidenceTable): FieldIndex | null {
  if (ranking.ties !== "none") return null;
  const tied = brokenTies(ranking, table);
  if (tied.length === 0) return null;
  return leavesOf(parts).find(({ field }) => tied.every((pair) => decides(field, pair, table)))?.field ?? null;
}

interface Pair {
  readonly before: number;
  readonly behind: number;
}

function brokenTies({ column, by }: Ranking, table: EvidenceTable): readonly Pair[] {
  const rows = Array.from({ length: table.rowCount }, (_, row) => row)
    .flatMap((row) => {
      const [rank, figure] = [figureOf(table, column, row), figureOf(table, by, row)];
      return rank === null || figure === null ? [] : [{ row, rank, figure }];
    })
    .sort((a, b) => compare(a.rank, b.rank));
  return rows.slice(1).flatMap((behind, place) => {
    const before = rows[place];
    const isBroken =
      before !== undefined && compare(before.figure, behind.figure) === 0 && compare(before.rank, behind.rank) !== 0;
    return isBroken ? [{ before: before.row, behind: behind.row }] : [];
  });
}

function decides(field: FieldIndex, { before, behind }: Pair, table: EvidenceTable): boolean {
  const [more, fewer] = [figureOf(table, field, before), figureOf(table, field, behind)];
  return more !== null && fewer !== null && compare(more, fewer) > 0;
}
