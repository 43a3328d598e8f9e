import type { BarChart } from "../../chart";
import type { ChartFigures } from "./chartFigures";
import { type AxisText, isLegendBeside, type LaidChart, layChart, type Size } from "./layChart";

/** As much of a canvas as charts are drawn with. */
export type Canvas = Pick<
  CanvasRenderingContext2D,
  | "fillRect"
  | "strokeRect"
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "stroke"
  | "fillText"
  | "measureText"
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
  | "font"
  | "textAlign"
  | "textBaseline"
>;

const COLORS = { ground: "#FFFFFF", frame: "#BFBFBF", grid: "#D9D9D9", axis: "#7F7F7F", text: "#404040" } as const;
const FONT = '"Times New Roman", serif';
const LEGEND = { key: 8, gap: 14 } as const;

/** A chart on its white ground, the canvas's origin in its corner. */
export function drawChart(canvas: Canvas, chart: BarChart, figures: ChartFigures, size: Size): void {
  const laid = layChart(chart, figures, size);
  drawGround(canvas, size);
  if (figures.title !== null) write(canvas, figures.title, { x: size.width / 2, y: 16, bold: true, size: 13 });
  drawAxes(canvas, chart, laid);
  for (const { x, y, width, height, color } of laid.bars) {
    canvas.fillStyle = color;
    canvas.fillRect(x, y, width, height);
  }
  drawLabels(canvas, chart, laid);
  if (chart.legend.isVisible) drawLegend(canvas, chart, figures, size);
}

/** In the place of a chart of another kind: that there is one. */
export function drawUnknown(canvas: Canvas, name: string, size: Size): void {
  drawGround(canvas, size);
  write(canvas, name, { x: size.width / 2, y: size.height / 2 - 9, bold: true });
  write(canvas, "Biểu đồ có trong tệp, không vẽ được ở đây", { x: size.width / 2, y: size.height / 2 + 9 });
}

function drawGround(canvas: Canvas, { width, height }: Size): void {
  canvas.fillStyle = COLORS.ground;
  canvas.fillRect(0, 0, width, height);
  canvas.strokeStyle = COLORS.frame;
  canvas.lineWidth = 1;
  canvas.strokeRect(0.5, 0.5, width - 1, height - 1);
}

function drawAxes(canvas: Canvas, { direction, categoryAxis, valueAxis }: BarChart, laid: LaidChart): void {
  const { plot, ticks, categories, zero } = laid;
  const isUpright = direction === "column";
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  const across = (at: number): Line => (isUpright ? [plot.x, at, right, at] : [at, plot.y, at, bottom]);
  if (valueAxis.hasGridlines) for (const { at } of ticks) line(canvas, COLORS.grid, across(at));
  const values = (tick: AxisText) =>
    isUpright ? { x: plot.x - 5, y: tick.at, align: "right" as const } : { x: tick.at, y: bottom + 9 };
  const names = ({ at }: AxisText) =>
    isUpright ? { x: at, y: bottom + 9 } : { x: plot.x - 5, y: at, align: "right" as const };
  if (valueAxis.isVisible) for (const tick of ticks) write(canvas, tick.text, values(tick));
  if (!categoryAxis.isVisible) return;
  line(canvas, COLORS.axis, across(zero));
  const room = isUpright ? Math.max(30, plot.width / Math.max(1, categories.length)) - 4 : plot.x - 10;
  for (const name of categories) write(canvas, shortened(canvas, name.text, room), names(name));
}

type Line = readonly [fromX: number, fromY: number, toX: number, toY: number];

function drawLabels(canvas: Canvas, { direction, grouping }: BarChart, { bars }: LaidChart): void {
  for (const { x, y, width, height, label } of bars) {
    if (label === null) continue;
    const middle = { x: x + width / 2, y: y + height / 2 };
    if (grouping !== "clustered") write(canvas, label, middle);
    else if (direction === "column") write(canvas, label, { x: middle.x, y: y - 7 });
    else write(canvas, label, { x: x + width + 4, y: middle.y, align: "left" });
  }
}

function drawLegend(canvas: Canvas, { legend }: BarChart, { series, title }: ChartFigures, size: Size): void {
  const isBeside = isLegendBeside(legend);
  const widths = series.map(({ name }) => LEGEND.key + 4 + measured(canvas, name) + LEGEND.gap);
  let x = isBeside ? size.width - 104 : Math.max(8, (size.width - widths.reduce((sum, width) => sum + width, 0)) / 2);
  let y = legend.position === "top" || isBeside ? (title === null ? 14 : 34) : size.height - 11;
  series.forEach(({ name, color }, index) => {
    canvas.fillStyle = color;
    canvas.fillRect(x, y - LEGEND.key / 2, LEGEND.key, LEGEND.key);
    write(canvas, isBeside ? shortened(canvas, name, 88) : name, { x: x + LEGEND.key + 4, y, align: "left" });
    if (isBeside) y += 16;
    else x += widths[index] ?? 0;
  });
}

interface Writing {
  readonly x: number;
  readonly y: number;
  readonly align?: CanvasTextAlign;
  readonly bold?: boolean;
  readonly size?: number;
}

function write(canvas: Canvas, text: string, { x, y, align = "center", bold = false, size = 11 }: Writing): void {
  canvas.font = `${bold ? "bold " : ""}${size}px ${FONT}`;
  canvas.fillStyle = COLORS.text;
  canvas.textAlign = align;
  canvas.textBaseline = "middle";
  canvas.fillText(text, x, y);
}

function measured(canvas: Canvas, text: string): number {
  canvas.font = `11px ${FONT}`;
  return canvas.measureText(text).width;
}

/** Cut to its room, with an ellipsis. */
function shortened(canvas: Canvas, text: string, room: number): string {
  if (measured(canvas, text) <= room) return text;
  let kept = Math.max(1, Math.floor((text.length * room) / measured(canvas, text)) - 1);
  while (kept > 1 && measured(canvas, `${text.slice(0, kept)}…`) > room) kept--;
  return `${text.slice(0, kept)}…`;
}

function line(canvas: Canvas, color: string, [fromX, fromY, toX, toY]: Line): void {
  canvas.strokeStyle = color;
  canvas.lineWidth = 1;
  canvas.beginPath();
  canvas.moveTo(fromX, fromY);
  canvas.lineTo(toX, toY);
  canvas.stroke();
}
