import type { Awkward } from "./awkward";
import type { Sheet } from "../book/sheet";
import { cellCount } from "../book/areas";
import { HostError, itemNotFound } from "./hostError";
import type { HostObject } from "./hostObject";
import type { HostState } from "./hostState";
import { isJsonObject, type Json } from "./json";

/** How a member is used. */
export type Use = "read" | "write" | "open" | "find" | "call";

/** Refused with a general failure while another workbook has the focus; the deletion of a sheet as a wrong selection. */
const NEEDS_FOCUS: ReadonlySet<string> = new Set([
  "WorksheetCollection.add",
  "Worksheet.activate",
  "Range.select",
  "NamedItem.delete",
]);

/** Methods that change nothing that a file keeps. */
const HARMLESS_CALL = /^(_|get|load|activate$|select$|calculate$|track|untrack|register|unregister|notify)/;

/** Awkward refusals, before anything is done. */
export function refuseAwkwardly(host: HostState, object: HostObject, member: string, use: Use): void {
  const { awkward } = host;
  const name = `${object.type}.${member}`;
  if (host.requests <= (awkward.focusLost ?? 0)) {
    if (NEEDS_FOCUS.has(name)) throw new HostError("GeneralException", "There was an internal error.");
    if (name === "Worksheet.delete") throw new HostError("InvalidSelection", "The current selection is invalid.");
  }
  if (awkward.viewOnly === true && changes(object, member, use)) {
    throw new HostError("AccessDenied", "You cannot perform the requested operation.");
  }
  if (awkward.chartSheetActive === true && name === "WorksheetCollection.getActiveWorksheet") {
    throw itemNotFound("the active worksheet");
  }
  if (awkward.mergesBeyondLimit !== undefined && name === "Range.getMergedAreasOrNullObject") {
    throw new HostError(awkward.mergesBeyondLimit, "There are too many merged areas.");
  }
  if (
    awkward.noPrinter !== undefined &&
    object.type === "PageLayout" &&
    (use === "write" || member.startsWith("set"))
  ) {
    throw new HostError(awkward.noPrinter, "No printer is installed.");
  }
  refuseWithShape(awkward, name);
  refuseSlowFormats(host, object, member, use);
}

/** What becomes of a neighbour's line where a cell's own is set. */
export function neighboursOf({ awkward }: HostState): "go" | "stay" {
  return awkward.sharedEdges === true ? "stay" : "go";
}

const FORMATS: ReadonlySet<string> = new Set([
  "RangeFormat",
  "RangeFont",
  "RangeFill",
  "RangeBorder",
  "FormatProtection",
]);

/** Counts settings of formats; refuses one for which a request has no time any more. */
function refuseSlowFormats(host: HostState, object: HostObject, member: string, use: Use): void {
  const isOfCells = object.type === "Range" && member === "setCellProperties";
  const isFormat = FORMATS.has(object.type) && (use === "write" || member === "clear");
  if (!isFormat && !isOfCells) return;
  host.formatsSet += isOfCells ? cellCount(object.area) : 1;
  if (host.formatsSet > (host.awkward.slowFormatting ?? Infinity))
    throw new HostError("RequestAborted", "The request was aborted.");
}

const deselected = new WeakSet<Awkward>();

function refuseWithShape(awkward: Awkward, name: string): void {
  if (awkward.shapeSelected !== true || deselected.has(awkward)) return;
  if (name === "Range.select") deselected.add(awkward);
  if (name === "Range.merge") throw new HostError("InvalidSelection", "The current selection is invalid.");
}

function changes(object: HostObject, member: string, use: Use): boolean {
  if (object.type === "Runtime" || object.type === "Application") return false;
  if (use === "write") return true;
  return use === "find" ? member.startsWith("add") : use === "call" && !HARMLESS_CALL.test(member);
}

/** Settings of properties that an awkward host takes and forgets. */
export function isForgotten(host: HostState, object: HostObject, member: string, value: Json): boolean {
  const { awkward, addedNames } = host;
  const isFitted = member === "zoom" && isJsonObject(value) && typeof value["horizontalFitToPages"] === "number";
  if (awkward.zoomForgotten === true && object.type === "PageLayout" && isFitted) return true;
  return (
    awkward.nameVisibleIgnored === true &&
    object.type === "NamedItem" &&
    member === "visible" &&
    !addedNames.has(object.id)
  );
}

const PIXEL = 0.75;

/** A property as an awkward host keeps it. */
export function keptAwkwardly({ awkward }: HostState, member: string, value: Json): Json {
  const isSize = member === "columnWidth" || member === "rowHeight";
  if (awkward.roundedSizes === true && isSize && typeof value === "number") return Math.round(value / PIXEL) * PIXEL;
  return value;
}

/** Tables that an awkward host has on every sheet. */
export function awkwardTables({ awkward }: HostState, sheet: Sheet): readonly (HostObject & { type: "Table" })[] {
  return (awkward.tables ?? []).map((address, index) => {
    const table = { name: `Bảng${index + 1}`, area: address, hasHeader: true, isFiltered: false };
    return { type: "Table", sheet, table };
  });
}

const VOLATILE = /\b(now|today|rand|randbetween)\s*\(/i;

/** A cell's value as an awkward host reads it. */
export function readAwkwardly({ awkward, requests }: HostState, formula: string, value: Json): Json {
  if (awkward.volatileValues !== true || typeof value !== "number") return value;
  return VOLATILE.test(formula) ? value + requests / 1_000 : value;
}

/** A number as an awkward host keeps it under a format. */
export function roundedAwkwardly({ awkward }: HostState, value: number, pattern: string): number {
  if (awkward.fifteenDigits === true) return Number(value.toPrecision(15));
  if (awkward.precisionAsDisplayed !== true || pattern === "General") return value;
  const decimals = (/\.(0+)/.exec(pattern)?.[1]?.length ?? 0) + (pattern.endsWith("%") ? 2 : 0);
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
