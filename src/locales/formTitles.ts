import type { Language } from "./language";

/** What stands at the head of a worksheet "Bộ tiêu chí": by it such a sheet is known before its words are loaded. */
export const FORM_TITLES: { readonly [L in Language]: string } = { vi: "BỘ TIÊU CHÍ", en: "FRAMEWORK" };
