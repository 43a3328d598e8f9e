import type { CellData } from "@xep-hang/workbench/bookData";
import { sheetBook } from "@xep-hang/workbench/sheetBook";
import { createSession } from "../../src/session/createSession";
import type { Session, WriteChoices } from "../../src/session/session";
import { stateOf } from "../excel/bookState";
import { frameworkOf } from "../support/framework";
import { EVERYTHING, must, openSample, reopened, started } from "../support/openedSession";

const FORMULAS: WriteChoices = { ...EVERYTHING, mode: "formulas" };

const VALUES: WriteChoices = { ...EVERYTHING, mode: "values" };

async function write(session: Session, choices: WriteChoices) {
  return must(await session.apply(must(await session.scanAll()), choices));
}

test("written as formulas, as values again: the workbook as if it had been values from the start", async () => {
  const twice = await openSample("can-tho-2023");
  await write(twice.session, EVERYTHING);
  const values = saying(await stateOf(twice.bench));
  await write(twice.session, FORMULAS);
  const formulas = await stateOf(twice.bench);
  expect(JSON.stringify(formulas)).toContain("COUNTIFS(");
  await write(twice.session, FORMULAS);
  expect(await stateOf(twice.bench)).toEqual(formulas);
  await write(twice.session, VALUES);
  expect(saying(await stateOf(twice.bench))).toEqual(values);
});

/** What cells say and names mean; a sheet of ours that was larger keeps its lines, heights and print area. */
function saying(state: Awaited<ReturnType<typeof stateOf>>): unknown {
  const { sheets, names } = state as { sheets: { name: string; cells: Record<string, CellData> }[]; names: unknown };
  const said = sheets.map(({ name, cells }) => [
    name,
    Object.entries(cells).flatMap(([place, { v, f }]) => ((v ?? f ?? null) === null ? [] : [[place, v, f]])),
  ]);
  return [said, names];
}

test.each(["can-tho-2023", "hung-yen-xa-2023-dan-tu-word"])("formulas of %s undone: as before", async (name) => {
  const { bench, session } = await openSample(name);
  const before = await stateOf(bench);
  await write(session, FORMULAS);
  const formulas = await stateOf(bench);
  await write(session, VALUES);
  must(await session.undo());
  expect(await stateOf(bench)).toEqual(formulas);
  must(await session.undo());
  expect(await stateOf(bench)).toEqual(before);
});

test("the workbook remembers whether results are formulas: who does not say gets them as last time", async () => {
  const first = await openSample("hung-yen-xa-2023");
  await write(first.session, { ...FORMULAS, outputs: ["columns", "summary", "sorted"] });
  const { bench, session } = await reopened(first.bench);
  const [scan] = must(await session.scanAll());
  if (scan === undefined) throw new Error("a sheet was expected");
  const { asked, states } = await session.written(scan);
  expect(asked).toEqual({ outputs: ["columns", "summary", "sorted"], mode: "formulas", titles: null });
  expect(states).toEqual({
    columns: { kind: "fresh", at: null },
    summary: { kind: "fresh", at: null },
    sorted: { kind: "fresh", at: null },
  });
  await write(session, EVERYTHING);
  expect(JSON.stringify(await stateOf(bench))).toContain("COUNTIFS(");
});

test("an output is out of date once a score it was made from has changed, and fresh once it is written again", async () => {
  const { session } = await openSample("hung-yen-xa-2023");
  await write(session, { ...EVERYTHING, outputs: ["columns", "summary", "sorted"], at: "2026-11-28T10:32" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("DTI 2023").getRange("C8").values = [[1]];
    await context.sync();
  });
  const [scan] = must(await session.scanAll());
  if (scan === undefined) throw new Error("a sheet was expected");
  const kinds = async () =>
    Object.entries((await session.written(scan)).states).map(([name, { kind, at }]) => `${name} ${kind} ${at}`);
  expect(await kinds()).toEqual([
    "columns stale 2026-11-28T10:32",
    "summary stale 2026-11-28T10:32",
    "sorted stale 2026-11-28T10:32",
  ]);
  must(await session.apply([scan], { ...EVERYTHING, at: "2026-11-28T11:00" }));
  expect(await kinds()).toEqual([
    "columns fresh 2026-11-28T11:00",
    "summary fresh 2026-11-28T11:00",
    "sorted stale 2026-11-28T10:32",
  ]);
});

test("names that look like formulas stay the texts that they are, and are counted as units", async () => {
  const names = ["=1+1", "+A1", "-2+3", "@SUM(A1)", "'=cmd"];
  const heads = ["STT", "Đơn vị", "Thể chế", "Nhân lực"];
  const rows = [["Nhóm", "=A1"], heads, ...names.map((name, index) => [index + 1, name, 40 - index, 30])];
  const rules = { a: { name: { vi: "Thể chế", en: "a" } }, b: { name: { vi: "Nhân lực", en: "b" } } };
  const framework = frameworkOf(rules, { id: "khung" });
  const { bench } = started(sheetBook({ sheets: [{ name: "=Bảng+1", rows }] }));
  const session = createSession(bench.port, [{ framework, origin: "catalog" }]);
  const scans = must(await session.scanAll()).map((scan) => session.choose(scan, [{ frameworkId: "khung" }]));
  must(await session.apply(scans, { ...FORMULAS, outputs: ["columns", "summary", "sorted"] }));
  const { data } = bench.book.toOpenedBook();
  const cells: readonly CellData[] = Object.values(data.sheets).flatMap((sheet) =>
    Object.values(sheet.cellData ?? {}).flatMap((row) => Object.values(row)),
  );
  const formulas = cells.flatMap(({ f }) => f ?? []);
  expect(formulas.filter((formula) => !/^=(IF|COUNTIF|ROUND|\d)/.test(formula))).toEqual([]);
  const texts = new Set(cells.map(({ v }) => v));
  expect(names.filter((name) => !texts.has(name))).toEqual([]);
});
