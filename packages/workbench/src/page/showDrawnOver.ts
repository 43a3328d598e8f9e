import {
  BooleanNumber,
  type ICellDataForSheetInterceptor,
  type Injector,
  InterceptorEffectEnum,
  type IStyleData,
  type Nullable,
  type Styles,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "../book/book";
import { type DrawnOver, drawnOver } from "./drawnOver";

/** A note is seen by a corner of its cell. */
const NOTE = { tr: { color: "#C00000", size: 6 } };

/** Conditional formats and notes of the book are seen on Univer's grid, which knows of neither. */
export function showDrawnOver(injector: Injector, book: Book): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "drawn-over-cells",
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col, rawData, workbook }, next) => {
      const sheet = book.sheet(subUnitId);
      const over = sheet === null ? null : drawnOver(book, sheet, row, col, rawData?.v ?? null);
      return next(over === null ? cell : withLook(cell, over, workbook.getStyles()));
    },
  });
}

function withLook(
  cell: Nullable<ICellDataForSheetInterceptor>,
  { fill, color, bold, italic, hasNote }: DrawnOver,
  styles: Styles,
): ICellDataForSheetInterceptor {
  const own = styles.getStyleByCell(cell) ?? {};
  const style: IStyleData = {
    ...own,
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(bold === undefined ? {} : { bl: BooleanNumber.TRUE }),
    ...(italic === undefined ? {} : { it: BooleanNumber.TRUE }),
  };
  return { ...cell, s: style, ...(hasNote ? { markers: { ...cell?.markers, ...NOTE } } : {}) };
}
