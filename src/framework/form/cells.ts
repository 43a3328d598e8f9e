import type { FormCell } from "../../model/frameworkForm";
import { onlyOne } from "../../model/onlyOne";

export type Rows = readonly (readonly FormCell[])[];

/** A cell that holds something, its letters composed, and its column. */
export interface FilledCell {
  readonly column: number;
  readonly cell: string | number;
}

export function filledCells(row: readonly FormCell[] | undefined): readonly FilledCell[] {
  return (row ?? []).flatMap((cell, column) =>
    cell === null || isBlank(cell) ? [] : [{ column, cell: typeof cell === "string" ? cell.normalize("NFC") : cell }],
  );
}

/** The text of a row in which nothing else stands, wherever it stands; null for any other row. */
export function loneText(row: readonly FormCell[] | undefined): string | null {
  const lone = onlyOne(filledCells(row));
  return lone === null ? null : String(lone.cell);
}

export function firstColumn(row: readonly FormCell[] | undefined): number {
  return filledCells(row)[0]?.column ?? 0;
}

function isBlank(cell: string | number): boolean {
  return String(cell).trim() === "";
}

/** Words that differ only in case, spaces, the composition of their letters or a colon behind them. */
export function sameWords(a: string | number | null, b: string): boolean {
  return a !== null && plain(String(a)) === plain(b);
}

function plain(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim().replace(/ ?:$/, "").toLowerCase();
}
