import type { Language } from "../locales/language";
import type { KeptCharts } from "../model/chart";
import type { FrameworkForm } from "../model/frameworkForm";
import type { OutputName } from "../model/output";
import type { Plan, WriteProblem } from "../model/plan";
import type { Mark } from "../model/port";
import type { Result } from "../model/result";
import type { RunRecord } from "../model/runRecord";
import type { Steps } from "../model/steps";
import type { PlacedTable } from "./rankedTable";
import type { FormulaRun } from "./formulas/placedFormulas";
import type { NumberedUse } from "./markNames";

/** What every output is planned from; all outputs of a run share the names that they take. */
export interface OutputRun {
  /** Of one workbook, in the order in which results list them. */
  readonly tables: readonly PlacedTable[];
  /** All marks of the workbook. */
  readonly marks: readonly Mark[];
  readonly asked: ReadonlySet<OutputName>;
  /** "own": into the table's own columns of that meaning where it has them. */
  readonly columns: "beside" | "own";
  readonly language: Language;
  /** What of the results stands as formulas; null where all are values. */
  readonly formulas: FormulaRun | null;
  /** Frameworks to be laid out, each on a sheet of its own. */
  readonly forms: readonly FrameworkForm[];
  /** Null where nobody keeps one. */
  readonly record: RunRecord | null;
  /** Charts of earlier runs, by name. */
  readonly charts: KeptCharts;
  /** A name for a mark that no other has. */
  readonly markName: (use: NumberedUse) => string;
  /** A name for a sheet that no other has. */
  readonly sheetName: (wanted: string) => string;
}

/** One kind of what a run writes. It replaces what an earlier run wrote under its own marks, and nothing else. */
export interface Output {
  /** Where it stands: with the officer's table, or on sheets that are ours alone and never read as tables. */
  readonly place: "beside" | "sheets";
  readonly plan: (run: OutputRun) => readonly Result<Plan, WriteProblem>[];
  /** The same piece by piece, where thousands of units take longer than a second. */
  readonly planSteps?: (run: OutputRun) => Steps<readonly Result<Plan, WriteProblem>[]>;
}
