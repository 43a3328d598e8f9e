import type { FindingCode } from "../model/finding";

/** Why a unit got no rank or no class, in the remarks column. */
export type RemarkCode = "notRanked" | "notAssessed" | "classUnknown" | "conditionUnknown" | "belowClasses";

/** The words that results carry into the officer's workbook. Decimals arrive as text already. */
export interface SheetWords {
  readonly total: (scale: string | null) => string;
  readonly ratio: string;
  readonly rank: string;
  /** The rank by one criterion. */
  readonly rankBy: (criterion: string) => string;
  readonly class: string;
  /** A result beside one that the sheet had: “Tổng điểm (tính lại)”. */
  readonly again: (heading: string) => string;
  readonly totalAlone: string;
  readonly differenceHead: string;
  readonly difference: (result: string, published: string, computed: string) => string;
  /** Headings of the columns with steps on the way to results as formulas. */
  readonly helpers: { readonly [K in "figure" | "list" | "tie1" | "tie2" | "tie3" | "place" | "first"]: string };
  readonly remark: string;
  /** The same beside an officer's column of that name. */
  readonly remarkBeside: string;
  /** Of a unit without a total; `reasons` may be empty. */
  readonly incomplete: (reasons: readonly string[]) => string;
  /** What stops a unit's result, in a few words. */
  readonly reasons: { readonly [C in FindingCode]?: string };
  readonly reasonElse: string;
  readonly reason: (reason: string, cells: readonly string[], of: number) => string;
  readonly remarks: { readonly [C in RemarkCode]: string };
  /** The parts of a unit that is made of several. */
  readonly madeOf: (parts: readonly string[]) => string;
  readonly summarySheet: string;
  readonly summaryTitle: string;
  readonly sortedSheet: string;
  readonly sortedTitle: string;
  readonly tieOrder: string;
  readonly notApplicable: string;
  readonly outOf: (name: string, points: string) => string;
  readonly table: (number: number, name: string) => string;
  readonly framework: (name: string) => string;
  readonly legalBasis: (sources: string) => string;
  readonly source: (sheet: string, area: string) => string;
  readonly number: string;
  readonly unit: string;
  readonly group: string;
  readonly ungrouped: string;
  readonly allUnits: string;
  readonly sum: string;
  readonly unclassed: string;
  readonly units: string;
  readonly noClasses: string;
  readonly threshold: string;
  readonly basis: string;
  readonly atLeast: (value: string) => string;
  readonly above: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly below: (value: string) => string;
  /** The sign of a threshold, beside the cell that has its figure. */
  readonly signs: { readonly [C in "atLeast" | "above" | "atMost" | "below"]: string };
  /** Below thresholds that formulas look at. */
  readonly liveNote: string;
  readonly lowest: string;
  readonly thresholdUnknown: string;
  readonly stated: (source: string) => string;
  readonly inferred: string;
  readonly inferredNote: string;
  readonly percent: (value: string) => string;
  readonly points: (value: string) => string;
}
