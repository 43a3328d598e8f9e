import type { Content } from "./plan";

/** A cell whose contents a plan changes. */
export interface CellChange {
  /** A1 address. */
  readonly cell: string;
  /** As the sheet shows it; "" is blank. */
  readonly before: string;
  readonly after: Content;
}

/** "emptied": an earlier run wrote there, and this one writes nothing in its place. */
export type SheetChangeKind = "new" | "changed" | "unchanged" | "emptied";

/** What a plan does to a sheet beside the contents of its cells. */
export type BesideCells = "printArea" | "titles" | "charts";

/** What a plan does to one sheet. */
export interface SheetChanges {
  readonly sheet: string;
  readonly kind: SheetChangeKind;
  /** A new sheet: the officer's own sheet whose name it would have had. */
  readonly besides: string | null;
  /** Cells with contents before or after. */
  readonly cells: {
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
    readonly unchanged: number;
  };
  /** Cells that the officer has filled, or changed after an earlier run, and that get other contents: all of them. */
  readonly officers: readonly CellChange[];
  /** The first of the other cells with contents that get other ones. */
  readonly examples: readonly CellChange[];
  readonly beside: readonly BesideCells[];
  /** Merged cells of the officer's that end elsewhere, by their A1 addresses. */
  readonly titles: readonly { readonly from: string; readonly to: string }[];
}

/** What the officer has to have seen before: their cells, each by its sheet and what stands there now, and names of theirs that were taken. */
export function officersShare(changes: readonly SheetChanges[]): readonly string[] {
  return changes.flatMap(({ sheet, officers, besides }) => [
    ...officers.map(({ cell, before }) => `${sheet}!${cell}=${before}`),
    ...(besides === null ? [] : [`${sheet}<>${besides}`]),
  ]);
}
