import { err, ok } from "../model/result";
import { frameworksUsed } from "../session/frameworksUsed";
import type { SheetScan } from "../session/scan";
import type { Session, WriteChoices } from "../session/session";
import type { RankCommand } from "./command";
import type { OpenWorkbook } from "./openWorkbook";
import { refused, type Outcome } from "./outcome";
import { writeWholeFile } from "./outputFile";
import type { Trouble } from "./trouble";

/** A file that a run has written, and in how many cells it differs from its source. */
export interface Written {
  readonly file: string;
  readonly cells: number;
}

/** Writes what the command asks for into the workbook, and the workbook into the file. Null: no table has results, and no file is made. */
export async function writeResults(
  { outputs, language }: RankCommand,
  file: string,
  workbook: OpenWorkbook,
  session: Session,
  scans: readonly SheetScan[],
): Promise<Outcome<Written | null>> {
  const frameworks = frameworksUsed(session, scans);
  if (frameworks.length === 0) return ok(null);
  const applied = await applyResults(session, scans, { outputs, columns: "beside", language });
  if (!applied.ok) return applied;
  const cells = applied.value;
  const problem = await writeWholeFile(file, await workbook.save());
  return problem === null ? ok({ file, cells }) : refused([problem]);
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
