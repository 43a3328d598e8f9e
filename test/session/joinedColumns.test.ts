import { sheetBook } from "@xep-hang/workbench/sheetBook";
import type { RawValue } from "../../src/model/cell";
import type { OutputName, WriteMode } from "../../src/model/output";
import { confirmed } from "../../src/session/confirmed";
import { createSession } from "../../src/session/createSession";
import { resultsState } from "../../src/session/resultsState";
import type { SheetScan } from "../../src/session/scan";
import type { Session } from "../../src/session/session";
import { stateOf } from "../excel/bookState";
import { contentOf } from "../excel/contentOf";
import { benchOf, type Bench } from "../excel/workbench";
import { frameworkOf } from "../support/framework";
import { must } from "../support/openedSession";

const criterion = (vi: string) => ({ name: { vi, en: vi }, max: "50" });
const ONE_LIST = frameworkOf(
  { "kinh-te": criterion("Kinh tế"), "xa-hoi": criterion("Xã hội") },
  { ranking: { ties: "standard", tieBreakers: [], on: "printed", lists: "one", sheets: "joined" } },
);
const TITLE = ["BẢNG ĐIỂM THI ĐUA CÁC XÃ NĂM 2026"];
const BLOCK_A = [TITLE, ["STT", "Đơn vị", "Kinh tế", "Xã hội"], [1, "Xã A", 40, 45], [2, "Xã B", 20, 30]];
/** Its columns stand in another order, and its first unit is the second of the list. */
const BLOCK_B = [TITLE, ["Đơn vị", "Xã hội", "Kinh tế"], ["Xã C", 48, 47], ["Xã D", 20, 10], ["Xã E", 45, ""]];
const NOTES = [["Ghi chú"], ["Điểm do các khối gửi về."]];

interface Opened {
  readonly bench: Bench;
  readonly session: Session;
}

function opened(sheets: Readonly<Record<string, readonly (readonly RawValue[])[]>>): Opened {
  const named = Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) }));
  const bench = benchOf(sheetBook({ sheets: named }));
  return { bench, session: createSession(bench.port, [{ framework: ONE_LIST, origin: "workbook" }]) };
}

/** The framework is chosen on one sheet; what was chosen for it is kept with the results. */
async function scanned({ session }: Opened, on = "Khối A"): Promise<readonly SheetScan[]> {
  const sheet = must(await session.sheets()).find(({ name }) => name === on);
  if (sheet === undefined) throw new Error(on);
  const shown = session.choose(must(await session.scan(sheet)), [{ frameworkId: ONE_LIST.id }]);
  return must(await session.scanAll({}, shown));
}

async function written(book: Opened, mode: WriteMode = "values", outputs: readonly OutputName[] = ["columns"]) {
  const scans = await scanned(book);
  return must(
    await book.session.apply(scans, { outputs, columns: "beside", titles: "stretched", language: "vi", mode }),
  );
}

const beside = async ({ bench: { port } }: Opened) => ({
  a: await contentOf(port, "Khối A", "E2:G4"),
  b: await contentOf(port, "Khối B", "D2:F5"),
});

async function put(sheet: string, cell: string, value: RawValue): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });
}

test("every unit of a joined list has its total and its rank of the whole list beside its own row; undone on every sheet", async () => {
  const book = opened({ "Khối A": BLOCK_A, "Ghi chú": NOTES, "Khối B": BLOCK_B });
  const before = await stateOf(book.bench);
  await written(book, "values", ["columns", "summary", "sorted"]);
  expect(await beside(book)).toEqual({
    a: [
      ["Tổng điểm", "Xếp hạng", "Ghi chú"],
      ["85,00", "2", ""],
      ["50,00", "3", ""],
    ],
    b: [
      ["Tổng điểm", "Xếp hạng", "Ghi chú"],
      ["95,00", "1", ""],
      ["30,00", "4", ""],
      ["", "", "Thiếu điểm (C5), chưa xếp hạng"],
    ],
  });
  const once = await stateOf(book.bench);
  await written(book, "values", ["columns", "summary", "sorted"]);
  expect(await stateOf(book.bench)).toEqual(once);
  must(await book.session.undo());
  must(await book.session.undo());
  expect(await stateOf(book.bench)).toEqual(before);
});

test("a score changed on one sheet makes the results of all out of date, and they are written anew in their places", async () => {
  const book = opened({ "Khối A": BLOCK_A, "Khối B": BLOCK_B });
  await written(book);
  const [fresh] = await scanned(book);
  expect(fresh && resultsState(fresh)).toEqual({ kind: "fresh" });
  await put("Khối B", "C3", 20);
  const [stale] = await scanned(book);
  expect(stale && resultsState(stale)).toEqual({ kind: "stale", units: 2 });
  await written(book);
  expect(await contentOf(book.bench.port, "Khối A", "E3:F4")).toEqual([
    ["85,00", "1"],
    ["50,00", "3"],
  ]);
  expect(await contentOf(book.bench.port, "Khối B", "D3:E3")).toEqual([["68,00", "2"]]);
});

test("as formulas they stand as values, which is told; cells of the officer's on one sheet keep all from being written", async () => {
  const book = opened({ "Khối A": BLOCK_A, "Khối B": BLOCK_B });
  const scans = await scanned(book);
  const choices = { outputs: ["columns"], columns: "beside", language: "vi", mode: "formulas" } as const;
  const planned = must(await book.session.plan(scans, choices));
  expect(planned.plan.notes).toEqual([{ code: "formula.sheets", sheet: "Khối A", params: {} }]);
  await put("Khối B", "E4", "của tôi");
  const again = await book.session.plan(await scanned(book), choices);
  expect(again).toMatchObject({ ok: false, error: { problems: [{ code: "write.occupied", sheet: "Khối B" }] } });
});

test("another sheet written alone leaves the whole list in the summary, with a sheet that was added since", async () => {
  const other = [
    ["STT", "Phòng", "Đọc", "Viết", "Tổng điểm"],
    [1, "Phòng X", 30, 40, 70],
    [2, "Phòng Y", 30, 30, 60],
    [3, "Phòng Z", 20, 25, 45],
  ];
  const book = opened({ "Khối A": BLOCK_A, "Khối B": BLOCK_B, Phòng: other });
  await written(book, "values", ["columns", "summary"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Khối C").getRange("A1:C3").values = [
      ["Đơn vị", "Xã hội", "Kinh tế"],
      ["Xã G", 50, 50],
      ["Xã H", 1, 1],
    ];
    await context.sync();
  });
  const sheet = must(await book.session.sheets()).find(({ name }) => name === "Phòng");
  const alone = confirmed(must(await book.session.scan(sheet ?? "active")));
  must(await book.session.apply([alone], { outputs: ["columns", "summary"], columns: "beside", language: "vi" }));
  expect(await contentOf(book.bench.port, "Khối A", "F3:F4")).toEqual([["3"], ["4"]]);
  expect(await contentOf(book.bench.port, "Khối C", "D2:E3")).toEqual([
    ["100,00", "1"],
    ["2,00", "6"],
  ]);
});

test("sheets that were chosen for otherwise, or lack a criterion, are not brought in", async () => {
  const lacking = [TITLE, ["Đơn vị", "Kinh tế", "Văn hóa"], ["Xã K", 1, 2], ["Xã L", 3, 4]];
  const book = opened({ "Khối A": BLOCK_A, "Khối B": BLOCK_B, "Khối K": lacking });
  const [joint, ...others] = await scanned(book, "Khối B");
  expect(joint?.tables[0]?.assessment?.table.units.map(({ name }) => name)).toEqual([
    ...["Xã A", "Xã B", "Xã C", "Xã D", "Xã E"],
  ]);
  expect(others.map(({ grid, tables }) => [grid.sheet.name, tables[0]?.understood ?? null])).toEqual([
    ["Khối K", null],
  ]);
});
