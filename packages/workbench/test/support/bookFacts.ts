import type { CellData, CellMatrix } from "../../src/bookData";
import { cellText, columnIndex, rowIndex } from "../../src/address";
import { styleOf, type OpenedBook } from "../../src/openedBook";

/**
 * What a person would compare of two workbooks: every cell by address with its look spelled out, and all that is kept beside
 * the cells. Ids of styles, room below the data and empty entries do not count.
 */
export function bookFacts(book: OpenedBook): unknown {
  const { data, extras, names, settings, activeSheet, protection, properties } = book;
  const base = styleOf(data, data.defaultStyle);
  const look = (style: CellData["s"]): unknown => {
    const own = styleOf(data, style);
    return own === null ? null : sorted({ ...base, ...own });
  };
  const sheets = data.sheetOrder.map((id) => {
    const { name, mergeData, freeze, tabColor, rowData = {}, columnData = {}, cellData = {} } = data.sheets[id] ?? {};
    const rows = Object.entries(rowData as Record<string, object>);
    const columns = Object.entries(columnData as Record<string, object>);
    return { id, name, mergeData, freeze, tabColor, rows, columns, cells: cellFacts(cellData, look) };
  });
  return { sheets, extras, names, settings, activeSheet, protection, properties, base };
}

function cellFacts(matrix: CellMatrix, look: (style: CellData["s"]) => unknown): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const row of Object.keys(matrix).map(Number)) {
    const cells: Readonly<Record<number, CellData>> = matrix[row] ?? {};
    for (const column of Object.keys(cells).map(Number)) {
      const { v, t, f, ref, s } = cells[column] ?? {};
      const address = cellText({ row: rowIndex(row), column: columnIndex(column) });
      facts[address] = { v, t, f, ref, look: look(s) };
    }
  }
  return facts;
}

function sorted(style: object): unknown {
  return Object.fromEntries(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
}
