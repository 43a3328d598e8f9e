import type { CellColors } from "./plan";

/** A fill with the one of black and white that is easier to read on it (relative luminance, WCAG 2). */
export function readableColors(fill: string): CellColors {
  const luminance = relativeLuminance(fill);
  const [onBlack, onWhite] = [(luminance + 0.05) / 0.05, 1.05 / (luminance + 0.05)];
  return { fill, font: onBlack >= onWhite ? "#000000" : "#FFFFFF" };
}

function relativeLuminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(parseInt(color.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
