import type { CellAddress } from "../model/address";
import { figureCell, type Block, type Field } from "../model/block";
import { CellKind } from "../model/cell";
import type { Finding } from "../model/finding";
import type { Framework } from "../model/framework";
import { formatAt, formulaAt, type Grid, heldText, inside, kindAt, numberAt, writtenText } from "../model/grid";
import { madeOnce } from "../model/madeOnce";
import type { Table } from "../model/table";
import { formatKind } from "../reader/figures/dateFormat";

/** A table with what was found in it, where its cells are to be fixed. */
export interface Site {
  readonly grid: Grid;
  readonly block: Block;
  readonly table: Table;
  readonly framework: Framework;
  readonly findings: readonly Finding[];
}

/** The cells of one field, a unit each. */
export interface FieldCells {
  readonly field: Field;
  readonly cells: readonly CellAddress[];
}

/** A number in a cell, with how it stands there. */
export interface HeldNumber {
  readonly value: number;
  readonly shown: string;
  readonly format: string;
}

/** Null where the cell holds no number. */
export function numberIn({ grid }: Site, cell: CellAddress): HeldNumber | null {
  const place = inside(grid, cell);
  if (kindAt(grid, ...place) !== CellKind.number) return null;
  return { value: numberAt(grid, ...place), shown: heldText(grid, ...place), format: formatAt(grid, ...place) };
}

/** Null where a formula gives the number, too. */
export function typedNumber(site: Site, cell: CellAddress): HeldNumber | null {
  return formulaIn(site, cell) === null ? numberIn(site, cell) : null;
}

/** `""` where the cell holds no text, or a formula gives it. */
export function typedText(site: Site, cell: CellAddress): string {
  return formulaIn(site, cell) === null ? writtenText(site.grid, ...inside(site.grid, cell)) : "";
}

export function formulaIn({ grid }: Site, cell: CellAddress): string | null {
  return formulaAt(grid, ...inside(grid, cell));
}

export function sameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column;
}

/** Thousands of findings ask the same of one field: it is looked through once. */
export function perField<T>(make: (site: Site, of: FieldCells) => T): (site: Site, of: FieldCells) => T {
  const made = new WeakMap<FieldCells, { readonly value: T }>();
  return (site, of) => {
    const known = made.get(of) ?? { value: make(site, of) };
    made.set(of, known);
    return known.value;
  };
}

const fieldsOf = madeOnce(({ block }: Site): ReadonlyMap<string, FieldCells> => {
  const cellsOf = block.fields.flatMap((field) => {
    const of = { field, cells: block.units.map((unit) => figureCell(block, unit, field)) };
    return of.cells.map(({ row, column }) => [`${row} ${column}`, of] as const);
  });
  return new Map(cellsOf);
});

/** The field that a cell belongs to. */
export function fieldAt(site: Site, cell: CellAddress): FieldCells | null {
  return fieldsOf(site).get(`${cell.row} ${cell.column}`) ?? null;
}

/** How the plain numbers of a field are shown; null where there are none. */
export const formatBeside = perField((site, { cells }): string | null => {
  const counts = new Map<string, number>();
  for (const address of cells) {
    const format = numberIn(site, address)?.format ?? "@";
    if (format === "@" || formatKind(format) !== "plain") continue;
    counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
});
