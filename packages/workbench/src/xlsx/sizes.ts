import type { BookStyle } from "../openedBook";

/** Width of a digit as a part of the font's size. */
const DIGIT_WIDTH: Readonly<Record<string, number>> = {
  "Times New Roman": 0.5,
  "Liberation Serif": 0.5,
  Arial: 0.556,
  Tahoma: 0.546,
  Cambria: 0.554,
  Verdana: 0.636,
};
const CALIBRI_DIGIT = 0.507;

/**
 * Column widths of .xlsx count digits of the workbook's default font, Univer's count pixels.
 * ECMA-376 part 1, 18.3.1.13: width = ⌊pixels / digit width × 256⌋ / 256, the padding being part of both.
 */
export class ColumnScale {
  /** Pixels that a digit takes. */
  private readonly digit: number;

  constructor({ ff, fs = 11 }: BookStyle) {
    this.digit = Math.max(1, Math.round(((fs * 4) / 3) * (DIGIT_WIDTH[ff ?? ""] ?? CALIBRI_DIGIT)));
  }

  pixels(width: number): number {
    return Math.round(width * this.digit);
  }

  width(pixels: number): number {
    return Math.floor((pixels / this.digit) * 256) / 256;
  }

  /** Width of a column that says nothing, on a sheet whose columns hold so many digits by default. */
  standard(digits: number): number {
    return Math.ceil((digits * this.digit + 5) / 8) * 8;
  }
}

export const STANDARD_DIGITS = 8;

export function pixelsOfPoints(points: number): number {
  return Math.round((points * 4000) / 3) / 1000;
}

export function pointsOfPixels(pixels: number): number {
  return Math.round(pixels * 75) / 100;
}
