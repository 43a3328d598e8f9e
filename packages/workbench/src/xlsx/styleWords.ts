import { BorderStyleTypes, HorizontalAlign, VerticalAlign } from "../bookData";

/** What .xlsx and Univer call the same thing; each pair is read in one direction and written in the other. */
export const HORIZONTAL: readonly (readonly [string, HorizontalAlign])[] = [
  ["left", HorizontalAlign.LEFT],
  ["center", HorizontalAlign.CENTER],
  ["right", HorizontalAlign.RIGHT],
  ["justify", HorizontalAlign.JUSTIFIED],
  ["distributed", HorizontalAlign.DISTRIBUTED],
  ["centerContinuous", HorizontalAlign.CENTER],
  ["justify", HorizontalAlign.BOTH],
];

export const VERTICAL: readonly (readonly [string, VerticalAlign])[] = [
  ["top", VerticalAlign.TOP],
  ["center", VerticalAlign.MIDDLE],
  ["bottom", VerticalAlign.BOTTOM],
  ["justify", VerticalAlign.MIDDLE],
  ["distributed", VerticalAlign.MIDDLE],
];

export const BORDERS: readonly (readonly [string, BorderStyleTypes])[] = [
  ["thin", BorderStyleTypes.THIN],
  ["hair", BorderStyleTypes.HAIR],
  ["dotted", BorderStyleTypes.DOTTED],
  ["dashed", BorderStyleTypes.DASHED],
  ["dashDot", BorderStyleTypes.DASH_DOT],
  ["dashDotDot", BorderStyleTypes.DASH_DOT_DOT],
  ["double", BorderStyleTypes.DOUBLE],
  ["medium", BorderStyleTypes.MEDIUM],
  ["mediumDashed", BorderStyleTypes.MEDIUM_DASHED],
  ["mediumDashDot", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["mediumDashDotDot", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["slantDashDot", BorderStyleTypes.SLANT_DASH_DOT],
  ["thick", BorderStyleTypes.THICK],
];

export function toUniver<T>(words: readonly (readonly [string, T])[], word: string | undefined): T | null {
  return words.find(([name]) => name === word)?.[1] ?? null;
}

export function toXlsx<T>(words: readonly (readonly [string, T])[], value: T | null | undefined): string | null {
  return words.find(([, known]) => known === value)?.[0] ?? null;
}

/** .xlsx turns text up to 90° counter-clockwise, from 91 on clockwise, 255 stacks the letters; Univer counts clockwise. */
export function turnToUniver(rotation: number): { readonly a: number; readonly v?: 1 } {
  if (rotation === 255) return { a: 0, v: 1 };
  return { a: rotation <= 90 ? -rotation : rotation - 90 };
}

export function turnToXlsx(turn: { readonly a: number; readonly v?: number }): number {
  if (turn.v === 1) return 255;
  return turn.a <= 0 ? -turn.a : turn.a + 90;
}
