import type { CellData, StyleData, WorkbookData } from "./bookData";
import type { SheetChart } from "./chart";
import type { SheetNote } from "./note";
import type { SheetTable } from "./table";
import type { XmlElement } from "./xlsx/xml";

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
  /** Pages across and down to fit on, 0 for as many as it takes; both null when the sheet is not fitted to pages. */
  readonly fitToWidth: number | null;
  readonly fitToHeight: number | null;
  /** Per cent. */
  readonly scale: number | null;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly firstPageNumber: number | null;
  /** Header and footer codes ("&C&P"); the even and first ones hold where they are not null. */
  readonly oddHeader: string | null;
  readonly oddFooter: string | null;
  readonly evenHeader: string | null;
  readonly evenFooter: string | null;
  readonly firstHeader: string | null;
  readonly firstFooter: string | null;
  /** A1 areas without a sheet name, separated by commas. */
  readonly printArea: string | null;
  /** `1:3` and `A:B`. */
  readonly titleRows: string | null;
  readonly titleColumns: string | null;
  /** Rows and columns (from 0) that start a new page. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

export const DEFAULT_PAGE_SETUP: PageSetup = {
  orientation: null,
  paperSize: null,
  margins: null,
  fitToWidth: null,
  fitToHeight: null,
  scale: null,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  firstPageNumber: null,
  oddHeader: null,
  oddFooter: null,
  evenHeader: null,
  evenFooter: null,
  firstHeader: null,
  firstFooter: null,
  printArea: null,
  titleRows: null,
  titleColumns: null,
  rowBreaks: [],
  columnBreaks: [],
};

/** Protection of a sheet or of the workbook; `attributes` keeps every .xlsx attribute (hash, salt, options) as it stood, so that it is saved unchanged. */
export interface SheetProtection {
  readonly attributes: Readonly<Record<string, string>>;
}

/** A validation or conditional-format rule is carried whole; the look-alike does not need to understand it to keep it. */
export interface CarriedRule {
  /** A1 areas, separated by spaces. */
  readonly areas: string;
  readonly rule: XmlElement;
  /** The `dxf` that a conditional format puts on the cells it hits. */
  readonly style: XmlElement | null;
  /** Of a conditional format, while its workbook is open. */
  readonly id?: string;
}

/** What a sheet has beyond cells, styles, merges, sizes, freeze panes, tab colour (those are in Univer's own data). */
export interface SheetExtras {
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly pageSetup: PageSetup | null;
  readonly protection: SheetProtection | null;
  readonly validations: readonly CarriedRule[];
  readonly conditionalFormats: readonly CarriedRule[];
  /** The A1 area of the sheet's own filter; null without one. */
  readonly autoFilter: string | null;
  /** What the filter's columns are filtered by, carried whole. */
  readonly filterCriteria: readonly XmlElement[];
  readonly charts: readonly SheetChart[];
  readonly tables: readonly SheetTable[];
  readonly notes: readonly SheetNote[];
  /** Zoom of the view in per cent; null where the file says none. */
  readonly zoom: number | null;
}

export const NO_EXTRAS: SheetExtras = {
  visibility: "visible",
  pageSetup: null,
  protection: null,
  validations: [],
  conditionalFormats: [],
  autoFilter: null,
  filterCriteria: [],
  charts: [],
  tables: [],
  notes: [],
  zoom: null,
};

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
  | "hyperlink"
  | "table"
  | "slicer"
  | "richText"
  | "outline"
  | "gradient"
  | "cellStyle"
  | "other";

/** What an .xlsx style says and Univer's has no place for. It rides in Univer's style object, which keeps keys it does not know. */
export interface ExcelOnlyStyle {
  readonly indent?: number;
  readonly shrinkToFit?: true;
  readonly readingOrder?: number;
  /** The cell may be typed into although its sheet is protected. */
  readonly unlocked?: true;
  readonly formulaHidden?: true;
  /** The pattern over the fill (`bg`), as .xlsx names it, and the colour of its lines, `#RRGGBB`. */
  readonly hatch?: string;
  readonly hatchColor?: string;
}

export interface BookStyle extends StyleData {
  xl?: ExcelOnlyStyle;
}

/**
 * A workbook in memory: Univer's snapshot, and beside it what Univer has no place for. Sheets are keyed by Univer's sheet id.
 *
 * How a cell's content stands in the snapshot: a number is `t: 2`; a truth value `t: 3` with `v` 1 or 0; text `t: 1`, or `t: 4`
 * when it was typed with a leading apostrophe; an error value is `t: 1` with its name (`#N/A`) as `v`, and a text that merely
 * looks like one is `t: 4`. `f` has its `=`; `ref` is the A1 area of an array formula. A style is an id into `data.styles`.
 * Dates are serial numbers of the 1900 system, also where the file counted from 1904.
 */
export interface OpenedBook {
  readonly data: WorkbookData;
  readonly extras: Readonly<Record<string, SheetExtras>>;
  readonly names: readonly DefinedName[];
  /** `workbook.settings` of the add-ins, by key. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly lost: readonly LostPart[];
  /** Id of the sheet shown on opening. */
  readonly activeSheet: string;
  /** Protection of the workbook's structure. */
  readonly protection: SheetProtection | null;
  /** The file asks for calculation by hand; absent: Excel calculates by itself. */
  readonly manualCalculation?: true;
  /** Title, author and the like: the parts `docProps/core.xml` and `docProps/custom.xml`, word for word. */
  readonly properties: Readonly<Record<string, string>>;
}

/** A style of the snapshot, whether it stands there by id or itself; null for none. */
export function styleOf(data: WorkbookData, style: CellData["s"]): BookStyle | null {
  return (typeof style === "string" ? data.styles[style] : style) ?? null;
}
