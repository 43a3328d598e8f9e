import { basename } from "node:path";
import type { Language } from "../locales/language";
import { err, ok } from "../model/result";
import { frameworksUsed } from "../session/frameworksUsed";
import type { SheetScan } from "../session/scan";
import type { Session, WriteChoices } from "../session/session";
import type { RankCommand } from "./command";
import type { OpenWorkbook } from "./openWorkbook";
import { refused, type Outcome } from "./outcome";
import { writeWholeFile } from "./outputFile";
import type { Trouble } from "./trouble";

/** The files that a run has written, and how many cells of the workbook it filled. */
export interface Written {
  /** The workbook with the results; null where only others were asked for. */
  readonly workbook: string | null;
  readonly cells: number;
  readonly others: readonly string[];
}

/** The files that a command asks for. */
export function filesAsked({ out, docx, release }: RankCommand): readonly string[] {
  return [out, docx, release].flatMap((file) => file ?? []);
}

/** Writes every file that the command asks for. Null: no table has results, and no file is made. */
export async function writeResults(
  command: RankCommand,
  workbook: OpenWorkbook,
  session: Session,
  { scans, at }: { readonly scans: readonly SheetScan[]; readonly at: string | null },
): Promise<Outcome<Written | null>> {
  const { out, docx, release, language } = command;
  if (frameworksUsed(session, scans).length === 0) return ok(null);
  const isWritten = out !== null || release !== null;
  const applied = isWritten ? await applyResults(session, scans, choicesOf(command, at)) : ok(0);
  if (!applied.ok) return applied;
  const files = [
    ...(out === null ? [] : [{ file: out, bytes: await workbook.save() }]),
    ...(docx === null ? [] : [{ file: docx, bytes: await decisionBytes(session, scans, language) }]),
    ...(release === null ? [] : [{ file: release, bytes: await workbook.release() }]),
  ];
  for (const { file, bytes } of files) {
    const problem = await writeWholeFile(file, bytes);
    if (problem !== null) return refused([problem]);
  }
  const others = files.flatMap(({ file }) => (file === out ? [] : [file]));
  return ok({ workbook: out, cells: applied.value, others });
}

function choicesOf({ file, outputs, language }: RankCommand, at: string | null): WriteChoices {
  return { outputs, columns: "beside", language, file: basename(file), ...(at === null ? {} : { at }) };
}

async function decisionBytes(session: Session, scans: readonly SheetScan[], language: Language): Promise<Uint8Array> {
  const [{ writeDocx }, paper] = await Promise.all([import("../paper/writeDocx"), session.decision(scans, language)]);
  if (paper === null) throw new Error("a table was scored, and there is no decision about it");
  return writeDocx(paper);
}

/** How many cells were written. */
async function applyResults(
  session: Session,
  scans: readonly SheetScan[],
  choices: WriteChoices,
): Promise<Outcome<number>> {
  const applied = await session.apply(scans, choices);
  if (applied.ok) return ok(applied.value.cells);
  const { error } = applied;
  if (error.code !== "write.refused") return err([{ kind: "host", problem: error }]);
  return err(error.problems.map((problem): Trouble => ({ kind: "write", problem })));
}
