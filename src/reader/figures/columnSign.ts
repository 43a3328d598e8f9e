import type { DecimalSign } from "./figure";
import { parseFigure } from "./parseFigure";

/** The decimal sign that the texts of one column agree on; null when none shows one, or they disagree. */
export function columnSign(texts: Iterable<string>): DecimalSign | null {
  let agreed: DecimalSign | null = null;
  for (const text of texts) {
    if (!/[.,]/.test(text)) continue;
    const figure = parseFigure(text, null);
    if (figure.kind !== "value" || figure.sign === null) continue;
    if (agreed !== null && agreed !== figure.sign) return null;
    agreed = figure.sign;
  }
  return agreed;
}
