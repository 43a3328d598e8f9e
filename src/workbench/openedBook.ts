import type { IWorkbookData } from "@univerjs/core";

/** Margins in inches, as .xlsx keeps them. */
export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** Page set-up of one sheet; null fields are left to Excel's defaults. */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape" | null;
  /** .xlsx paper code: 9 is A4. */
  readonly paperSize: number | null;
  readonly margins: PageMargins | null;
  readonly fitToWidth: number | null;
  readonly fitToHeight: number | null;
  readonly scale: number | null;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly firstPageNumber: number | null;
  /** Header and footer codes ("&C&P"), odd and first pages. */
  readonly oddHeader: string | null;
  readonly oddFooter: string | null;
  readonly firstHeader: string | null;
  readonly firstFooter: string | null;
  /** A1 areas without a sheet name. */
  readonly printArea: string | null;
  readonly titleRows: string | null;
  readonly titleColumns: string | null;
  readonly rowBreaks: readonly number[];
}

/** Sheet protection; `attributes` keeps every .xlsx attribute (hash, salt, options) as it stood, so that it is saved unchanged. */
export interface SheetProtection {
  readonly attributes: Readonly<Record<string, string>>;
}

/** A validation or conditional-format rule is carried whole; the look-alike does not need to understand it to keep it. */
export interface CarriedRule {
  readonly areas: string;
  readonly rule: unknown;
}

/** What a sheet has beyond cells, styles, merges, sizes and freeze panes (those are in Univer's own data). */
export interface SheetExtras {
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly pageSetup: PageSetup | null;
  readonly protection: SheetProtection | null;
  readonly validations: readonly CarriedRule[];
  readonly conditionalFormats: readonly CarriedRule[];
  /** The A1 area of the sheet's own filter; null without one. */
  readonly autoFilter: string | null;
}

export interface DefinedName {
  readonly name: string;
  /** With `=` and a quoted sheet where one is needed: `='Tổng hợp'!$A$1:$B$2`. */
  readonly formula: string;
  /** Sheet id when the name belongs to one sheet. */
  readonly scope: string | null;
  readonly hidden: boolean;
}

/** What a file holds that the look-alike does not keep on saving. */
export type LostPart =
  | "chart"
  | "image"
  | "drawing"
  | "pivot"
  | "comment"
  | "macro"
  | "externalLink"
  | "table"
  | "slicer"
  | "richText"
  | "other";

/** A workbook in memory: Univer's snapshot, and beside it what Univer has no place for. Sheets are keyed by Univer's sheet id. */
export interface OpenedBook {
  readonly data: IWorkbookData;
  readonly extras: Readonly<Record<string, SheetExtras>>;
  readonly names: readonly DefinedName[];
  /** `workbook.settings` of the add-ins, by key. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly lost: readonly LostPart[];
}
