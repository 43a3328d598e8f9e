import {
  type ICellData,
  type ICellDataForSheetInterceptor,
  type Injector,
  InterceptorEffectEnum,
  type Nullable,
} from "@univerjs/core";
import { AFTER_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { shownText, VIETNAMESE } from "../book/shownText";

/** Numbers are shown and typed with a decimal comma, as in the officer's Excel; what the cells hold are numbers as ever. */
export function installVietnameseNumbers(injector: Injector): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("vi");
  const interceptors = injector.get(SheetInterceptorService);
  // Numbers without a format of their own are none of the format plugin's business; what it did is text by now.
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "vietnamese-general-numbers",
    effect: InterceptorEffectEnum.Value,
    priority: 1,
    handler: (cell, _location, next) => next(shownInVietnamese(cell)),
  });
  // Before the format plugin, which reads numbers with a dot.
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    id: "vietnamese-typed-numbers",
    priority: 100,
    handler: (cell, _location, next) => next(typedInVietnamese(cell)),
  });
}

function shownInVietnamese(cell: Nullable<ICellDataForSheetInterceptor>): Nullable<ICellDataForSheetInterceptor> {
  if (typeof cell?.v !== "number" || Number.isInteger(cell.v)) return cell;
  return { ...cell, v: shownText({ v: cell.v, t: cell.t ?? null }, "General", VIETNAMESE) };
}

function typedInVietnamese(cell: Nullable<ICellData>): Nullable<ICellData> {
  const typed = cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? cell?.v;
  const number = typeof typed === "string" ? withDecimalPoint(typed) : null;
  return number === null ? cell : { ...cell, p: null, v: number };
}

/** `91,27` → `91.27`, `1.234,5` → `1234.5`; null for what is no number with a decimal comma. */
export function withDecimalPoint(typed: string): string | null {
  const text = typed.trim();
  if (!/^[+-]?(\d+|\d{1,3}(\.\d{3})+),\d+%?$/.test(text)) return null;
  return text.replaceAll(".", "").replace(",", ".");
}
