import { unzipSync } from "fflate";
import { openHeadless, type Headless } from "../../src/bridge/openHeadless";
import { saveXlsx } from "../../src/xlsx/saveXlsx";
import { officeError } from "../support/headlessExcel";
import { openBytes } from "../support/openBytes";
import { tableFile } from "../support/tableFile";

let open: Headless | null = null;

async function opened(bytes = tableFile()): Promise<Headless> {
  open = openHeadless(await openBytes(bytes));
  return open;
}

afterEach(() => {
  open?.close();
  open = null;
});

async function savedParts({ book }: Headless): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(unzipSync(await saveXlsx(book.toOpenedBook())));
  return Object.fromEntries(parts.map(([path, part]) => [path, new TextDecoder().decode(part)]));
}

function inSheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

test("a table is kept word for word, its looks under their new numbers, and is not told as lost", async () => {
  const first = await opened();
  expect(first.book.toOpenedBook().lost).toEqual([]);
  const parts = await savedParts(first);
  expect(parts["xl/tables/table1.xml"]).toContain(
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xr="urn:xr" id="1" name="Bảng1" displayName="Bảng1" ref="B2:C5" totalsRowCount="1" headerRowDxfId="0"><autoFilter ref="B2:C4"/><tableColumns count="2"><tableColumn id="1" name="Đơn vị" totalsRowLabel="Cộng"/><tableColumn id="2" name="Điểm_x000a_chấm" totalsRowFunction="sum" dataDxfId="1"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium9" showRowStripes="1"/></table>`,
  );
  expect(parts["xl/worksheets/sheet1.xml"]).toMatch(
    /<tableParts count="1"><tablePart r:id="rId1"\/><\/tableParts><\/worksheet>$/,
  );
  expect(parts["[Content_Types].xml"]).toContain("spreadsheetml.table+xml");
  expect(parts["xl/styles.xml"]).toContain(
    `<dxfs count="2"><dxf><font><b/></font></dxf><dxf><font><i/></font></dxf></dxfs>`,
  );
  const again = await opened(await saveXlsx(first.book.toOpenedBook()));
  expect(await savedParts(again)).toEqual(parts);
});

test("it is found by its sheet and by its cells, moves along with rows, and takes a heading's new name", async () => {
  const host = await opened();
  await inSheet((sheet) => {
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("4:5").load("address");
    sheet.getRange("B4").values = [["Tên"]];
    sheet.getRange("6:6").insert("Down");
  });
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const [table, near, far] = [sheet.tables.getItemAt(0), sheet.getRange("C4:D9"), sheet.getRange("D1:D9")];
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) =>
      range.load("address"),
    );
    const [found, none] = [near.getTables(false).load("items/name"), far.getTables(false).load("items/name")];
    table.load("name,autoFilter/isDataFiltered");
    await context.sync();
    return [
      ranges.map(({ address }) => address),
      found.items.map(({ name }) => name),
      none.items.length,
      table.autoFilter.isDataFiltered,
    ];
  });
  expect(seen).toEqual([["S!B4:C8", "S!B4:C4", "S!B5:C8"], ["Bảng1"], 0, false]);
  const part = (await savedParts(host))["xl/tables/table1.xml"];
  expect(part).toContain('ref="B4:C8"');
  expect(part).toContain('<autoFilter ref="B4:C7"/>');
  expect(part).toContain('name="Tên"');
});

test("its cells are not merged; a column put into it makes it cells like any others", async () => {
  const host = await opened();
  const refused = await officeError(async (context) => {
    context.workbook.worksheets.getFirst().getRange("B3:B4").merge(false);
    await context.sync();
  });
  expect(refused.code).toBe("InvalidOperation");
  await inSheet((sheet) => sheet.getRange("C:C").insert("Right"));
  expect(Object.keys(await savedParts(host)).filter((path) => path.includes("table"))).toEqual([]);
});
