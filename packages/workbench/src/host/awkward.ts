import type { HostErrorCode } from "./hostError";

/** A request that the door itself turns away, without the workbook hearing of it. */
export type Refusal =
  "requestTooLarge" | "responseTooLarge" | "activityLimit" | "sessionTimedOut" | "noCapability" | "dialogOpen";

/** Ways in which a real Excel makes an add-in's life hard. Everything left out is as in a friendly one. */
export interface Awkward {
  /** Names of sheets that refuse changes, whatever the file says. */
  readonly protectedSheets?: readonly string[];
  /** The book's structure refuses changes. */
  readonly protectedStructure?: boolean;
  /** For so many requests the officer is typing in a cell. */
  readonly cellEditing?: number;
  /** Every request takes so long, in milliseconds. */
  readonly delay?: number;
  /** The n-th request from now (counted from 1) fails: before anything is done, or after everything is. */
  readonly failure?: { readonly request: number; readonly code: HostErrorCode; readonly when: "before" | "after" };
  /** The n-th request from now (counted from 1) is turned away at the door. */
  readonly refusal?: { readonly request: number; readonly why: Refusal };
  /** Longest request and longest answer in bytes; 5 MB unless told, as in Excel on the web. */
  readonly payloadLimit?: number;

  /** For so many requests another workbook has the focus (office-js #771, #2983; Microsoft's troubleshooting page). */
  readonly focusLost?: number;
  /** A chart or a shape is selected until a cell is: cells cannot be merged (#399). */
  readonly shapeSelected?: boolean;
  /** A new setting beside one that was there, in one request, is not found (#920). */
  readonly settingsOneKeyABatch?: boolean;
  /** Settings are taken and forgotten (#6091, #5206). */
  readonly settingsLost?: boolean;
  /** Settings are taken up to so many characters of JSON in all (#621, #360). */
  readonly settingsLimit?: number;
  /** Numbers are kept at 15 significant digits. */
  readonly fifteenDigits?: boolean;
  /** What follows from changed cells is not calculated. */
  readonly manualCalculation?: boolean;
  /** Numbers are rounded to what their format shows. */
  readonly precisionAsDisplayed?: boolean;
  /** Names that were there before cannot be hidden (#3878). */
  readonly nameVisibleIgnored?: boolean;
  /** Volatile formulas give another value at each reading (#6922). */
  readonly volatileValues?: boolean;
  /** A chart sheet is active: there is no active worksheet (#2444). */
  readonly chartSheetActive?: boolean;
  /** Areas of tables (Ctrl+T), on every sheet: `A3:C7` (#6745). */
  readonly tables?: readonly string[];
  /** The workbook is viewed, and says nothing of it (#5148, #3831). */
  readonly viewOnly?: boolean;
  /** The workbook is read-only and says so. */
  readonly readOnly?: boolean;
  /** Events do not say whose change they tell, as before ExcelApi 1.14. */
  readonly missingTriggerSource?: boolean;
  /** Merged areas cannot be listed: there are more than the limit, and builds name that differently (#3611). */
  readonly mergesBeyondLimit?: HostErrorCode;
  /** A line set on one cell leaves what its neighbour says of the same line, and a colour or weight draws diagonals (#1920, #1087). */
  readonly sharedEdges?: boolean;
  /** Formats are slow: a request that sets more of them than this is given up (#12). */
  readonly slowFormatting?: number;
  /** Listeners of a page stay when the page is gone: events are sent to all of them (#194). */
  readonly staleHandlers?: boolean;
  /** There is no printer: page set-up is refused by this code. */
  readonly noPrinter?: HostErrorCode;
  /** “Fit to pages” is taken and forgotten (#1860). */
  readonly zoomForgotten?: boolean;
  /** Widths and heights are kept in whole pixels (#187, #3036). */
  readonly roundedSizes?: boolean;
}

export const DEFAULT_PAYLOAD_LIMIT = 5 * 1024 * 1024;
