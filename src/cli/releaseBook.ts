import type { CellData, SheetData } from "@xep-hang/workbench/bookData";
import { NO_EXTRAS, type OpenedBook } from "@xep-hang/workbench/openedBook";

/**
 * The workbook as it may leave the office: what its visible sheets show, and how it looks and is printed. No formula, hidden
 * sheet, content of a hidden row or column, name, rule, setting, author, link or chart comes along.
 */
export function releaseBook(book: OpenedBook): OpenedBook {
  const isVisible = (id: string) => (book.extras[id]?.visibility ?? "visible") === "visible";
  const order = book.data.sheetOrder.filter(isVisible);
  const sheets = Object.fromEntries(
    order.flatMap((id) => {
      const sheet = book.data.sheets[id];
      return sheet === undefined ? [] : [[id, valuesOnly(sheet)] as const];
    }),
  );
  const extras = order.map((id) => {
    const { pageSetup = null, zoom = null } = book.extras[id] ?? {};
    return [id, { ...NO_EXTRAS, pageSetup, zoom }] as const;
  });
  return {
    data: { ...book.data, sheetOrder: order, sheets },
    extras: Object.fromEntries(extras),
    names: [],
    settings: {},
    lost: [],
    activeSheet: order.includes(book.activeSheet) ? book.activeSheet : (order[0] ?? book.activeSheet),
    protection: null,
    properties: {},
  };
}

function valuesOnly(sheet: Partial<SheetData>): Partial<SheetData> {
  const { cellData = {}, rowData = {}, columnData = {} } = sheet;
  const cells = Object.entries(cellData).map(([row, line]) => {
    const isRowHidden = rowData[Number(row)]?.hd === 1;
    const kept = Object.entries(line).map(([column, cell]) => {
      const isHidden = isRowHidden || columnData[Number(column)]?.hd === 1;
      return [column, plainCell(cell, isHidden)] as const;
    });
    return [row, Object.fromEntries(kept)] as const;
  });
  return { ...sheet, cellData: Object.fromEntries(cells) };
}

function plainCell(cell: CellData | null | undefined, isHidden: boolean): CellData {
  const { v, t, s } = cell ?? {};
  const style = s === undefined ? {} : { s };
  return isHidden ? style : { ...style, ...(v === undefined ? {} : { v }), ...(t === undefined ? {} : { t }) };
}
