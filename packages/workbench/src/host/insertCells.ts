import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import { Direction } from "@univerjs/core";
import type { Area } from "../address";
import { isEntireColumn, isEntireRow } from "../book/areas";
import { type Sheet, univerRange } from "../book/sheet";
import { makeRoom } from "../book/size";
import { requireAllowed } from "./cellAccess";
import { HostError, invalidArgument } from "./hostError";
import { type HostObject, range } from "./hostObject";
import type { HostState } from "./hostState";

/** `Range.insert` of whole rows or columns; formulas and names follow. */
export function insertCells(host: HostState, sheet: Sheet, of: Area, shift: string): HostObject {
  if (shift !== "Down" && shift !== "Right") throw invalidArgument(`"${shift}" is no direction to insert`);
  if (isEntireRow(of)) {
    requireAllowed(host, sheet, "insertRows");
    makeRoom(sheet, of);
    done(sheet.change(InsertRowByRangeCommand, { range: onSheet(sheet, of), direction: Direction.UP }));
  } else if (isEntireColumn(of)) {
    requireAllowed(host, sheet, "insertColumns");
    makeRoom(sheet, of);
    done(sheet.change(InsertColByRangeCommand, { range: onSheet(sheet, of), direction: Direction.LEFT }));
  } else throw onlyWholeLines();
  return range(sheet, of);
}

/** `Range.delete` of whole rows or columns. */
export function deleteCells(host: HostState, sheet: Sheet, of: Area, shift: string): null {
  if (shift !== "Up" && shift !== "Left") throw invalidArgument(`"${shift}" is no direction to delete`);
  makeRoom(sheet, of);
  if (isEntireRow(of)) {
    requireAllowed(host, sheet, "deleteRows");
    done(sheet.change(RemoveRowByRangeCommand, { range: onSheet(sheet, of) }));
  } else if (isEntireColumn(of)) {
    requireAllowed(host, sheet, "deleteColumns");
    done(sheet.change(RemoveColByRangeCommand, { range: onSheet(sheet, of) }));
  } else throw onlyWholeLines();
  return null;
}

/** Univer pushes single cells only on the sheet that its page shows, and not within one turn of the event loop. */
function onlyWholeLines(): HostError {
  return new HostError("UnsupportedOperation", "The look-alike inserts and deletes whole rows and columns only.");
}

function onSheet(sheet: Sheet, of: Area): ReturnType<typeof univerRange> {
  const { startRow, startColumn, endRow, endColumn } = univerRange(of);
  const [rows, columns] = [sheet.worksheet.getRowCount(), sheet.worksheet.getColumnCount()];
  return { startRow, startColumn, endRow: Math.min(endRow, rows - 1), endColumn: Math.min(endColumn, columns - 1) };
}

function done(isDone: boolean): void {
  if (!isDone) throw new HostError("InsertDeleteConflict", "Cells cannot be inserted or deleted here.");
}
