import type { Language } from "../locales/language";
import type { DraftFacts, DraftKind } from "../model/draftFields";
import type { OutputName, WriteMode } from "../model/output";

/** Which framework of a workbook is meant. */
export interface PlaceInWorkbook {
  readonly file: string;
  /** The sheet "Bộ tiêu chí" that holds it; null: one that the workbook keeps, or else its only such sheet. */
  readonly sheet: string | null;
  /** Null: there must be one only. */
  readonly id: string | null;
}

/** What holds for both commands over a workbook. */
interface OverFile extends Manner {
  readonly file: string;
  /** Null: every visible sheet with a table. */
  readonly sheet: string | null;
  /** An id of the workbook or the catalog, or a file; null: chosen by what the table says. */
  readonly framework: string | null;
  readonly said: Said;
}

/** What the call says of the tables, in place of the officer: answers by question, and what columns (or rows) are. */
export interface Said {
  readonly answers: Readonly<Record<string, string>>;
  readonly roles: readonly { readonly line: string; readonly role: string }[];
}

/** A draft of ours, or the office's own .docx with fields, and what the office knows. */
export type DraftChoice = ({ readonly kind: DraftKind } | { readonly template: string }) & {
  readonly facts: DraftFacts;
};

export interface RankCommand extends OverFile {
  readonly kind: "rank";
  readonly outputs: readonly OutputName[];
  readonly mode: WriteMode;
  /** Null: nothing is written. */
  readonly out: string | null;
  /** A draft decision with its appendices; null: none. */
  readonly docx: string | null;
  /** When the run is recorded as made (`2026-11-28T10:32`); absent: now. */
  readonly at?: string;
  /** Which paper `docx` is; absent: a decision with nothing known. */
  readonly draft?: DraftChoice;
  /** A copy with values and formats only; null: none. */
  readonly release: string | null;
  /** Says what would be written, and writes no file. */
  readonly dryRun: boolean;
  /** The output may replace the input. */
  readonly force: boolean;
}

export interface CheckCommand extends OverFile {
  readonly kind: "check";
  /** A draft Decision that is compared with the workbook; null: the workbook itself is checked. */
  readonly draft: string | null;
}

/** A published table without its framework. */
export interface VerifyCommand extends Manner {
  readonly kind: "verify";
  readonly file: string;
  /** Null: every visible sheet with a table. */
  readonly sheet: string | null;
}

/** A command over one file. */
export type FileCommand = RankCommand | CheckCommand | VerifyCommand;

/** The same over each of several files, in the order of the call. */
export interface SeveralCommand extends Manner {
  readonly kind: "several";
  readonly commands: readonly FileCommand[];
}

/** Where `frameworks show` finds its framework. */
export type FrameworkSource =
  | { readonly kind: "catalog"; readonly id: string }
  | { readonly kind: "document"; readonly file: string }
  | ({ readonly kind: "workbook" } & PlaceInWorkbook);

export type FrameworksAction =
  | { readonly kind: "list" }
  | { readonly kind: "show"; readonly source: FrameworkSource }
  /** A document, or a worksheet; `sheet` null: every visible one. */
  | { readonly kind: "validate"; readonly file: string; readonly sheet: string | null }
  | { readonly kind: "derive" | "infer"; readonly file: string; readonly sheet: string | null };

/** How the answer is given. */
export interface Manner {
  readonly json: boolean;
  readonly language: Language;
}

export interface FrameworksCommand extends Manner {
  readonly kind: "frameworks";
  readonly action: FrameworksAction;
}

export interface HelpCommand {
  readonly kind: "help";
  readonly language: Language;
}

export type Command = FileCommand | SeveralCommand | FrameworksCommand | HelpCommand;
