import type { Plan } from "../../model/plan";
import type { HostProblem, RunOptions } from "../../model/port";
import { err, ok, type Result } from "../../model/result";
import { readHighlights } from "../highlights";
import { runJobs } from "../jobs";
import type { Journal } from "../undo/journal";
import { readJournal } from "../undo/keepJournal";
import { checkCells } from "./checkPlan";
import { lookAtSheets } from "./lookAtSheets";
import { readModels, type Model } from "./readModels";
import { highlightsOf } from "./touchedAreas";

/** What is known of the workbook before its first cell is touched. */
export interface Prepared {
  readonly journal: Journal;
  /** Of the `copyFormat` steps, in their order. */
  readonly models: readonly Model[];
  /** “Precision as displayed”: Excel rounds the numbers themselves. */
  readonly roundsNumbers: boolean;
}

/**
 * Finds everything that stands against the plan and reads all that it will change: in two requests where that is little,
 * three where looks differ from cell to cell. A sheet that is gone hides what could be said about it.
 */
export async function prepare(
  context: Excel.RequestContext,
  plan: Plan,
  options: RunOptions,
): Promise<Result<Prepared, HostProblem>> {
  const sheets = await lookAtSheets(context, plan);
  if (sheets.problems.some(({ code }) => code === "host.sheetGone")) return refused(sheets.problems);
  const checks = checkCells(context, plan, sheets.merges);
  const journal = readJournal(context, plan, sheets);
  const models = readModels(context, plan, sheets.merges);
  const silent = options.cancel === undefined ? {} : { cancel: options.cancel };
  const first = [...checks.flatMap(({ jobs }) => jobs), ...journal.first, ...models.flatMap((model) => model.first)];
  await runJobs(context, first, silent);
  const problems = [...sheets.problems, ...checks.flatMap((check) => check.problems())];
  if (problems.length > 0) return refused(problems);
  await runJobs(context, [...journal.second(), ...models.flatMap((model) => model.second())], silent);
  const colored = await readHighlights(
    context,
    highlightsOf(plan).map(({ sheet }) => sheet),
  );
  return ok({
    journal: { ...journal.journal(), highlights: colored },
    models: models.map((model) => model.model()),
    roundsNumbers: sheets.roundsNumbers,
  });
}

function refused(problems: readonly HostProblem[]): Result<never, HostProblem> {
  const [first, ...others] = problems;
  if (first === undefined) throw new Error("nothing stands against the plan");
  return err(others.length > 0 ? { ...first, others } : first);
}
