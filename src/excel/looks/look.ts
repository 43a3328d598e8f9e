/** A border as one value: null for none. */
export interface Line {
  readonly style: Excel.RangeBorder["style"];
  readonly weight: Excel.RangeBorder["weight"];
  readonly color: string;
}

export interface Fill {
  readonly color: string;
  /** Null for a solid fill. */
  readonly pattern: Excel.RangeFill["pattern"] | null;
  readonly patternColor: string | null;
}

/**
 * How one cell looks, flat: every member can be compared, kept as JSON and set by itself. A member is missing where Excel
 * cannot say (letters of one cell that differ). `fill`, `top`, `bottom`, `left`, `right` are null for none.
 */
export interface Look {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: Excel.RangeFont["underline"];
  readonly strikethrough?: boolean;
  readonly subscript?: boolean;
  readonly superscript?: boolean;
  readonly fontColor?: string;
  readonly fill?: Fill | null;
  readonly top?: Line | null;
  readonly bottom?: Line | null;
  readonly left?: Line | null;
  readonly right?: Line | null;
  readonly horizontal?: Excel.RangeFormat["horizontalAlignment"];
  readonly vertical?: Excel.RangeFormat["verticalAlignment"];
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly shrink?: boolean;
  readonly rotation?: number;
  readonly readingOrder?: Excel.RangeFormat["readingOrder"];
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
}

export type LookKey = keyof Look;

/** What results take over from their model. Whatever else a cell has (its lock, its rotation …) stays the officer's. */
export const COPIED = [
  "fontName",
  "fontSize",
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "fontColor",
  "fill",
  "top",
  "bottom",
  "left",
  "right",
  "horizontal",
  "vertical",
  "wrap",
] as const satisfies readonly LookKey[];

/** What a copy of all formats would change beyond that: it is exact only where model and target agree on these. */
export const NOT_COPIED = [
  "subscript",
  "superscript",
  "indent",
  "shrink",
  "rotation",
  "readingOrder",
  "locked",
  "formulaHidden",
] as const satisfies readonly LookKey[];

export const ALL_KEYS: readonly LookKey[] = [...COPIED, ...NOT_COPIED];

export const SIDES = ["top", "bottom", "left", "right"] as const;
export type Side = (typeof SIDES)[number];

export function isSide(key: string): key is Side {
  return (SIDES as readonly string[]).includes(key);
}

export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b));
}
