import { type BarChart, type ChartSeries, PLAIN_AXIS } from "../chart";
import type { Area } from "../address";
import { absoluteAddress, area, columnCount, quotedSheet, rowCount } from "../book/areas";
import { cellValue } from "../book/cellContent";
import type { Sheet } from "../book/sheet";

/** `'Tổng hợp'!$B$5:$B$9`, as charts name cells. */
export function chartReference(sheet: Sheet, of: Area): string {
  return `${quotedSheet(sheet.name)}!${absoluteAddress(of)}`;
}

/** What Excel makes of a range: texts above the numbers name the series, texts before them are the categories. */
export function plotOf(
  sheet: Sheet,
  of: Area,
  seriesBy: string,
  kind: Pick<BarChart, "direction" | "grouping">,
): BarChart {
  const isByColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && rowCount(of) >= columnCount(of));
  const series = seriesOf(sheet, of, isByColumns);
  return {
    ...kind,
    title: { isVisible: true, text: series.length === 1 ? null : "" },
    legend: { isVisible: series.length > 1, position: "bottom" },
    series,
    categoryAxis: PLAIN_AXIS,
    valueAxis: { ...PLAIN_AXIS, hasGridlines: true },
    gapWidth: 219,
  };
}

function seriesOf(sheet: Sheet, of: Area, isByColumns: boolean): readonly ChartSeries[] {
  const hasHead = isTextLine(sheet, isByColumns ? firstRow(of) : firstColumn(of));
  const hasCategories = isTextLine(sheet, isByColumns ? firstColumn(of) : firstRow(of));
  const [rowsOff, columnsOff] = isByColumns ? [hasHead, hasCategories] : [hasCategories, hasHead];
  const body = area(
    of.top + Number(rowsOff),
    of.left + Number(columnsOff),
    rowCount(of) - Number(rowsOff),
    columnCount(of) - Number(columnsOff),
  );
  const count = isByColumns ? columnCount(body) : rowCount(body);
  return Array.from({ length: count }, (_, index): ChartSeries => {
    const values = isByColumns
      ? area(body.top, body.left + index, rowCount(body), 1)
      : area(body.top + index, body.left, 1, columnCount(body));
    const head = isByColumns ? area(of.top, values.left, 1, 1) : area(values.top, of.left, 1, 1);
    const categories = isByColumns
      ? area(body.top, of.left, rowCount(body), 1)
      : area(of.top, body.left, 1, columnCount(body));
    return {
      name: hasHead ? { cell: chartReference(sheet, head) } : null,
      values: chartReference(sheet, values),
      categories: hasCategories ? chartReference(sheet, categories) : null,
      color: null,
      hasLabels: false,
    };
  });
}

function firstRow(of: Area): Area {
  return area(of.top, of.left, 1, columnCount(of));
}

function firstColumn(of: Area): Area {
  return area(of.top, of.left, rowCount(of), 1);
}

/** Whether a line has texts and no numbers; its first cell, the corner, may be empty. */
function isTextLine(sheet: Sheet, of: Area): boolean {
  let texts = 0;
  for (let row: number = of.top; row <= of.bottom; row++) {
    for (let column: number = of.left; column <= of.right; column++) {
      const value = cellValue(sheet.cell(row, column));
      if (typeof value === "number") return false;
      if (value !== "") texts++;
    }
  }
  return texts > 0 && (rowCount(of) > 1 || columnCount(of) > 1);
}
