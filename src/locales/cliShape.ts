import type { CallProblemCode, CallProblemParams } from "../model/callProblem";
import type { UnitStatus } from "../model/scores";

/** What a copy saved by the look-alike may not keep; the names are the look-alike's own. */
export type LostPartName =
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

/** What the command line says; shaped once, worded in each language. */
export interface CliWords {
  readonly help: string;
  readonly problems: { readonly [C in CallProblemCode]: (params: Readonly<CallProblemParams[C]>) => string };
  /** `others`: how many sheets more stand in its one list. */
  readonly table: (sheet: string, area: string, framework: string | null, others: number) => string;
  readonly columns: {
    readonly rank: string;
    readonly rankInGroup: string;
    readonly group: string;
    readonly unit: string;
    readonly total: string;
    readonly ratio: string;
    readonly class: string;
  };
  readonly unranked: { readonly [S in Exclude<UnitStatus, "ranked">]: string };
  readonly counts: (
    group: string | null,
    counts: readonly (readonly [name: string, count: number])[],
    unclassed: number,
  ) => string;
  /** What a place in a draft Decision is called. */
  readonly draft: {
    readonly line: (number: number) => string;
    readonly table: (number: number) => string;
  };
  readonly noFindings: string;
  /** Behind the sentence of a finding that holds of other cells, too; `cells` as "C6:C12, C15". */
  /** How a question is answered in the call; the choices stand in the order of its sentence. */
  readonly answeredBy: (question: string, choices: readonly string[]) => string;
  readonly alsoAt: (others: number, cells: string, isCut: boolean) => string;
  readonly findingCounts: (errors: number, warnings: number, infos: number) => string;
  readonly wroteFile: (file: string) => string;
  readonly written: (file: string) => string;
  /** What a run spends its time on. */
  readonly stages: { readonly [S in "opening" | "reading" | "writing" | "saving"]: string };
  readonly lost: (parts: readonly string[]) => string;
  readonly lostParts: { readonly [P in LostPartName]: string };
  readonly fault: string;
  readonly inference: {
    readonly pooled: string;
    readonly table: (area: string) => string;
    /** Class, above, at most, round values. */
    readonly columns: readonly [string, string, string, string];
    readonly contradiction: (row: number, name: string, value: string, className: string) => string;
  };
  readonly frameworks: {
    readonly criterion: string;
    readonly max: string;
    readonly class: string;
    readonly threshold: string;
    readonly unknown: string;
    readonly lowest: string;
    readonly inferred: (greaterThan: string | null, atMost: string | null) => string;
    readonly stated: (source: string) => string;
    readonly valid: (id: string) => string;
  };
}
