import { closeExcel, officeError, openExcel, writtenAndRead } from "../support/headlessExcel";

const SCORES = {
  name: "diem.xlsx",
  sheets: [
    {
      name: "Cấp sở",
      rows: [
        ["Đơn vị", "Điểm"],
        ["Sở A", { value: 91.2745, format: "0.00" }],
        ["Sở B", 60],
      ],
    },
    { name: "Ghi chú", rows: [] },
  ],
};

afterEach(closeExcel);

test("a used range is read with values, shown text, formulas, types and formats in one sync", async () => {
  openExcel(SCORES);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
    range.load("address,values,text,formulas,valueTypes,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    expect(range.address).toBe("'Cấp sở'!A1:B3");
    expect(range.values).toEqual([
      ["Đơn vị", "Điểm"],
      ["Sở A", 91.2745],
      ["Sở B", 60],
    ]);
    expect(range.text[1]).toEqual(["Sở A", "91,27"]);
    expect(range.formulas[1]).toEqual(["Sở A", 91.2745]);
    expect(range.valueTypes[1]).toEqual(["String", "Double"]);
    expect(range.numberFormat[1]).toEqual(["General", "0.00"]);
    expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).toEqual([0, 0, 3, 2]);
  });
});

test("what was written is read back, and the counters saw it", async () => {
  const { host } = openExcel(SCORES);
  const range = await writtenAndRead("C1:C3", [["Hạng"], [1], [true]]);
  expect(range.values).toEqual([["Hạng"], [1], [true]]);
  expect(range.valueTypes).toEqual([["String"], ["Double"], ["Boolean"]]);
  expect(host.counters.requests).toBeGreaterThan(0);
  expect(host.counters.bytesIn).toBeGreaterThan(100);
  expect(host.counters.bytesOut).toBeGreaterThan(100);
});

test("null leaves a cell alone, an empty text clears it, one value fills a range", async () => {
  openExcel(SCORES);
  expect((await writtenAndRead("A2:B2", [[null, ""]])).values).toEqual([["Sở A", ""]]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("D1:E2");
    range.values = 7 as unknown as unknown[][];
    range.numberFormat = "0.00" as unknown as unknown[][];
    range.load("values,numberFormat");
    await context.sync();
    expect(range.values).toEqual([
      [7, 7],
      [7, 7],
    ]);
    expect(range.numberFormat[1]).toEqual(["0.00", "0.00"]);
  });
});

test("a table of another shape is InvalidArgument, and what was done before it stands", async () => {
  openExcel(SCORES);
  const error = await officeError(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("D1").values = [["trước"]];
    sheet.getRange("A1:B2").values = [[1]];
    sheet.getRange("D2").values = [["sau"]];
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
  expect(error.debugInfo.errorLocation).toBe("Range.values");
  expect((await writtenAndRead("D1:D2", [[null], [null]])).values).toEqual([["trước"], [""]]);
});

test("formulas have the values that the change gives them", async () => {
  openExcel(SCORES);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B4").formulas = [["=SUM(B2:B3)"]];
    sheet.getRange("B3").values = [[8.5]];
    const sum = sheet.getRange("B4");
    sum.load("values,formulas,text");
    await context.sync();
    expect(sum.values).toEqual([[99.7745]]);
    expect(sum.formulas).toEqual([["=SUM(B2:B3)"]]);
    expect(sum.text).toEqual([["99,7745"]]);
  });
});

test("values are not waited for when only formats changed", async () => {
  openExcel({ sheets: [{ name: "S", rows: [[1, { formula: "=A1*2" }]] }] });
  expect((await writtenAndRead("A1:B1", [[2, null]])).values).toEqual([[2, 4]]);
  const start = performance.now();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
    range.format.font.bold = true;
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[2, 4]]);
  });
  expect(performance.now() - start).toBeLessThan(5000);
});

test("a formula that was opened without its value has one", async () => {
  openExcel({ sheets: [{ name: "S", rows: [[1, { formula: "=A1+1" }], [{ formula: "=B1+1", value: 99 }]] }] }); // prettier-ignore
  expect((await writtenAndRead("B1", [[null]])).values).toEqual([[2]]);
});

test("reading before load and sync is the client's own error", async () => {
  openExcel(SCORES);
  const error = await officeError(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    await context.sync();
    return range.values;
  });
  expect(error.code).toBe("PropertyNotLoaded");
});
