import { LifecycleService, LifecycleStages, type Injector } from "@univerjs/core";
import { SheetExtension, type SpreadsheetSkeleton, type UniverRenderingContext } from "@univerjs/preset-sheets-core";
import type { Book } from "../../book/book";
import type { ChartCorner, SheetChart } from "../../chart";
import { cellsOnScreen } from "../cellsOnScreen";
import { chartFigures } from "./chartFigures";
import { drawChart, drawUnknown } from "./drawChart";
import type { Box } from "./layChart";

/** Charts of the book are seen on Univer's grid, which knows of none. */
export function showCharts(injector: Injector, unitId: string, book: Book): void {
  const add = (): void => void cellsOnScreen(injector, unitId)?.register(new ChartLayer(book));
  injector
    .get(LifecycleService)
    .subscribeWithPrevious()
    .subscribe((stage) => {
      if (stage === LifecycleStages.Rendered) add();
    });
}

/** Drawn over the cells, in the sheet's own measures: it scrolls, grows and is cut off with them. */
class ChartLayer extends SheetExtension {
  override uKey = "xep-hang-charts";
  override Z_INDEX = 70;

  constructor(private readonly book: Book) {
    super();
  }

  override draw(context: UniverRenderingContext, _scale: unknown, skeleton: SpreadsheetSkeleton): void {
    const sheet = this.book.sheet(skeleton.worksheet.getSheetId());
    if (sheet === null) return;
    for (const chart of this.book.extras(sheet).charts) {
      const { x, y, width, height } = boxOf(skeleton, chart);
      if (width < 1 || height < 1) continue;
      context.save();
      context.translate(x, y);
      if (chart.plot === null) drawUnknown(context, chart.name, { width, height });
      else drawChart(context, chart.plot, chartFigures(this.book, chart.plot), { width, height });
      context.restore();
    }
  }
}

const DOTS_A_POINT = 4 / 3;

function boxOf(skeleton: SpreadsheetSkeleton, { from, to }: SheetChart): Box {
  const placeOf = ({ row, column, down, right }: ChartCorner) => {
    const { startX, startY } = skeleton.getNoMergeCellWithCoordByIndex(row, column, false);
    return { x: startX + right * DOTS_A_POINT, y: startY + down * DOTS_A_POINT };
  };
  const [first, last] = [placeOf(from), placeOf(to)];
  return { ...first, width: last.x - first.x, height: last.y - first.y };
}
