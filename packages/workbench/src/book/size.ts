import type { Area } from "../address";
import { isEntireColumn, isEntireRow } from "./areas";
import type { Sheet } from "./sheet";

/** A page's sheets end where their data does; Excel's go on. Makes room for an area before it is written. */
export function makeRoom(sheet: Sheet, of: Area): void {
  const { rowCount, columnCount } = sheet.data;
  if (!isEntireColumn(of) && of.bottom >= rowCount) sheet.set({ rowCount: of.bottom + 1 });
  if (!isEntireRow(of) && of.right >= columnCount) sheet.set({ columnCount: of.right + 1 });
}
