import type { Severity } from "../model/finding";

/** The words of the report of what was found, and of the record that stands on everything a run writes. */
export interface ReportWords {
  readonly sheet: string;
  readonly title: string;
  readonly file: (name: string) => string;
  readonly table: (title: string, sheet: string, area: string) => string;
  readonly noFramework: string;
  readonly counts: (of: { readonly [S in Severity]: number }) => string;
  readonly none: string;
  readonly number: string;
  readonly cell: string;
  readonly what: string;
  readonly reason: (reason: string) => string;
  /** Above the list of one severity. */
  readonly group: (severity: string, count: number) => string;
  readonly ignored: (count: number) => string;
  /** Heads the list of cuts. */
  readonly cuts: (count: number) => string;
  readonly wholeSheet: string;
  /** More cells of one finding than are named. */
  readonly andOthers: (named: string, others: number) => string;
  readonly record: RecordWords;
}

export interface RecordWords {
  /** `2026-11-28T10:32` in words. */
  readonly at: (time: string) => string;
  readonly framework: (name: string, id: string, version: string) => string;
  readonly options: (outputs: readonly string[], columns: "beside" | "own", hiddenLeftOut: boolean) => string;
  readonly fingerprint: (hash: string) => string;
  readonly nothingIgnored: string;
  readonly ignored: (severity: string, place: string, sentence: string, reason: string) => string;
}
