import type { Framework } from "../../src/model/framework";
import { OUTPUT_NAMES } from "../../src/model/output";
import type { Progress } from "../../src/model/port";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import { stateOf } from "../excel/bookState";
import { contentOf, SUMMARY } from "../excel/contentOf";
import { frameworkById } from "../support/frameworkById";
import { EVERYTHING, must, openSample, rankAll, reopened } from "../support/openedSession";
import { publishedRows } from "../support/published";

test("the Hưng Yên sample gets the published results, Phương Chiểu's total from its parts, and undo takes all away", async () => {
  const { bench, session } = await openSample("hung-yen-xa-2023");
  const before = await stateOf(bench);
  await rankAll(session);
  const rows = await contentOf(bench.port, "DTI 2023", "B6:M22");
  const results = new Map(rows.map((row) => [row[0], row.slice(9)]));
  const printed = publishedRows("hung-yen-xa-2023").map((row) => {
    const total = row[1] === "UBND xã Phương Chiểu" ? "287,11" : (row[10] ?? "");
    const [whole = "", places = ""] = total.split(",");
    return [row[1], [`${whole},${places.padEnd(2, "0")}`, row[0], row[11]]] as const;
  });
  expect(results).toEqual(new Map(printed));
  expect(must(await session.undo())).toEqual({ kept: [] });
  expect(await stateOf(bench)).toEqual(before);
});

test("both levels of Cần Thơ are ranked apart and counted on one sheet", async () => {
  const { bench, session } = await openSample("can-tho-2023");
  await rankAll(session);
  const summary = await contentOf(bench.port, SUMMARY, "A1:F40");
  const counts = summary.filter((row) => row[1] === "Tất cả đơn vị").map((row) => row.slice(2));
  expect(counts).toEqual([
    ["8", "9", "3", "0"],
    ["0", "4", "5", "0"],
  ]);
});

test("what was chosen for the sheet shown holds for it among all, and for no other", async () => {
  const { session } = await openSample("can-tho-2023");
  const shown = session.choose(must(await session.scan("active")), [
    { frameworkId: frameworkById("can-tho-huyen-2023").id },
  ]);
  const scans = must(await session.scanAll(undefined, shown));
  expect(scans.map(({ tables }) => tables[0]?.assessment?.matchedBy)).toEqual(["given", "words"]);
  expect(scans.map(({ tables }) => tables[0]?.assessment?.framework.id)).toEqual([
    "can-tho-huyen-2023",
    "can-tho-huyen-2023",
  ]);
});

test("all sheets written in one run are undone in one step", async () => {
  const { bench, session } = await openSample("can-tho-2023");
  const before = await stateOf(bench);
  const shown = must(await session.scan("active"));
  must(await session.apply(must(await session.scanAll(undefined, shown)), EVERYTHING));
  expect(await stateOf(bench)).not.toEqual(before);
  expect(must(await session.undo())).toEqual({ kept: [] });
  expect(await stateOf(bench)).toEqual(before);
});

test("a sheet is understood piece by piece: progress rises, others come between, and it stops when asked to", async () => {
  const { session } = await openSample("hung-yen-xa-2023");
  const whole = must(await session.scan("active"));
  const shares: number[] = [];
  let pauses = 0;
  const pause = () => {
    pauses += 1;
    return Promise.resolve();
  };
  const onProgress = ({ done, of }: Progress) => {
    if (of === 100) shares.push(done);
  };
  const pieces = must(await session.scan("active", undefined, { onProgress, pause }));
  expect(JSON.stringify(pieces.findings)).toBe(JSON.stringify(whole.findings));
  expect(pieces.tables[0]?.assessment?.ranking.ranks).toEqual(whole.tables[0]?.assessment?.ranking.ranks);
  expect(shares.length).toBeGreaterThan(10);
  expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
  for (const after of [1, 10, pauses]) {
    const cancel = { cancelled: false };
    let asked = 0;
    const stopping = () => {
      asked += 1;
      cancel.cancelled = asked === after;
      return Promise.resolve();
    };
    const stopped = await session.scan("active", undefined, { cancel, pause: stopping });
    expect([asked, stopped]).toMatchObject([
      after,
      { error: { code: "host.cancelled", sheet: whole.grid.sheet.name } },
    ]);
  }
});

test("scanning all sheets tells its progress, and stops between two sheets when asked to", async () => {
  const { session } = await openSample("can-tho-2023");
  const cancel = { cancelled: false };
  const told: unknown[] = [];
  const onProgress = (progress: unknown): void => void told.push(progress);
  must(await session.scanAll({ cancel, onProgress }));
  expect(told).toEqual([
    { done: 0, of: 2 },
    { done: 1, of: 2 },
  ]);
  const stop = (): void => void (cancel.cancelled = true);
  expect(await session.scanAll({ cancel, onProgress: stop })).toMatchObject({ error: { code: "host.cancelled" } });
});

test("planning lets the page live between two outputs, and stops there when asked to", async () => {
  const { session } = await openSample("can-tho-2023");
  const scans = must(await session.scanAll());
  const all = { ...EVERYTHING, outputs: OUTPUT_NAMES };
  let paused = 0;
  const pause = (): Promise<void> => Promise.resolve(void (paused += 1));
  must(await session.plan(scans, all, { pause }));
  expect(paused).toBeGreaterThan(OUTPUT_NAMES.length);
  const cancel = { cancelled: false };
  const stop = (): Promise<void> => Promise.resolve(void (cancel.cancelled = --paused === 0));
  paused = OUTPUT_NAMES.length - 2;
  expect(await session.plan(scans, all, { cancel, pause: stop })).toMatchObject({ error: { code: "host.cancelled" } });
  // Nothing more was asked for once it was told.
  expect(paused).toBe(0);
});

test("the officer's sheets are those without our summary", async () => {
  const { session } = await openSample("can-tho-2023");
  await rankAll(session);
  expect(must(await session.sheets()).map(({ name }) => name)).toEqual(["Cấp sở", "Cấp huyện"]);
});

test("going to the results selects the columns that were written; the summary is shown from its first cell", async () => {
  const { bench, session } = await openSample("can-tho-2023");
  const [first] = await rankAll(session);
  if (first === undefined) throw new Error("no sheet was scanned");
  must(await session.goToResults(first.grid.sheet));
  const columns = must(await session.scan(first.grid.sheet)).ourColumns.map(({ area }) => area);
  expect(await selection()).toEqual({
    left: Math.min(...columns.map(({ left }) => left)),
    count: columns.length,
    top: Math.min(...columns.map(({ top }) => top)),
  });
  const summary = must(await bench.port.sheets()).find(({ name }) => name === SUMMARY);
  if (summary === undefined) throw new Error("no summary");
  must(await session.goToResults(summary));
  expect(await selection()).toEqual({ left: 0, count: 1, top: 0 });
});

function selection(): Promise<{ readonly left: number; readonly count: number; readonly top: number }> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load(["columnIndex", "columnCount", "rowIndex"]);
    await context.sync();
    return { left: range.columnIndex, count: range.columnCount, top: range.rowIndex };
  });
}

test("a later run on one sheet writes the other ranked sheet again: one summary tells of all", async () => {
  const { bench, session } = await openSample("can-tho-2023");
  const [so, huyen] = must(await session.scanAll());
  if (so === undefined || huyen === undefined) throw new Error("two sheets were expected");
  must(await session.apply([so], EVERYTHING));
  must(await session.apply([huyen], EVERYTHING));
  const summary = await contentOf(bench.port, SUMMARY, "A1:F40");
  expect(summary.filter((row) => row[1] === "Tất cả đơn vị")).toHaveLength(2);
  expect(must(await bench.port.sheets()).map(({ name }) => name)).toEqual(["Cấp sở", "Cấp huyện", SUMMARY]);
});

test("running again over a saved file changes nothing", async () => {
  const first = await openSample("can-tho-2023");
  await rankAll(first.session);
  const second = await reopened(first.bench);
  const before = await stateOf(second.bench);
  await rankAll(second.session);
  expect(await stateOf(second.bench)).toEqual(before);
});

test("what we wrote is read as results, and our own sheet is no sheet to rank", async () => {
  const { bench, session } = await openSample("hung-yen-xa-2023");
  await rankAll(session);
  const scans = must(await session.scanAll());
  expect(scans.map(({ grid }) => grid.sheet.name)).toEqual(["DTI 2023"]);
  expect(scans[0]?.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  const ours = must(await bench.port.sheets()).find(({ name }) => name === SUMMARY);
  if (ours === undefined) throw new Error("no summary");
  expect(must(await session.scan(ours))).toMatchObject({ ours: true, tables: [], findings: [] });
});

test("a score changed after the scan stops the run before the first cell is written", async () => {
  const { bench, session } = await openSample("hung-yen-xa-2023");
  const scans = must(await session.scanAll());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("DTI 2023").getRange("C6").values = [[99]];
    await context.sync();
  });
  const before = await stateOf(bench);
  expect(await session.apply(scans, EVERYTHING)).toMatchObject({ ok: false, error: { code: "host.sourceChanged" } });
  expect(await stateOf(bench)).toEqual(before);
});

test("no framework, nothing to write: the run is refused and the workbook untouched", async () => {
  const { bench, session } = await openSample("hung-yen-xa-2023");
  const other = createSession(bench.port, []);
  const scans = must(await other.scanAll());
  const before = await stateOf(bench);
  expect(await other.apply(scans, EVERYTHING)).toMatchObject({
    ok: false,
    error: { code: "write.refused", problems: [{ code: "write.nothing" }] },
  });
  expect(await stateOf(bench)).toEqual(before);
  expect(session.canUndo()).toBe(false);
});

test("a framework kept in the workbook is offered after reopening, and names the built-in it differs from", async () => {
  const first = await openSample("hung-yen-xa-2023");
  const changed: Framework = { ...frameworkById("hung-yen-xa-2023"), version: "1-sua", decimals: 1 };
  must(await first.session.keepFramework(changed));
  const second = await reopened(first.bench);
  const [scan] = must(await second.session.scanAll());
  expect(scan?.tables[0]?.assessment).toMatchObject({ framework: changed, matchedBy: "workbook" });
  expect(second.session.offered.filter(({ framework }) => framework.id === changed.id)).toEqual([
    { framework: changed, origin: "workbook", builtIn: frameworkById("hung-yen-xa-2023") },
  ]);
  must(await second.session.dropFramework(changed.id));
  const [after] = must(await second.session.scanAll());
  expect(after?.tables[0]?.assessment).toMatchObject({ matchedBy: "words", framework: { version: "1" } });
});

test("what a workbook was ranked with stays in force when the built-in changes, and says so", async () => {
  const first = await openSample("hung-yen-xa-2023");
  await rankAll(first.session);
  const used = frameworkById("hung-yen-xa-2023");
  expect(must(await first.bench.port.loadSetting("xepHang.frameworks"))).toEqual([used]);
  expect(must(await first.session.scanAll())[0]?.tables[0]?.assessment?.matchedBy).toBe("words");
  const newer: Framework = { ...used, version: "2", decimals: 0 };
  const { port } = (await reopened(first.bench)).bench;
  const session = createSession(port, [{ framework: newer, origin: "catalog" }]);
  const [scan] = must(await session.scanAll());
  expect(scan?.tables[0]?.assessment).toMatchObject({ framework: used, matchedBy: "workbook", builtIn: newer });
  expect(scan?.findings.filter(({ code }) => code === "framework.differs")).toMatchObject([
    { severity: "info", params: { framework: used.id, version: "1", builtIn: "2" } },
  ]);
  must(await session.dropFramework(used.id));
  const [after] = must(await session.scanAll());
  expect(after?.tables[0]?.assessment).toMatchObject({ framework: newer, matchedBy: "words" });
  expect(after?.findings.filter(({ code }) => code === "framework.differs")).toEqual([]);
});

test("a sheet ranked by the built-in stays so when a copy of it is made for another", async () => {
  const first = await openSample("can-tho-2023");
  await rankAll(first.session);
  const copy: Framework = { ...frameworkById("can-tho-huyen-2023"), id: "ban-sao" };
  must(await first.session.keepFramework(copy));
  const { session } = await reopened(first.bench);
  const [so, huyen] = must(await session.scanAll());
  if (so === undefined || huyen === undefined) throw new Error("two sheets were expected");
  expect(huyen.tables[0]?.assessment).toMatchObject({
    framework: { id: "can-tho-huyen-2023" },
    matchedBy: "words",
  });
  must(await session.apply([session.choose(so, [{ frameworkId: copy.id }])], EVERYTHING));
  expect(must(await session.scan(huyen.grid.sheet)).tables[0]?.rankedBy).toBe("can-tho-huyen-2023");
  // Taken back, the choice leaves what is found by itself.
  const again = must(await session.scan(so.grid.sheet));
  expect(again.tables[0]?.assessment).toMatchObject({ framework: { id: copy.id }, matchedBy: "given" });
  expect(session.choose(again, [{}]).tables[0]?.assessment?.framework.id).toBe("can-tho-so-2023");
  const chosen = session.choose(huyen, [{ hiddenUnits: "leftOut" }]);
  expect(chosen.tables[0]?.assessment?.framework.id).toBe("can-tho-huyen-2023");
});

test("a table stays under what ranked it when one that fits better comes to be on offer", async () => {
  const { bench } = await openSample("hung-yen-xa-2023");
  const whole = frameworkById("hung-yen-xa-2023");
  const former: Framework = { ...whole, id: "bo-cu", unitWords: [], classes: null };
  await rankAll(createSession(bench.port, [{ framework: former, origin: "catalog" }]));
  const [scan] = must(await createSession(bench.port, catalogFrameworks).scanAll());
  expect(scan?.tables[0]?.matches[0]?.framework.id).toBe(whole.id);
  expect(scan?.tables[0]?.assessment).toMatchObject({ framework: former, matchedBy: "workbook" });
});

test("only what was used is kept", async () => {
  const { bench, session } = await openSample("can-tho-2023");
  const [first] = must(await session.scanAll());
  if (first === undefined) throw new Error("a sheet was expected");
  must(await session.apply([first], EVERYTHING));
  expect(must(await bench.port.loadSetting("xepHang.frameworks"))).toEqual([frameworkById("can-tho-so-2023")]);
});

test("an invalid framework is not kept, and says where it is wrong", async () => {
  const { session } = await openSample("hung-yen-xa-2023");
  const broken: Framework = { ...frameworkById("hung-yen-xa-2023"), decimals: -1 };
  expect(await session.keepFramework(broken)).toMatchObject({
    ok: false,
    error: { code: "framework.invalid", problems: [{ path: "decimals" }] },
  });
  expect(session.offered.every(({ origin }) => origin === "catalog")).toBe(true);
});

test("a document in the workbook that is no framework is reported and left where it is", async () => {
  const first = await openSample("hung-yen-xa-2023");
  must(await first.bench.port.saveSetting("xepHang.frameworks", [{ format: 1, id: "hong" }]));
  must(await first.session.scanAll());
  expect(first.session.unreadable).toMatchObject([{ document: { id: "hong" } }]);
  must(await first.session.keepFramework(frameworkById("can-tho-so-2023")));
  const second = await reopened(first.bench);
  must(await second.session.scanAll());
  expect(second.session.unreadable).toMatchObject([{ document: { id: "hong" } }]);
});

test("a draft is tried on a table without keeping anything", async () => {
  const { bench, session } = await openSample("hung-yen-xa-2023");
  const [scan] = must(await session.scanAll());
  if (scan === undefined) throw new Error("a sheet was expected");
  const before = await stateOf(bench);
  const draft: Framework = {
    ...frameworkById("hung-yen-xa-2023"),
    id: "ban-thao",
    total: { kind: "ratio" },
    classes: null,
  };
  const tried = session.preview(scan, 0, draft);
  expect(tried?.assessment?.framework.id).toBe("ban-thao");
  expect([...(tried?.assessment?.ranking.ranks ?? [])].sort((a, b) => a - b)).toEqual(
    Array.from({ length: 17 }, (_, index) => index + 1),
  );
  expect(session.preview(scan, 1, draft)).toBeNull();
  expect(await stateOf(bench)).toEqual(before);
});
