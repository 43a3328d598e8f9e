import type { Language } from "./language";

/**
 * The title of a worksheet "Bộ tiêu chí" and the heading of its first section: by the two, one below the other, such a
 * sheet is known before its words are loaded.
 */
export const FORM_TITLES: { readonly [L in Language]: readonly [title: string, general: string] } = {
  vi: ["BỘ TIÊU CHÍ", "Thông tin chung"],
  en: ["FRAMEWORK", "General"],
};
