import type { Area } from "../model/address";
import { areaOf } from "../model/areas";
import type { SheetId } from "../model/grid";

export const POINTS_A_MILLIMETRE = 72 / 25.4;

/** Cells for use within one request: untracked, since Excel need not follow them, and be told to forget them, after it. */
export function rangeAt(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  return sheet.getRangeByIndexes(area.top, area.left, rows, columns).untrack();
}

/** Each sheet is asked for once a conversation. */
const sheetsAsked = new WeakMap<Excel.RequestContext, Map<SheetId, Excel.Worksheet>>();

export function sheetById(context: Excel.RequestContext, id: SheetId): Excel.Worksheet {
  const asked = sheetsAsked.get(context) ?? new Map<SheetId, Excel.Worksheet>();
  sheetsAsked.set(context, asked);
  const sheet = asked.get(id) ?? context.workbook.worksheets.getItem(id);
  asked.set(id, sheet);
  return sheet;
}

/** Loads what `areaOfRange` needs. */
export function loadPlace(range: Excel.Range): void {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
}

export function areaOfRange(range: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">): Area {
  return areaOf(
    range.rowIndex,
    range.columnIndex,
    range.rowIndex + range.rowCount - 1,
    range.columnIndex + range.columnCount - 1,
  );
}

/** The area cut into bands of whole rows of at most so many cells each (one row at least). */
export function rowBands(area: Area, cells: number): readonly Area[] {
  const rows = Math.max(1, Math.floor(cells / (area.right - area.left + 1)));
  const bands: Area[] = [];
  for (let top: number = area.top; top <= area.bottom; top += rows) {
    bands.push(areaOf(top, area.left, Math.min(top + rows - 1, area.bottom), area.right));
  }
  return bands;
}
