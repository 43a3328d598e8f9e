import type { Area, CellAddress } from "./address";
import type { Chart } from "./chart";
import type { SheetRef } from "./grid";
import type { SheetHighlights } from "./highlight";
import type { PlanNote } from "./planNote";

/** Every hidden defined name of ours starts so; no other name of the workbook is read or touched. */
export const MARK_PREFIX = "_XepHang_";
/** Cells of thresholds that formulas look at: these names are for the officer to see. */
export const THRESHOLD_PREFIX = `${MARK_PREFIX}nguong_`;

/** A value in a cell. Text is written so that it can never become a formula or another value. */
export type ValueContent =
  /** `format`: the cell keeps that number format; absent, it is General. */
  | { readonly kind: "text"; readonly text: string; readonly format?: string }
  | { readonly kind: "number"; readonly value: number; readonly format: string }
  | { readonly kind: "blank" };

/**
 * A cell's new content. A formula may say what it must come to (`gives`): where the host makes something else of it, that is
 * written in its place. Without it its value is the host's affair.
 */
export type Content =
  | ValueContent
  | { readonly kind: "formula"; readonly formula: string; readonly gives?: ValueContent; readonly format: string };

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

/** A cell's fill and the font colour that can be read on it, both `#RRGGBB`. */
export interface CellColors {
  readonly fill: string;
  readonly font: string;
}

/** How a sheet of ours is printed; margins in millimetres. The paper is A4. */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Points; where it is wider than the paper, it is squeezed to one page across, as many down as needed. */
  readonly contentWidth: number;
  /** The rows that are printed on top of every page, counted from 0. */
  readonly titleRows?: readonly [first: number, last: number];
  /** Numbered in the middle of the top margin from the second page on, as Decree 30/2020/NĐ-CP asks. */
  readonly numbered?: true;
  /** What is printed; absent: all that the sheet holds. */
  readonly printArea?: Area;
  /** Rows that start a page, counted from 0. Excel keeps them only where nothing is squeezed to pages. */
  readonly breaks?: readonly number[];
  /** Per cent; absent: as large as the paper allows. */
  readonly scale?: number;
}

/** The officer's sheet, or a sheet of our own that the plan makes (named by its key). */
export type SheetTarget =
  { readonly kind: "existing"; readonly sheet: SheetRef } | { readonly kind: "own"; readonly key: string };

/** One small, repeatable change. Page set-up is given to new sheets only: later it is the officer's. */
export type PlanStep =
  /** `wanted`: what it would be called if no other sheet had that name. */
  | { readonly kind: "ensureSheet"; readonly key: string; readonly name: string; readonly wanted: string }
  /** A sheet of the plan's own looks like these cells of another one, on the same cells: merged ones too, but no rules. */
  | { readonly kind: "lookAlike"; readonly key: string; readonly from: SheetArea }
  /** Contents, formats and merges of cells of ours. */
  | { readonly kind: "clear"; readonly target: SheetTarget; readonly area: Area }
  | {
      readonly kind: "write";
      readonly target: SheetTarget;
      readonly at: CellAddress;
      readonly rows: readonly (readonly Content[])[];
    }
  /** Font, fill, borders and alignment, cell by cell; `from` is one column wide and as high as `to`. */
  | { readonly kind: "copyFormat"; readonly target: SheetTarget; readonly from: Area; readonly to: Area }
  | { readonly kind: "style"; readonly target: SheetTarget; readonly area: Area; readonly style: Style }
  /** Colours cell by cell; null leaves a cell as it is. */
  | {
      readonly kind: "color";
      readonly target: SheetTarget;
      readonly at: CellAddress;
      readonly rows: readonly (readonly (CellColors | null)[])[];
    }
  | { readonly kind: "merge"; readonly target: SheetTarget; readonly area: Area }
  /** A merged cell of the officer's that ends elsewhere from now on; what it holds and how it looks stays. */
  | { readonly kind: "stretch"; readonly target: SheetTarget; readonly from: Area; readonly to: Area }
  | { readonly kind: "columnWidth"; readonly target: SheetTarget; readonly area: Area; readonly points: number }
  /** `atLeast`: rows that are higher stay so. */
  | {
      readonly kind: "rowHeight";
      readonly target: SheetTarget;
      readonly area: Area;
      readonly points: number;
      readonly atLeast?: true;
    }
  /** The area's looks and merges, and the heights of its rows in points, once more on so many areas of its size below it. */
  | {
      readonly kind: "repeat";
      readonly target: SheetTarget;
      readonly area: Area;
      readonly times: number;
      readonly heights: readonly number[];
    }
  /** A chart of ours, known by its name: `before` null makes it, `after` null takes it away, both change it. */
  | {
      readonly kind: "chart";
      readonly target: SheetTarget;
      readonly name: string;
      readonly before: Chart | null;
      readonly after: Chart | null;
    }
  /** What is coloured on one of the officer's sheets for what was found, in the place of what was before. */
  | ({ readonly kind: "highlight" } & SheetHighlights)
  | { readonly kind: "pageSetup"; readonly key: string; readonly setup: PageSetup }
  /**
   * Where the sheet has a print area that covers the table, it grows to cover the results as well; `exactly`: one that is
   * the table to the cell becomes the area, smaller or larger.
   */
  | {
      readonly kind: "includeInPrint";
      readonly sheet: SheetRef;
      readonly table: Area;
      readonly area: Area;
      readonly exactly?: true;
    }
  /** A hidden defined name over an area of ours, so that it is found again after saving, renaming and moving. */
  | { readonly kind: "mark"; readonly target: SheetTarget; readonly name: string; readonly area: Area }
  | { readonly kind: "unmark"; readonly name: string };

/** Cells of one sheet that the plan depends on. */
export interface SheetArea {
  readonly sheet: SheetRef;
  readonly area: Area;
}

/** JSON that is kept in the workbook beside its cells; null where there is none under the key. */
export interface SettingChange {
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Everything one run will change, as data: checked whole before the first cell is touched. */
export interface Plan {
  readonly steps: readonly PlanStep[];
  /** What was read when the plan was made; applying stops when the sheet no longer says the same (`fingerprint.ts`). */
  readonly sources: readonly (SheetArea & { readonly fingerprint: string })[];
  /** Cells that the plan fills and that must be blank when it is applied. */
  readonly free: readonly SheetArea[];
  /** What was asked for and is written otherwise. */
  readonly notes?: readonly PlanNote[];
  /** Kept when everything is written; the results stand without it. */
  readonly settings?: readonly SettingChange[];
}

/** What each problem of planning tells, by code; the words live in `src/locales`. */
export interface WriteProblemParams {
  /** Nothing that was asked for can be made from these tables. */
  "write.nothing": Record<string, never>;
  /** No unit of the table has a result under its framework. */
  "write.unrankable": Record<string, never>;
  /** The columns right of the table hold the officer's cells. */
  "write.occupied": { cells: string; columns: number };
  /** Every column right of the table is hidden. */
  "write.hiddenColumns": { first: string };
  /** The sheet has no room for the columns. */
  "write.noRoom": { columns: number };
  /** A merged cell lies across the cells to be written. */
  "write.merged": { area: string };
  /** The units run across the columns: their results are listed with the summary, and that was not asked for. */
  "write.noPlaceBeside": Record<string, never>;
  /** A text that no cell can hold (32 767 characters). */
  "write.tooLong": { text: string; length: number };
}

export type WriteProblemCode = keyof WriteProblemParams;

/** Why no plan can be made. `sheet` is null where the whole workbook is concerned. */
export type WriteProblem = {
  [C in WriteProblemCode]: {
    readonly code: C;
    readonly sheet: string | null;
    readonly params: Readonly<WriteProblemParams[C]>;
  };
}[WriteProblemCode];
