import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { memoryStore, runStore, sessionStore, type TextStore } from "../../src/excel/undo/runStore";
import type { Plan } from "../../src/model/plan";
import type { WorkbookPort } from "../../src/model/port";
import type { JournalEntry } from "../../src/excel/undo/journal";
import { contentOf } from "./contentOf";
import { stateOf } from "./bookState";
import { resultsPlan, SHEET, SHEET_NAME } from "./rankedSheet";
import { bench, problem, value, type Bench } from "./workbench";

const DAY = 24 * 60 * 60 * 1000;
const PLAN: Plan = { steps: [], sources: [], free: [] };
const ENTRY: JournalEntry = {
  journal: {
    areas: [],
    sizes: [],
    names: [],
    prints: [],
    charts: [],
    highlights: [],
    sheetsBefore: [],
    newSheetNames: [],
  },
  outcome: null,
  settings: [],
};

/** A pane opened anew over the same workbook. */
function reopened(store: TextStore, now: () => number = Date.now) {
  return officeWorkbook({ store, now, wait: () => Promise.resolve(), answerWithin: 5_000 });
}

test("a run is undone by a pane opened after it, exactly", async () => {
  const b = bench([SHEET]);
  const before = await stateOf(b);
  const store = memoryStore();
  const plan = await resultsPlan(b);
  value(await reopened(store).apply(plan));
  const pane = reopened(store);
  expect(pane.canUndo()).toBe(true);
  expect(value(await pane.undo())).toEqual({ kept: [] });
  expect(await stateOf(b)).toEqual(before);
  expect(reopened(store).canUndo()).toBe(false);
});

test("a pane closed in the middle of a write leaves what takes it back", async () => {
  const plan = await resultsPlan(bench([SHEET]));
  for (let closed = 3; closed <= 7; closed++) {
    const b = bench([SHEET]);
    const before = await stateOf(b);
    const pane = await paneAfterBreak(b, plan, closed);
    if (pane.canUndo()) expect(value(await pane.undo())).toEqual({ kept: [] });
    expect([closed, await stateOf(b)]).toEqual([closed, before]);
    b.close();
  }
});

/** A sheet that is added twice has another id the second time. */
function sheetsById(state: object): string {
  return JSON.stringify(state).replace(/"added\d+"/g, '"added"');
}

test("a write that was broken off is written to its end by another pane, as if nothing had happened", async () => {
  const whole = bench([SHEET]);
  const plan = await resultsPlan(whole);
  value(await whole.port.apply(plan));
  const written = await stateOf(whole);
  let finished = 0;
  for (let closed = 3; closed <= 7; closed++) {
    const b = bench([SHEET]);
    const before = await stateOf(b);
    const pane = await paneAfterBreak(b, plan, closed);
    if (pane.broken() === null) continue;
    finished++;
    expect(pane.broken()).toEqual({ canFinish: true });
    value(await pane.finish());
    expect([closed, sheetsById(await stateOf(b))]).toEqual([closed, sheetsById(written)]);
    expect(pane.broken()).toBeNull();
    value(await pane.undo());
    expect([closed, await stateOf(b)]).toEqual([closed, before]);
    expect(pane.canUndo()).toBe(false);
    b.close();
  }
  expect(finished).toBeGreaterThan(1);
});

test("what was broken off is not written to its end over figures that have changed since: it is taken back and told", async () => {
  const b = bench([SHEET]);
  const plan = await resultsPlan(b);
  const pane = await paneAfterBreak(b, plan, 6);
  expect(pane.broken()).toEqual({ canFinish: true });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET.name).getRange("C3").values = [[1]];
    await context.sync();
  });
  const changed = problem(await pane.finish());
  expect(changed.code).toBe("host.sourceChanged");
  expect(pane.broken()).toBeNull();
});

test("a run that came to its end, or never began, was not broken off", async () => {
  const b = bench([SHEET]);
  const store = memoryStore();
  expect(reopened(store).broken()).toBeNull();
  value(await reopened(store).apply(await resultsPlan(b)));
  expect(reopened(store).broken()).toBeNull();
  expect(problem(await reopened(store).finish())).toMatchObject({ code: "host.nothingToUndo" });
});

test("a host that never answers is given up, with the journal kept and the pane usable", async () => {
  const b = bench([SHEET]);
  const before = await stateOf(b);
  const plan = await resultsPlan(b);
  const port = officeWorkbook({ answerWithin: 50, wait: () => Promise.resolve() });
  const stop = neverAnswering(b.host, 4);
  expect(problem(await port.apply(plan))).toMatchObject({ code: "host.noAnswer", partlyWritten: true });
  expect(problem(await port.marks())).toMatchObject({ code: "host.noAnswer" });
  stop.answerAgain();
  expect(port.canUndo()).toBe(true);
  value(await port.undo());
  expect(await stateOf(b)).toEqual(before);
});

/** A pane is closed while the n-th request of its write waits for an answer; the next one is opened over the same workbook. */
async function paneAfterBreak(b: Bench, plan: Plan, request: number): Promise<WorkbookPort> {
  const store = memoryStore();
  const stop = neverAnswering(b.host, request);
  void reopened(store)
    .apply(plan)
    .catch(() => undefined);
  await stop.reached;
  stop.answerAgain();
  return reopened(store);
}

/** The n-th request and all after it are never answered, until they are answered again. */
function neverAnswering(
  host: { processQuery: (body: string) => Promise<never> | Promise<unknown> },
  from: number,
): { readonly reached: Promise<void>; readonly answerAgain: () => void } {
  const answer = host.processQuery.bind(host);
  let count = 0;
  let tell: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => (tell = resolve));
  host.processQuery = (body) => {
    count += 1;
    if (count < from) return answer(body);
    tell();
    return new Promise<never>(() => undefined);
  };
  return { reached, answerAgain: () => (host.processQuery = answer) };
}

test("an answer that is garbled in the middle of a write is put back, and no other run is undone for it", async () => {
  const b = bench([SHEET]);
  value(await b.port.apply(await resultsPlan(b)));
  const ranked = await stateOf(b);
  const again = await resultsPlan(b);
  for (let request = 1; request <= 6; request++) {
    const answer = b.host.processQuery.bind(b.host);
    let count = 0;
    b.host.processQuery = async (body) => {
      const right = await answer(body);
      count += 1;
      return count === request ? { kind: "answered", body: "<html>" } : right;
    };
    const applied = await b.port.apply(again).catch((error: unknown) => String(error));
    b.host.processQuery = answer;
    expect([request, applied]).toEqual([request, expect.anything()]);
    if (typeof applied !== "string" && applied.ok) value(await b.port.undo());
    expect([request, await stateOf(b)]).toEqual([request, ranked]);
  }
  value(await b.port.undo());
  expect(await contentOf(b.port, SHEET_NAME, "D4:F4")).toEqual([["", "", ""]]);
});

test("a refusal of the first batch is halved like any other", async () => {
  const b = bench([SHEET]);
  const plan = await resultsPlan(b);
  b.host.be({ refusal: { request: 5, why: "requestTooLarge" } });
  value(await b.port.apply(plan));
  expect(await contentOf(b.port, SHEET_NAME, "D4:F4")).toEqual([["100,50", "1", "Khá"]]);
});

test("an undo broken off at its end is finished by the next, which calls no cell of ours the officer's", async () => {
  const b = bench([SHEET]);
  const before = await stateOf(b);
  for (let request = 1; request <= 5; request++) {
    for (const when of ["before", "after"] as const) {
      value(await b.port.apply(await resultsPlan(b)));
      b.host.be({ failure: { request, when, code: "GeneralException" } });
      const first = await b.port.undo();
      b.host.be({});
      if (!first.ok) expect([request, when, value(await b.port.undo())]).toEqual([request, when, { kept: [] }]);
      expect([request, when, await stateOf(b)]).toEqual([request, when, before]);
    }
  }
});

const DONE: JournalEntry = { ...ENTRY, outcome: { added: [], after: [], addedAfter: [], anchors: [] } };

describe("the store of runs", () => {
  test("gives up what a run was to write before an older run", () => {
    const room = JSON.stringify(ENTRY).length * 2 + 400;
    const texts = memoryStore();
    const small: TextStore = { ...texts, write: (key, text) => text.length < room && texts.write(key, text) };
    const runs = runStore(small, () => 0);
    runs.begin(ENTRY, PLAN);
    runs.end(DONE);
    expect(runs.begin(ENTRY, { ...PLAN, sources: Array(40).fill({ text: "long" }) as never })).toBeNull();
    const later = runStore(small, () => 0);
    expect(later.broken()).toEqual({ entry: ENTRY, plan: null });
    later.dropNewest();
    expect(later.newest()).toEqual(DONE);
  });

  test("keeps the last five, a day long", () => {
    const store = memoryStore();
    let now = 0;
    const runs = runStore(store, () => now);
    for (let run = 0; run < 7; run++) {
      expect(runs.begin({ ...ENTRY, settings: [{ key: String(run), before: null, after: run }] }, PLAN)).toBeNull();
      runs.end(runs.newest());
    }
    const later = runStore(store, () => now);
    const undone: unknown[] = [];
    for (let entry = later.newest(); entry !== null; entry = later.newest()) {
      undone.push(entry.settings[0]?.after);
      later.dropNewest();
    }
    expect(undone).toEqual([6, 5, 4, 3, 2]);
    runs.begin(ENTRY, PLAN);
    now = DAY;
    expect(runStore(store, () => now).newest()).toBeNull();
  });

  test("tells before writing when there is no room, and forgets nothing older for it", () => {
    const texts = new Map<string, string>();
    const store: TextStore = {
      read: (key) => texts.get(key) ?? null,
      write: (key, text) => text.length < 1_000 && texts.set(key, text).size > 0,
    };
    const runs = runStore(store, () => 0);
    runs.begin(ENTRY, PLAN);
    runs.end(ENTRY);
    const large = { ...ENTRY, settings: [{ key: "x", before: null, after: "x".repeat(2_000) }] };
    expect(runs.begin(large, PLAN)).toMatchObject({ code: "host.journalTooLarge" });
    expect(runStore(store, () => 0).newest()).toEqual(ENTRY);
  });

  test("takes what it cannot read for nothing, and a full storage for no room", () => {
    const store = memoryStore();
    store.write("xepHang.runs", "<html>");
    expect(runStore(store, () => 0).newest()).toBeNull();
    const full = { getItem: () => null, setItem: () => { throw new Error("QuotaExceededError"); } } as unknown as Storage; // prettier-ignore
    expect(sessionStore(full, "a.xlsx").write("a", "b")).toBe(false);
  });

  test("is each workbook's own, and what another one keeps makes room", () => {
    const room = JSON.stringify(DONE).length + 100;
    const kept: Record<string, string> = {};
    const storage = Object.defineProperties(kept, {
      getItem: { value: (key: string) => kept[key] ?? null },
      setItem: {
        value: (key: string, text: string) => {
          const others = Object.keys(kept).filter((other) => other !== key);
          if (others.reduce((sum, other) => sum + (kept[other] ?? "").length, text.length) > room)
            throw new Error("full");
          kept[key] = text;
        },
      },
      removeItem: { value: (key: string) => Reflect.deleteProperty(kept, key) },
    }) as unknown as Storage;
    const runs = runStore(sessionStore(storage, "a.xlsx"), () => 0);
    runs.begin(ENTRY, PLAN);
    runs.end(DONE);
    expect(runStore(sessionStore(storage, "b.xlsx"), () => 0).newest()).toBeNull();
    expect(runStore(sessionStore(storage, "a.xlsx"), () => 0).newest()).toEqual(DONE);
    expect(runStore(sessionStore(storage, "b.xlsx"), () => 0).begin(ENTRY, PLAN)).toBeNull();
    expect(runStore(sessionStore(storage, "b.xlsx"), () => 0).newest()).toEqual(ENTRY);
    expect(runStore(sessionStore(storage, "a.xlsx"), () => 0).newest()).toBeNull();
  });
});
