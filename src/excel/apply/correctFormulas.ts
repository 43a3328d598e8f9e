import { cellText, columnIndex, rowIndex, type CellAddress } from "../../model/address";
import { areaOf } from "../../model/areas";
import type { Content, Plan } from "../../model/plan";
import { NAMED_IN_NOTES, type PlanNote } from "../../model/planNote";
import type { HostProblem, RunOptions } from "../../model/port";
import { ok, type Result } from "../../model/result";
import { rangeAt, sheetById } from "../ranges";
import type { Outcome } from "../undo/journal";
import { cellInput } from "./cellInput";
import type { Prepared } from "./prepare";
import { type AddedSheets, type Differing, readBack, refFor } from "./readBack";

/**
 * Reads back what was written. Where a formula came to something else than it should, its value is written in its place,
 * the first such step before those that may follow from it, and all is read again.
 */
export async function readBackCorrecting(
  context: Excel.RequestContext,
  plan: Plan,
  prepared: Prepared,
  options: RunOptions & { readonly added: AddedSheets },
): Promise<Result<{ readonly outcome: Outcome; readonly notes: readonly PlanNote[] }, HostProblem>> {
  const notes: PlanNote[] = [];
  let written = plan;
  for (;;) {
    // Each round needs what the one before it has written.
    const read = await readBack(context, written, prepared, options);
    if (!read.ok) return read;
    const { outcome, differing } = read.value;
    if (differing === null) return ok({ outcome, notes });
    notes.push(noteOf(written, differing, options.added));
    written = corrected(context, written, differing, options.added);
  }
}

type Write = Extract<Plan["steps"][number], { kind: "write" }>;

function writeAt({ steps }: Plan, { step }: Differing): Write {
  const found = steps[step];
  if (found?.kind !== "write") throw new Error("what differs was not written");
  return found;
}

/** Queues the values, and gives the plan as it is with them. */
function corrected(context: Excel.RequestContext, plan: Plan, differing: Differing, added: AddedSheets): Plan {
  const write = writeAt(plan, differing);
  const sheet = sheetById(context, refFor(write.target, added).id);
  const rows: Content[][] = write.rows.map((row) => [...row]);
  for (const [row, column] of differing.cells) {
    const content = rows[row]?.[column];
    if (content?.kind !== "formula" || content.gives === undefined)
      throw new Error("what differs is no formula of ours");
    const { row: r, column: c } = cellIn(write, row, column);
    rangeAt(sheet, areaOf(r, c, r, c)).values = [[cellInput(content.gives).input]];
    const line = rows[row];
    if (line !== undefined) line[column] = content.gives;
  }
  return { ...plan, steps: plan.steps.map((step) => (step === write ? { ...write, rows } : step)) };
}

function noteOf(plan: Plan, differing: Differing, added: AddedSheets): PlanNote {
  const write = writeAt(plan, differing);
  const cells = differing.cells.map(([row, column]) => cellText(cellIn(write, row, column)));
  const params = { cells: cells.slice(0, NAMED_IN_NOTES), of: cells.length };
  return { code: "formula.differs", sheet: refFor(write.target, added).name, params };
}

function cellIn({ at }: Write, row: number, column: number): CellAddress {
  return { row: rowIndex(at.row + row), column: columnIndex(at.column + column) };
}
