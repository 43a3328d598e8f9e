import { type ILocales, type IWorkbookData, LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import vietnamese from "@univerjs/preset-sheets-core/locales/vi-VN";
import { greenTheme } from "@univerjs/themes";
import { Book } from "../book/book";
import type { OpenedBook } from "../openedBook";
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
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, withDefaultStyle(opened.data));
  installVietnameseNumbers(univer.__getInjector());
  const book = new Book(univer.__getInjector(), opened.data.id, opened);
  const close = (): void => {
    book.dispose();
    univer.dispose();
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
