import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import type { Area } from "../address";
import { isEntireColumn, isEntireRow } from "./areas";
import type { Sheet } from "./sheet";

/** Univer's sheets end where their data does; Excel's go on. Makes room for an area before it is written. */
export function makeRoom(sheet: Sheet, of: Area): void {
  const [rows, columns] = [sheet.worksheet.getRowCount(), sheet.worksheet.getColumnCount()];
  if (!isEntireColumn(of) && of.bottom >= rows) sheet.change(SetWorksheetRowCountMutation, { rowCount: of.bottom + 1 });
  if (!isEntireRow(of) && of.right >= columns) {
    sheet.change(SetWorksheetColumnCountMutation, { columnCount: of.right + 1 });
  }
}
