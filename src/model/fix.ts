import type { CellAddress } from "./address";
import type { SheetRef } from "./grid";
import type { Content } from "./plan";

/** What a fix does to its cell. */
export type FixKind =
  "textToNumber" | "tidyName" | "legacyText" | "dateToScore" | "columnFormula" | "totalFormula" | "penaltySign";

/** One cell whose right content is certain. Nothing is fixed unless the officer asks for it. */
export interface Fix {
  readonly kind: FixKind;
  readonly sheet: SheetRef;
  readonly cell: CellAddress;
  /** What the cell holds now, as text. */
  readonly before: string;
  readonly after: Content;
  /** The cell's font from then on; absent: as it is. */
  readonly fontName?: string;
}
