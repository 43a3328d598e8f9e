import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import { Direction } from "@univerjs/core";
import type { Area } from "../../model/address";
import { isEntireColumn, isEntireRow } from "../book/areas";
import { type Sheet, univerRange } from "../book/sheet";
import { makeRoom } from "../book/size";
import { requireAllowed, requireUnlocked } from "./cellAccess";
import { HostError, invalidArgument } from "./hostError";
import { type HostObject, range } from "./hostObject";
import type { HostState } from "./hostState";

/** `Range.insert`: whole rows and columns, or cells that push others down or right; formulas and names follow. */
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
  } else {
    requireUnlocked(host, sheet, of);
    makeRoom(sheet, of);
    const command = shift === "Down" ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
    done(sheet.change(command, { range: univerRange(of) }));
  }
  return range(sheet, of);
}

/** `Range.delete`: what comes after moves up or left. */
export function deleteCells(host: HostState, sheet: Sheet, of: Area, shift: string): null {
  if (shift !== "Up" && shift !== "Left") throw invalidArgument(`"${shift}" is no direction to delete`);
  makeRoom(sheet, of);
  if (isEntireRow(of)) {
    requireAllowed(host, sheet, "deleteRows");
    done(sheet.change(RemoveRowByRangeCommand, { range: onSheet(sheet, of) }));
  } else if (isEntireColumn(of)) {
    requireAllowed(host, sheet, "deleteColumns");
    done(sheet.change(RemoveColByRangeCommand, { range: onSheet(sheet, of) }));
  } else {
    requireUnlocked(host, sheet, of);
    done(
      sheet.change(shift === "Up" ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand, { range: univerRange(of) }),
    );
  }
  return null;
}

function onSheet(sheet: Sheet, of: Area): ReturnType<typeof univerRange> {
  const { startRow, startColumn, endRow, endColumn } = univerRange(of);
  const [rows, columns] = [sheet.worksheet.getRowCount(), sheet.worksheet.getColumnCount()];
  return { startRow, startColumn, endRow: Math.min(endRow, rows - 1), endColumn: Math.min(endColumn, columns - 1) };
}

function done(isDone: boolean): void {
  if (!isDone) throw new HostError("InsertDeleteConflict", "Cells cannot be inserted or deleted here.");
}
