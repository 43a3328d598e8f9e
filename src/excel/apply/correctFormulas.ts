import { cellText, columnIndex, rowIndex, type CellAddress } from "../../model/address";
import { areaOf } from "../../model/areas";
import type { Content, Plan } from "../../model/plan";
import { NAMED_IN_NOTES, type PlanNote } from "../../model/planNote";
import type { HostProblem } from "../../model/port";
import { ok, type Result } from "../../model/result";
import { job, type Job } from "../jobs";
import { rangeAt, sheetById } from "../ranges";
import type { Outcome } from "../undo/journal";
import { cellInput } from "./cellInput";
import type { Prepared } from "./prepare";
import type { TypedOver } from "./typedOver";
import { type AddedSheets, type Differing, readBack, type ReadBackOptions, refFor } from "./readBack";

const BYTES_A_VALUE = 500;

/**
 * Reads back what was written. Where a formula came to something else than it should, its value is written in its place,
 * the first such step before those that may follow from it, and all is read again.
 */
export async function readBackCorrecting(
  context: Excel.RequestContext,
  plan: Plan,
  prepared: Prepared,
  options: ReadBackOptions,
): Promise<Result<{ readonly outcome: Outcome; readonly notes: readonly PlanNote[] }, HostProblem | TypedOver>> {
  const notes: PlanNote[] = [];
  let written = plan;
  let { first } = options;
  for (;;) {
    // Each round needs what the one before it has written.
    const read = await readBack(context, written, prepared, { ...options, first });
    if (!read.ok) return read;
    const { outcome, differing } = read.value;
    if (differing === null) return ok({ outcome, notes });
    notes.push(noteOf(written, differing, options.added));
    const correction = corrected(context, written, differing, options.added);
    written = correction.plan;
    first = correction.jobs;
  }
}

type Write = Extract<Plan["steps"][number], { kind: "write" }>;

function writeAt({ steps }: Plan, { step }: Differing): Write {
  const found = steps[step];
  if (found?.kind !== "write") throw new Error("what differs was not written");
  return found;
}

/** Writes the values, and gives the plan as it is with them. */
function corrected(
  context: Excel.RequestContext,
  plan: Plan,
  differing: Differing,
  added: AddedSheets,
): { readonly plan: Plan; readonly jobs: readonly Job<void>[] } {
  const write = writeAt(plan, differing);
  const sheet = sheetById(context, refFor(write.target, added).id);
  const jobs: Job<void>[] = [];
  const rows: Content[][] = write.rows.map((row) => [...row]);
  for (const [row, column] of differing.cells) {
    const content = rows[row]?.[column];
    if (content?.kind !== "formula" || content.gives === undefined)
      throw new Error("what differs is no formula of ours");
    const { row: r, column: c } = cellIn(write, row, column);
    const { input } = cellInput(content.gives);
    const queue = () => {
      rangeAt(sheet, areaOf(r, c, r, c)).values = [[input]];
    };
    jobs.push(job(BYTES_A_VALUE, queue, () => undefined));
    const line = rows[row];
    if (line !== undefined) line[column] = content.gives;
  }
  return { plan: { ...plan, steps: plan.steps.map((step) => (step === write ? { ...write, rows } : step)) }, jobs };
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
