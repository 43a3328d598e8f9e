import { basename } from "node:path";
import { callProblem } from "../model/callProblem";
import type { DraftKind } from "../model/draftFields";
import type { SheetChanges } from "../model/planChanges";
import type { PlanNote } from "../model/planNote";
import type { HostProblem } from "../model/port";
import { err, ok } from "../model/result";
import { hasConfirmed } from "../session/confirmed";
import type { SheetScan } from "../session/scan";
import type { PlannedRun, RefusedWrite, Session, WriteChoices } from "../session/session";
import type { RankCommand } from "./command";
import { readFile } from "./readFile";
import { refused, type Outcome } from "./outcome";
import { writeWholeFiles } from "./outputFile";
import type { ScannedFile } from "./scanFile";
import type { TellStage } from "./stagesTold";
import type { Trouble } from "./trouble";

/** The files that a run has written. */
export interface Written {
  /** The workbook with the results; null where only others were asked for. */
  readonly workbook: string | null;
  readonly others: readonly string[];
  /** What was asked for and was written otherwise. */
  readonly notes: readonly PlanNote[];
  /** What became of the workbook's sheets. */
  readonly changes: readonly SheetChanges[];
}

/** The files that a command asks for. */
export function filesAsked({ out, docx, release }: RankCommand): readonly string[] {
  return [out, docx, release].flatMap((file) => file ?? []);
}

/** Writes every file that the command asks for. Null: no table has results, and no file is made. */
export async function writeResults(
  command: RankCommand,
  { workbook, session, scans, tell }: ScannedFile,
  at: string | null,
): Promise<Outcome<Written | null>> {
  const { out, docx, release } = command;
  if (!scans.some(hasConfirmed)) return ok(null);
  const isWritten = out !== null || release !== null;
  const planned = isWritten ? await planResults(command, { session, scans }, at) : ok(null);
  if (!planned.ok) return planned;
  const applied = planned.value === null ? ok(NOTHING) : await carryOut(session, planned.value, tell);
  if (!applied.ok) return applied;
  const document = docx === null ? null : await docxBytes(command, session, scans);
  if (document?.ok === false) return document;
  if (isWritten) tell("saving", 0);
  const files = [
    ...(out === null ? [] : [{ file: out, bytes: await workbook.save() }]),
    ...(docx === null || document === null ? [] : [{ file: docx, bytes: document.value }]),
    ...(release === null ? [] : [{ file: release, bytes: await workbook.release() }]),
  ];
  const problem = await writeWholeFiles(files);
  if (problem !== null) return refused([problem]);
  const others = files.flatMap(({ file }) => (file === out ? [] : [file]));
  return ok({ workbook: out, others, ...applied.value });
}

function choicesOf({ file, outputs, mode, language }: RankCommand, at: string | null): WriteChoices {
  return {
    outputs,
    mode,
    columns: "beside",
    titles: "stretched",
    language,
    file: basename(file),
    ...(at === null ? {} : { at }),
  };
}

async function docxBytes(
  { draft = { kind: "decision", facts: {} }, outputs, language }: RankCommand,
  session: Session,
  scans: readonly SheetScan[],
): Promise<Outcome<Uint8Array>> {
  const { facts } = draft;
  if ("template" in draft) return filledTemplate(draft.template, session.templateFields(scans, { facts, language }));
  const { writeDocx } = await import("../paper/writeDocx");
  const kinds: readonly DraftKind[] =
    outputs.includes("slips") && draft.kind !== "slips" ? [draft.kind, "slips"] : [draft.kind];
  const papers = await Promise.all(kinds.map((kind) => session.draft(scans, { kind, facts, language })));
  const [first] = papers;
  if (first === null || first === undefined) throw new Error("a table was scored, and there is no paper about it");
  return ok(await writeDocx({ ...first, sections: papers.flatMap((paper) => paper?.sections ?? []) }));
}

/** The office's own .docx with its fields filled; what is no field of ours is told, and nothing is written. */
async function filledTemplate(
  file: string,
  asked: ReturnType<Session["templateFields"]>,
): Promise<Outcome<Uint8Array>> {
  const [bytes, fields, { fillTemplate }] = await Promise.all([readFile(file), asked, import("../paper/fillTemplate")]);
  if (!bytes.ok) return refused([bytes.error]);
  const filled = await fillTemplate(bytes.value, (field) => fields?.get(field) ?? null);
  if (filled.ok) return filled;
  const known = [...(fields?.keys() ?? [])];
  if (filled.error === null) return refused([callProblem("template.notDocx", { file })]);
  if (filled.error.length === 0) return refused([callProblem("template.noField", { file, known })]);
  return refused(filled.error.map((field) => callProblem("template.unknownField", { file, field, known })));
}

type InCells = Pick<Written, "notes" | "changes">;
const NOTHING: InCells = { notes: [], changes: [] };

/** What the command would write into the workbook; null: no table has results. */
export async function planResults(
  command: RankCommand,
  { session, scans }: Pick<ScannedFile, "session" | "scans">,
  at: string | null,
): Promise<Outcome<PlannedRun | null>> {
  if (!scans.some(hasConfirmed)) return ok(null);
  const planned = await session.plan(scans, choicesOf(command, at));
  return planned.ok ? planned : refusedWrite(planned.error);
}

async function carryOut(session: Session, planned: PlannedRun, tell: TellStage): Promise<Outcome<InCells>> {
  const applied = await session.carryOut(planned, { onProgress: ({ done, of }) => tell("writing", done / of) });
  if (!applied.ok) return refusedWrite(applied.error);
  return ok({ notes: applied.value.notes, changes: planned.changes });
}

function refusedWrite(error: HostProblem | RefusedWrite): Outcome<never> {
  if (error.code !== "write.refused") return err([{ kind: "host", problem: error }]);
  return err(error.problems.map((problem): Trouble => ({ kind: "write", problem })));
}
