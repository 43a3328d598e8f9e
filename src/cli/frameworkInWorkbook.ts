import { cellText, columnIndex, rowIndex } from "../model/address";
import { callProblem, type CallProblem } from "../model/callProblem";
import type { Framework } from "../model/framework";
import type { FormProblem } from "../model/frameworkForm";
import type { HostProblem, SheetInfo, WorkbookPort } from "../model/port";
import { err, ok, type Result } from "../model/result";
import type { Session, UnreadableForm } from "../session/session";
import type { PlaceInWorkbook } from "./command";
import { findSheets } from "./findSheets";
import { nearest } from "./nearest";
import { refused, type Outcome } from "./outcome";

/** What a workbook keeps in its settings, where that is asked for. */
export interface FoundInWorkbook {
  readonly framework: Outcome<Framework>;
  readonly unreadable: Session["unreadable"];
}

export async function frameworkInWorkbook(
  place: PlaceInWorkbook,
  port: WorkbookPort,
  session: Session,
): Promise<FoundInWorkbook> {
  const sheets = await findSheets(port, place.sheet);
  if (!sheets.ok) return { framework: err([sheets.error]), unreadable: [] };
  if (place.sheet !== null) {
    return { framework: chosen(place, alone(await session.readFrameworkSheet(sheets.value[0]))), unreadable: [] };
  }
  const kept = await session.kept();
  if (!kept.ok) return { framework: err([{ kind: "host", problem: kept.error }]), unreadable: [] };
  const { frameworks, unreadable } = kept.value;
  const found = frameworks.length > 0 ? ok(frameworks) : await onlyForm(place, session, sheets.value);
  return { framework: chosen(place, found), unreadable };
}

function chosen({ file, id }: PlaceInWorkbook, found: Outcome<readonly Framework[]>): Outcome<Framework> {
  if (!found.ok) return found;
  const ids = found.value.map((framework) => framework.id);
  const [first, ...others] = id === null ? found.value : found.value.filter((framework) => framework.id === id);
  if (first === undefined) {
    if (id === null) return refused([callProblem("framework.noneInWorkbook", { file })]);
    return refused([callProblem("framework.notInWorkbook", { file, id, near: nearest(id, ids), known: ids })]);
  }
  return others.length === 0 ? ok(first) : refused([callProblem("framework.severalInWorkbook", { file, ids })]);
}

/** A worksheet laid out as a framework that cannot be read as one. */
export type BadForm = Extract<UnreadableForm, { readonly code: "framework.badForm" }>;

type ReadSheet = Awaited<ReturnType<Session["readFrameworkSheet"]>>;

/** Sheets that are no framework laid out by us are passed over. */
async function onlyForm(
  { file }: PlaceInWorkbook,
  session: Session,
  sheets: readonly SheetInfo[],
): Promise<Outcome<readonly Framework[]>> {
  const only = await onlyFormAmong({ file, sheets }, (sheet) => session.readFrameworkSheet(sheet));
  if (!only.ok) return only;
  return only.value === null ? ok([]) : alone(only.value);
}

/** What comes of reading the one sheet that holds a form; null where none does. */
export async function onlyFormAmong<T>(
  { file, sheets }: { readonly file: string; readonly sheets: readonly SheetInfo[] },
  readSheet: (sheet: SheetInfo) => Promise<Result<T, HostProblem | UnreadableForm>>,
): Promise<Outcome<Result<T, HostProblem | UnreadableForm> | null>> {
  const forms: { readonly sheet: string; readonly read: Result<T, HostProblem | UnreadableForm> }[] = [];
  for (const sheet of sheets) {
    const read = await readSheet(sheet);
    if (read.ok || read.error.code === "framework.badForm") forms.push({ sheet: sheet.name, read });
    else if (read.error.code !== "framework.noForm") return ok(read);
  }
  const [only, ...others] = forms;
  if (others.length === 0) return ok(only?.read ?? null);
  return refused([callProblem("framework.severalSheets", { file, sheets: forms.map(({ sheet }) => sheet) })]);
}

function alone(read: ReadSheet): Outcome<readonly Framework[]> {
  return read.ok ? ok([read.value]) : troubleWith(read.error);
}

export function troubleWith(error: HostProblem | UnreadableForm): Outcome<never> {
  switch (error.code) {
    case "framework.noForm":
      return refused([callProblem("framework.noForm", { sheet: error.sheet })]);
    case "framework.badForm":
      return refused(badFormProblems(error));
    default:
      return err([{ kind: "host", problem: error }]);
  }
}

export function badFormProblems({ sheet, problems }: BadForm): readonly CallProblem[] {
  return problems.map((wrong) => badForm(sheet.name, wrong));
}

function badForm(sheet: string, problem: FormProblem): CallProblem {
  const cell = cellText({ row: rowIndex(problem.row), column: columnIndex(problem.column) });
  return callProblem("framework.badForm", { sheet, cell, problem });
}
