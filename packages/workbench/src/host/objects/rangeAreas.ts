import {
  area,
  cellCount,
  columnCount,
  intersection,
  isEntireColumn,
  isEntireRow,
  MAX_COLUMNS,
  MAX_ROWS,
  rowCount,
} from "../../book/areas";
import { usedArea } from "../../book/usedArea";
import type { Area } from "../../address";
import type { Arguments } from "../arguments";
import { clearCells } from "../clearCells";
import { invalidArgument, itemNotFound } from "../hostError";
import { type Cells, type HostObject, range } from "../hostObject";
import type { HostState } from "../hostState";
import type { Members } from "../members";
import { fullAddress, rangeAt } from "../rangeAddress";

function cells(self: Cells, areas: readonly Area[]): HostObject | null {
  return areas.length === 0 ? null : { type: "RangeAreas", sheet: self.sheet, areas };
}

function common(self: Cells, args: Arguments, host: HostState): HostObject | null {
  const given = args.rangeOrText(0);
  const other = typeof given === "string" ? rangeAt(host, self.sheet, given) : given;
  return cells(
    self,
    self.areas.flatMap((each) => intersection(each, other.area) ?? []),
  );
}

function used(self: Cells, args: Arguments): HostObject | null {
  return cells(
    self,
    self.areas.flatMap((each) => usedArea(self.sheet, each, args.isTrue(0)) ?? []),
  );
}

function required(object: HostObject | null): HostObject {
  if (object === null) throw itemNotFound("no such cells");
  return object;
}

function address({ sheet, areas }: Cells): string {
  return areas.map((each) => fullAddress(sheet, each)).join(",");
}

/** Several areas of one sheet. */
export const RANGE_AREAS: Members<"RangeAreas"> = {
  read: {
    address,
    addressLocal: address,
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, each) => sum + cellCount(each), 0),
    isEntireColumn: ({ areas }) => areas.every(isEntireColumn),
    isEntireRow: ({ areas }) => areas.every(isEntireRow),
  },
  open: {
    areas: (self) => ({ ...self, type: "RangeCollection" }),
    conditionalFormats: (self) => ({ ...self, type: "ConditionalFormatCollection" }),
    dataValidation: (self) => ({ ...self, type: "DataValidation" }),
    format: (self) => ({ ...self, type: "RangeFormat" }),
    worksheet: ({ sheet }) => ({ type: "Worksheet", sheet }),
  },
  find: {
    getEntireColumn: (self) =>
      cells(
        self,
        self.areas.map((each) => area(0, each.left, MAX_ROWS, columnCount(each))),
      ),
    getEntireRow: (self) =>
      cells(
        self,
        self.areas.map((each) => area(each.top, 0, rowCount(each), MAX_COLUMNS)),
      ),
    getIntersection: (self, args, host) => required(common(self, args, host)),
    getIntersectionOrNullObject: common,
    getUsedRangeAreas: (self, args) => required(used(self, args)),
    getUsedRangeAreasOrNullObject: used,
  },
  call: {
    clear: ({ sheet, areas }, args, host) => clearCells(host, sheet, areas, args.optionalText(0) ?? "All"),
    calculate: () => null,
    setDirty: () => null,
    _KeepReference: () => null,
  },
};

export const RANGE_COLLECTION: Members<"RangeCollection"> = {
  items: ({ sheet, areas }) => areas.map((each) => range(sheet, each)),
  find: {
    getItemAt: ({ sheet, areas }, args) => {
      const found = areas[args.integer(0)];
      if (found === undefined) throw invalidArgument("there is no area of this number");
      return range(sheet, found);
    },
  },
  call: { getCount: ({ areas }) => areas.length },
};
