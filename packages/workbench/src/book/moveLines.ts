import type { CellData, CellMatrix } from "../bookData";
import type { Area } from "../address";
import { columnCount, isSingleCell, rowCount } from "./areas";
import type { LineChange } from "./sheetEdit";
import { areaOf, rangeOf } from "./mergedAreas";
import type { Sheet } from "./sheet";
import { shiftedArea } from "./shiftedArea";

/** Moves a sheet's cells, sizes and merged areas when whole rows or columns come or go. Formulas are the book's business. */
export function moveLines(sheet: Sheet, what: LineChange, lines: Area): void {
  const { data } = sheet;
  const isOfRows = what === "RowInserted" || what === "RowDeleted";
  const move = isOfRows ? moveOf(what, lines.top, rowCount(lines)) : moveOf(what, lines.left, columnCount(lines));
  if (isOfRows) {
    data.cellData = movedKeys(data.cellData, move);
    data.rowData = movedKeys(data.rowData, move);
    data.rowCount = Math.max(1, data.rowCount + move.by);
  } else {
    for (const [row, cells] of Object.entries(data.cellData)) data.cellData[Number(row)] = movedKeys(cells, move);
    data.columnData = movedKeys(data.columnData, move);
    data.columnCount = Math.max(1, data.columnCount + move.by);
  }
  data.mergeData = data.mergeData.flatMap((range) => {
    const moved = shiftedArea(areaOf(range), what, lines);
    return moved === null || isSingleCell(moved) ? [] : [rangeOf(moved)];
  });
  if (what === "RowInserted") fillRows(sheet, lines);
  if (what === "ColumnInserted") fillColumns(sheet, lines);
  sheet.took({ kind: "lines", what, area: lines });
}

interface Move {
  readonly from: number;
  readonly count: number;
  /** How far what lies behind moves. */
  readonly by: number;
}

function moveOf(what: LineChange, from: number, count: number): Move {
  const isInserted = what === "RowInserted" || what === "ColumnInserted";
  return { from, count, by: isInserted ? count : -count };
}

function movedKeys<T>(list: Readonly<Record<number, T>>, { from, count, by }: Move): Record<number, T> {
  const entries = Object.entries(list).flatMap(([text, entry]): [string, T][] => {
    const key = Number(text);
    if (key < from) return [[text, entry]];
    return by < 0 && key < from + count ? [] : [[String(key + by), entry]];
  });
  return Object.fromEntries(entries);
}

/** New rows look like the row above them, as in Excel. */
function fillRows({ data }: Sheet, { top, bottom }: Area): void {
  const above = looks(data.cellData[top - 1] ?? {});
  if (Object.keys(above).length === 0) return;
  for (let row: number = top; row <= bottom; row++) data.cellData[row] = { ...above };
}

/** New columns look like the column before them. */
function fillColumns({ data }: Sheet, { left, right }: Area): void {
  for (const cells of Object.values(data.cellData)) {
    const before = looks({ 0: cells[left - 1] ?? {} })[0];
    if (before === undefined) continue;
    for (let column: number = left; column <= right; column++) cells[column] = { ...before };
  }
}

function looks(cells: Readonly<Record<number, CellData>>): CellMatrix[number] {
  const styled = Object.entries(cells).filter(([, { s }]) => s !== null && s !== undefined);
  return Object.fromEntries(styled.map(([column, { s }]) => [column, { s: s ?? null }]));
}
