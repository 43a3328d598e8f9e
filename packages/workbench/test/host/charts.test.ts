import { openXlsx } from "../../src/xlsx/openXlsx";
import { saveXlsx } from "../../src/xlsx/saveXlsx";
import { openHeadless } from "../../src/bridge/openHeadless";
import { closeExcel, officeError, openExcel } from "../support/headlessExcel";

afterEach(closeExcel);

const TABLE = {
  sheets: [
    {
      name: "Tổng hợp",
      rows: [
        ["Đơn vị", "Nhận thức", "Thể chế"],
        ["Xã A & B", 60, 40.5],
        ["Xã B", 50, 40],
        ["Xã C", 10, 20],
      ],
    },
  ],
};

async function makeChart(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C4"), "Columns");
    chart.name = "Điểm theo xã";
    chart.title.text = "Điểm <các> xã";
    chart.setPosition("E2", "J15");
    chart.legend.position = "Bottom";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.title.text = "Điểm";
    const first = chart.series.getItemAt(0);
    first.format.fill.setSolidColor("#1F4E79");
    first.hasDataLabels = true;
    await context.sync();
  });
}

interface Seen {
  readonly chart: unknown;
  readonly series: readonly unknown[];
}

async function seen(): Promise<Seen> {
  return Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getActiveWorksheet();
    charts.load(["items/name", "items/chartType", "items/left", "items/top", "items/width", "items/height"]);
    await context.sync();
    const [chart] = charts.items;
    if (chart === undefined) return { chart: null, series: [] };
    chart.title.load("text");
    chart.axes.valueAxis.load("minimum,maximum");
    chart.series.load("items/name,items/hasDataLabels");
    await context.sync();
    const { name, chartType, left, top, width, height } = chart;
    const from: unknown = chart.axes.valueAxis.minimum;
    return {
      chart: { name, chartType, left, top, width, height, title: chart.title.text, from },
      series: chart.series.items.map(({ name, hasDataLabels }) => [name, hasDataLabels]),
    };
  });
}

const EXPECTED = {
  chart: {
    name: "Điểm theo xã",
    chartType: "BarClustered",
    left: 264,
    top: 18,
    width: 396,
    height: 252,
    title: "Điểm <các> xã",
    from: 0,
  },
  series: [
    ["Nhận thức", true],
    ["Thể chế", false],
  ],
};

test("a chart that was made is listed, saved as a chart of Excel's, and opened again", async () => {
  const { book } = openExcel(TABLE);
  await makeChart();
  expect(await seen()).toEqual(EXPECTED);
  const bytes = await saveXlsx(book.toOpenedBook());
  const opened = await openXlsx(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  expect(opened.value.lost).toEqual([]);
  const [chart] = opened.value.extras["sheet1"]?.charts ?? [];
  expect(chart?.plot?.series).toEqual([
    {
      name: { cell: "'Tổng hợp'!$B$1" },
      values: "'Tổng hợp'!$B$2:$B$4",
      categories: "'Tổng hợp'!$A$2:$A$4",
      color: "#1F4E79",
      hasLabels: true,
    },
    {
      name: { cell: "'Tổng hợp'!$C$1" },
      values: "'Tổng hợp'!$C$2:$C$4",
      categories: "'Tổng hợp'!$A$2:$A$4",
      color: "#ED7D31",
      hasLabels: false,
    },
  ]);
  closeExcel();
  const again = openHeadless(opened.value);
  expect(await seen()).toEqual(EXPECTED);
  // Nobody has changed it: the part is written as it was read.
  const saved = await saveXlsx(again.book.toOpenedBook());
  const twice = await openXlsx(saved);
  expect(twice.ok && twice.value.extras["sheet1"]?.charts).toEqual(opened.value.extras["sheet1"]?.charts);
  again.close();
});

test("a chart follows its cells, and the name of its sheet", async () => {
  const { book } = openExcel(TABLE);
  await makeChart();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("1:2").insert("Down");
    sheet.name = "Bảng";
    await context.sync();
  });
  const [chart] = book.extras(book.activeSheet()).charts;
  expect(chart?.plot?.series.map(({ values }) => values)).toEqual(["Bảng!$B$4:$B$6", "Bảng!$C$4:$C$6"]);
  expect(chart?.from.row).toBe(3);
});

test("a deleted chart is gone, and what is left of it fails by name", async () => {
  openExcel(TABLE);
  await makeChart();
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getActiveWorksheet();
    const [named, none] = [charts.getItem("Điểm theo xã"), charts.getItemOrNullObject("không có")];
    await context.sync();
    expect(none.isNullObject).toBe(true);
    named.delete();
    await context.sync();
    const count = charts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
  const error = await officeError(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().charts.getItem("Điểm theo xã");
    await context.sync();
  });
  expect(error.code).toBe("ItemNotFound");
});

test("kinds that are not drawn are refused by name, and a protected sheet takes no chart", async () => {
  openExcel(TABLE);
  const pie = await officeError(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.charts.add("Pie", sheet.getRange("A1:B4"));
    await context.sync();
  });
  expect([pie.code, pie.message]).toEqual(["ApiNotFound", expect.stringContaining("Pie")]);
  const refused = await officeError(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.protection.protect();
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"));
    await context.sync();
  });
  expect(refused.code).toBe("AccessDenied");
});
