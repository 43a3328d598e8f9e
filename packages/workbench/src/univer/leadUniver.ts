import { type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from "@univerjs/core";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetColDataMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Area } from "../address";
import { area } from "../book/areas";
import type { BookEdit } from "../book/bookEdit";
import type { BookName } from "../book/names";
import type { Sheet } from "../book/sheet";
import type { CellEdit, CellNews, LineChange, SheetEdit, SheetSettings } from "../book/sheetEdit";
import type { CellRange } from "../bookData";
import { isClipped } from "./clippedFormula";
import type { UniverBook } from "./univerBook";
import { univerRange } from "./ranges";

/** Has Univer take a step that the book has taken. */
export function leadUniver(univer: UniverBook, step: BookEdit): void {
  if (step.on === "sheet") leadSheet(univer, step.sheet, step.edit);
  else leadName(univer, step.name, step.isGone);
}

function leadName(univer: UniverBook, name: BookName, isGone: boolean): void {
  if (isGone) univer.run(RemoveDefinedNameMutation, { ...nameParams(name), formulaOrRefString: name.formula });
  else univer.run(SetDefinedNameMutation, nameParams(name));
}

function leadSheet(univer: UniverBook, sheet: Sheet, edit: SheetEdit): void {
  switch (edit.kind) {
    case "cells":
      leadCells(univer, sheet, cellsOf(univer, sheet, edit), edit.news);
      return;
    case "rows":
      leadRows(univer, sheet, edit.rows);
      return;
    case "columns":
      leadColumns(univer, sheet, edit.columns);
      return;
    case "merges":
      leadMerges(univer, sheet, edit.before);
      return;
    case "settings":
      leadSettings(univer, sheet, edit.changed);
      return;
    case "lines":
      leadLines(univer, sheet, edit);
      return;
    case "added":
      leadAdded(univer, sheet, edit.position);
      return;
    case "removed":
      univer.run(RemoveSheetMutation, { subUnitId: sheet.id, subUnitName: sheet.name });
      return;
    case "moved":
      univer.run(SetWorksheetOrderMutation, { subUnitId: sheet.id, fromOrder: edit.from, toOrder: edit.to });
      return;
    case "activated":
      univer.run(SetWorksheetActiveOperation, { subUnitId: sheet.id });
      return;
    case "selected":
      leadSelection(univer, sheet, edit.area);
      return;
    case "drawnOver":
      resized(univer, sheet);
      return;
    case "rowsHidden":
    case "protection":
  }
}

type Cells = Record<number, Record<number, Nullable<ICellData>>>;

function cellsOf(univer: UniverBook, sheet: Sheet, { cells }: CellEdit): Cells {
  const own: Cells = {};
  for (const [row, columns] of Object.entries(cells)) {
    const line: Record<number, Nullable<ICellData>> = (own[Number(row)] = {});
    for (const [column, cell] of Object.entries(columns)) {
      line[Number(column)] = cell === null ? null : univer.toUniver(sheet, cell);
    }
  }
  return own;
}

/** Cells are replaced whole, past Univer's merging; its mutation then tells its parts what has changed. */
export function leadCells(univer: UniverBook, sheet: Sheet, cells: Cells, news: CellNews): void {
  const matrix = univer.worksheet(sheet).getCellMatrix();
  const cellValue: Cells = {};
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns)) {
      if (cell !== null && cell !== undefined) matrix.setValue(Number(row), Number(column), { ...cell });
      const content = cell && { ...NO_CONTENT, ...cell };
      if (content) delete content.s;
      (cellValue[Number(row)] ??= {})[Number(column)] = content;
    }
  }
  const params: { cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>; trigger?: string } = { cellValue };
  if (news === "formats") params.trigger = SetStyleCommand.id;
  univer.run(SetRangeValuesMutation, { subUnitId: sheet.id, ...params });
}

const NO_CONTENT: ICellData = { v: null, t: null, f: null, p: null, si: null, ref: null, xf: null };

function leadRows(univer: UniverBook, sheet: Sheet, rows: Readonly<Record<number, object>>): void {
  const rowData = Object.fromEntries(Object.entries(rows).map(([row, data]) => [row, styled(univer, data)]));
  univer.run(SetRowDataMutation, { subUnitId: sheet.id, rowData });
  resized(univer, sheet);
}

function leadColumns(univer: UniverBook, sheet: Sheet, columns: Readonly<Record<number, object>>): void {
  const columnData = Object.fromEntries(Object.entries(columns).map(([at, data]) => [at, styled(univer, data)]));
  univer.run(SetColDataMutation, { subUnitId: sheet.id, columnData });
  resized(univer, sheet);
}

/** Univer measures its rows and columns anew only after a mutation that it knows for one of sizes. */
function resized(univer: UniverBook, sheet: Sheet): void {
  univer.run(SetWorksheetRowCountMutation, { subUnitId: sheet.id, rowCount: sheet.data.rowCount });
}

/** Univer changes what is said and leaves the rest as it was. */
const NO_SIZE = { h: undefined, ah: undefined, ia: undefined, w: undefined, hd: undefined };

function styled(univer: UniverBook, line: { readonly s?: Parameters<UniverBook["book"]["styles"]["of"]>[0] }): object {
  const style = univer.book.styles.of(line.s);
  return { ...NO_SIZE, ...line, s: style === null ? null : univer.styleId(style) };
}

function leadMerges(univer: UniverBook, sheet: Sheet, before: readonly CellRange[]): void {
  const key = ({ startRow, startColumn, endRow, endColumn }: CellRange): string =>
    `${startRow},${startColumn},${endRow},${endColumn}`;
  const [old, now] = [new Set(before.map(key)), new Set(sheet.data.mergeData.map(key))];
  const gone = before.filter((range) => !now.has(key(range)));
  const added = sheet.data.mergeData.filter((range) => !old.has(key(range)));
  if (gone.length > 0) univer.run(RemoveWorksheetMergeMutation, { subUnitId: sheet.id, ranges: gone });
  if (added.length > 0) univer.run(AddWorksheetMergeMutation, { subUnitId: sheet.id, ranges: added });
}

function leadSettings(univer: UniverBook, sheet: Sheet, changed: Partial<SheetSettings>): void {
  const run = (mutation: { readonly id: string }, params: object): void =>
    univer.run(mutation, { subUnitId: sheet.id, ...params });
  const { name, hidden, tabColor, showGridlines, freeze, rowCount, columnCount } = changed;
  if (name !== undefined) run(SetWorksheetNameMutation, { name });
  if (hidden !== undefined) run(SetWorksheetHideMutation, { hidden });
  if (tabColor !== undefined) run(SetTabColorMutation, { color: tabColor });
  if (showGridlines !== undefined) run(ToggleGridlinesMutation, { showGridlines });
  if (freeze !== undefined) run(SetFrozenMutation, freeze);
  if (rowCount !== undefined) run(SetWorksheetRowCountMutation, { rowCount });
  if (columnCount !== undefined) run(SetWorksheetColumnCountMutation, { columnCount });
  if (rowCount !== undefined || columnCount !== undefined) leadClipped(univer);
}

/** Formulas that Univer was given in part see what has been added to a sheet. */
function leadClipped(univer: UniverBook): void {
  for (const sheet of univer.book.sheets()) {
    const cells: Cells = {};
    for (const [row, columns] of Object.entries(sheet.data.cellData)) {
      for (const [column, cell] of Object.entries(columns)) {
        if (!cell.f || !isClipped(univer.book, sheet, cell.f)) continue;
        (cells[Number(row)] ??= {})[Number(column)] = univer.toUniver(sheet, cell);
      }
    }
    if (Object.keys(cells).length > 0) leadCells(univer, sheet, cells, "contents");
  }
}

const LINES: Readonly<Record<LineChange, { readonly id: string }>> = {
  RowInserted: InsertRowMutation,
  RowDeleted: RemoveRowMutation,
  ColumnInserted: InsertColMutation,
  ColumnDeleted: RemoveColMutation,
};

/** Univer moves the cells; its merged areas, which it leaves alone, and the looks of new cells are set after the book's. */
function leadLines(
  univer: UniverBook,
  sheet: Sheet,
  { what, area: lines }: SheetEdit & { readonly kind: "lines" },
): void {
  const worksheet = univer.worksheet(sheet);
  const before = [...worksheet.getMergeData()];
  const last = area(0, 0, worksheet.getRowCount(), worksheet.getColumnCount());
  const range = {
    ...univerRange(lines),
    ...(what.startsWith("Row") ? { startColumn: 0, endColumn: last.right } : { startRow: 0, endRow: last.bottom }),
  };
  univer.run(LINES[what], { subUnitId: sheet.id, range });
  leadMerges(univer, sheet, before);
  if (what === "RowDeleted" || what === "ColumnDeleted") return;
  const cells: Cells = {};
  for (const [row, columns] of Object.entries(sheet.data.cellData)) {
    for (const [column, cell] of Object.entries(columns)) {
      const [r, c] = [Number(row), Number(column)];
      if (r < lines.top || r > lines.bottom || c < lines.left || c > lines.right) continue;
      (cells[r] ??= {})[c] = univer.toUniver(sheet, cell);
    }
  }
  leadCells(univer, sheet, cells, "formats");
}

function leadAdded(univer: UniverBook, sheet: Sheet, position: number): void {
  const data = structuredClone(sheet.data);
  for (const cells of Object.values(data.cellData)) {
    for (const [column, cell] of Object.entries(cells))
      cells[Number(column)] = univer.toUniver(sheet, cell) as typeof cell;
  }
  // Said to come from elsewhere, so that Univer does not show the new sheet by itself: Excel does not.
  univer.run(InsertSheetMutation, { index: position, sheet: data }, { fromCollab: true });
}

function leadSelection(univer: UniverBook, sheet: Sheet, of: Area): void {
  const primary = {
    ...univerRange(area(of.top, of.left, 1, 1)),
    isMerged: false,
    isMergedMainCell: false,
    actualRow: of.top,
    actualColumn: of.left,
  };
  univer.run(SetSelectionsOperation, {
    subUnitId: sheet.id,
    selections: [{ range: univerRange(of), primary, style: null }],
  });
}

export function nameParams({ id, name, formula, comment, scope, hidden }: BookName): object {
  const localSheetId = scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  return { id, name, formulaOrRefString: formula, comment, localSheetId, hidden };
}
