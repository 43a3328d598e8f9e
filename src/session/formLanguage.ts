import { FORM_TITLES } from "../locales/formTitles";
import type { Language } from "../locales/language";
import { columnIndex, rowIndex } from "../model/address";
import { cellAt, type Grid } from "../model/grid";

/** The language of a framework that we laid out on the sheet; null for any other sheet. */
export function formLanguage(grid: Grid): Language | null {
  const first = cellAt(grid, rowIndex(0), columnIndex(0));
  if (first.kind !== "text") return null;
  const title = first.value.normalize("NFC").trim().toUpperCase();
  return title === FORM_TITLES.vi ? "vi" : title === FORM_TITLES.en ? "en" : null;
}
