import { parseDecimal, round, scaled, type DecimalText } from "../model/numbers/decimal";
import type { Language } from "./language";

const DECIMAL_MARK: { readonly [L in Language]: string } = { vi: ",", en: "." };

/**
 * A decimal as a person reads it: `"645.7"` is “645,7” in Vietnamese. With `places` it is rounded (half away from zero)
 * and padded to exactly that many: “645,70”. Digits are not grouped: sheets of scores do not group them.
 */
export function numberText(value: DecimalText, language: Language, places?: number): string {
  const plain = places === undefined ? value : fixed(value, places);
  return plain.replace(".", DECIMAL_MARK[language]);
}

function fixed(text: DecimalText, places: number): string {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`not a decimal: ${text}`);
  const digits = scaled(round(value, places), places);
  const sign = digits < 0n ? "-" : "";
  const magnitude = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0");
  return places === 0 ? sign + magnitude : `${sign}${magnitude.slice(0, -places)}.${magnitude.slice(-places)}`;
}
