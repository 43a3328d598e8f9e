import type { Area } from "./address";
import type { Severity } from "./finding";
import type { SheetRef } from "./grid";

/** Cells that are coloured for what was found in them, until that is taken back; their own formats stay as they are. */
export interface Highlight {
  readonly severity: Severity;
  readonly areas: readonly Area[];
}

/** All that is coloured so on one sheet. */
export interface SheetHighlights {
  readonly sheet: SheetRef;
  readonly highlights: readonly Highlight[];
}
