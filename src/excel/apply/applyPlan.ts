import { areaText } from "../../model/address";
import type { Plan } from "../../model/plan";
import type { Applied, HostProblem, RunOptions } from "../../model/port";
import { err, ok, type Result } from "../../model/result";
import type { ExcelHost } from "../excelHost";
import { Cancelled } from "../jobs";
import { isOfficeError } from "../translateError";
import type { AreaBefore, JournalEntry } from "../undo/journal";
import { isUntouched } from "../undo/isUntouched";
import { putBack } from "../undo/putBack";
import { wholeJournal } from "../undo/restoration";
import { prepare, type Prepared } from "./prepare";
import { withTyped } from "./watchTargets";
import { writePlan, type Written } from "./writePlan";

/** `entry` undoes the run; null where nothing has been changed. */
export interface ApplyOutcome {
  readonly result: Result<Applied, HostProblem>;
  readonly entry: JournalEntry | null;
}

/** Keeps the entry of a run about to write; a problem, where it may not go on. */
export type BeforeWriting = (entry: JournalEntry) => HostProblem | null;

/**
 * Carries out a plan: everything that stands against it is found first and told at once, then what it will change is
 * kept, then it is written in few requests and read back. If anything fails on the way, our own faults among it, what was
 * kept is put back.
 */
export async function applyPlan(
  host: ExcelHost,
  plan: Plan,
  beforeWriting: BeforeWriting,
  options: RunOptions = {},
): Promise<ApplyOutcome> {
  const { settings = [] } = plan;
  let prepared: Prepared | null = null;
  let tries = 0;
  const entryOf = ({ journal }: Prepared): JournalEntry => ({ journal, outcome: null, settings });
  const carryOut = () =>
    host.run(async (context) => {
      // A pause that Excel asks for begins anew here: what was checked before the first write stays checked.
      if (prepared === null) {
        const found = await prepare(context, plan, options);
        if (!found.ok) return found;
        const refused = beforeWriting(entryOf(found.value));
        if (refused !== null) return err(refused);
        prepared = found.value;
      }
      const now = prepared;
      const written = await writePlan(context, plan, now, { ...options, isAgain: tries++ > 0 });
      if (written.ok || !("typed" in written.error)) return written as Result<Written, HostProblem>;
      const { typed } = written.error;
      prepared = { ...now, journal: withTyped(now.journal, typed) };
      return err(occupied(typed));
    });
  const written = await caught(carryOut);
  const begun = prepared as Prepared | null;
  if (begun === null) return { result: valueOrThrow(written), entry: null };
  if (written.ok && written.value.ok) {
    const { applied, outcome } = written.value.value;
    return { result: ok(applied), entry: { journal: begun.journal, outcome, settings } };
  }
  return putBackAfter(host, entryOf(begun), written);
}

function occupied(typed: readonly AreaBefore[]): HostProblem {
  const sheet = typed[0]?.sheet.name ?? null;
  const cells = typed.filter((area) => area.sheet.name === sheet).map(({ area }) => areaText(area));
  return { code: "host.occupied", sheet, cells: cells.join(", "), detail: "watchTargets" };
}

/** What the work came to, or what it threw. */
type Caught<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly thrown: unknown };

async function caught<T>(work: () => Promise<Result<T, HostProblem>>): Promise<Caught<Result<T, HostProblem>>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Cancelled) {
      return { ok: true, value: err({ code: "host.cancelled", sheet: null, detail: "between two requests" }) };
    }
    return { ok: false, thrown: error };
  }
}

function valueOrThrow<T>(outcome: Caught<Result<T, HostProblem>>): Result<never, HostProblem> {
  if (!outcome.ok) throw outcome.thrown;
  if (outcome.value.ok) throw new Error("a plan was written unprepared");
  return outcome.value;
}

async function putBackAfter<T>(
  host: ExcelHost,
  entry: JournalEntry,
  failed: Caught<Result<T, HostProblem>>,
): Promise<ApplyOutcome> {
  const problem: HostProblem =
    failed.ok && !failed.value.ok
      ? failed.value.error
      : { code: "host.unknown", sheet: null, detail: failed.ok ? "apply" : nameOf(failed.thrown) };
  // Who does not answer is not asked again at once: the journal waits for the officer.
  const restored =
    problem.code === "host.noAnswer" ? ok(err(problem)) : await caught(() => putBack(host, wholeJournal(entry)));
  if (!isRestored(restored) && !(await isUntouchedHere(host, entry, problem))) {
    const other = "value" in restored && !restored.value.ok ? restored.value.error : problem;
    return { result: err({ ...problem, partlyWritten: true, others: [other] }), entry };
  }
  if (!failed.ok && !isOfficeError(failed.thrown)) throw failed.thrown;
  return { result: err(problem), entry: null };
}

async function isUntouchedHere(host: ExcelHost, entry: JournalEntry, { code }: HostProblem): Promise<boolean> {
  if (code === "host.noAnswer") return false;
  const untouched = await caught(async () => ok(await isUntouched(host, entry)));
  return untouched.ok && untouched.value.ok && untouched.value.value;
}

function isRestored(outcome: Caught<Result<null, HostProblem>>): boolean {
  return outcome.ok && outcome.value.ok;
}

function nameOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : typeof thrown;
}
