import type { CellData, CellRange, ColumnData, Nullable, RowData, SheetData } from "../bookData";
import type { BookStyle } from "../openedBook";
import type { CellEdits, CellNews, SheetEdit, SheetSettings } from "./sheetEdit";
import type { StyleTable } from "./styleTable";

/** What a sheet needs of its book. */
export interface SheetKeeper {
  readonly styles: StyleTable;
  readonly defaultStyle: BookStyle;
  /** Tells everybody of a step that the sheet has taken. */
  tell(sheet: Sheet, edit: SheetEdit): void;
}

/** One sheet of the book: its data, and the steps that change them. Cells are replaced, never changed in place. */
export class Sheet {
  #defaultStyle: BookStyle | null = null;
  #version = 0;
  readonly #memos = new Map<string, { readonly version: number; readonly value: unknown }>();

  constructor(
    readonly data: SheetData,
    private readonly keeper: SheetKeeper,
  ) {}

  get id(): string {
    return this.data.id;
  }

  get name(): string {
    return this.data.name;
  }

  get styles(): StyleTable {
    return this.keeper.styles;
  }

  cell(row: number, column: number): CellData | undefined {
    return this.data.cellData[row]?.[column];
  }

  rowStyle(row: number): BookStyle | null {
    return this.styles.of(this.data.rowData[row]?.s);
  }

  columnStyle(column: number): BookStyle | null {
    return this.styles.of(this.data.columnData[column]?.s);
  }

  /** What holds in cells of which neither they nor their row or column says anything: the sheet's word, else the workbook's. */
  get defaultStyle(): BookStyle {
    this.#defaultStyle ??= { ...this.keeper.defaultStyle, ...this.styles.of(this.data.defaultStyle) };
    return this.#defaultStyle;
  }

  /** What was found out of the sheet as it is now; found out again after a change. */
  memo<T>(key: string, find: () => T): T {
    const known = this.#memos.get(key);
    if (known?.version === this.#version) return known.value as T;
    const value = find();
    this.#memos.set(key, { version: this.#version, value });
    return value;
  }

  setCells(cells: CellEdits, news: CellNews): void {
    const { cellData } = this.data;
    let isChanged = false;
    for (const rowKey of Object.keys(cells)) {
      const row = Number(rowKey);
      const line = (cellData[row] ??= {});
      for (const [columnKey, cell] of Object.entries(cells[row] ?? {})) {
        isChanged = true;
        if (isNothing(cell)) Reflect.deleteProperty(line, columnKey);
        else line[Number(columnKey)] = cell;
      }
      if (Object.keys(line).length === 0) Reflect.deleteProperty(cellData, rowKey);
    }
    if (isChanged) this.#took({ kind: "cells", cells, news });
  }

  setRows(rows: Readonly<Record<number, Partial<RowData>>>): void {
    putLines(this.data.rowData, rows);
    this.#took({ kind: "rows", rows });
  }

  setColumns(columns: Readonly<Record<number, Partial<ColumnData>>>): void {
    putLines(this.data.columnData, columns);
    this.#took({ kind: "columns", columns });
  }

  setMerges(merges: readonly CellRange[]): void {
    const before = this.data.mergeData;
    this.data.mergeData = [...merges];
    this.#took({ kind: "merges", before });
  }

  set(changed: Partial<SheetSettings>): void {
    Object.assign(this.data, changed);
    this.#took({ kind: "settings", changed });
  }

  /** For steps that are taken from outside: they have changed the data already. */
  took(edit: SheetEdit): void {
    this.#took(edit);
  }

  #took(edit: SheetEdit): void {
    this.#version++;
    this.keeper.tell(this, edit);
  }
}

/** A row or column that says nothing is not kept. */
function putLines<T extends object>(lines: Record<number, T>, changed: Readonly<Record<number, T>>): void {
  Object.assign(lines, changed);
  for (const [at, line] of Object.entries(changed)) {
    if (Object.keys(line).length === 0) Reflect.deleteProperty(lines, at);
  }
}

/** A cell that neither holds nor looks like anything is not kept. */
function isNothing(cell: Nullable<CellData>): cell is null | undefined {
  if (cell === null || cell === undefined) return true;
  for (const value of Object.values(cell)) if (value !== null && value !== undefined) return false;
  return true;
}
