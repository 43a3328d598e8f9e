import { type ILocales, type IWorkbookData, LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import vietnamese from "@univerjs/preset-sheets-core/locales/vi-VN";
import { greenTheme } from "@univerjs/themes";
import { Book } from "../book/book";
import { UniverBook, univerData } from "../univer/univerBook";
import { UniverCalculator } from "../univer/univerCalculator";
import type { OpenedBook } from "../openedBook";
import { cellsOnScreen } from "./cellsOnScreen";
import { showCharts } from "./charts/showCharts";
import { showDrawnOver } from "./showDrawnOver";
import { showLikeExcel } from "./showLikeExcel";
import { UnmeasuredRows } from "./unmeasuredRows";
import { installVietnameseNumbers } from "./vietnameseNumbers";

/** A workbook on the screen. `close` takes it off and ends Univer. */
export interface ShownGrid {
  readonly book: Book;
  close(): void;
}

/** Shows a workbook in Univer's own interface, in Vietnamese. It takes the data over and changes it in place. */
export function showGrid(opened: OpenedBook, container: HTMLElement): ShownGrid {
  const locales: ILocales = { [LocaleType.VI_VN]: vietnamese };
  const univer = new Univer({ theme: greenTheme, locale: LocaleType.VI_VN, locales, logLevel: LogLevel.ERROR });
  const { plugins } = UniverSheetsCorePreset({ container, ribbonType: "simple", disableAutoFocus: true });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const book = new Book(opened, () => Promise.reject(new Error("the page calculates from the start")));
  const data = withDefaultStyle(univerData(book));
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  installVietnameseNumbers(univer.__getInjector());
  showDrawnOver(univer.__getInjector(), book);
  showCharts(univer.__getInjector(), data.id, book);
  const shown = new UniverBook(univer.__getInjector(), data.id, book);
  const redraw = (): void => cellsOnScreen(shown.injector, data.id)?.makeForceDirty();
  const unmeasured = new UnmeasuredRows(shown);
  const end = (): void => {
    unmeasured.forgetAll();
    univer.dispose();
  };
  book.useCalculator(new UniverCalculator(shown, end, (step) => showLikeExcel(shown, step, redraw)));
  const close = (): void => {
    book.dispose();
    container.replaceChildren();
  };
  return { book, close };
}

/** Univer draws by the default style of a sheet; the workbook's, which a file has, it does not look at. */
function withDefaultStyle(data: IWorkbookData): IWorkbookData {
  const { defaultStyle } = data;
  const sheets = Object.entries(data.sheets).map(([id, sheet]) => [id, { defaultStyle, ...sheet }] as const);
  return { ...data, sheets: Object.fromEntries(sheets) };
}
