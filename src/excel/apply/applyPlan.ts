import type { Area } from "../../model/address";
import type { Plan } from "../../model/plan";
import type { Applied, HostProblem, RunOptions } from "../../model/port";
import { err, ok, type Result } from "../../model/result";
import { checkPlan, type KnownMerges } from "./checkPlan";
import type { ExcelHost } from "../excelHost";
import { Cancelled } from "../jobs";
import type { JournalEntry } from "../undo/journal";
import { keepJournal, type Kept } from "../undo/keepJournal";
import { putBack } from "../undo/putBack";
import { readMerges } from "../read/readMerges";
import { changedSheets } from "./touchedAreas";
import { wholeJournal } from "../undo/restoration";
import { keepSettings } from "./keepSettings";
import { writePlan } from "./writePlan";

/** `entry` undoes the run; null where nothing has been changed. */
export interface ApplyOutcome {
  readonly result: Result<Applied, HostProblem>;
  readonly entry: JournalEntry | null;
}

/**
 * Carries out a plan: everything that stands against it is found first and told at once, then what it will change is
 * kept, then it is written in few requests and read back. If anything fails on the way, what was kept is put back.
 */
export async function applyPlan(host: ExcelHost, plan: Plan, options: RunOptions = {}): Promise<ApplyOutcome> {
  const merges = await mergesOf(host, plan);
  if (!merges.ok) return { result: merges, entry: null };
  const kept = await checkAndKeep(host, plan, merges.value, options);
  if (!kept.ok) return { result: kept, entry: null };
  const { journal } = kept.value;
  const written = await cancellable(() => writePlan(host, plan, kept.value, options));
  if (written.ok) {
    const { applied, outcome } = written.value;
    const { settings = [] } = plan;
    const skipped = [...applied.skipped, ...(await keepSettings(host, settings))];
    return { result: ok({ ...applied, skipped }), entry: { journal, outcome, settings } };
  }
  const restored = await putBack(host, wholeJournal(journal));
  if (restored.ok) return { result: written, entry: null };
  return {
    result: err({ ...written.error, partlyWritten: true, others: [restored.error] }),
    entry: { journal, outcome: null, settings: [] },
  };
}

async function mergesOf(host: ExcelHost, plan: Plan): Promise<Result<KnownMerges, HostProblem>> {
  const found = new Map<string, readonly Area[] | null>();
  for (const sheet of changedSheets(plan)) {
    const merges = await readMerges(host, sheet);
    if (!merges.ok) return merges;
    found.set(sheet.id, merges.value);
  }
  return ok(found);
}

function checkAndKeep(
  host: ExcelHost,
  plan: Plan,
  merges: KnownMerges,
  options: RunOptions,
): Promise<Result<Kept, HostProblem>> {
  return cancellable(() =>
    host.run(async (context) => {
      const [first, ...others] = await checkPlan(context, plan, merges, options);
      if (first !== undefined) return err(others.length > 0 ? { ...first, others } : first);
      return ok(await keepJournal(context, plan, merges, options));
    }),
  );
}

async function cancellable<T>(work: () => Promise<Result<T, HostProblem>>): Promise<Result<T, HostProblem>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    return err({ code: "host.cancelled", sheet: null, detail: "between two requests" });
  }
}
