import type { Area } from "../address";
import { isInsideSheet, localAddress, type ParsedAddress, parseAddress, quotedSheet } from "../book/areas";
import type { Sheet } from "../book/sheet";
import { HostError, invalidArgument, itemNotFound } from "./hostError";
import { type HostObject, range } from "./hostObject";
import type { HostState } from "./hostState";

/** `'Tổng hợp'!A4:J21` */
export function fullAddress(sheet: Sheet, area: Area): string {
  return `${quotedSheet(sheet.name)}!${localAddress(area)}`;
}

/** The range that an address means on a sheet; a defined name is an address too. */
export function rangeAt(host: HostState, sheet: Sheet, address: string): HostObject & { readonly type: "Range" } {
  const parsed = parseAddress(address) ?? namedAddress(host, sheet, address);
  if (parsed === null) throw invalidArgument(`"${address}" is not an address`);
  if (parsed.sheet === null) return range(sheet, parsed.area);
  const named = host.book.sheetByName(parsed.sheet);
  if (named === null) throw itemNotFound(`the worksheet "${parsed.sheet}"`);
  return range(named, parsed.area);
}

function namedAddress(host: HostState, sheet: Sheet, name: string): ParsedAddress | null {
  const found = host.book.names.find(name, sheet.id) ?? host.book.names.find(name, null);
  return found === null ? null : parseAddress(found.formula);
}

/** A range that has to lie on the sheet. */
export function rangeOn(sheet: Sheet, area: Area): HostObject & { readonly type: "Range" } {
  if (area.bottom < area.top || area.right < area.left || !isInsideSheet(area)) {
    throw invalidArgument("the range would lie outside the worksheet");
  }
  return range(sheet, area);
}

export function sameSheet(a: Sheet, b: Sheet): void {
  if (a.id !== b.id) throw new HostError("InvalidArgument", "Both ranges have to be on one worksheet.");
}
