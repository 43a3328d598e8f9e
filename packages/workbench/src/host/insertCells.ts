import type { Area } from "../address";
import { isEntireColumn, isEntireRow } from "../book/areas";
import type { Sheet } from "../book/sheet";
import { requireAllowed } from "./cellAccess";
import { HostError, invalidArgument } from "./hostError";
import { type HostObject, range } from "./hostObject";
import type { HostState } from "./hostState";

/** `Range.insert` of whole rows or columns; formulas and names follow. */
export function insertCells(host: HostState, sheet: Sheet, of: Area, shift: string): HostObject {
  if (shift !== "Down" && shift !== "Right") throw invalidArgument(`"${shift}" is no direction to insert`);
  if (isEntireRow(of)) {
    requireAllowed(host, sheet, "insertRows");
    host.book.moveLines(sheet, "RowInserted", of);
  } else if (isEntireColumn(of)) {
    requireAllowed(host, sheet, "insertColumns");
    host.book.moveLines(sheet, "ColumnInserted", of);
  } else throw onlyWholeLines();
  return range(sheet, of);
}

/** `Range.delete` of whole rows or columns. */
export function deleteCells(host: HostState, sheet: Sheet, of: Area, shift: string): null {
  if (shift !== "Up" && shift !== "Left") throw invalidArgument(`"${shift}" is no direction to delete`);
  if (isEntireRow(of)) {
    requireAllowed(host, sheet, "deleteRows");
    host.book.moveLines(sheet, "RowDeleted", of);
  } else if (isEntireColumn(of)) {
    requireAllowed(host, sheet, "deleteColumns");
    host.book.moveLines(sheet, "ColumnDeleted", of);
  } else throw onlyWholeLines();
  return null;
}

function onlyWholeLines(): HostError {
  return new HostError("UnsupportedOperation", "The look-alike inserts and deletes whole rows and columns only.");
}
