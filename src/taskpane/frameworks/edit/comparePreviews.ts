import type { ClassLevel } from "../../../model/framework";
import type { Assessment } from "../../../session/scan";
import { previewLists, type PreviewRow } from "../../rank/previewRows";

/** How a unit's rank differs from the one it has now. `places` counts from the former rank. */
export type RankChange =
  { readonly kind: "up" | "down"; readonly places: number } | { readonly kind: "ranked" | "unranked" };

export interface ComparedRow extends PreviewRow {
  readonly rankChange: RankChange | null;
  /** The former class where it differs; null within: the unit had none. */
  readonly classChange: { readonly from: ClassLevel | null } | null;
}

export interface Comparison {
  readonly lists: readonly { readonly group: string | null; readonly rows: readonly ComparedRow[] }[];
  readonly moved: number;
  readonly reclassed: number;
}

/** The ranking under a draft beside the ranking as it stands; `before` null where there is none. Units are known by their cell. */
export function comparePreviews(before: Assessment | null, after: Assessment): Comparison {
  const former = new Map(
    before === null
      ? []
      : previewLists(before).flatMap(({ rows }) => rows.map((row) => [cellOf(before, row), row] as const)),
  );
  const lists = previewLists(after).map(({ group, rows }) => ({
    group,
    rows: rows.map((row) => compared(row, former.get(cellOf(after, row)) ?? null)),
  }));
  const all = lists.flatMap(({ rows }) => rows);
  return {
    lists,
    moved: all.filter(({ rankChange }) => rankChange !== null).length,
    reclassed: all.filter(({ classChange }) => classChange !== null).length,
  };
}

export function isChanged({ rankChange, classChange }: ComparedRow): boolean {
  return rankChange !== null || classChange !== null;
}

function cellOf({ table }: Assessment, { unit }: PreviewRow): string {
  const cell = table.units[unit]?.nameCell;
  return cell === undefined ? "" : `${cell.row}:${cell.column}`;
}

function compared(row: PreviewRow, former: PreviewRow | null): ComparedRow {
  if (former === null) return { ...row, rankChange: null, classChange: null };
  const sameClass = row.level?.name.vi === former.level?.name.vi;
  return {
    ...row,
    rankChange: rankChange(former.rank, row.rank),
    classChange: sameClass ? null : { from: former.level },
  };
}

function rankChange(from: number, to: number): RankChange | null {
  if (from === to) return null;
  if (to === 0) return { kind: "unranked" };
  if (from === 0) return { kind: "ranked" };
  return to < from ? { kind: "up", places: from - to } : { kind: "down", places: to - from };
}
