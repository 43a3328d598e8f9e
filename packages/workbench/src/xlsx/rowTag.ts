import { BooleanNumber, type RowData } from "../bookData";
import type { CellFormat } from "./readStyles";
import { measureOr } from "./measure";
import { isTrue, parseAttributes } from "./xml";

/** What a row's own tag says. */
export interface RowTag {
  /** From 0; -1 where it is no number, undefined where none is told: the row after the last. */
  readonly row: number | undefined;
  /** As it is written, for whoever refuses it. */
  readonly written: string;
  readonly data: Partial<RowData>;
  readonly isStyled: boolean;
  readonly isOutlined: boolean;
}

/** The inside of `<row …>`, also of one that has no cells. */
export function readRowTag(tag: string, formats: readonly CellFormat[]): RowTag {
  const { r, s, ht, hidden, customHeight, customFormat, outlineLevel } = parseAttributes(
    tag.endsWith("/") ? tag.slice(0, -1) : tag,
  );
  const style = isTrue(customFormat) ? (formats[Number(s)]?.styleId ?? null) : null;
  return {
    row: r === undefined ? undefined : /^\d{1,7}$/.test(r) ? Number(r) - 1 : -1,
    written: (r ?? "").slice(0, 20),
    data: {
      ...heightOf(measureOr("rowHeight", ht, null), isTrue(customHeight)),
      ...(isTrue(hidden) ? { hd: BooleanNumber.TRUE } : {}),
      ...(style === null ? {} : { s: style }),
    },
    isStyled: style !== null,
    isOutlined: outlineLevel !== undefined && outlineLevel !== "0",
  };
}

/** Points to the pixels that Univer counts in. */
function heightOf(points: number | null, custom: boolean): Partial<RowData> {
  if (points === null) return {};
  const h = Math.round((points * 4000) / 3) / 1000;
  return custom ? { h, ia: BooleanNumber.FALSE } : { h, ah: h, ia: BooleanNumber.TRUE };
}
