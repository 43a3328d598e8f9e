import type { Language } from "../locales/language";

const KEY = "xep-hang.language";

/** The language the officer chose last; null where none was, or where the webview keeps nothing. */
export function rememberedLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "vi" || kept === "en" ? kept : null;
  } catch {
    // Storage is refused in some frames; the pane then follows Office each time.
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // See above.
  }
}
