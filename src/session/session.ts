import type { ThresholdInference } from "../framework/thresholds/inferThresholds";
import type { Language } from "../locales/language";
import type { Area, CellAddress } from "../model/address";
import type { FixedFinding } from "../fixes/fixes";
import type { DraftProblem } from "../model/draft";
import type { DraftFacts, DraftKind, FieldValue } from "../model/draftFields";
import type { Finding } from "../model/finding";
import type { Fix } from "../model/fix";
import type { Framework, FrameworkId } from "../model/framework";
import type { FormProblem } from "../model/frameworkForm";
import type { FrameworkProblem } from "../model/frameworkProblem";
import type { SheetRef } from "../model/grid";
import type { OutputName, TitleChoice, WriteMode } from "../model/output";
import type { Paper } from "../model/paper";
import type { Plan, WriteProblem } from "../model/plan";
import type { SheetChanges } from "../model/planChanges";
import type { Applied, HostProblem, RunOptions, Undone, WorkbookPort } from "../model/port";
import type { Result } from "../model/result";
import type { Verification } from "../model/verification";
import type { OfferedFramework } from "./chooseFramework";
import type { DraftNames } from "./draft/checkDraft";
import type { DraftFile } from "./draft/checkDraftFile";
import type { HighlightState } from "./highlightFindings";
import type { LearnedFramework } from "./learnFrameworks";
import type { PlacedRemark } from "./proofreadDraft";
import type { EmptyRoster } from "./roster/rosterOf";
import type { SheetScan, TableChoice, TableScan } from "./scan";
import type { WorkData, WrittenOutputs } from "./outputState";
import type { UnreadableFramework } from "./workbookFrameworks";

/** No plan could be made: every reason at once. The workbook is untouched. */
export interface RefusedWrite {
  readonly code: "write.refused";
  readonly problems: readonly WriteProblem[];
}

/** What is written on a click. */
export interface WriteChoices {
  readonly outputs: readonly OutputName[];
  /** Results go beside the table, or into the table's own columns of that meaning where the officer agrees. */
  readonly columns: "beside" | "own";
  /** Absent: as last time in this workbook, at first values. */
  readonly mode?: WriteMode;
  /**
   * Merged titles that end where the table ends: "look" as last time in this workbook, at first with a question; absent:
   * as they are, and not looked for, since looking empties Excel's own undo list.
   */
  readonly titles?: TitleChoice | "look";
  readonly language: Language;
  /** When it is written, local time to the minute (`2026-11-28T10:32`): kept in the workbook beside the results. */
  readonly at?: string;
  /** The workbook's own name, without any folder, where the caller knows it. */
  readonly file?: string;
}

/** A run that is known to the last cell and not carried out yet. */
export interface PlannedRun {
  readonly plan: Plan;
  /** What the plan does, sheet by sheet. */
  readonly changes: readonly SheetChanges[];
  /** Titles are stretched, and nobody has said yet that they may be. */
  readonly asksForTitles: boolean;
}

/** A paper that goes with a ranking, and what the office knows of it. */
export interface Draft {
  readonly kind: DraftKind;
  readonly facts: DraftFacts;
  readonly language: Language;
  /** Of slips: this unit's alone, by its name. */
  readonly unit?: string;
}

/** A document that is no framework: everything that is wrong with it. */
export interface InvalidFramework {
  readonly code: "framework.invalid";
  readonly problems: readonly FrameworkProblem[];
}

/** A sheet that is no framework laid out by us, or one that is no longer valid: what is wrong, each with its cell. */
export type UnreadableForm =
  | { readonly code: "framework.noForm"; readonly sheet: string }
  | { readonly code: "framework.badForm"; readonly sheet: SheetRef; readonly problems: readonly FormProblem[] };

/** A draft on a worksheet, and its remarks each with its cell. */
export interface ProofreadSheet {
  readonly framework: Framework;
  readonly sheet: SheetRef;
  readonly remarks: readonly (PlacedRemark & { readonly cell: CellAddress })[];
}

/**
 * One officer's work on one workbook, from scan to undo. A scan is a value, and choosing makes a new one. Host failures
 * come back as values.
 */
export interface Session {
  /** The catalog, and from the first scan on the frameworks that the workbook keeps. */
  readonly offered: readonly OfferedFramework[];
  /** Documents in the workbook that should be frameworks and are none. */
  readonly unreadable: readonly UnreadableFramework[];
  /** Frameworks that the workbook itself keeps, and documents in it that are none. No sheet is read. */
  kept(): Promise<
    Result<{ readonly frameworks: readonly Framework[]; readonly unreadable: Session["unreadable"] }, HostProblem>
  >;
  /**
   * Reads the active sheet (or the named one), finds its tables, matches, scores, ranks and checks them. Without
   * `choices` what was chosen when the sheet was last written holds again.
   */
  scan(
    sheet: SheetRef | "active",
    choices?: readonly TableChoice[],
    options?: RunOptions,
  ): Promise<Result<SheetScan, HostProblem>>;
  /** The visible sheets that the officer could have tables on: no summary of ours. None of them is read. */
  sheets(): Promise<Result<readonly SheetRef[], HostProblem>>;
  /**
   * Every visible sheet that holds a table, or tables that cannot be told apart, in the workbook's order. Forms of one
   * unit each that are laid out alike are one table. What was chosen in `shown` holds for its sheet, as long as that has
   * as many tables.
   */
  scanAll(options?: RunOptions, shown?: SheetScan): Promise<Result<readonly SheetScan[], HostProblem>>;
  /** What there is to tell of scanned sheets: forms that are laid out alike as one table, and no sheet without a word. */
  told(scans: readonly SheetScan[], which: "all" | "some"): Promise<readonly SheetScan[]>;
  /** The same sheet under other choices, one a table; nothing is read again. */
  choose(scan: SheetScan, choices: readonly TableChoice[]): SheetScan;
  /**
   * Writes the results of every assessed table of the scans, replacing what an earlier run wrote and nothing else.
   * Other sheets that an earlier run ranked are read and written again with them, so that one summary tells of all.
   */
  apply(
    scans: readonly SheetScan[],
    write: WriteChoices,
    options?: RunOptions,
  ): Promise<Result<Applied, HostProblem | RefusedWrite>>;
  /** What `apply` would do, read off the very plan; nothing is changed. */
  plan(
    scans: readonly SheetScan[],
    write: WriteChoices,
    options?: RunOptions,
  ): Promise<Result<PlannedRun, HostProblem | RefusedWrite>>;
  /** Carries out a planned run; refused where a cell that it changes reads otherwise by now. */
  carryOut(planned: PlannedRun, options?: RunOptions): Promise<Result<Applied, HostProblem>>;
  /** What was last asked for in this workbook, and how each output that stands there is to the sheet as it is now. */
  written(scan: SheetScan): Promise<WrittenOutputs>;
  /** The workbook as a file, as it is now. */
  wholeFile(): ReturnType<WorkbookPort["wholeFile"]>;
  /** Opens an .xlsx as a new workbook. */
  openNew(file: Uint8Array): ReturnType<WorkbookPort["openNew"]>;
  /** A set of sheets of the workbook's own with values and looks only, to be saved as a copy by hand; undone like results. */
  releaseSheets(language: Language, options?: RunOptions): Promise<Result<Applied, HostProblem>>;
  /** What the add-in keeps in the workbook beside the results. */
  workData(): Promise<Result<WorkData, HostProblem>>;
  /** Takes that out of the workbook; results stay, and are the officer's own cells from then on. Undone like results. */
  clear(options?: RunOptions): Promise<Result<Applied, HostProblem>>;
  /** Position `table` of the scan under a framework that is being edited. */
  preview(scan: SheetScan, table: number, draft: Framework): TableScan | null;
  /** A draft framework from a table's headings, or from the sheet's own table of criteria (`table` null); null where neither is. */
  derive(scan: SheetScan, table: number | null): Promise<LearnedFramework | null>;
  /** Where thresholds must lie for the classes that the sheets have already; null where none has any. */
  infer(scans: readonly SheetScan[]): Promise<ThresholdInference | null>;
  /** What the sheets' tables say of their own rules, without any framework, and which rows do not follow them. */
  verify(scans: readonly SheetScan[]): Promise<Verification>;
  /** "Biên bản kiểm chứng" of these sheets, on a sheet of its own. */
  writeVerification(
    scans: readonly SheetScan[],
    language: Language,
    options?: RunOptions,
  ): Promise<Result<Applied, HostProblem>>;
  /** Everything that is wrong with a framework that is being edited; empty where it could be kept. */
  checkFramework(framework: Framework): Promise<readonly FrameworkProblem[]>;
  /** Keeps a framework in the workbook, in the place of an earlier one of its id; invalid ones are refused. */
  keepFramework(framework: Framework): Promise<Result<null, HostProblem | InvalidFramework>>;
  /** Lays a framework out on a new sheet "Bộ tiêu chí": to print and sign, and to copy into another workbook. */
  writeFrameworkSheet(
    framework: Framework,
    language: Language,
    options?: RunOptions,
  ): Promise<Result<Applied, HostProblem>>;
  /** The framework that such a sheet holds. Nothing is kept. */
  readFrameworkSheet(sheet: SheetRef | "active"): Promise<Result<Framework, HostProblem | UnreadableForm>>;
  /** The same, and what should be looked at again in it before it is issued. */
  proofreadFrameworkSheet(
    sheet: SheetRef | "active",
    language: Language,
  ): Promise<Result<ProofreadSheet, HostProblem | UnreadableForm>>;
  /** Takes a framework out of the workbook; a built-in of the same id is offered again. */
  dropFramework(id: FrameworkId): Promise<Result<null, HostProblem>>;
  /** Lets a finding stand for a reason that the workbook keeps (null: no longer); it comes back when its cell changes. */
  ignore(scan: SheetScan, found: Finding, reason: string | null): Promise<Result<null, HostProblem>>;
  /** The findings of the sheet whose cells can be put right without a guess, each with what would be written. */
  fixes(scan: SheetScan): Promise<readonly FixedFinding[]>;
  /** Writes these fixes of the scan's sheet; undone like results. */
  fix(scan: SheetScan, fixes: readonly Fix[], options?: RunOptions): Promise<Result<Applied, HostProblem>>;
  /** Keeps the units that a pasted text lists for the scan's sheet, to be compared with its table; null: no longer. */
  keepRoster(scan: SheetScan, text: string | null): Promise<Result<null, HostProblem | EmptyRoster>>;
  /** What is coloured on the scan's sheets now, for findings of this scan or an earlier one. */
  highlights(scan: SheetScan): Promise<Result<HighlightState, HostProblem>>;
  /**
   * Colours the cells of these findings of the scan and no others on its sheets; of none, takes all colours away. Undone
   * like results. The cells' own formats are not touched.
   */
  highlight(scan: SheetScan, findings: readonly Finding[], options?: RunOptions): Promise<Result<Applied, HostProblem>>;
  /** What a draft Decision says otherwise than these tables; `names` call the parts of the draft. */
  checkDraft(
    scans: readonly SheetScan[],
    file: DraftFile,
    names: DraftNames,
  ): Promise<Result<readonly Finding[], DraftProblem>>;
  /** A draft decision with its appendices, of every table of the scans that has results; null where none has. */
  decision(scans: readonly SheetScan[], language: Language): Promise<Paper | null>;
  /** The same for any paper that goes with a ranking, with what the office knows in the place of dots. */
  draft(scans: readonly SheetScan[], draft: Draft): Promise<Paper | null>;
  /** What fills the named fields of the office's own template; null where no table has results. */
  templateFields(
    scans: readonly SheetScan[],
    draft: Omit<Draft, "kind">,
  ): Promise<ReadonlyMap<string, FieldValue> | null>;
  /** What the office knows of its papers, as it was told last in this workbook. */
  draftFacts(): Promise<DraftFacts>;
  rememberFacts(facts: DraftFacts): Promise<Result<null, HostProblem>>;
  undo(options?: RunOptions): Promise<Result<Undone, HostProblem>>;
  canUndo(): boolean;
  broken: WorkbookPort["broken"];
  finish: WorkbookPort["finish"];
  goTo(sheet: SheetRef, cell: CellAddress | Area): Promise<Result<null, HostProblem>>;
  /** Selects the results that the last run put on a sheet. */
  goToResults(sheet: SheetRef): Promise<Result<null, HostProblem>>;
  onChange: WorkbookPort["onChange"];
}
