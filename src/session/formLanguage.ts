import { FORM_TITLES } from "../locales/formTitles";
import type { Language } from "../locales/language";
import { type Grid, heldText } from "../model/grid";

/** A letterhead above a form ends well before this. */
const TOP_ROWS = 60;

/** The language of a framework that we laid out on the sheet; null for any other sheet. */
export function formLanguage(grid: Grid): Language | null {
  // Joined, a row is the title or the heading only where nothing else stands in it.
  const texts = Array.from({ length: Math.min(grid.rowCount, TOP_ROWS) }, (_, row) =>
    plain(grid.columns.map((_, column) => heldText(grid, row, column)).join("")),
  );
  const found = Object.entries(FORM_TITLES).find(([, [title, general]]) => {
    const at = texts.indexOf(plain(title));
    return at >= 0 && texts.includes(plain(general), at);
  });
  return (found?.[0] as Language | undefined) ?? null;
}

function plain(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}
