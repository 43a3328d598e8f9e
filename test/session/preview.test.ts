import { OUTPUT_NAMES, type OutputName } from "../../src/model/output";
import type { SheetChanges } from "../../src/model/planChanges";
import { contentText } from "../../src/locales/changesText";
import { stateOf } from "../excel/bookState";
import { SUMMARY } from "../excel/contentOf";
import type { Bench } from "../excel/workbench";
import { EVERYTHING, must, openSample } from "../support/openedSession";

const AT = "2026-11-28T10:32";
const SORTED = "Kết quả xếp hạng";

function typed(sheet: string, cell: string, value: string | number): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });
}

type Opened = Awaited<ReturnType<typeof openSample>>;

async function written(outputs: readonly OutputName[]): Promise<Opened> {
  const opened = await openSample("hung-yen-xa-2023");
  const scans = must(await opened.session.scanAll());
  must(await opened.session.apply(scans, { ...EVERYTHING, outputs, at: AT }));
  return opened;
}

async function planned({ session }: Opened, outputs: readonly OutputName[], at = AT) {
  return must(await session.plan(must(await session.scanAll()), { ...EVERYTHING, outputs, at }));
}

const kinds = (changes: readonly SheetChanges[]) => changes.map(({ sheet, kind }) => [sheet, kind]);
const officers = (changes: readonly SheetChanges[]) =>
  changes.flatMap(({ sheet, officers: cells }) =>
    cells.map(({ cell, before, after }) => [sheet, cell, before, contentText(after, "vi")]),
  );

async function shown({ book }: Bench, sheet: string, cell: string): Promise<unknown> {
  await book.settle();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell).load("text");
    await context.sync();
    return range.text[0]?.[0];
  });
}

test("a first run is new sheets and new cells; planning changes nothing; the same run again changes nothing", async () => {
  const opened = await openSample("hung-yen-xa-2023");
  const before = await stateOf(opened.bench);
  const outputs = OUTPUT_NAMES.filter((name) => name !== "framework");
  const first = await planned(opened, outputs);
  expect(await stateOf(opened.bench)).toEqual(before);
  expect(new Set(first.changes.map(({ kind }) => kind))).toEqual(new Set(["changed", "new"]));
  expect(first.changes.map(({ cells }) => [cells.changed, cells.removed])).toEqual(first.changes.map(() => [0, 0]));
  expect(officers(first.changes)).toEqual([]);
  must(await opened.session.carryOut(first));
  const { changes } = await planned(opened, outputs);
  expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(["unchanged"]));
  expect(changes.map(({ sheet }) => sheet)).toEqual(first.changes.map(({ sheet }) => sheet));
});

test("what the officer typed into our sheets and columns is named, and nothing else; then it is what was written", async () => {
  const outputs = ["columns", "summary", "sorted"] as const;
  const opened = await written(outputs);
  await typed("DTI 2023", "M8", "Tốt");
  await typed(SORTED, "B8", "Đơn vị của tôi");
  await typed(SUMMARY, "A1", "=của tôi");
  const now = await planned(opened, outputs, "2026-11-28T10:33");
  const found = officers(now.changes);
  expect(found.map(([sheet, cell]) => [sheet, cell])).toEqual([
    ["DTI 2023", "M8"],
    [SUMMARY, "A1"],
    [SORTED, "B8"],
  ]);
  expect(found[0]).toEqual(["DTI 2023", "M8", "Tốt", "Yếu"]);
  // The time of the run changes, and that cell is ours.
  expect(now.changes.flatMap(({ examples }) => examples.map(({ before }) => before)).join()).toContain(
    "10 giờ 32 phút",
  );
  must(await opened.session.carryOut(now));
  for (const [sheet = "", cell = "", , after] of found) expect(await shown(opened.bench, sheet, cell)).toBe(after);
  expect(officers((await planned(opened, outputs)).changes)).toEqual([]);
});

test("an edit is found where rows have come into our sheet, and where nobody knows what we wrote", async () => {
  const opened = await written(["columns", "sorted"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SORTED).getRange("3:3").insert("Down");
    await context.sync();
  });
  await typed(SORTED, "A3", "Ghi chú của phòng");
  const now = await planned(opened, ["columns", "sorted"]);
  expect(officers(now.changes)).toContainEqual([SORTED, "A3", "Ghi chú của phòng", expect.any(String)]);
  must(await opened.bench.port.saveSetting("xepHang.ownRows", { broken: 1 }));
  const unknown = officers((await planned(opened, ["columns", "sorted"])).changes);
  expect(unknown.length).toBeGreaterThan(10);
});

test("results in the officer's own columns are named as theirs the first time, and as ours from then on", async () => {
  const opened = await openSample("hung-yen-xa-2023-cong-bo");
  const plan = async () =>
    must(await opened.session.plan(must(await opened.session.scanAll()), { ...EVERYTHING, columns: "own", at: AT }));
  const first = await plan();
  const cells = officers(first.changes);
  expect(cells).toContainEqual([expect.any(String), expect.any(String), "288,11", "287,11"]);
  must(await opened.session.carryOut(first));
  expect(officers((await plan()).changes)).toEqual([]);
});

test("a run of fewer sheets says which are emptied; what is typed after the preview stops the writing", async () => {
  const opened = await openSample("can-tho-2023");
  const scans = must(await opened.session.scanAll());
  must(await opened.session.apply(scans, { ...EVERYTHING, outputs: ["appendix"], at: AT }));
  const [only] = scans;
  if (only === undefined) throw new Error("a sheet was expected");
  const one = must(await opened.session.plan([only], { ...EVERYTHING, outputs: ["appendix"], at: AT }));
  expect(kinds(one.changes).length).toBeGreaterThan(1);
  await typed("Phụ lục I", "A1", "của tôi");
  const refused = await opened.session.carryOut(one);
  expect(refused).toMatchObject({ ok: false, error: { code: "host.sourceChanged", sheet: "Phụ lục I" } });
  expect(await shown(opened.bench, "Phụ lục I", "A1")).toBe("của tôi");
});

test("a sheet of the officer's with our name stays, is named before, and is not asked about again", async () => {
  const opened = await openSample("hung-yen-xa-2023");
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("PHỤ LỤC").getRange("A1").values = [["của cán bộ"]];
    await context.sync();
  });
  const besides = async () =>
    (await planned(opened, ["appendix"])).changes.map((each) => [each.sheet, each.kind, each.besides]);
  expect(await besides()).toEqual([["Phụ lục (2)", "new", "PHỤ LỤC"]]);
  must(await opened.session.carryOut(await planned(opened, ["appendix"])));
  expect(await shown(opened.bench, "PHỤ LỤC", "A1")).toBe("của cán bộ");
  expect(await besides()).toEqual([["Phụ lục (2)", "unchanged", null]]);
});

test("sheets of ours that have to stand beside an earlier one of ours are nobody's to ask about", async () => {
  const opened = await written(["slips"]);
  await typed("DTI 2023", "B22", "");
  const { changes } = await planned(opened, ["slips"]);
  expect(changes.filter(({ besides }) => besides !== null)).toEqual([]);
});
