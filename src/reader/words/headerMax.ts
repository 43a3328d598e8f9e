import { decimal, parseDecimal, type Decimal } from "../../model/numbers/decimal";
import { tidyText } from "../../model/text/tidyText";

const FIGURE = String.raw`(\d{1,3}(?:[. ]000)+|\d+(?:[.,]\d{1,2})?)`;
const POINTS = String.raw`(?:điểm|đ|points?)`;
/** In the order of trust: "tối đa 100", "(100 điểm)", "/100", a bare "(100)" at the end. */
const SHAPES = [
  new RegExp(String.raw`(?:tối đa|thang điểm|điểm chuẩn|cao nhất|max)\s*(?:là|:|=)?\s*${FIGURE}`, "iu"),
  new RegExp(String.raw`[([]\s*${FIGURE}\s*${POINTS}\s*[)\]]`, "iu"),
  new RegExp(String.raw`(?:^|[\s:–-])${FIGURE}\s*${POINTS}\s*(?:tối đa)?\s*$`, "iu"),
  new RegExp(String.raw`/\s*${FIGURE}\s*${POINTS}?\s*\)?\s*$`, "iu"),
  new RegExp(String.raw`\(\s*${FIGURE}\s*\)\s*$`, "u"),
];

/** The maximum that a header names, in points; null where it names none. A year is no maximum. */
export function headerMax(header: string): Decimal | null {
  const text = tidyText(header);
  if (!/\d/.test(text)) return null;
  for (const shape of SHAPES) {
    const max = maxFigure(shape.exec(text)?.[1] ?? "");
    if (max !== null && !isYear(max, text)) return max;
  }
  return null;
}

/** The figure of a maximum, "100", "(100 điểm)". `"1.000"` is a thousand: no maximum is given to three places. */
export function maxFigure(text: string): Decimal | null {
  const bare = text.replace(/^\(|\)$/g, "").replace(/(?<!\s)\s*(?:điểm|đ)$/iu, "");
  const plain = /^\d{1,3}(?:[. ]000)+$/.test(bare) ? bare.replace(/[. ]/g, "") : bare.replace(",", ".");
  const value = parseDecimal(plain);
  return value === null || value.digits <= 0n ? null : decimal(value.digits, value.places);
}

/** A header without its maximum: `"Nhân lực số (100 điểm)"` → `"Nhân lực số"`. */
export function withoutMax(header: string): string {
  if (headerMax(header) === null) return header;
  const bare = SHAPES.reduce((text, shape) => text.replace(shape, ""), header);
  const tidy = tidyText(bare.replace(/\(\s*\)?$|[(/:,–-]\s*$/u, ""));
  return tidy === "" ? header : tidy;
}

/** "(100 điểm)", "tối đa 50": a maximum and nothing else. */
export function isOnlyMax(header: string): boolean {
  return headerMax(header) !== null && !/\p{L}/u.test(header.replace(/tối đa|thang|điểm|đ/giu, ""));
}

function isYear(max: Decimal, header: string): boolean {
  return max.places === 0 && max.digits >= 1990n && max.digits <= 2100n && !/điểm|tối đa/iu.test(header);
}
