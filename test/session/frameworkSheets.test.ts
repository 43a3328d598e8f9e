import { catalog } from "../../src/framework/catalog";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import type { Session } from "../../src/session/session";
import { saveXlsx } from "../../src/workbench/xlsx/saveXlsx";
import { stateOf } from "../excel/bookState";
import { bench, benchOf, sheetNamed, value, type Bench } from "../excel/workbench";
import { frameworkById } from "../support/frameworkById";
import { openBytes } from "../support/openBytes";

const SHEET = "Bộ tiêu chí";

function emptyWorkbook(): { bench: Bench; session: Session } {
  const opened = bench([{ name: "Sheet1", rows: [["Ghi chép"]] }]);
  return { bench: opened, session: createSession(opened.port, catalogFrameworks) };
}

test.each(["vi", "en"] as const)(
  "every framework of the catalog comes back from its sheet (%s), after saving",
  async (language) => {
    const { bench: first, session } = emptyWorkbook();
    for (const framework of catalog) value(await session.writeFrameworkSheet(framework, language));
    const second = benchOf(await openBytes(await saveXlsx(first.book.toOpenedBook())));
    const [, ...sheets] = value(await second.port.sheets());
    const reader = createSession(second.port, catalogFrameworks);
    const read = [];
    for (const sheet of sheets) read.push(await reader.readFrameworkSheet(sheet));
    expect(read).toEqual(catalog.map((framework) => ({ ok: true, value: framework })));
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
  const row = grid.values.findIndex((cells) => cells[1] === "Số chữ số thập phân");
  expect(row).toBeGreaterThan(0);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getCell(row, 2).values = [["nhiều"]];
    await context.sync();
  });
  expect(await session.readFrameworkSheet(sheet)).toMatchObject({
    ok: false,
    error: { code: "framework.badForm", problems: [{ row, column: 2, problem: { path: "decimals" } }] },
  });
});
