import type { Area } from "../../address";
import { area, boundingArea, columnCount, intersection, MAX_COLUMNS, MAX_ROWS, rowCount } from "../../book/areas";
import { mergesFrom } from "../../book/mergedAreas";
import { specialCells } from "../../book/specialCells";
import { surroundingArea } from "../../book/surroundingArea";
import { usedArea } from "../../book/usedArea";
import type { Arguments } from "../arguments";
import { HostError, invalidArgument, itemNotFound } from "../hostError";
import { type HostObject, type HostObjects, range } from "../hostObject";
import { insertCells } from "../insertCells";
import type { HostState } from "../hostState";
import type { Members } from "../members";
import { rangeAt, rangeOn, sameSheet } from "../rangeAddress";

type Self = HostObjects["Range"];

function anotherArea({ sheet }: Self, args: Arguments, host: HostState): Area {
  const given = args.rangeOrText(0);
  const other = typeof given === "string" ? rangeAt(host, sheet, given) : given;
  sameSheet(sheet, other.sheet);
  return other.area;
}

function common(self: Self, args: Arguments, host: HostState): HostObject | null {
  const found = intersection(self.area, anotherArea(self, args, host));
  return found === null ? null : range(self.sheet, found);
}

function used({ sheet, area: within }: Self, args: Arguments): HostObject | null {
  const found = usedArea(sheet, within, args.isTrue(0));
  return found === null ? null : range(sheet, found);
}

function special({ sheet, area: within }: Self, args: Arguments): HostObject | null {
  const areas = specialCells(sheet, within, args.text(0), args.optionalText(1) ?? "All");
  if (areas === null) throw invalidArgument(`special cells of the kind "${args.text(0)}" are not answered`);
  return areas.length === 0 ? null : { type: "RangeAreas", sheet, areas };
}

function merges({ sheet, area: within }: Self): HostObject | null {
  const startingInside = mergesFrom(sheet, within);
  if (startingInside === null) throw new HostError("RangeExceedsLimit", "There are more than 512 merged areas.");
  return startingInside.length === 0 ? null : { type: "RangeAreas", sheet, areas: startingInside };
}

function resized({ sheet, area: { top, left } }: Self, rows: number, columns: number): HostObject {
  return rangeOn(sheet, area(top, left, rows, columns));
}

/** Rows or columns beside the range: `count` of them, on the other side when negative. */
function beside({ sheet, area: of }: Self, count: number, side: "above" | "below" | "before" | "after"): HostObject {
  if (count === 0) throw invalidArgument("a count of 0");
  const before = side === "above" || side === "before" ? count > 0 : count < 0;
  const lines = Math.abs(count);
  if (side === "above" || side === "below") {
    return rangeOn(sheet, area(before ? of.top - lines : of.bottom + 1, of.left, lines, columnCount(of)));
  }
  return rangeOn(sheet, area(of.top, before ? of.left - lines : of.right + 1, rowCount(of), lines));
}

export const rangeFinds: NonNullable<Members<"Range">["find"]> = {
  getCell: ({ sheet, area: of }, args) =>
    rangeOn(sheet, area(of.top + args.integer(0), of.left + args.integer(1), 1, 1)),
  getRow: ({ sheet, area: of }, args) => rangeOn(sheet, area(of.top + args.integer(0), of.left, 1, columnCount(of))),
  getColumn: ({ sheet, area: of }, args) => rangeOn(sheet, area(of.top, of.left + args.integer(0), rowCount(of), 1)),
  getLastCell: ({ sheet, area: of }) => range(sheet, area(of.bottom, of.right, 1, 1)),
  getLastRow: ({ sheet, area: of }) => range(sheet, area(of.bottom, of.left, 1, columnCount(of))),
  getLastColumn: ({ sheet, area: of }) => range(sheet, area(of.top, of.right, rowCount(of), 1)),
  getEntireRow: ({ sheet, area: of }) => range(sheet, area(of.top, 0, rowCount(of), MAX_COLUMNS)),
  getEntireColumn: ({ sheet, area: of }) => range(sheet, area(0, of.left, MAX_ROWS, columnCount(of))),
  getOffsetRange: ({ sheet, area: of }, args) => {
    return rangeOn(sheet, area(of.top + args.integer(0), of.left + args.integer(1), rowCount(of), columnCount(of)));
  },
  getResizedRange: (self, args) => {
    return resized(self, rowCount(self.area) + args.integer(0), columnCount(self.area) + args.integer(1));
  },
  getAbsoluteResizedRange: (self, args) => resized(self, args.integer(0), args.integer(1)),
  getRowsAbove: (self, args) => beside(self, args.optionalInteger(0) ?? 1, "above"),
  getRowsBelow: (self, args) => beside(self, args.optionalInteger(0) ?? 1, "below"),
  getColumnsBefore: (self, args) => beside(self, args.optionalInteger(0) ?? 1, "before"),
  getColumnsAfter: (self, args) => beside(self, args.optionalInteger(0) ?? 1, "after"),
  getBoundingRect: (self, args, host) => range(self.sheet, boundingArea(self.area, anotherArea(self, args, host))),
  getIntersection: (self, args, host) => {
    const found = common(self, args, host);
    if (found === null) throw itemNotFound("the ranges have no cell in common");
    return found;
  },
  getIntersectionOrNullObject: common,
  getUsedRange: (self, args) => used(self, args) ?? range(self.sheet, area(self.area.top, self.area.left, 1, 1)),
  getUsedRangeOrNullObject: used,
  getSurroundingRegion: ({ sheet, area: of }) => range(sheet, surroundingArea(sheet, of)),
  getMergedAreasOrNullObject: merges,
  getTables: ({ sheet, area: within }) => ({ type: "TableScopedCollection", sheet, area: within }),
  getSpecialCells: (self, args) => {
    const found = special(self, args);
    if (found === null) throw itemNotFound("no such cells");
    return found;
  },
  getSpecialCellsOrNullObject: special,
  insert: (self, args, host) => insertCells(host, self.sheet, self.area, args.text(0)),
};
