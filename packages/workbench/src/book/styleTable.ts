import type { Nullable, StyleData } from "../bookData";
import type { BookStyle } from "../openedBook";

/** The looks of a workbook, each under one id. Looks are never changed in place: a cell that looks otherwise names another. */
export class StyleTable {
  readonly #ids = new Map<string, string>();
  #next = 1;

  /** @param byId the workbook's own list, which grows here */
  constructor(private readonly byId: Record<string, StyleData>) {
    for (const [id, style] of Object.entries(byId)) {
      const key = keyOf(style);
      if (!this.#ids.has(key)) this.#ids.set(key, id);
    }
  }

  /** The look that a cell, a row or a column names by its id or carries itself; not a copy. */
  of(style: Nullable<StyleData | string>): BookStyle | null {
    if (typeof style === "string") return this.byId[style] ?? null;
    return style ?? null;
  }

  /** The id of a look; null for one that says nothing. */
  idOf(style: StyleData): string | null {
    const key = keyOf(style);
    if (key === "[]") return null;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    while (this.byId[`k${this.#next}`] !== undefined) this.#next++;
    const id = `k${this.#next++}`;
    this.#ids.set(key, id);
    this.byId[id] = style;
    return id;
  }
}

function keyOf(style: StyleData): string {
  return JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
}
