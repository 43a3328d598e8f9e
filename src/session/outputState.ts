import type { OutputName, TitleChoice, WriteMode } from "../model/output";

/** What was last asked for: it is offered again. */
export interface AskedOutputs {
  readonly outputs: readonly OutputName[];
  readonly mode: WriteMode;
  /** Null: never asked about. */
  readonly titles: TitleChoice | null;
}

/** How an output that stands in the workbook is to the sheet as it is now; "unknown": nobody wrote down what it is from. */
export interface OutputState {
  readonly kind: "fresh" | "stale" | "unknown";
  /** Local time to the minute; null where nobody told it. */
  readonly at: string | null;
}

/** What the workbook keeps of the outputs that were written into it. */
export interface WrittenOutputs {
  readonly asked: AskedOutputs | null;
  readonly states: Readonly<Partial<Record<OutputName, OutputState>>>;
}

export type WorkDataKind = "choices" | "frameworks" | "ignored" | "roster" | "outputs" | "highlights";

/** What the add-in keeps in a workbook: so many names over areas of ours, and what of each kind. */
export interface WorkData {
  readonly names: number;
  readonly kinds: readonly WorkDataKind[];
}
