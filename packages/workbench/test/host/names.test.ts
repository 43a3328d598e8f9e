import { closeExcel, openExcel } from "../support/headlessExcel";

afterEach(closeExcel);

const BOOK = {
  sheets: [{ name: "Tổng hợp", rows: [[1, 2]] }],
  names: [
    { name: "diem_toi_da", formula: "=100", scope: null, hidden: false },
    { name: "_xephang.bang", formula: "='Tổng hợp'!$A$1:$B$1", scope: null, hidden: true },
    { name: "rieng", formula: "='Tổng hợp'!$A$1", scope: "sheet1", hidden: false },
  ],
};

test("names of the file are there, hidden ones too, each in its scope", async () => {
  openExcel(BOOK);
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    const ofSheet = context.workbook.worksheets.getActiveWorksheet().names;
    names.load("items/name,items/formula,items/visible,items/type,items/value,items/scope");
    ofSheet.load("items/name,items/scope");
    const hidden = names.getItemOrNullObject("_XEPHANG.BANG").getRangeOrNullObject();
    hidden.load("address,worksheet/name");
    const noRange = names.getItem("diem_toi_da").getRangeOrNullObject();
    await context.sync();
    expect(names.items.map((item) => [item.name, item.visible, item.type, item.value as unknown, item.scope])).toEqual([
      ["diem_toi_da", true, "Double", "=100", "Workbook"],
      ["_xephang.bang", false, "Range", "'Tổng hợp'!A1:B1", "Workbook"],
    ]);
    expect(ofSheet.items.map((item) => [item.name, item.scope])).toEqual([["rieng", "Worksheet"]]);
    expect([hidden.address, hidden.worksheet.name, noRange.isNullObject]).toEqual([
      "'Tổng hợp'!A1:B1",
      "Tổng hợp",
      true,
    ]);
  });
});

test("a name is added hidden, used by a formula, changed and deleted", async () => {
  const { book } = openExcel(BOOK);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const name = context.workbook.names.add("cot_diem", sheet.getRange("A1:B1"), "ghi chú");
    name.visible = false;
    const cell = sheet.getRange("D1");
    cell.formulas = [["=SUM(cot_diem)"]];
    cell.load("values");
    name.load("comment,formula,visible");
    await context.sync();
    expect([name.comment, name.formula, name.visible]).toEqual(["ghi chú", "='Tổng hợp'!$A$1:$B$1", false]);
    expect(cell.values).toEqual([[3]]);
    name.formula = "='Tổng hợp'!$A$1";
    await context.sync();
    expect(book.toOpenedBook().names).toContainEqual({
      name: "cot_diem",
      formula: "='Tổng hợp'!$A$1",
      scope: null,
      hidden: true,
    });
    name.delete();
    const gone = context.workbook.names.getItemOrNullObject("cot_diem");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("names of a sheet go with it", async () => {
  const { book } = openExcel({ ...BOOK, sheets: [...BOOK.sheets, { name: "Khác", rows: [] }] });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Tổng hợp").delete();
    await context.sync();
  });
  expect(book.toOpenedBook().names.map(({ name }) => name)).not.toContain("rieng");
});

test("settings are kept in the workbook as they are", async () => {
  const { book } = openExcel({ ...BOOK, settings: { cu: { a: [1, "hai", null] } } });
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    const old = settings.getItem("cu");
    old.load("value");
    settings.add("mới", { "tiếng Việt": [1, 2] });
    settings.add("xoá", 1);
    const missing = settings.getItemOrNullObject("không có");
    await context.sync();
    expect([old.value, missing.isNullObject]).toEqual([{ a: [1, "hai", null] }, true]);
    settings.getItem("xoá").delete();
    old.delete();
    settings.load("items/key");
    await context.sync();
    expect(settings.items.map(({ key }) => key)).toEqual(["mới"]);
  });
  expect(book.toOpenedBook().settings).toEqual({ mới: { "tiếng Việt": [1, 2] } });
});
