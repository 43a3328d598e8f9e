import type { Area } from "../../model/address";
import type { SheetId, SheetRef } from "../../model/grid";
import type { PlanStep, SettingChange, SheetArea } from "../../model/plan";
import type { SizedLine } from "../apply/touchedAreas";
import type { HighlightsSeen } from "../highlights";
import type { Look } from "../looks/look";
import type { Run } from "../looks/lookRuns";

/** Cells of the officer's sheet as they were before a run. */
export interface AreaBefore extends SheetArea {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
  readonly looks: readonly Run<Look>[];
  readonly merges: readonly Area[];
  /** The plan merges, or may take apart, cells here. */
  readonly unmerge: boolean;
  /** The name that moves along with these cells when the officer inserts rows or columns; null when none covers them. */
  readonly anchor: string | null;
}

/** The width of a column or the height of a row, by one of its cells. */
export interface SizeBefore extends SizedLine {
  readonly points: number;
  readonly anchor: string | null;
}

/** A hidden name as it was; `place` null when it was not there. */
export interface NameBefore {
  readonly name: string;
  readonly place: SheetArea | null;
}

/** What a run left in cells: what the officer has not changed since still reads so. */
export interface AreaAfter extends SheetArea {
  readonly formulas: readonly (readonly unknown[])[];
}

/** A chart of ours, as the plan found and left it. */
export type ChartChange = Pick<Extract<PlanStep, { kind: "chart" }>, "name" | "before" | "after"> & {
  readonly sheet: SheetRef;
};

/** Everything one run changes, as it was: enough to put the workbook back. Plain JSON, never kept in the file. */
export interface Journal {
  readonly areas: readonly AreaBefore[];
  readonly sizes: readonly SizeBefore[];
  readonly names: readonly NameBefore[];
  /** Print areas of the sheets where the run may widen one, as they were. */
  readonly prints: readonly SheetArea[];
  /** Charts of the run on sheets that were there before. */
  readonly charts: readonly ChartChange[];
  /** What was coloured on the sheets where the run colours other cells. */
  readonly highlights: readonly HighlightsSeen[];
  readonly sheetsBefore: readonly SheetId[];
  /** Names of the sheets that the run adds: one of these that was not there before is ours, even if its answer was lost. */
  readonly newSheetNames: readonly string[];
}

/** What a run that came to its end left behind. */
export interface Outcome {
  readonly added: readonly SheetRef[];
  /** What the run left in `Journal.areas`, in their order. */
  readonly after: readonly AreaAfter[];
  /** All that the added sheets held. */
  readonly addedAfter: readonly AreaAfter[];
  /** Where each name of the plan was. */
  readonly anchors: readonly { readonly name: string; readonly place: SheetArea }[];
}

/** One run, as plain JSON. */
export interface JournalEntry {
  readonly journal: Journal;
  /** Null where the run did not come to its end, and everything is put back as it was. */
  readonly outcome: Outcome | null;
  /** What the run meant to keep in the workbook beside its cells. */
  readonly settings: readonly SettingChange[];
}
