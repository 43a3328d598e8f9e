/**
 * What a run can write, in the order in which it is planned and listed. Each has its entry in `src/outputs/registry.ts`
 * and its words in `src/locales`; the command line, the pane and the docs take their lists from here.
 */
export const OUTPUT_NAMES = [
  "columns",
  "summary",
  "sorted",
  "appendix",
  "decision",
  "slips",
  "report",
  "framework",
] as const;
export type OutputName = (typeof OUTPUT_NAMES)[number];

/** Written where nobody says what: the results beside the table and their counts. */
export const USUAL_OUTPUTS: readonly OutputName[] = ["columns", "summary"];

/**
 * Results stand with the officer's table ("columns") or on sheets of our own; a verification needs no results, and a release
 * takes over what is there.
 */
export type SheetOutput = Exclude<OutputName, "columns"> | "verification" | "release";

/** Merged titles that end where the table ends: stretched over the result columns, or left as they are. */
export const TITLE_CHOICES = ["stretched", "asTheyAre"] as const;
export type TitleChoice = (typeof TITLE_CHOICES)[number];

/** How results stand in cells: as they are now, or calculated by the workbook from then on. */
export const WRITE_MODES = ["values", "formulas"] as const;
export type WriteMode = (typeof WRITE_MODES)[number];
