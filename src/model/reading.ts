import type { FieldSense, LineRole, Orientation, SenseReason, StageSense } from "./block";
import type { DecimalText } from "./numbers/decimal";
import type { FieldRole, RoleReason } from "./mapping";
import type { Interpretation } from "./table";

/** What was believed of one field, and why. Plain data: shown in the pane, printed by `--json`. */
export interface FieldReading {
  /** The cell of its innermost heading, "C4". */
  readonly cell: string;
  /** The column letters (units down) or the row number (units across) of its figures. */
  readonly line: string;
  readonly header: readonly string[];
  readonly sense: FieldSense;
  readonly reason: SenseReason;
  readonly stage: StageSense;
  readonly max: DecimalText | null;
  readonly numbering: string | null;
  readonly percent: boolean;
  /** Null until a framework is chosen. */
  readonly role: FieldRole["kind"] | null;
  readonly criterion: string | null;
  readonly roleReason: RoleReason | null;
  /** What says so: the heading's words, the sheet's own figures, a stated maximum, the officer, what the cells hold, its place. */
  readonly by: ReadingBy;
  /** What the figures prove of it, in one phrase; null where they prove nothing. */
  readonly evidence: string | null;
}

export type ReadingBy = "words" | "figures" | "maximum" | "officer" | "content" | "position" | "ours";

/** What one row (units across: one column) inside the table's area is. */
export interface LineReading {
  /** The row number, or the column letters where units run across. */
  readonly line: string;
  readonly role: LineRole;
}

export interface QuestionReading {
  readonly id: string;
  readonly text: string;
  readonly choices: readonly string[];
}

export interface InterpretationReading {
  readonly sheet: string;
  /** "K12". */
  readonly cell: string;
  readonly shown: string;
  readonly manner: Interpretation["manner"];
  readonly understood: DecimalText | null;
}

/** What was believed of one table. */
export interface TableReading {
  readonly sheet: string;
  /** "A4:J21". */
  readonly address: string;
  readonly title: string | null;
  readonly orientation: Orientation;
  readonly units: number;
  readonly hiddenUnits: number;
  /** In the order of the sheet; empty where the table has no groups. */
  readonly groups: readonly { readonly name: string; readonly units: number }[];
  readonly fields: readonly FieldReading[];
  /** Every row of the area: nothing that holds figures is passed over without a name. */
  readonly rows: readonly LineReading[];
  /** Lines of fields with figures that nothing accounts for. */
  readonly unaccounted: readonly string[];
  readonly questions: readonly QuestionReading[];
  /** Every cell that was not a plain number, field by field. */
  readonly interpretations: readonly InterpretationReading[];
}
