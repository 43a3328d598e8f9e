import type { SheetId, SheetRef } from "../../model/grid";
import type { Plan, SheetTarget } from "../../model/plan";
import type { Applied, HostProblem } from "../../model/port";
import { err, ok, type Result } from "../../model/result";
import { setHighlights } from "../highlights";
import { job, runJobs } from "../jobs";
import { sheetById } from "../ranges";
import { loadSettings, NOTHING_KEPT } from "../read/settings";
import type { Journal, Outcome } from "../undo/journal";
import { marking } from "./names";
import { doNiceties } from "./niceties";
import type { Prepared } from "./prepare";
import { readBackCorrecting } from "./correctFormulas";
import { refFor, type AddedSheets } from "./readBack";
import { stepJobs } from "./stepJobs";
import { highlightsOf } from "./touchedAreas";
import type { TypedOver } from "./typedOver";
import { watchTargets, type WriteOptions } from "./watchTargets";

export interface Written {
  readonly applied: Applied;
  readonly outcome: Outcome;
}

/** The writing itself: new sheets, cells, the proof that they are there, and last what the results stand without. */
export async function writePlan(
  context: Excel.RequestContext,
  plan: Plan,
  prepared: Prepared,
  options: WriteOptions,
): Promise<Result<Written, HostProblem | TypedOver>> {
  const { journal } = prepared;
  const own = await addSheets(context, plan, options.isAgain ? journal : null);
  const sheetOf = (target: SheetTarget) => sheetFor(context, own, target);
  const names = marking(context);
  const watch = watchTargets(context, journal);
  const steps = stepJobs(plan, { context, sheetOf, prepared, marking: names });
  await runJobs(context, options.isAgain ? steps : [...watch.jobs, ...steps], options);
  if (watch.typed().length > 0) return err({ typed: watch.typed() });
  await setHighlights(context, highlightsOf(plan));
  const keys = (plan.settings ?? []).map(({ key }) => key);
  let kept = NOTHING_KEPT;
  const hideAndLook = job(
    500 + keys.length * 100,
    () => {
      names.hide();
      kept = loadSettings(context, keys);
    },
    () => undefined,
  );
  const added: AddedSheets = new Map([...own].map(([key, sheet]) => [key, refOf(sheet)]));
  const read = await readBackCorrecting(context, plan, prepared, {
    added,
    first: [hideAndLook],
    ...(options.cancel === undefined ? {} : { cancel: options.cancel }),
  });
  if (!read.ok) return read;
  const ownSheet = (key: string) => sheetOf({ kind: "own", key });
  const skipped = await doNiceties(context, plan, { journal, sheetOf: ownSheet, kept });
  const notes = [...(plan.notes ?? []), ...read.value.notes];
  return ok({ applied: { sheets: sheetsWritten(plan, added), skipped, notes }, outcome: read.value.outcome });
}

/**
 * Sheets of the plan's own by their key, in a request of their own: whatever becomes of the next one, they are known. A
 * try before this one, which Excel asked to repeat (`journal` given), may have added them.
 */
async function addSheets(
  context: Excel.RequestContext,
  plan: Plan,
  journal: Journal | null,
): Promise<ReadonlyMap<string, Excel.Worksheet>> {
  const wanted = plan.steps.flatMap((step) => (step.kind === "ensureSheet" ? [step] : []));
  const result = new Map<string, Excel.Worksheet>();
  if (wanted.length === 0) return result;
  const { worksheets } = context.workbook;
  const earlier = journal === null ? [] : await addedEarlier(context, journal);
  for (const { key, name } of wanted) {
    const sheet = earlier.find((candidate) => candidate.name === name) ?? worksheets.add(name);
    sheet.load("id,name");
    result.set(key, sheet);
  }
  await context.sync();
  return result;
}

async function addedEarlier(
  context: Excel.RequestContext,
  { sheetsBefore }: Journal,
): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  return worksheets.items.filter((sheet) => !sheetsBefore.includes(sheet.id as SheetId));
}

function sheetFor(
  context: Excel.RequestContext,
  own: ReadonlyMap<string, Excel.Worksheet>,
  target: SheetTarget,
): Excel.Worksheet {
  if (target.kind === "existing") return sheetById(context, target.sheet.id);
  const sheet = own.get(target.key);
  if (sheet === undefined) throw new Error(`the plan writes to “${target.key}” without making it`);
  return sheet;
}

function refOf(sheet: Excel.Worksheet): SheetRef {
  return { id: sheet.id as SheetId, name: sheet.name };
}

function sheetsWritten(plan: Plan, added: AddedSheets): readonly SheetRef[] {
  const refs = plan.steps.flatMap((step) => (step.kind === "write" ? [refFor(step.target, added)] : []));
  return [...new Map(refs.map((ref) => [ref.id, ref])).values()];
}
