import { type BarChart, PLAIN_AXIS } from "../../src/chart";
import { chartFigures, type ChartFigures } from "../../src/page/charts/chartFigures";
import { type Canvas, drawChart, drawUnknown } from "../../src/page/charts/drawChart";
import { layChart } from "../../src/page/charts/layChart";
import { closeExcel, openExcel } from "../support/headlessExcel";

afterEach(closeExcel);

const SIZE = { width: 400, height: 300 };

function chart(change: Partial<BarChart> = {}): BarChart {
  const cells = (name: string, values: string) => ({
    name: { cell: name },
    values,
    categories: "'Tổng hợp'!$A$2:$A$4",
    color: null,
    hasLabels: true,
  });
  return {
    direction: "column",
    grouping: "clustered",
    title: { isVisible: true, text: "Số đơn vị" },
    legend: { isVisible: true, position: "bottom" },
    series: [cells("'Tổng hợp'!$B$1", "'Tổng hợp'!$B$2:$B$4"), cells("'Tổng hợp'!$C$1", "'Tổng hợp'!$C$2:$C$4")],
    categoryAxis: PLAIN_AXIS,
    valueAxis: { ...PLAIN_AXIS, hasGridlines: true },
    gapWidth: 100,
    ...change,
  };
}

function figures(of: BarChart): ChartFigures {
  const rows = [
    ["", "Xã", "Phường"],
    ["Tốt", 4, 1],
    ["Khá", 2, ""],
    ["Yếu", 1, 3.5],
  ];
  return chartFigures(openExcel({ sheets: [{ name: "Tổng hợp", rows }] }).book, of);
}

test("names, categories and values are those of the cells; a blank is no bar", () => {
  const read = figures(chart());
  expect(read).toMatchObject({
    title: "Số đơn vị",
    categories: ["Tốt", "Khá", "Yếu"],
    series: [
      { name: "Xã", color: "#4472C4", values: [4, 2, 1] },
      { name: "Phường", color: "#ED7D31", values: [1, null, 3.5] },
    ],
  });
  expect(layChart(chart(), read, SIZE).bars).toHaveLength(5);
});

test("bars stand on zero, as high as their values, side by side and inside the plot", () => {
  const read = figures(chart());
  const { bars, plot, zero, ticks } = layChart(chart(), read, SIZE);
  expect(ticks.map(({ text }) => text)).toEqual(["0", "1", "2", "3", "4"]);
  const [four, one] = bars;
  expect((four?.height ?? 0) / (one?.height ?? 1)).toBeCloseTo(4);
  for (const { x, y, width, height } of bars) {
    expect(y + height).toBeCloseTo(zero);
    expect([x >= plot.x, x + width <= plot.x + plot.width, y >= plot.y]).toEqual([true, true, true]);
  }
  const starts = bars.map(({ x }) => x);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test("stacked bars stand on one another, in per cent up to the top of the plot", () => {
  const stacked = chart({ grouping: "stacked" });
  const [lower, upper] = layChart(stacked, figures(stacked), SIZE).bars;
  expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeCloseTo(lower?.y ?? 0);
  closeExcel();
  const percent = chart({ grouping: "percentStacked" });
  const laid = layChart(percent, figures(percent), SIZE);
  expect(laid.ticks.at(-1)).toEqual({ text: "100%", at: laid.plot.y });
  expect(laid.bars[1]?.y).toBeCloseTo(laid.plot.y);
  expect(laid.bars.map(({ label }) => label)).toEqual(["4", "1", "2", "1", "3,5"]);
});

test("lying bars begin at the left, the first category below the others unless that is turned", () => {
  const lying = chart({ direction: "bar" });
  const { bars, zero } = layChart(lying, figures(lying), SIZE);
  expect(bars.every(({ x }) => Math.abs(x - zero) < 0.01)).toBe(true);
  expect((bars[0]?.y ?? 0) > (bars.at(-1)?.y ?? 0)).toBe(true);
  closeExcel();
  const turned = chart({ direction: "bar", categoryAxis: { ...PLAIN_AXIS, isReversed: true } });
  const down = layChart(turned, figures(turned), SIZE).bars;
  expect((down[0]?.y ?? 0) < (down.at(-1)?.y ?? 0)).toBe(true);
});

/** Remembers what is written and filled on it. */
function paper() {
  const [texts, fills]: [string[], string[]] = [[], []];
  const nothing = () => undefined;
  const canvas = {
    fillStyle: "",
    beginPath: nothing,
    moveTo: nothing,
    lineTo: nothing,
    stroke: nothing,
    strokeRect: nothing,
  };
  Object.assign(canvas, {
    measureText: (text: string) => ({ width: text.length * 5 }),
    fillText: (text: string) => void texts.push(text),
    fillRect: () => void fills.push(canvas.fillStyle),
  });
  return { canvas: canvas as unknown as Canvas, texts, fills };
}

test("title, names, values and legend are written, bars in their colours on a white ground", () => {
  const { canvas, texts, fills } = paper();
  drawChart(canvas, chart(), figures(chart()), SIZE);
  expect(texts).toEqual(expect.arrayContaining(["Số đơn vị", "Tốt", "Khá", "Yếu", "3,5", "Xã", "Phường"]));
  expect(fills[0]).toBe("#FFFFFF");
  expect(fills.filter((fill) => fill === "#ED7D31")).toHaveLength(3);
});

test("a chart of another kind is told, not drawn", () => {
  const { canvas, texts } = paper();
  drawUnknown(canvas, "Biểu đồ 1", SIZE);
  expect(texts).toEqual(["Biểu đồ 1", "Biểu đồ có trong tệp, không vẽ được ở đây"]);
});
