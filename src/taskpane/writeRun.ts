import type { SheetRef } from "../model/grid";
import { officersShare, type SheetChanges } from "../model/planChanges";
import type { Applied } from "../model/port";
import { ok } from "../model/result";
import type { SheetScan } from "../session/scan";
import type { PlannedRun, Session, WriteChoices } from "../session/session";
import type { OneJob } from "./oneJob";
import type { PaneEvent } from "./paneState";

/** Whose workbook is written to, one job at a time, and who is told. */
interface Writer {
  readonly session: Session;
  readonly job: OneJob;
  readonly tell: (event: PaneEvent) => void;
}

export interface AskedRun {
  readonly scans: readonly SheetScan[];
  readonly write: WriteChoices;
  /** What a preview has shown: the officer's cells among it may be replaced. */
  readonly seen: readonly SheetChanges[];
}

/** What came of it; "changed": the sheet is not what it was when it was read. Null: nothing more is to be done. */
export type WriteEnd = { readonly applied: Applied } | "changed" | null;

/** Plans and writes in one go; where that would replace cells of the officer's that nobody has shown, stand beside a sheet of theirs of the same name, or stretch their titles for the first time, it asks. */
export async function writeRun({ session, job, tell }: Writer, { scans, write, seen }: AskedRun): Promise<WriteEnd> {
  const known = new Set(officersShare(seen));
  type Done = { readonly applied: Applied } | { readonly planned: PlannedRun };
  const result = await job.run<Done>("writing", async (options) => {
    const planned = await session.plan(scans, write, options);
    if (!planned.ok) return planned;
    const { changes, asksForTitles } = planned.value;
    const isAsking = asksForTitles || officersShare(changes).some((each) => !known.has(each));
    if (isAsking) return ok({ planned: planned.value });
    const applied = await session.carryOut(planned.value, options);
    return applied.ok ? ok({ applied: applied.value }) : applied;
  });
  if (result === null) return null;
  if (!result.ok) return result.error.code === "host.sourceChanged" ? "changed" : null;
  if ("planned" in result.value) {
    tell({ kind: "asked", planned: result.value.planned, scans, write });
    return null;
  }
  tell({ kind: "written", applied: result.value.applied, scans });
  return result.value;
}

/** Writes what was asked about, to the letter. */
export async function writeAsked(
  { session, job, tell }: Writer,
  { planned, scans }: { readonly planned: PlannedRun; readonly scans: readonly SheetScan[] },
): Promise<WriteEnd> {
  const result = await job.run("writing", (options) => session.carryOut(planned, options));
  if (result === null) return null;
  if (!result.ok) return result.error.code === "host.sourceChanged" ? "changed" : null;
  tell({ kind: "written", applied: result.value, scans });
  return { applied: result.value };
}

export function isWrittenTo({ sheets }: Applied, sheet: SheetRef): boolean {
  return sheets.some(({ id }) => id === sheet.id);
}
