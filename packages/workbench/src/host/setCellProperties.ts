import type { Area } from "../address";
import { area, columnCount, rowCount } from "../book/areas";
import { hideColumns, hideRows, setColumnWidth, setRowHeight } from "../book/lines";
import type { Sheet } from "../book/sheet";
import { changeStyles, type StylePatch } from "../book/styles";
import { setBorderProperties } from "./borderProperties";
import { requireAllowed } from "./cellAccess";
import { ALIGNMENT, FILL, FONT, type FormatProperties, PROTECTION } from "./formatProperties";
import { HostError, invalidArgument } from "./hostError";
import type { HostState } from "./hostState";
import { isJsonObject, type Json, type JsonObject } from "./json";

/** `setCellProperties`: one object a cell, in rows of the range's shape; null leaves a cell alone. */
export function setCellProperties(host: HostState, sheet: Sheet, of: Area, given: Json): null {
  requireAllowed(host, sheet, "formatCells");
  const rows = listOf(given, rowCount(of)).map((line) => listOf(line, columnCount(of)));
  rows.forEach((line, r) => {
    line.forEach((cell, c) => {
      if (isJsonObject(cell)) setFormat(host, sheet, area(of.top + r, of.left + c, 1, 1), formatIn(cell));
    });
  });
  return null;
}

/** `setRowProperties`: one object a row. */
export function setRowProperties(host: HostState, sheet: Sheet, of: Area, given: Json): null {
  requireAllowed(host, sheet, "formatRows");
  listOf(given, rowCount(of)).forEach((row, r) => {
    if (!isJsonObject(row)) return;
    const line = area(of.top + r, of.left, 1, columnCount(of));
    const { rowHeight, ...format } = formatIn(row);
    if (typeof row["rowHidden"] === "boolean") hideRows(sheet, line, row["rowHidden"]);
    if (typeof rowHeight === "number") setRowHeight(sheet, line, rowHeight);
    setFormat(host, sheet, line, format);
  });
  return null;
}

/** `setColumnProperties`: one object a column. */
export function setColumnProperties(host: HostState, sheet: Sheet, of: Area, given: Json): null {
  requireAllowed(host, sheet, "formatColumns");
  listOf(given, columnCount(of)).forEach((column, c) => {
    if (!isJsonObject(column)) return;
    const line = area(of.top, of.left + c, rowCount(of), 1);
    const { columnWidth, ...format } = formatIn(column);
    if (typeof column["columnHidden"] === "boolean") hideColumns(sheet, line, column["columnHidden"]);
    if (typeof columnWidth === "number") setColumnWidth(sheet, line, columnWidth);
    setFormat(host, sheet, line, format);
  });
  return null;
}

function listOf(given: Json, length: number): readonly Json[] {
  if (!Array.isArray(given) || given.length !== length) throw invalidArgument(`a list of ${length} is wanted`);
  return given as readonly Json[];
}

function formatIn(properties: JsonObject): JsonObject {
  const format = properties["format"];
  return isJsonObject(format) ? format : {};
}

const GROUPS: Readonly<Record<string, FormatProperties>> = { font: FONT, fill: FILL, protection: PROTECTION };

function setFormat(host: HostState, sheet: Sheet, of: Area, format: JsonObject): void {
  const { borders, ...rest } = format;
  const patches = Object.entries(rest).flatMap(([name, value]) => patchesOf(name, value));
  for (const patch of patches) changeStyles(sheet, of, () => patch);
  if (!isJsonObject(borders)) return;
  for (let row: number = of.top; row <= of.bottom; row++) {
    for (let column: number = of.left; column <= of.right; column++)
      setBorderProperties(host, sheet, row, column, borders);
  }
}

function patchesOf(name: string, value: Json): readonly StylePatch[] {
  const group = GROUPS[name];
  if (group === undefined) return value === null ? [] : [patchOf(ALIGNMENT, name, value)];
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([below, given]) => (given === null ? [] : [patchOf(group, below, given)]));
}

function patchOf(properties: FormatProperties, name: string, value: Json): StylePatch {
  const property = properties[name];
  if (property === undefined)
    throw new HostError("ApiNotFound", `The look-alike does not set the cell property "${name}".`);
  return property.write(value);
}
