import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import type { Area } from "../address";
import { area, columnCount, MAX_COLUMNS, MAX_ROWS, rowCount } from "../book/areas";
import type { CellEdits, CellNews, LineChange } from "../book/sheetEdit";
import type { Sheet } from "../book/sheet";
import type { SheetData } from "../bookData";
import { areaOf } from "./ranges";
import type { UniverBook } from "./univerBook";

interface Params {
  readonly subUnitId?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly sheet?: Partial<SheetData> & { readonly id: string; readonly name: string };
  readonly index?: number;
  readonly toOrder?: number;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly id?: string;
}

const LINES: Readonly<Record<string, LineChange>> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};

const ROWS_HIDDEN: Readonly<Record<string, boolean>> = {
  [SetRowHiddenMutation.id]: true,
  [SetRowVisibleMutation.id]: false,
};

/** Has the book take a step that the user of Univer's page has taken, or take over the values that Univer has calculated. */
export function followUniver(univer: UniverBook, id: string, given: object, isCalculated: boolean): void {
  const params = given as Params;
  const sheet = params.subUnitId === undefined ? null : univer.book.sheet(params.subUnitId);
  if (id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id) followNames(univer);
  else if (id === InsertSheetMutation.id) followAdded(univer, params);
  else if (sheet === null) return;
  else if (id === SetRangeValuesMutation.id) followCells(univer, sheet, params.cellValue ?? {}, isCalculated);
  else if (!isCalculated) followSheet(univer, sheet, id, params);
}

function followSheet(univer: UniverBook, sheet: Sheet, id: string, params: Params): void {
  const { book } = univer;
  const [what, selected] = [LINES[id], params.selections?.at(-1)?.range];
  if (what !== undefined && params.range !== undefined) followLines(univer, sheet, what, areaOf(params.range));
  else if (id === SetSelectionsOperation.id) {
    if (selected !== undefined) book.select(sheet, areaOf(selected));
  } else if (id === SetWorksheetActiveOperation.id) book.activate(sheet);
  else if (id === RemoveSheetMutation.id) book.removeSheet(sheet);
  else if (id === SetWorksheetOrderMutation.id) book.moveSheet(sheet, params.toOrder ?? book.position(sheet));
  else if (id.startsWith("sheet.mutation.")) takeSheet(univer, sheet);
  tellHidden(sheet, id, params);
}

function tellHidden(sheet: Sheet, id: string, { ranges }: Params): void {
  const [hidden, rows] = [ROWS_HIDDEN[id], ranges?.[0]];
  if (hidden === undefined || rows === undefined) return;
  sheet.took({ kind: "rowsHidden", area: area(rows.startRow, 0, rowCount(areaOf(rows)), MAX_COLUMNS), hidden });
}

/** Contents or formats; a formula alone is one that Univer rewrote because its cells have moved. */
function followCells(
  univer: UniverBook,
  sheet: Sheet,
  cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
  isCalculated: boolean,
): void {
  const cells: CellEdits = {};
  let hasContents = false;
  for (const [row, columns] of Object.entries(cellValue) as [string, Record<string, Nullable<ICellData>>][]) {
    for (const [column, given] of Object.entries(columns)) {
      const [r, c] = [Number(row), Number(column)];
      hasContents ||= !given || "v" in given || "p" in given;
      const found = isCalculated ? calculated(univer, sheet, r, c) : univer.fromUniver(sheet, r, c);
      if (found !== undefined) (cells[r] ??= {})[c] = found;
    }
  }
  sheet.setCells(cells, isCalculated ? "values" : hasContents ? "contents" : "formats");
}

/** A formula's new value; undefined for a cell that has none in the book. */
function calculated(
  univer: UniverBook,
  sheet: Sheet,
  row: number,
  column: number,
): CellEdits[number][number] | undefined {
  const cell = sheet.cell(row, column);
  if ((cell?.f ?? "") === "") return undefined;
  const { v, t } = univer.fromUniver(sheet, row, column) ?? {};
  return { ...cell, v: v ?? null, t: t ?? null };
}

function followLines(univer: UniverBook, sheet: Sheet, what: LineChange, of: Area): void {
  const isOfRows = what === "RowInserted" || what === "RowDeleted";
  // Univer's rows end with its sheet; Excel's go on.
  const lines = isOfRows ? area(of.top, 0, rowCount(of), MAX_COLUMNS) : area(0, of.left, MAX_ROWS, columnCount(of));
  univer.book.moveLines(sheet, what, lines);
  takeSheet(univer, sheet);
}

/** Everything of a sheet as Univer has it now. */
function takeSheet(univer: UniverBook, sheet: Sheet): void {
  const config = univer.worksheet(sheet).getConfig();
  const { name, hidden, tabColor, showGridlines, freeze, rowCount: rows, columnCount: columns } = config;
  if (name !== sheet.name) univer.book.renameSheet(sheet, name);
  const [before, now]: [number, number] = [sheet.data.hidden, hidden];
  if (now !== before) sheet.set({ hidden });
  sheet.set({ tabColor, showGridlines, freeze: { ...freeze }, rowCount: rows, columnCount: columns });
  sheet.setRows(lines(univer, config.rowData));
  sheet.setColumns(lines(univer, config.columnData));
  sheet.setMerges(
    univer
      .worksheet(sheet)
      .getMergeData()
      .map((range) => ({ ...range })),
  );
  takeCells(univer, sheet);
}

function lines(univer: UniverBook, of: object): Record<number, object> {
  const entries = Object.entries(of as Record<string, Nullable<{ s?: ICellData["s"] }>>).map(([at, line]) => {
    const style = typeof line?.s === "string" ? univer.styles.get(line.s) : line?.s;
    return [at, { ...line, s: style ? univer.book.styles.idOf(style as object) : null }] as const;
  });
  return Object.fromEntries(entries);
}

function takeCells(univer: UniverBook, sheet: Sheet): void {
  const cells: CellEdits = {};
  const put = (row: number, column: number): void => {
    const found = univer.fromUniver(sheet, row, column);
    if (!isEqual(found, sheet.cell(row, column) ?? null)) (cells[row] ??= {})[column] = found;
  };
  for (const matrix of [sheet.data.cellData, univer.worksheet(sheet).getCellMatrix().getMatrix()]) {
    for (const [row, columns] of Object.entries(matrix)) {
      for (const column of Object.keys((columns ?? {}) as object)) put(Number(row), Number(column));
    }
  }
  const news: CellNews = "contents";
  sheet.setCells(cells, news);
}

function isEqual(a: object | null, b: object | null): boolean {
  const text = (of: object | null): string =>
    JSON.stringify(Object.entries(of ?? {}).sort(([x], [y]) => (x < y ? -1 : 1)));
  return text(a) === text(b);
}

function followAdded(univer: UniverBook, { sheet, index }: Params): void {
  if (sheet === undefined || univer.book.sheet(sheet.id) !== null) return;
  const { name, ...data } = structuredClone(sheet);
  const added = univer.book.addSheet(name, { ...data, cellData: {}, rowData: {}, columnData: {} }, index);
  takeSheet(univer, added);
}

function followNames(univer: UniverBook): void {
  const { names } = univer.book;
  const held = univer.injector.get(IDefinedNamesService).getDefinedNameMap(univer.unitId) ?? {};
  for (const { id, name, formulaOrRefString: formula, comment = "", localSheetId, hidden } of Object.values(held)) {
    const scope =
      localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? null : localSheetId;
    const before = names.all().find((each) => each.id === id);
    const now = { id, name, formula, comment, scope, hidden: hidden === true };
    if (!isEqual(before ?? null, { ...now, formula: formula.startsWith("=") ? formula : `=${formula}` }))
      names.set(now);
  }
  for (const name of names.all()) if (held[name.id] === undefined) names.remove(name);
}
