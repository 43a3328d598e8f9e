import { closeExcel, openExcel, writtenAndRead } from "../support/headlessExcel";

const TABLE = {
  sheets: [
    {
      name: "S",
      rows: [
        ["Tiêu đề", null, null],
        [null, null, null],
        ["Đơn vị", "Điểm", "Hạng"],
        ["Xã A", 10, null],
        ["Xã B", 20, { value: null, style: { bl: 1 as const } }],
      ],
      merges: ["A1:C1"],
      hiddenRows: [3],
      hiddenColumns: [1],
    },
  ],
};

beforeEach(() => openExcel(TABLE));
afterEach(closeExcel);

function run<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

async function addresses(pick: (sheet: Excel.Worksheet) => readonly Excel.Range[]): Promise<string[]> {
  return run(async (sheet, context) => {
    const ranges = pick(sheet);
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map(({ address }) => address.replace("S!", ""));
  });
}

test("ranges are reached from others", async () => {
  const found = await addresses((sheet) => {
    const range = sheet.getRange("B2:C4");
    return [
      range.getCell(1, 1),
      range.getRow(2),
      range.getColumn(0),
      range.getLastCell(),
      range.getLastRow(),
      range.getLastColumn(),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getOffsetRange(1, 2),
      range.getResizedRange(-1, 2),
      range.getAbsoluteResizedRange(1, 1),
      range.getBoundingRect("F9"),
      range.getIntersection("A1:B3"),
      range.getRowsAbove(1),
      range.getRowsBelow(2),
      range.getColumnsBefore(1),
      range.getColumnsAfter(),
      sheet.getRangeByIndexes(0, 0, 2, 3),
      sheet.getCell(9, 9),
      sheet.getRange("$A$1:$B$2"),
      sheet.getRange("2:3"),
      sheet.getRange("B3").getSurroundingRegion(),
    ];
  });
  expect(found).toEqual([
    "C3", "B4:C4", "B2:B4", "C4", "B4:C4", "C2:C4", "2:4", "B:C", "D3:E5", "B2:E3", "B2", "B2:F9", "B2:B3",
    "B1:C1", "B5:C6", "A2:A4", "D2:D4", "A1:C2", "J10", "A1:B2", "2:3", "A3:C5",
  ]); // prettier-ignore
});

test("the used range counts formats, unless only values are wanted", async () => {
  const found = await addresses((sheet) => {
    sheet.getRange("E7").format.fill.color = "#FFFF00";
    sheet.getRange("D6").values = [[1]];
    sheet.getRange("D6").values = [[""]];
    return [
      sheet.getUsedRange(),
      sheet.getUsedRange(true),
      sheet.getRange("B:B").getUsedRange(true),
      sheet.getRange("Z1:Z9").getUsedRange(),
    ];
  });
  expect(found).toEqual(["A1:E7", "A1:C5", "B3:B5", "Z1"]);
});

test("a blank sheet has no used range", async () => {
  openExcel({ sheets: [{ name: "S", rows: [] }] });
  await run(async (sheet, context) => {
    const used = sheet.getUsedRangeOrNullObject();
    const always = sheet.getUsedRange();
    used.load("address");
    always.load("address");
    await context.sync();
    expect([used.isNullObject, always.address]).toEqual([true, "S!A1"]);
  });
});

test("merged areas are told, made, undone; content goes to the first cell only", async () => {
  await run(async (sheet, context) => {
    const used = sheet.getUsedRange();
    const before = used.getMergedAreasOrNullObject();
    before.load("areaCount,address");
    before.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    await context.sync();
    expect(before.areaCount).toBe(1);
    expect(
      before.areas.items.map((area) => [area.rowIndex, area.columnIndex, area.rowCount, area.columnCount]),
    ).toEqual([[0, 0, 1, 3]]);

    sheet.getRange("A3:B4").merge();
    const block = sheet.getRange("A3:B4");
    block.load("values");
    sheet.getRange("A1:C1").values = [["mới", "mất", "mất"]];
    const title = sheet.getRange("A1:C1");
    title.load("values");
    await context.sync();
    expect(block.values).toEqual([["Đơn vị", ""], ["", ""]]); // prettier-ignore
    expect(title.values).toEqual([["mới", "", ""]]);

    sheet.getRange("A1:C9").unmerge();
    const after = used.getMergedAreasOrNullObject();
    after.load("areaCount");
    sheet.getRange("E1:F2").merge(true);
    const across = sheet.getRange("E1:F2").getMergedAreasOrNullObject();
    across.load("address");
    await context.sync();
    expect(after.isNullObject).toBe(true);
    expect(across.address).toBe("S!E1:F1,S!E2:F2");
  });
});

test("hidden rows and columns are told in one request, and a mixed range says null", async () => {
  await run(async (sheet, context) => {
    const used = sheet.getUsedRange();
    const rows = used.getRowProperties({ rowHidden: true });
    const columns = used.getColumnProperties({ columnHidden: true, columnIndex: true });
    used.load("rowHidden,columnHidden,hidden");
    const row = sheet.getRange("A4:C4");
    row.load("rowHidden,hidden");
    await context.sync();
    expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, false, false, true, false]);
    expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([false, true, false]);
    expect([used.rowHidden, used.columnHidden, used.hidden, row.rowHidden, row.hidden]).toEqual([
      null,
      null,
      null,
      true,
      true,
    ]);

    row.rowHidden = false;
    sheet.getRange("C:C").columnHidden = true;
    row.load("rowHidden");
    const third = sheet.getRange("C1");
    third.load("columnHidden");
    await context.sync();
    expect([row.rowHidden, third.columnHidden]).toEqual([false, true]);
  });
});

test("rows inserted and deleted move formulas, names and kept ranges", async () => {
  await run(async (sheet, context) => {
    sheet.getRange("B6").formulas = [["=SUM(B4:B5)"]];
    const name = context.workbook.names.add("bang", sheet.getRange("A3:C5"));
    const kept = sheet.getRange("A4");
    kept.load("address");
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    await context.sync();
    kept.load("address,values");
    name.load("formula");
    const sum = sheet.getRange("B8");
    sum.load("formulas,values");
    await context.sync();
    expect([kept.address, kept.values]).toEqual(["S!A6", [["Xã A"]]]);
    expect(name.formula).toBe("=S!$A$5:$C$7");
    expect([sum.formulas, sum.values]).toEqual([[["=SUM(B6:B7)"]], [[30]]]);

    sheet.getRange("6:6").delete("Up");
    const after = sheet.getRange("B7");
    after.load("formulas,values");
    name.load("formula");
    await context.sync();
    expect([after.formulas, after.values]).toEqual([[["=SUM(B6)"]], [[20]]]);
    expect(name.formula).toBe("=S!$A$5:$C$6");
  });
});

test("inserting single cells is refused plainly", async () => {
  await run(async (sheet, context) => {
    sheet.getRange("A4").insert("Down");
    await expect(context.sync()).rejects.toMatchObject({ code: "UnsupportedOperation" });
  });
});

test("rows are inserted on a sheet that is not active, and columns too", async () => {
  openExcel({ sheets: [{ name: "A", rows: [["x"]] }, { name: "B", rows: [[1, 2, 3]] }] }); // prettier-ignore
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.getItem("B");
    context.workbook.worksheets.getItem("A").getRange("B1").formulas = [["=SUM(B!A1:C1)"]];
    other.getRange("1:1").insert("Down");
    other.getRange("B:B").insert("Right");
    const row = other.getRange("A2:D2");
    const sum = context.workbook.worksheets.getItem("A").getRange("B1");
    row.load("values");
    sum.load("formulas,values");
    await context.sync();
    expect(row.values).toEqual([[1, "", 2, 3]]);
    expect([sum.formulas, sum.values]).toEqual([[["=SUM(B!A2:D2)"]], [[6]]]);
  });
});

test("copying takes values, formulas with their references moved, and formats", async () => {
  await run(async (sheet, context) => {
    sheet.getRange("C4").formulas = [["=B4*2"]];
    sheet.getRange("B4:C4").format.font.bold = true;
    sheet.getRange("E4").copyFrom("B4:C4");
    sheet.getRange("H4").copyFrom("C4", "Values");
    sheet.getRange("J1:J2").copyFrom("B4", "Formats");
    sheet.getRange("L1").copyFrom("B4:C4", "All", false, true);
    const [all, value, formats, turned] = [
      sheet.getRange("E4:F4"),
      sheet.getRange("H4"),
      sheet.getRange("J1:J2"),
      sheet.getRange("L1:L2"),
    ];
    for (const range of [all, value, formats, turned]) range.load(["values", "formulas", "format/font/bold"]);
    await context.sync();
    expect([all.formulas, all.values, all.format.font.bold]).toEqual([[[10, "=E4*2"]], [[10, 20]], true]);
    expect([value.formulas, value.format.font.bold]).toEqual([[[20]], false]);
    expect([formats.values, formats.format.font.bold]).toEqual([[[""], [""]], true]);
    expect(turned.values[0]).toEqual([10]);
  });
});

test("clearing takes contents, formats or both", async () => {
  await run(async (sheet, context) => {
    const cell = sheet.getRange("B4");
    const see = (): Excel.Range => {
      const range = sheet.getRange("B4");
      range.load("values,format/font/bold");
      return range;
    };
    cell.format.font.bold = true;
    cell.clear("Contents");
    const contents = see();
    cell.values = [[5]];
    cell.clear("Formats");
    const formats = see();
    cell.format.font.bold = true;
    cell.clear();
    const all = see();
    await context.sync();
    expect([contents, formats, all].map(({ values, format }) => [values[0]?.[0] as unknown, format.font.bold])).toEqual(
      [
        ["", true],
        [5, false],
        ["", false],
      ],
    );
  });
});

test("special cells come as areas", async () => {
  await run(async (sheet, context) => {
    sheet.getRange("C4").formulas = [["=B4/0"]];
    const used = sheet.getUsedRange();
    const asked = [
      used.getSpecialCellsOrNullObject("Constants", "Numbers"),
      used.getSpecialCellsOrNullObject("Formulas", "Errors"),
      used.getSpecialCellsOrNullObject("Formulas", "Numbers"),
      sheet.getRange("A3:C5").getSpecialCells("Visible"),
    ];
    await context.sync();
    for (const areas of asked) areas.load("address");
    await context.sync();
    expect(asked.map((areas) => (areas.isNullObject ? null : areas.address))).toEqual([
      "S!B4:B5",
      "S!C4",
      null,
      "S!A3,S!C3,S!A5,S!C5",
    ]);
  });
});

test("whole columns have no list of values, and take one format", async () => {
  await run(async (sheet, context) => {
    const column = sheet.getRange("B:B");
    column.numberFormat = "0.0" as unknown as unknown[][];
    column.load("values,text,rowCount,address,isEntireColumn");
    const cells = sheet.getRange("B4:B9");
    cells.load("text,numberFormat");
    await context.sync();
    expect([column.values, column.rowCount, column.isEntireColumn]).toEqual([null, 1_048_576, true]);
    expect(cells.text[0]).toEqual(["10,0"]);
    expect(cells.numberFormat.flat()).toEqual(Array.from({ length: 6 }, () => "0.0"));
  });
});

test("a thousand rows of twenty are written piece by piece by the client, and stand", async () => {
  const rows = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 20 }, (__, column) => row * 20 + column));
  const range = await writtenAndRead("A10:T1009", rows);
  expect(range.values).toEqual(rows);
});
