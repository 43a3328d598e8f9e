import { closeExcel, openExcel, reopenExcel } from "../support/headlessExcel";

beforeEach(() => openExcel({ sheets: [{ name: "S", rows: [["a", 1], ["b", 2]] }] })); // prettier-ignore
afterEach(closeExcel);

function run<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

test.each<[string, (format: Excel.RangeFormat) => void, (format: Excel.RangeFormat) => unknown, unknown]>([
  ["font/name", (f) => (f.font.name = "Times New Roman"), (f) => f.font.name, "Times New Roman"],
  ["font/size", (f) => (f.font.size = 13), (f) => f.font.size, 13],
  ["font/bold", (f) => (f.font.bold = true), (f) => f.font.bold, true],
  ["font/italic", (f) => (f.font.italic = true), (f) => f.font.italic, true],
  ["font/color", (f) => (f.font.color = "#c00000"), (f) => f.font.color, "#C00000"],
  ["font/color", (f) => (f.font.color = "red"), (f) => f.font.color, "#FF0000"],
  ["font/underline", (f) => (f.font.underline = "Double"), (f) => f.font.underline, "Double"],
  ["font/strikethrough", (f) => (f.font.strikethrough = true), (f) => f.font.strikethrough, true],
  ["font/superscript", (f) => (f.font.superscript = true), (f) => f.font.superscript, true],
  ["fill/color", (f) => (f.fill.color = "#FFEB9C"), (f) => f.fill.color, "#FFEB9C"],
  ["horizontalAlignment", (f) => (f.horizontalAlignment = "Center"), (f) => f.horizontalAlignment, "Center"],
  ["verticalAlignment", (f) => (f.verticalAlignment = "Top"), (f) => f.verticalAlignment, "Top"],
  ["wrapText", (f) => (f.wrapText = true), (f) => f.wrapText, true],
  ["indentLevel", (f) => (f.indentLevel = 2), (f) => f.indentLevel, 2],
  ["shrinkToFit", (f) => (f.shrinkToFit = true), (f) => f.shrinkToFit, true],
  ["textOrientation", (f) => (f.textOrientation = 45), (f) => f.textOrientation, 45],
  ["columnWidth", (f) => (f.columnWidth = 60), (f) => f.columnWidth, 60],
  ["rowHeight", (f) => (f.rowHeight = 30), (f) => f.rowHeight, 30],
  ["protection/locked", (f) => (f.protection.locked = false), (f) => f.protection.locked, false],
])("%s is set and read", async (path, set, read, expected) => {
  await run(async (sheet, context) => {
    const { format } = sheet.getRange("A1:B2");
    set(format);
    format.load(path);
    const beside = sheet.getRange("D4").format;
    beside.load(path);
    await context.sync();
    expect(read(format)).toBe(expected);
    expect(read(beside)).not.toBe(expected);
  });
});

test("a range of different formats says null", async () => {
  await run(async (sheet, context) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.columnWidth = 99;
    const range = sheet.getRange("A1:B2");
    range.load("format/font/bold,format/columnWidth,format/font/italic");
    await context.sync();
    expect([range.format.font.bold, range.format.columnWidth, range.format.font.italic]).toEqual([null, null, false]);
  });
});

test("no fill and a white one are told apart by tintAndShade alone", async () => {
  await run(async (sheet, context) => {
    sheet.getRange("B1").format.fill.color = "#FFFFFF";
    const fills = ["A1", "B1"].map((address) => sheet.getRange(address).format.fill.load("color,pattern,tintAndShade"));
    await context.sync();
    expect(fills.map(({ color, pattern, tintAndShade }) => [color, pattern, tintAndShade])).toEqual([
      ["#FFFFFF", null, null],
      ["#FFFFFF", null, 0],
    ]);
  });
});

test("borders are drawn on the sides asked for, shared with the neighbour, and taken away", async () => {
  await run(async (sheet, context) => {
    const { borders } = sheet.getRange("B2:C3").format;
    for (const side of [
      "EdgeTop",
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      "InsideHorizontal",
      "InsideVertical",
    ] as const) {
      borders.getItem(side).style = "Continuous";
    }
    borders.getItem("EdgeBottom").weight = "Medium";
    borders.getItem("EdgeLeft").color = "#FF0000";
    const cells = sheet.getRange("B2:C3").getCellProperties({
      format: { borders: { style: true, weight: true, color: true } },
    });
    const above = sheet.getRange("B1").format.borders.getItem("EdgeBottom");
    above.load("style");
    await context.sync();
    expect(cells.value[1]?.[0]?.format?.borders).toMatchObject({
      top: { style: "Continuous", weight: "Thin" },
      bottom: { style: "Continuous", weight: "Medium" },
      left: { style: "Continuous", color: "#FF0000" },
      right: { style: "Continuous", color: "#000000" },
      diagonalUp: { style: "None" },
    });
    expect(above.style).toBe("Continuous");

    above.style = "None";
    const top = borders.getItem("EdgeTop");
    top.load("style");
    borders.load("items/style,items/sideIndex");
    await context.sync();
    expect(top.style).toBeNull();
    expect(borders.items.map(({ sideIndex }) => sideIndex)).toContain("InsideVertical");
  });
});

test("cell, row and column properties are set and read in bulk", async () => {
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.setCellProperties([
      [{ format: { font: { bold: true, color: "#0000FF" } } }, {}],
      [
        {},
        {
          format: {
            fill: { color: "#00FF00" },
            horizontalAlignment: "Right",
            borders: { bottom: { style: "Double" } },
          },
        },
      ],
    ]);
    range.setRowProperties([{ format: { rowHeight: 33 } }, { rowHidden: true }]);
    range.setColumnProperties([{ format: { columnWidth: 77 } }, { columnHidden: true }]);
    const cells = range.getCellProperties({
      address: true,
      format: {
        font: { bold: true, color: true },
        fill: { color: true },
        horizontalAlignment: true,
        borders: { style: true },
      },
    });
    const rows = range.getRowProperties({ rowHidden: true, rowIndex: true, format: { rowHeight: true } });
    const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    await context.sync();
    expect(cells.value[0]?.[0]).toMatchObject({
      address: "S!A1",
      format: { font: { bold: true, color: "#0000FF" }, fill: { color: "#FFFFFF" } },
    });
    expect(cells.value[1]?.[1]).toMatchObject({
      format: { fill: { color: "#00FF00" }, horizontalAlignment: "Right", borders: { bottom: { style: "Double" } } },
    });
    expect(rows.value).toMatchObject([
      { rowHidden: false, rowIndex: 0, format: { rowHeight: 33 } },
      { rowHidden: true, rowIndex: 1 },
    ]);
    expect(columns.value).toMatchObject([{ columnHidden: false, format: { columnWidth: 77 } }, { columnHidden: true }]);
  });
});

test("a format set back leaves the workbook as it was", async () => {
  const { book } = openExcel({ sheets: [{ name: "S", rows: [["a"]] }] });
  const before = structuredClone(book.toOpenedBook().data.sheets["sheet1"]?.cellData);
  await run(async (sheet, context) => {
    const { format } = sheet.getRange("A1");
    format.font.bold = true;
    format.font.name = "Arial";
    format.fill.color = "#FF0000";
    format.borders.getItem("EdgeTop").style = "Continuous";
    format.indentLevel = 2;
    await context.sync();
    expect(book.toOpenedBook().data.sheets["sheet1"]?.cellData).not.toEqual(before);
    format.font.bold = false;
    format.font.name = "Calibri";
    format.fill.clear();
    format.borders.getItem("EdgeTop").style = "None";
    format.indentLevel = 0;
    await context.sync();
  });
  expect(book.toOpenedBook().data.sheets["sheet1"]?.cellData).toEqual(before);
});

test("columns grow to their longest text", async () => {
  await run(async (sheet, context) => {
    sheet.getRange("A1").values = [["Ủy ban nhân dân xã Phương Chiểu"]];
    sheet.getRange("A:B").format.autofitColumns();
    const [long, short] = [sheet.getRange("A1").format, sheet.getRange("B1").format];
    long.load("columnWidth");
    short.load("columnWidth");
    await context.sync();
    expect(long.columnWidth).toBeGreaterThan(short.columnWidth * 3);
  });
});

test("a fill has a pattern and two colours, and a colour by itself leaves the pattern", async () => {
  const fill = await run(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.format.fill.pattern = "LightUp";
    cell.format.fill.patternColor = "#FF0000";
    cell.format.fill.color = "#FFFF00";
    cell.format.fill.load("color,pattern,patternColor");
    await context.sync();
    return cell.format.fill.toJSON();
  });
  expect(fill).toMatchObject({ color: "#FFFF00", pattern: "LightUp", patternColor: "#FF0000" });
});

test("the look of a file's cell says all: its row and column do not look through", async () => {
  const bold = { ff: "Calibri", fs: 11, bl: 1 as const };
  const { book } = openExcel({ sheets: [{ name: "S", rows: [["a", { value: "b", style: { it: 1 } }], ["c"]] }] });
  book.activeSheet().setColumns({ 0: { s: bold }, 1: { s: bold } });
  await reopenExcel();
  const seen = await run(async (sheet, context) => {
    const fonts = ["A1", "B1", "A9", "B9"].map((address) => sheet.getRange(address).format.font.load("bold,italic"));
    sheet.getRange("B9").format.font.italic = true;
    await context.sync();
    return fonts.map(({ bold: isBold, italic }) => [isBold, italic]);
  });
  expect(seen).toEqual([
    [false, false],
    [false, true],
    [true, false],
    [true, false],
  ]);
  await reopenExcel();
  const after = await run(async (sheet, context) => {
    const font = sheet.getRange("B9").format.font.load("bold,italic");
    await context.sync();
    return [font.bold, font.italic];
  });
  expect(after).toEqual([true, true]);
});
