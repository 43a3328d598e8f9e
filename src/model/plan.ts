import type { Area, CellAddress } from "./address";
import type { SheetId, SheetRef } from "./grid";

/** A cell's new content. Text is written so that it can never become a formula or another value. */
export type Content =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly format: string }
  | { readonly kind: "formula"; readonly formula: string; readonly format: string }
  | { readonly kind: "blank" };

export interface Style {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `#RRGGBB`. */
  readonly fontColor?: string;
  /** `#RRGGBB`, or null for none. */
  readonly fill?: string | null;
  readonly horizontal?: "left" | "center" | "right" | "general";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly borders?: "thin" | "none";
}

/** The officer's sheet, or a sheet of our own that the plan makes (named by its key). */
export type SheetTarget =
  { readonly kind: "existing"; readonly sheet: SheetRef } | { readonly kind: "own"; readonly key: string };

/** One small, repeatable change. */
export type PlanStep =
  | { readonly kind: "ensureSheet"; readonly key: string; readonly name: string }
  | { readonly kind: "clear"; readonly target: SheetTarget; readonly area: Area }
  | {
      readonly kind: "write";
      readonly target: SheetTarget;
      readonly at: CellAddress;
      readonly rows: readonly (readonly Content[])[];
    }
  | { readonly kind: "copyFormat"; readonly target: SheetTarget; readonly from: Area; readonly to: Area }
  | { readonly kind: "style"; readonly target: SheetTarget; readonly area: Area; readonly style: Style }
  | { readonly kind: "merge"; readonly target: SheetTarget; readonly area: Area }
  | { readonly kind: "columnWidth"; readonly target: SheetTarget; readonly area: Area; readonly points: number }
  | { readonly kind: "freezeRows"; readonly target: SheetTarget; readonly rows: number }
  /** A hidden defined name over an area of ours, so that it is found again after saving, renaming and moving. */
  | { readonly kind: "mark"; readonly target: SheetTarget; readonly name: string; readonly area: Area };

/** Everything one run will change, as data: checked whole before the first cell is touched. */
export interface Plan {
  readonly steps: readonly PlanStep[];
  /** What was read when the plan was made; applying stops when the sheet no longer says the same. */
  readonly sources: readonly { readonly sheet: SheetId; readonly area: Area; readonly fingerprint: string }[];
}
