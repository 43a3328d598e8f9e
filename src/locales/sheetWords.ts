/** Why a unit got no rank, in the remarks column. */
export type RemarkCode =
  "incomplete" | "notRanked" | "notAssessed" | "classUnknown" | "conditionUnknown" | "belowClasses";

/** The words that results carry into the officer's workbook. Decimals arrive as text already. */
export interface SheetWords {
  readonly total: (scale: string | null) => string;
  readonly ratio: string;
  readonly rank: string;
  readonly class: string;
  readonly remark: string;
  readonly remarks: { readonly [C in RemarkCode]: string };
  readonly summarySheet: string;
  readonly summaryTitle: string;
  readonly table: (number: number, name: string) => string;
  readonly framework: (name: string, version: string) => string;
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
  readonly lowest: string;
  readonly thresholdUnknown: string;
  readonly stated: (source: string) => string;
  /** The interval that the evidence allows; a bound is null where nothing limits that side. */
  readonly inferred: (greaterThan: string | null, atMost: string | null) => string;
  readonly inferredNote: string;
  readonly percent: (value: string) => string;
  readonly points: (value: string) => string;
}
