import { hostText } from "../../../src/locales/hostText";
import type { HostProblem } from "../../../src/model/port";
import { stateOf } from "../bookState";
import { value } from "../workbench";
import { FAULTS, spoil, type Fault } from "./faults";
import { FLOWS, opened, prepared, type Flow, type Opened, type Prepared } from "./flows";
import { isWhole } from "../../support/sweep";

/**
 * Every flow × every request × every fault, before and after the work of the request was done: what could be found in the
 * workbook afterwards is what it was, or one undo away from it; every failure has a sentence; no other run is undone.
 * All of it by `npm run test:whole` (FLOW=… for one flow, SWEEP_PIECE=3/20 for a piece of it), otherwise a part drawn by seed.
 */
const SHARE = 300;
const SEED = Number(process.env["SWEEP_SEED"] ?? "1");

interface Facts {
  readonly flow: Flow;
  readonly start: Prepared;
  readonly requests: number;
  /** Before the flow, and after it when all goes well. */
  readonly before: string;
  readonly after: string;
}

/** Ids of added sheets are the host's own choice. */
function comparable(state: object): string {
  return JSON.stringify(state, (key, item: unknown) => (key === "id" ? null : item));
}

const stateNow = async (b: Opened) => comparable(await stateOf(b));

async function factsOf(flow: Flow): Promise<Facts> {
  const start = await prepared(flow);
  const b = opened(start);
  const before = await stateNow(b);
  b.requests();
  const done = await flow.work(b.pane, start.plan);
  const requests = b.requests();
  if (!done.ok) throw new Error(`${flow.name}: ${JSON.stringify(done.error)}`);
  const after = await stateNow(b);
  b.close();
  return { flow, start, requests, before, after };
}

/** What is wrong after one fault; null where nothing is. */
async function faulted(facts: Facts, request: number, fault: Fault): Promise<string | null> {
  const b = opened(facts.start);
  const stop = spoil(b, request, fault);
  try {
    const done = await facts.flow.work(b.pane, facts.start.plan);
    stop();
    return await wrongAfter(b, facts, fault, done.ok ? null : (done.error as HostProblem));
  } catch (error) {
    stop();
    return `threw ${String(error)}, ${(await stateNow(b)) === facts.before ? "unchanged" : "CHANGED"}`;
  } finally {
    b.close();
  }
}

async function wrongAfter(b: Opened, facts: Facts, fault: Fault, failed: HostProblem | null): Promise<string | null> {
  if (failed !== null) {
    if (failed.code === "host.unknown" && !fault.isUnnamed) return "host.unknown";
    if (hostText(failed, "vi").length < 20) return `no sentence for ${failed.code}`;
  }
  const now = await stateNow(b);
  if (facts.flow.kind === "setting") return now === facts.before || now === facts.after ? null : "half saved";
  if (facts.flow.kind === "undo") return wrongUndo(b, facts, failed, now);
  if (failed === null) return wrongUndone(b, facts, "done");
  if (failed.partlyWritten === true) return wrongUndone(b, facts, "partly written");
  return now === facts.before ? null : `${failed.code}: a changed cell outside the journal`;
}

/** What a write left is undone exactly, and then what was before it. */
async function wrongUndone(b: Opened, facts: Facts, what: string): Promise<string | null> {
  if (!b.pane.canUndo()) return `${what}, not to be undone`;
  const { kept } = value(await b.pane.undo());
  if (kept.length > 0) return `${what}: ours called the officer's: ${JSON.stringify(kept)}`;
  return (await stateNow(b)) === facts.before ? null : `${what}: undone to something else`;
}

/** An undo that failed is finished by the next. */
async function wrongUndo(b: Opened, facts: Facts, failed: HostProblem | null, now: string): Promise<string | null> {
  if (failed === null) return now === facts.after ? null : "undone to something else";
  const { kept } = value(await b.pane.undo());
  if (kept.length > 0) return `second undo: ours called the officer's: ${JSON.stringify(kept)}`;
  return (await stateNow(b)) === facts.after ? null : "second undo: something else";
}

/** The places of a flow's table of requests × faults that are tried. */
function triedOf({ flow, requests }: Facts): readonly (readonly [number, Fault])[] {
  const all = Array.from({ length: requests }, (_, index) => index + 1).flatMap((request) =>
    FAULTS.map((fault) => [request, fault] as const),
  );
  const offset = SEED + FLOWS.indexOf(flow) * 7;
  const [piece = 1, of = 1] = (process.env["SWEEP_PIECE"] ?? "1/1").split("/").map(Number);
  if (isWhole) return all.filter((_, index) => index % of === piece - 1);
  return all.filter((_, index) => (index + offset) % SHARE === 0);
}

const flows = FLOWS.filter(({ name }) => (process.env["FLOW"] ?? name) === name);

test.each(flows.map((flow) => [flow.name, flow] as const))(
  "%s: put back, or one undo away, whatever Excel answers",
  async (name, flow) => {
    const facts = await factsOf(flow);
    const wrong: string[] = [];
    const tried = triedOf(facts);
    for (const [request, fault] of tried) {
      const found = await faulted(facts, request, fault);
      if (found !== null) wrong.push(`request ${request} of ${facts.requests}, ${fault.name}: ${found}`);
    }
    if (isWhole)
      process.stdout.write(`${name}: ${facts.requests} requests, ${tried.length} runs, ${wrong.length} wrong\n`);
    expect(wrong).toEqual([]);
  },
  isWhole ? 3_600_000 : 120_000,
);
