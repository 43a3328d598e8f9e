import { decimal, parseDecimal, type Decimal } from "../../model/numbers/decimal";
import { tidyText } from "../../model/text/tidyText";

/** "Doanh thu (50%)", "trọng số 0,5", "hệ số 2", "chiếm 30 %". A heading of "%" alone says no share. */
const SHAPES = [
  /(?:trọng số|tỷ trọng|hệ số|chiếm)\s*(?:là|:|=)?\s*(\d{1,3}(?:[.,]\d{1,4})?)\s*%?/iu,
  /[([]?\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*%\s*[)\]]?\s*$/u,
];

/** The share that a heading gives its column in a weighted total, as it stands there; null where it names none. */
export function headerWeight(header: string): Decimal | null {
  const text = tidyText(header);
  if (!/\d/.test(text) || !/\p{L}/u.test(text)) return null;
  for (const shape of SHAPES) {
    const weight = weightFigure(shape.exec(text)?.[1] ?? "");
    if (weight !== null) return weight;
  }
  return null;
}

/** The figure of a cell in a row of weights: 0.5, "0,5", "50%", "50 %". */
export function weightFigure(text: string): Decimal | null {
  const value = parseDecimal(text.replace(/(?<!\s)\s*%$/, "").replace(",", "."));
  return value === null || value.digits <= 0n ? null : decimal(value.digits, value.places);
}
