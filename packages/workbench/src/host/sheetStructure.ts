import type { Sheet } from "../book/sheet";
import { accessDenied, HostError } from "./hostError";
import type { HostState } from "./hostState";

/** Refuses adding, removing, renaming, moving and hiding sheets while the book's structure is protected. */
export function requireOpenStructure(host: HostState): void {
  if (host.book.protection !== null || host.awkward.protectedStructure === true) {
    throw accessDenied("the workbook's structure is protected");
  }
}

/** A book always shows at least one sheet. */
export function requireAnotherVisible(host: HostState, sheet: Sheet): void {
  const others = host.book
    .sheets()
    .filter((other) => other.id !== sheet.id && host.book.visibility(other) === "visible");
  if (others.length === 0)
    throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
}
