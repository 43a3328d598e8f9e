import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "../../book/lines";
import { changeStyles, stylesIn } from "../../book/styles";
import { fitColumns, fitRows } from "../../book/fitLines";
import { requireAllowed } from "../cellAccess";
import {
  ALIGNMENT,
  FILL,
  FONT,
  type FormatProperties,
  type FormatProperty,
  NO_FILL,
  PROTECTION,
} from "../formatProperties";
import { invalidArgument } from "../hostError";
import type { Cells } from "../hostObject";
import type { HostState } from "../hostState";
import type { Json } from "../json";
import type { Members } from "../members";
import { linesOf, uniform } from "../uniform";

type Reads = Record<string, (self: Cells) => Json>;
type Writes = Record<string, (self: Cells, value: Json, host: HostState) => void>;

function readsOf(properties: FormatProperties): Reads {
  const reads = Object.entries(properties).map(
    ([name, property]) => [name, (self: Cells) => readAll(self, property)] as const,
  );
  return Object.fromEntries(reads);
}

function readAll({ sheet, areas }: Cells, { read }: FormatProperty): Json {
  return uniform(areas.flatMap((area) => [uniform(stylesIn(sheet, area, (row, column) => read(sheet, row, column)))]));
}

function writesOf(properties: FormatProperties): Writes {
  const writes = Object.entries(properties).map(([name, { write }]) => {
    return [name, (self: Cells, value: Json, host: HostState) => writeAll(self, host, write(value))] as const;
  });
  return Object.fromEntries(writes);
}

function writeAll({ sheet, areas }: Cells, host: HostState, patch: ReturnType<FormatProperty["write"]>): void {
  requireAllowed(host, sheet, "formatCells");
  for (const area of areas) changeStyles(sheet, area, () => patch);
}

function points(value: Json, most: number): number {
  if (typeof value !== "number" || value < 0 || value > most)
    throw invalidArgument(`a size between 0 and ${most} points is wanted`);
  return value;
}

function sizes({ sheet, areas }: Cells, lines: "rows" | "columns"): Json {
  const size = lines === "rows" ? rowHeight : columnWidth;
  return uniform(areas.flatMap((area) => [...linesOf(sheet, area, lines, (line) => size(sheet, line))]));
}

const TALLEST_ROW = 409.5;
const WIDEST_COLUMN = 1790;

export const RANGE_FORMAT: Members<"RangeFormat"> = {
  read: {
    ...readsOf(ALIGNMENT),
    columnWidth: (self) => sizes(self, "columns"),
    rowHeight: (self) => sizes(self, "rows"),
  },
  write: {
    ...writesOf(ALIGNMENT),
    columnWidth: ({ sheet, areas }, value, host) => {
      requireAllowed(host, sheet, "formatColumns");
      for (const area of areas) setColumnWidth(sheet, area, points(value, WIDEST_COLUMN));
    },
    rowHeight: ({ sheet, areas }, value, host) => {
      requireAllowed(host, sheet, "formatRows");
      for (const area of areas) setRowHeight(sheet, area, points(value, TALLEST_ROW));
    },
  },
  open: {
    borders: (self) => ({ ...self, type: "RangeBorderCollection" }),
    fill: (self) => ({ ...self, type: "RangeFill" }),
    font: (self) => ({ ...self, type: "RangeFont" }),
    protection: (self) => ({ ...self, type: "FormatProtection" }),
  },
  call: {
    autofitColumns: ({ sheet, areas }, _, host) => {
      requireAllowed(host, sheet, "formatColumns");
      for (const area of areas) fitColumns(sheet, area, host.culture);
      return null;
    },
    autofitRows: ({ sheet, areas }, _, host) => {
      requireAllowed(host, sheet, "formatRows");
      for (const area of areas) fitRows(sheet, area);
      return null;
    },
  },
};

export const RANGE_FONT: Members<"RangeFont"> = { read: readsOf(FONT), write: writesOf(FONT) };

export const RANGE_FILL: Members<"RangeFill"> = {
  read: readsOf(FILL),
  write: writesOf(FILL),
  call: {
    clear: (self, _, host) => {
      writeAll(self, host, NO_FILL);
      return null;
    },
  },
};

export const FORMAT_PROTECTION: Members<"FormatProtection"> = {
  read: readsOf(PROTECTION),
  write: writesOf(PROTECTION),
};
