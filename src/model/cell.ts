/** What Office.js gives for a cell's value; `""` is a blank cell. */
export type RawValue = number | string | boolean;

/** What a cell is, decided once. `text` is what the sheet shows, `format` the cell's number format, `formula` null where none. */
export type Cell =
  | { readonly kind: "blank" }
  | {
      readonly kind: "number";
      readonly value: number;
      readonly text: string;
      readonly format: string;
      readonly formula: string | null;
    }
  | { readonly kind: "text"; readonly value: string; readonly formula: string | null }
  | { readonly kind: "boolean"; readonly value: boolean; readonly formula: string | null }
  | { readonly kind: "error"; readonly code: string; readonly formula: string | null };

export const BLANK: Cell = { kind: "blank" };
