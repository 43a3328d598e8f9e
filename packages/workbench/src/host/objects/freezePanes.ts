import { area, MAX_COLUMNS, MAX_ROWS } from "../../book/areas";
import type { Sheet } from "../../book/sheet";
import { makeRoom } from "../../book/size";
import type { Area } from "../../address";
import { invalidArgument, itemNotFound } from "../hostError";
import { type HostObject, range } from "../hostObject";
import type { HostState } from "../hostState";
import type { Members } from "../members";
import { rangeAt } from "../rangeAddress";

/** So many rows and columns from the sheet's first on stay in view; none for both unfreezes. */
function freeze(sheet: Sheet, rows: number, columns: number): null {
  if (rows > 0 || columns > 0) makeRoom(sheet, area(rows, columns, 1, 1));
  const [startRow, startColumn] = [rows === 0 ? -1 : rows, columns === 0 ? -1 : columns];
  sheet.set({ freeze: { startRow, startColumn, ySplit: rows, xSplit: columns } });
  return null;
}

function frozen(sheet: Sheet): HostObject | null {
  const { xSplit, ySplit } = sheet.data.freeze;
  if (xSplit === 0 && ySplit === 0) return null;
  const rows = ySplit === 0 ? MAX_ROWS : ySplit;
  return range(sheet, area(0, 0, rows, xSplit === 0 ? MAX_COLUMNS : xSplit));
}

function givenArea(host: HostState, sheet: Sheet, given: ReturnType<typeof rangeAt> | string): Area {
  return typeof given === "string" ? rangeAt(host, sheet, given).area : given.area;
}

export const FREEZE_PANES: Members<"WorksheetFreezePanes"> = {
  find: {
    getLocation: ({ sheet }) => {
      const location = frozen(sheet);
      if (location === null) throw itemNotFound("nothing is frozen");
      return location;
    },
    getLocationOrNullObject: ({ sheet }) => frozen(sheet),
  },
  call: {
    freezeAt: ({ sheet }, args, host) => {
      const { bottom, right } = givenArea(host, sheet, args.rangeOrText(0));
      return freeze(sheet, bottom === MAX_ROWS - 1 ? 0 : bottom + 1, right === MAX_COLUMNS - 1 ? 0 : right + 1);
    },
    freezeRows: ({ sheet }, args) => freeze(sheet, atLeastOne(args.optionalInteger(0) ?? 1), 0),
    freezeColumns: ({ sheet }, args) => freeze(sheet, 0, atLeastOne(args.optionalInteger(0) ?? 1)),
    unfreeze: ({ sheet }) => freeze(sheet, 0, 0),
  },
};

function atLeastOne(count: number): number {
  if (count < 1) throw invalidArgument("at least one row or column has to be frozen");
  return count;
}
