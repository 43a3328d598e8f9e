import { loadFramework } from "../../src/framework/document/loadFramework";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import type { Session } from "../../src/session/session";
import { saveXlsx } from "@xep-hang/workbench/xlsx/saveXlsx";
import { stateOf } from "../excel/bookState";
import { bench, benchOf, sheetNamed, value, type Bench } from "../excel/workbench";
import { documentTexts } from "../support/frameworks";
import { frameworkById } from "../support/frameworkById";
import { openBytes } from "../../packages/workbench/test/support/openBytes";
import { swept } from "../support/sweep";
import { valuesOf } from "../support/gridValues";

const SHEET = "Bộ tiêu chí";
const shipped = documentTexts().map(([name, text]) => {
  const loaded = loadFramework(text);
  if (!loaded.ok) throw new Error(name);
  return loaded.value;
});

function emptyWorkbook(): { bench: Bench; session: Session } {
  const opened = bench([{ name: "Sheet1", rows: [["Ghi chép"]] }]);
  return { bench: opened, session: createSession(opened.port, catalogFrameworks) };
}

test.each(["vi", "en"] as const)(
  "every framework that ships comes back from its sheet (%s), after saving",
  async (language) => {
    const { bench: first, session } = emptyWorkbook();
    const tried = swept(shipped, 8);
    for (const framework of tried) value(await session.writeFrameworkSheet(framework, language));
    const second = benchOf(await openBytes(await saveXlsx(first.book.toOpenedBook())));
    const [, ...sheets] = value(await second.port.sheets());
    const reader = createSession(second.port, catalogFrameworks);
    const read = [];
    for (const sheet of sheets) read.push(await reader.readFrameworkSheet(sheet));
    expect(read).toEqual(tried.map((framework) => ({ ok: true, value: framework })));
  },
);

test("a second writing makes a second sheet, and undo takes it away again", async () => {
  const { bench: opened, session } = emptyWorkbook();
  value(await session.writeFrameworkSheet(frameworkById("par-index"), "vi"));
  const before = await stateOf(opened);
  value(await session.writeFrameworkSheet(frameworkById("par-index"), "vi"));
  expect(value(await opened.port.sheets()).map(({ name }) => name)).toEqual(["Sheet1", SHEET, `${SHEET} (2)`]);
  value(await session.undo());
  expect(await stateOf(opened)).toEqual(before);
});

test("such a sheet is no table to rank, and another sheet is no framework", async () => {
  const { bench: opened, session } = emptyWorkbook();
  value(await session.writeFrameworkSheet(frameworkById("hung-yen-xa-2023"), "vi"));
  expect(value(await session.scan(await sheetNamed(opened.port, SHEET)))).toMatchObject({ ours: true, tables: [] });
  expect(value(await session.scanAll())).toEqual([]);
  const other = await session.readFrameworkSheet(await sheetNamed(opened.port, "Sheet1"));
  expect(other).toEqual({ ok: false, error: { code: "framework.noForm", sheet: "Sheet1" } });
});

test("what an officer spoilt in the sheet is told with its cell", async () => {
  const { bench: opened, session } = emptyWorkbook();
  value(await session.writeFrameworkSheet(frameworkById("hung-yen-xa-2023"), "vi"));
  const sheet = await sheetNamed(opened.port, SHEET);
  const grid = value(await opened.port.readGrid(sheet));
  const row = valuesOf(grid).findIndex((cells) => cells[1] === "Số chữ số thập phân");
  expect(row).toBeGreaterThan(0);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getCell(row, 2).values = [["nhiều"]];
    await context.sync();
  });
  expect(await session.readFrameworkSheet(sheet)).toMatchObject({
    ok: false,
    error: { code: "framework.badForm", problems: [{ row, column: 2, label: "Số chữ số thập phân" }] },
  });
});

/** The sheet of a framework as an officer gets it ready for the chairman. */
async function readyToSign(edit: (form: Excel.Worksheet, values: readonly (readonly unknown[])[]) => void) {
  const { bench: opened, session } = emptyWorkbook();
  value(await session.writeFrameworkSheet(frameworkById("hung-yen-xa-2023"), "vi"));
  const sheet = await sheetNamed(opened.port, SHEET);
  const values = valuesOf(value(await opened.port.readGrid(sheet)));
  await Excel.run(async (context) => {
    edit(context.workbook.worksheets.getItem(SHEET), values);
    await context.sync();
  });
  const again = benchOf(await openBytes(await saveXlsx(opened.book.toOpenedBook())));
  const copy = await sheetNamed(again.port, SHEET);
  const reader = createSession(again.port, catalogFrameworks);
  return { read: await reader.readFrameworkSheet(copy), scan: value(await reader.scan(copy)) };
}

test("a letterhead above and signatures below are nobody's data, and the sheet stays ours", async () => {
  const { read, scan } = await readyToSign((form, values) => {
    form.getCell(values.length + 1, 3).values = [["TM. ỦY BAN NHÂN DÂN"]];
    form.getCell(values.length + 2, 3).values = [["CHỦ TỊCH"]];
    form.getRange("1:2").insert(Excel.InsertShiftDirection.down);
    form.getRange("B1").values = [["ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN"]];
  });
  expect(read).toEqual({ ok: true, value: frameworkById("hung-yen-xa-2023") });
  expect(scan).toMatchObject({ ours: true, tables: [] });
});

test("a percentage or a date, which Excel makes of what an officer types, is told as it is shown", async () => {
  const { read } = await readyToSign((form, values) => {
    const scale = form.getCell(rowOf(values, "Thang điểm"), 2);
    scale.numberFormat = [["0%"]];
    scale.values = [[0.95]];
    const ties = form.getCell(rowOf(values, "Đồng hạng"), 2);
    ties.numberFormat = [["d/m/yyyy"]];
    ties.values = [[37623]];
  });
  expect(read).toMatchObject({
    ok: false,
    error: {
      problems: [
        { label: "Thang điểm", trouble: { code: "notNumber", found: "95%" } },
        { label: "Đồng hạng", trouble: { code: "notOneOf", found: "2/1/2003" } },
      ],
    },
  });
});

function rowOf(values: readonly (readonly unknown[])[], label: string): number {
  return values.findIndex((cells) => cells[1] === label);
}

test.each([
  [
    "under the same title",
    [
      ["BỘ TIÊU CHÍ", "", "", ""],
      ["TT", "Đơn vị", "Nhận thức số", "Thông tin chung"],
      [1, "Xã A", 10, 5],
      [2, "Xã B", 20, 6],
    ],
  ],
  [
    "whose head and a row are called like ours",
    [
      ["TT", "Bộ tiêu chí", "Điểm tối đa", "Xã A", "Xã B"],
      ["I", "Thông tin chung", 10, 5, 6],
      ["II", "Nhận thức số", 10, 7, 8],
    ],
  ],
])("a table %s is a table like any other", async (_, rows) => {
  const { port } = bench([{ name: "Sheet1", rows }]);
  const scan = value(await createSession(port, catalogFrameworks).scan(await sheetNamed(port, "Sheet1")));
  expect([scan.ours, scan.tables.length]).toEqual([false, 1]);
});
