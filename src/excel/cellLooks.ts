import type { CellColors } from "../model/plan";

/** The part of a cell's format that results touch; what a journal keeps of it. */
export type CellLook = Excel.CellPropertiesFormat;

/** Asks `getCellProperties` for a `CellLook`. */
export const LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { bold: true, color: true, italic: true, name: true, size: true, strikethrough: true, underline: true },
    fill: { color: true, pattern: true, patternColor: true, tintAndShade: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** One cell's look in JSON, roughly. */
export const LOOK_BYTES = 900;

export function looksOf(properties: readonly (readonly Excel.CellProperties[])[]): readonly (readonly CellLook[])[] {
  return properties.map((row) => row.map((cell) => withoutNulls(cell.format ?? {})));
}

/** Where the letters of one cell differ, Excel says null, which cannot be set. */
function withoutNulls<T extends object>(value: T): T {
  const entries = Object.entries(value).filter(([, item]) => item !== null && item !== undefined);
  return Object.fromEntries(
    entries.map(([key, item]: [string, unknown]) => [
      key,
      typeof item === "object" && item !== null ? withoutNulls(item) : item,
    ]),
  ) as T;
}

/**
 * Excel answers white for a cell without a fill, and `pattern` null for that as well as for a solid fill: only
 * `tintAndShade`, a number where there is a fill, tells (office-js #4900, #6218).
 */
export function hasFill(look: CellLook): boolean {
  return typeof look.fill?.tintAndShade === "number";
}

/** A fill as it is set; a pattern is said only where there is one. */
function settableFill({ color, pattern, patternColor }: Excel.CellPropertiesFill): Excel.CellPropertiesFill {
  return {
    ...(color === undefined ? {} : { color }),
    ...(pattern === undefined ? {} : { pattern, ...(patternColor === undefined ? {} : { patternColor }) }),
  };
}

/** What to set on a cell that looks like `now` to make it look like `wanted`; null when it does already. Taking a fill away is another call. */
export function lookDifference(wanted: CellLook, now: CellLook): CellLook | null {
  const { fill, borders, font, ...plain } = wanted;
  const difference: CellLook = { ...changed(plain, now) };
  const fontChange = changed(font ?? {}, now.font ?? {});
  if (Object.keys(fontChange).length > 0) difference.font = fontChange;
  if (fill !== undefined && hasFill(wanted) && !same(fill, now.fill)) difference.fill = settableFill(fill);
  const borderChange = changed(borders ?? {}, now.borders ?? {});
  if (Object.keys(borderChange).length > 0) difference.borders = withoutIdleBorders(borderChange);
  return Object.keys(difference).length > 0 ? difference : null;
}

/** The look of one cell put on another: everything is said, except that a missing fill cannot be. */
export function lookToCopy(look: CellLook): CellLook {
  const { fill, borders, ...rest } = look;
  return {
    ...rest,
    ...(hasFill(look) && fill !== undefined ? { fill: settableFill(fill) } : {}),
    ...(borders === undefined ? {} : { borders: withoutIdleBorders(borders) }),
  };
}

export function lookOfColors(colors: CellColors): CellLook {
  return { fill: { color: colors.fill }, font: { color: colors.font } };
}

/** Between cells of one cell there are no inner borders, and a border that is not there has neither colour nor weight. */
function withoutIdleBorders(borders: Excel.CellBorderCollection): Excel.CellBorderCollection {
  const result: Excel.CellBorderCollection = {};
  for (const side of ["bottom", "left", "right", "top", "diagonalDown", "diagonalUp"] as const) {
    const border = borders[side];
    if (border?.style === undefined) continue;
    result[side] = border.style === "None" ? { style: "None" } : border;
  }
  return result;
}

function changed<T extends object>(wanted: T, now: T): Partial<T> {
  const entries = Object.entries(wanted) as [keyof T, T[keyof T]][];
  return Object.fromEntries(entries.filter(([key, value]) => !same(value, now[key]))) as Partial<T>;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
