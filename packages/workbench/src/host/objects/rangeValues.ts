import { isValidFormat } from "numfmt";
import type { Area } from "../../address";
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from "../../book/areas";
import { cellValue, cellValueType } from "../../book/cellContent";
import { columnWidth, hideColumns, hideRows, isColumnHidden, isRowHidden, rowHeight } from "../../book/lines";
import { shownText } from "../../book/shownText";
import type { Sheet } from "../../book/sheet";
import { changeStyles, patternAt, type StylePatch } from "../../book/styles";
import { eachCell, formulaOrValue, requireAllowed, requireUnlocked } from "../cellAccess";
import { invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import type { Json } from "../json";
import { readAwkwardly } from "../manners";
import type { Members } from "../members";
import { fullAddress } from "../rangeAddress";
import { linesOf, sizeOf, uniform } from "../uniform";
import { spread, writeCells } from "../writeCells";

type Table = Members<"Range">;

export const rangeReads: NonNullable<Table["read"]> = {
  address: ({ sheet, area }) => fullAddress(sheet, area),
  addressLocal: ({ sheet, area }) => fullAddress(sheet, area),
  cellCount: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)),
  rowIndex: ({ area }) => area.top,
  columnIndex: ({ area }) => area.left,
  rowCount: ({ area }) => rowCount(area),
  columnCount: ({ area }) => columnCount(area),
  isEntireColumn: ({ area }) => isEntireColumn(area),
  isEntireRow: ({ area }) => isEntireRow(area),
  values: ({ sheet, area }, host) => {
    return eachCell(sheet, area, (cell) => readAwkwardly(host, cell?.f ?? "", cellValue(cell)));
  },
  valueTypes: ({ sheet, area }) => eachCell(sheet, area, cellValueType),
  text: ({ sheet, area }, { culture }) => {
    return eachCell(sheet, area, (cell, row, column) => shownText(cell, patternAt(sheet, row, column), culture));
  },
  formulas: formulas,
  formulasLocal: formulas,
  numberFormat: ({ sheet, area }) => eachCell(sheet, area, (_, row, column) => patternAt(sheet, row, column)),
  /** Named cell styles are told as lost when a file is opened. */
  style: () => "Normal",
  rowHidden: ({ sheet, area }) => uniform(linesOf(sheet, area, "rows", (row) => isRowHidden(sheet, row))),
  columnHidden: ({ sheet, area }) =>
    uniform(linesOf(sheet, area, "columns", (column) => isColumnHidden(sheet, column))),
  hidden: ({ sheet, area }) => {
    const rows = uniform(linesOf(sheet, area, "rows", (row) => isRowHidden(sheet, row)));
    const columns = uniform(linesOf(sheet, area, "columns", (column) => isColumnHidden(sheet, column)));
    return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  },
  height: ({ sheet, area }) =>
    sizeOf(area.top, area.bottom, (row) => (isRowHidden(sheet, row) ? 0 : rowHeight(sheet, row))),
  width: ({ sheet, area }) => {
    return sizeOf(area.left, area.right, (column) => (isColumnHidden(sheet, column) ? 0 : columnWidth(sheet, column)));
  },
  top: ({ sheet, area }) => sizeOf(0, area.top - 1, (row) => (isRowHidden(sheet, row) ? 0 : rowHeight(sheet, row))),
  left: ({ sheet, area }) => {
    return sizeOf(0, area.left - 1, (column) => (isColumnHidden(sheet, column) ? 0 : columnWidth(sheet, column)));
  },
};

function formulas({ sheet, area }: { readonly sheet: Sheet; readonly area: Area }): Json {
  return eachCell(sheet, area, formulaOrValue);
}

export const rangeWrites: NonNullable<Table["write"]> = {
  values: ({ sheet, area }, value, host) => writeCells(host, sheet, area, value),
  formulas: ({ sheet, area }, value, host) => writeCells(host, sheet, area, value),
  numberFormat: ({ sheet, area }, value, host) => writeFormats(host, sheet, area, value),
  rowHidden: ({ sheet, area }, value, host) => {
    requireAllowed(host, sheet, "formatRows");
    hideRows(sheet, area, isTrue(value));
  },
  columnHidden: ({ sheet, area }, value, host) => {
    requireAllowed(host, sheet, "formatColumns");
    hideColumns(sheet, area, isTrue(value));
  },
};

function isTrue(value: Json): boolean {
  if (typeof value !== "boolean") throw invalidArgument("true or false is wanted");
  return value;
}

/** Number formats by cell, or one for all; whole rows and columns take one. */
function writeFormats(host: HostState, sheet: Sheet, of: Area, given: Json): void {
  requireUnlocked(host, sheet, of);
  if (typeof given === "string") {
    const patch = { n: format(given) };
    changeStyles(sheet, of, () => patch);
    return;
  }
  // One object for all cells of a pattern: equal looks that change alike are worked out once.
  const patches = new Map<Json, StylePatch>([[null, {}]]);
  const table = spread(of, given);
  for (const pattern of table.flat()) if (!patches.has(pattern)) patches.set(pattern, { n: format(pattern) });
  changeStyles(sheet, of, (row, column) => patches.get(table[row - of.top]?.[column - of.left] ?? null) ?? {});
}

/** General is no format at all. */
function format(pattern: Json): { pattern: string } | null {
  if (typeof pattern !== "string" || !isValidFormat(pattern)) throw invalidArgument("this is not a number format");
  return pattern === "General" ? null : { pattern };
}
