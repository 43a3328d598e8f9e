import { openXlsx } from "@xep-hang/workbench/xlsx/openXlsx";
import { turns } from "../../packages/workbench/test/support/turns";
import { saveXlsx } from "@xep-hang/workbench/xlsx/saveXlsx";
import { contentOf, SUMMARY } from "./contentOf";
import { resultsPlan, SHEET, SHEET_NAME, UNITS } from "./rankedSheet";
import { bench, benchOf, grid, sheetNamed, value, type Bench } from "./workbench";
import { valuesOf } from "../support/gridValues";

const RAISED = UNITS.map((unit) => (unit.name === "Xã C" ? { ...unit, total: "95", rank: 2, level: 0 } : unit));

function officer(work: (book: Excel.Workbook) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

async function rankedOnce(): Promise<Bench> {
  const b = bench([SHEET]);
  value(await b.port.apply(await resultsPlan(b)));
  return b;
}

test("our names are hidden, and tell where our output is after saving and opening", async () => {
  const first = await rankedOnce();
  await first.book.settle();
  const opened = await openXlsx(await saveXlsx(first.book.toOpenedBook()));
  if (!opened.ok) throw new Error(opened.error.code);
  expect(opened.value.names.map(({ name, hidden }) => [name, hidden]).sort()).toEqual([
    ["_XepHang_column_class_1", true],
    ["_XepHang_column_rank_1", true],
    ["_XepHang_column_total_1", true],
    ["_XepHang_summary_1", true],
  ]);
  first.close();
  const b = benchOf(opened.value);
  value(await b.port.apply(await resultsPlan(b, { units: RAISED })));
  expect(value(await b.port.sheets()).map(({ name }) => name)).toEqual([SHEET_NAME, SUMMARY]);
  expect(await contentOf(b.port, SHEET_NAME, "C7:G7")).toEqual([["20", "95,00", "2", "Khá", ""]]);
  expect(await contentOf(b.port, SUMMARY, "A8:E8")).toEqual([["1", "Tất cả đơn vị", "3", "0", "3"]]);
});

test("renamed, moved and with columns put in between, our output is found and replaced where it is", async () => {
  const b = await rankedOnce();
  await officer((book) => {
    book.worksheets.getItem(SUMMARY).name = "Bảng 'tổng' 2023";
    book.worksheets.getItem("Bảng 'tổng' 2023").position = 0;
    const sheet = book.worksheets.getItem(SHEET_NAME);
    sheet.name = "Năm 2023";
    sheet.getRange("E:E").insert("Right");
    sheet.getRange("E4").values = [["của phòng"]];
  });
  value(await b.port.apply(await resultsPlan(b, { units: RAISED, sheet: "Năm 2023" })));
  expect(value(await b.port.sheets()).map(({ name }) => name)).toEqual(["Bảng 'tổng' 2023", "Năm 2023"]);
  expect(await contentOf(b.port, "Năm 2023", "D3:H4")).toEqual([
    ["Tổng điểm (200 điểm)", "", "Xếp hạng", "Xếp loại", ""],
    ["100,50", "của phòng", "1", "Khá", ""],
  ]);
  expect(await contentOf(b.port, "Năm 2023", "D7:G7")).toEqual([["95,00", "", "2", "Khá"]]);
});

test("an officer's sheet of the same name stays theirs", async () => {
  const b = bench([SHEET, { name: SUMMARY, rows: [["của tôi"]] }]);
  value(await b.port.apply(await resultsPlan(b)));
  expect(value(await b.port.sheets()).map(({ name }) => name)).toEqual([SHEET_NAME, SUMMARY, `${SUMMARY} (2)`]);
  expect(await contentOf(b.port, SUMMARY, "A1:B1")).toEqual([["của tôi", ""]]);
});

test("notes below our summary are not written over when it grows", async () => {
  const b = await rankedOnce();
  const ours = value(await b.port.marks()).find(({ name }) => name === "_XepHang_summary_1");
  const below = `A${(ours?.area.bottom ?? 0) + 2}`;
  await officer((book) => {
    book.worksheets.getItem(SUMMARY).getRange(below).values = [["Người lập bảng"]];
  });
  // Counts of as many groups as fill more than the page that the charts have left.
  const grouped = Array.from({ length: 40 }, (_, index) => ({
    ...{ row: 4, name: `Xã ${index + 1}`, total: "90", rank: 1, level: 0 },
    group: `Nhóm ${index + 1}`,
  }));
  const refused = await b.port.apply(await resultsPlan(b, { units: grouped, outputs: ["summary"] }));
  expect(refused).toMatchObject({ ok: false, error: { code: "host.occupied", sheet: SUMMARY } });
  expect(await contentOf(b.port, SUMMARY, `${below}:${below}`)).toEqual([["Người lập bảng"]]);
});

test("remarks come and go with the units that need them", async () => {
  const b = bench([SHEET]);
  const incomplete = UNITS.map((unit) =>
    unit.name === "Xã B" ? { row: 6, name: "Xã B", status: "incomplete" as const } : unit,
  );
  value(await b.port.apply(await resultsPlan(b, { units: incomplete })));
  expect(await contentOf(b.port, SHEET_NAME, "D6:G6")).toEqual([["", "", "", "Chưa đủ điểm, chưa xếp hạng"]]);
  value(await b.port.apply(await resultsPlan(b)));
  expect(await contentOf(b.port, SHEET_NAME, "D6:G6")).toEqual([["90,00", "2", "Khá", ""]]);
  expect(value(await b.port.marks()).map(({ name }) => name)).not.toContain("_XepHang_column_remark_1");
});

test("words that could be read as something else stay words", async () => {
  const words = [
    "=1+1",
    "+84",
    "-5",
    "@x",
    "'nháy",
    "10/5",
    "2-1",
    "0012",
    "50%",
    "1e3",
    "TRUE",
    "#N/A",
    "5 May",
    "Khá".normalize("NFD"),
  ];
  const b = bench([SHEET]);
  const sheet = await sheetNamed(b.port, SHEET_NAME);
  const rows = words.map((text) => [{ kind: "text", text } as const]);
  const target = { kind: "existing", sheet } as const;
  const at = { row: 9 as never, column: 5 as never };
  value(await b.port.apply({ steps: [{ kind: "write", target, at, rows }], sources: [], free: [] }));
  const read = await grid(b.port, SHEET_NAME);
  expect(
    valuesOf(read)
      .slice(9)
      .map((row) => row[5]),
  ).toEqual(words);
  expect(read.formulas.size).toBe(1);
});

test("going to a cell shows its sheet; a hidden one is told", async () => {
  const b = bench([
    SHEET,
    { name: "Ẩn", rows: [["x"]], extras: { visibility: "hidden" } },
    { name: "Sau", rows: [["y"]] },
  ]);
  const sheet = await sheetNamed(b.port, "Sau");
  value(await b.port.goTo(sheet, { row: 3 as never, column: 1 as never }));
  expect([b.book.activeSheet().name, b.book.selection()]).toMatchObject([
    "Sau",
    { top: 3, left: 1, bottom: 3, right: 1 },
  ]);
  const hidden = await b.port.goTo(await sheetNamed(b.port, "Ẩn"), { row: 0 as never, column: 0 as never });
  expect(hidden).toMatchObject({ ok: false, error: { code: "host.hiddenSheet", sheet: "Ẩn" } });
});

test("what changes in the workbook is told until nobody listens; our own writes are not", async () => {
  const b = bench([SHEET, { name: "Khác", rows: [["x"]] }]);
  const heard: unknown[] = [];
  const stop = value(await b.port.onChange((change) => heard.push(change)));
  value(await b.port.apply(await resultsPlan(b, { outputs: ["columns"] })));
  await turns();
  expect(heard).toEqual([]);
  const other = await sheetNamed(b.port, "Khác");
  value(await b.port.goTo(other, { row: 0 as never, column: 0 as never }));
  await turns();
  expect(heard).toContainEqual({ sheet: other.id, kind: "activated" });
  expect(heard).not.toContainEqual(expect.objectContaining({ kind: "data" }));
  stop();
  await turns();
  const before = heard.length;
  value(await b.port.goTo(await sheetNamed(b.port, SHEET_NAME), { row: 0 as never, column: 0 as never }));
  await turns();
  expect(heard).toHaveLength(before);
});

test("settings keep small JSON in the workbook, and lose it when told to", async () => {
  const b = bench([SHEET]);
  expect(value(await b.port.loadSetting("xephang.khung"))).toBeNull();
  value(await b.port.saveSetting("xephang.khung", { id: "thu", cột: [1, "hai", null] }));
  expect(value(await b.port.loadSetting("xephang.khung"))).toEqual({ id: "thu", cột: [1, "hai", null] });
  value(await b.port.saveSetting("xephang.khung", null));
  expect(value(await b.port.loadSetting("xephang.khung"))).toBeNull();
});
