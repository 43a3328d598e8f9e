import type { Book } from "../book/book";
import type { Culture } from "../book/shownText";
import type { Sheet } from "../book/sheet";
import type { Awkward } from "./awkward";
import type { EventRegistry } from "./eventRegistry";
import type { KeptObjects } from "./keptObjects";
import type { PendingWrites } from "./pendingWrites";
import type { RequirementSets } from "./requirementSets";

/** What every member of every object may ask for. */
export interface HostState {
  readonly book: Book;
  readonly culture: Culture;
  readonly announced: RequirementSets;
  readonly kept: KeptObjects;
  readonly events: EventRegistry;
  readonly writes: PendingWrites;
  awkward: Awkward;
  /** Requests since the host became awkward, this one among them. */
  requests: number;
  /** What this request has done to settings so far. */
  settingsSet: Set<"new" | "old">;
  /** Settings of formats in this request so far. */
  formatsSet: number;
  /** Ids of the names that add-ins have given. */
  readonly addedNames: Set<string>;
}

export function isProtected(host: HostState, sheet: Sheet): boolean {
  return host.book.extras(sheet).protection !== null || (host.awkward.protectedSheets ?? []).includes(sheet.name);
}
