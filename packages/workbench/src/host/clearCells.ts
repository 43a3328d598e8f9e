import { overlaps, parseArea, type Area } from "../address";
import { clearContents } from "../book/contents";
import { unmerge } from "../book/merges";
import type { CellEdits } from "../book/sheetEdit";
import type { Sheet } from "../book/sheet";
import { withStyle } from "../book/styles";
import { storedCells } from "../book/usedArea";
import { requireAllowed, requireUnlocked } from "./cellAccess";
import { clearCarriedRules } from "./clearCarriedRules";
import { invalidArgument } from "./hostError";
import type { HostState } from "./hostState";

/** `Range.clear`: everything (validations and notes, too), or formats, contents. Excel keeps column widths and row heights. */
export function clearCells(host: HostState, sheet: Sheet, areas: readonly Area[], what: string): null {
  if (!["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"].includes(what)) {
    throw invalidArgument(`"${what}" cannot be cleared`);
  }
  for (const of of areas) {
    requireUnlocked(host, sheet, of);
    if (what === "All" || what === "Formats") {
      requireAllowed(host, sheet, "formatCells");
      clearFormats(host, sheet, of);
    }
    if (what === "All" || what === "Contents") clearContents(sheet, of);
    if (what !== "All") continue;
    clearCarriedRules(host.book, sheet, of, "validations");
    clearNotes(host, sheet, of);
  }
  return null;
}

function clearNotes({ book }: HostState, sheet: Sheet, of: Area): void {
  const { notes } = book.extras(sheet);
  const left = notes.filter(({ cell }) => {
    const place = parseArea(cell);
    return place === null || !overlaps(place, of);
  });
  if (left.length < notes.length) book.setExtras(sheet, { notes: left });
}

function clearFormats(host: HostState, sheet: Sheet, of: Area): void {
  const cells: CellEdits = {};
  for (const { row, column, cell } of storedCells(sheet, of)) {
    if ((cell.s ?? null) !== null) (cells[row] ??= {})[column] = withStyle(cell, null);
  }
  sheet.setCells(cells, "formats");
  unmerge(sheet, of);
  clearCarriedRules(host.book, sheet, of, "conditionalFormats");
}
