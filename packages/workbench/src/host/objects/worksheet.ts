import { BooleanNumber } from "../../bookData";
import { area, MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET } from "../../book/areas";
import { columnWidth, rowHeight } from "../../book/lines";
import { usedArea } from "../../book/usedArea";
import type { Arguments } from "../arguments";
import { HostError, invalidArgument, itemNotFound } from "../hostError";
import { type HostObject, type HostObjects, range } from "../hostObject";
import type { HostState } from "../hostState";
import type { Members } from "../members";
import { rangeAt, rangeOn } from "../rangeAddress";
import { requireSheetName } from "../sheetName";
import { requireAnotherVisible, requireOpenStructure } from "../sheetStructure";
import { copySheet } from "../copySheet";
import { eventCalls } from "./eventCalls";

type Self = HostObjects["Worksheet"];

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function neighbour({ sheet }: Self, args: Arguments, { book }: HostState, step: 1 | -1): HostObject | null {
  const sheets = book.sheets();
  for (let at = book.position(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const next = sheets[at];
    if (next && (!args.isTrue(0) || book.visibility(next) === "visible")) return { type: "Worksheet", sheet: next };
  }
  return null;
}

function used({ sheet }: Self, args: Arguments): HostObject | null {
  const found = usedArea(sheet, WHOLE_SHEET, args.isTrue(0));
  return found === null ? null : range(sheet, found);
}

function required(object: HostObject | null, what: string): HostObject {
  if (object === null) throw itemNotFound(what);
  return object;
}

export const WORKSHEET: Members<"Worksheet"> = {
  identity: ({ sheet }) => ({ Id: sheet.id, _Id: sheet.id }),
  read: {
    id: ({ sheet }) => sheet.id,
    name: ({ sheet }) => sheet.name,
    position: ({ sheet }, { book }) => book.position(sheet),
    visibility: ({ sheet }, { book }) => VISIBILITY[book.visibility(sheet)],
    tabColor: ({ sheet }) => sheet.data.tabColor,
    showGridlines: ({ sheet }) => sheet.data.showGridlines === BooleanNumber.TRUE,
    showHeadings: ({ sheet }) => sheet.data.rowHeader.hidden !== BooleanNumber.TRUE,
    standardHeight: ({ sheet }) => rowHeight(sheet, MAX_ROWS),
    standardWidth: ({ sheet }) => columnWidth(sheet, MAX_COLUMNS),
    enableCalculation: () => true,
  },
  write: {
    name: ({ sheet }, value, host) => {
      requireOpenStructure(host);
      if (typeof value !== "string") throw invalidArgument("a worksheet's name has to be a text");
      requireSheetName(host.book, value, sheet);
      host.book.renameSheet(sheet, value);
    },
    position: ({ sheet }, value, host) => {
      requireOpenStructure(host);
      const last = host.book.sheets().length - 1;
      if (typeof value !== "number" || value < 0 || value > last) throw invalidArgument("no such position");
      host.book.moveSheet(sheet, value);
    },
    visibility: ({ sheet }, value, host) => {
      requireOpenStructure(host);
      const visibility = (["visible", "hidden", "veryHidden"] as const).find((each) => VISIBILITY[each] === value);
      if (visibility === undefined) throw invalidArgument("no such visibility");
      if (visibility !== "visible") requireAnotherVisible(host, sheet);
      host.book.setVisibility(sheet, visibility);
    },
    tabColor: ({ sheet }, value) => {
      if (typeof value !== "string") throw invalidArgument("a colour has to be a text");
      sheet.set({ tabColor: value });
    },
    showGridlines: ({ sheet }, value) => {
      sheet.set({ showGridlines: value === true ? BooleanNumber.TRUE : BooleanNumber.FALSE });
    },
  },
  open: {
    autoFilter: ({ sheet }) => ({ type: "AutoFilter", sheet, table: null }),
    charts: ({ sheet }) => ({ type: "ChartCollection", sheet }),
    tables: ({ sheet }) => ({ type: "TableCollection", sheet }),
    freezePanes: ({ sheet }) => ({ type: "WorksheetFreezePanes", sheet }),
    horizontalPageBreaks: ({ sheet }) => ({ type: "PageBreakCollection", sheet, of: "rows" }),
    verticalPageBreaks: ({ sheet }) => ({ type: "PageBreakCollection", sheet, of: "columns" }),
    names: ({ sheet }) => ({ type: "NamedItemCollection", scope: sheet }),
    pageLayout: ({ sheet }) => ({ type: "PageLayout", sheet }),
    protection: ({ sheet }) => ({ type: "WorksheetProtection", sheet }),
  },
  find: {
    getRange: ({ sheet }, args, host) => {
      const address = args.optionalText(0);
      return address === null ? range(sheet, WHOLE_SHEET) : rangeAt(host, sheet, address);
    },
    getRanges: ({ sheet }, args, host) => {
      const addresses = args.optionalText(0)?.split(",") ?? [];
      const areas = addresses.map((address) => rangeAt(host, sheet, address).area);
      return { type: "RangeAreas", sheet, areas: areas.length === 0 ? [WHOLE_SHEET] : areas };
    },
    getRangeByIndexes: ({ sheet }, args) => {
      const [top, left, rows, columns] = [args.integer(0), args.integer(1), args.integer(2), args.integer(3)];
      return rangeOn(sheet, area(top, left, rows, columns));
    },
    getCell: ({ sheet }, args) => rangeOn(sheet, area(args.integer(0), args.integer(1), 1, 1)),
    getUsedRange: (self, args) => used(self, args) ?? range(self.sheet, area(0, 0, 1, 1)),
    getUsedRangeOrNullObject: used,
    getNext: (self, args, host) => required(neighbour(self, args, host, 1), "the next worksheet"),
    getNextOrNullObject: (self, args, host) => neighbour(self, args, host, 1),
    getPrevious: (self, args, host) => required(neighbour(self, args, host, -1), "the worksheet before"),
    getPreviousOrNullObject: (self, args, host) => neighbour(self, args, host, -1),
    copy: ({ sheet }, args, host) => {
      requireOpenStructure(host);
      const other = args.isGiven(1) ? args.object(1) : null;
      return { type: "Worksheet", sheet: copySheet(host.book, sheet, args.optionalText(0) ?? "None", other) };
    },
  },
  call: {
    activate: ({ sheet }, _, { book }) => {
      if (book.visibility(sheet) !== "visible")
        throw new HostError("InvalidOperation", "A hidden worksheet cannot be activated.");
      book.activate(sheet);
      return null;
    },
    delete: ({ sheet }, _, host) => {
      requireOpenStructure(host);
      if (host.book.visibility(sheet) === "veryHidden")
        throw new HostError("InvalidOperation", "A very hidden worksheet cannot be deleted.");
      requireAnotherVisible(host, sheet);
      host.book.removeSheet(sheet);
      return null;
    },
    calculate: () => null,
    ...eventCalls(
      ["DataChanged", "Activated", "Deactivated", "SelectionChanged", "FormatChanged"],
      (self: Self) => self.sheet.id,
    ),
    ...eventCalls(
      ["RowHiddenChanged", "ProtectionChanged", "NameChanged", "VisibilityChanged"],
      (self: Self) => self.sheet.id,
    ),
  },
};
