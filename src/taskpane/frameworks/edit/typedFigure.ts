import type { Language } from "../../../locales/language";
import { decimalText, parseDecimal, type DecimalText } from "../../../model/numbers/decimal";

const GROUPED: { readonly [L in Language]: RegExp } = {
  vi: /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/,
  en: /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/,
};
const GROUP_MARK: { readonly [L in Language]: RegExp } = { vi: /\./g, en: /,/g };

/**
 * The decimal that an officer typed: “645,7” in Vietnamese is `"645.7"`, “1.000” is `"1000"`. Null where nothing stands
 * there; what is no number comes back as typed, so that the check can say so at its place.
 */
export function typedFigure(typed: string, language: Language): DecimalText | null {
  const text = typed.replace(/\s/g, "").replace("−", "-");
  if (text === "") return null;
  const plain = GROUPED[language].test(text) ? text.replace(GROUP_MARK[language], "") : text;
  const value = parseDecimal(language === "vi" ? plain.replace(",", ".") : plain);
  return value === null ? typed.trim() : decimalText(value);
}
