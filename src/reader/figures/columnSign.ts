import type { DecimalSign, Figure } from "./figure";

/** The decimal sign that the texts of one column agree on; null when none shows one, or they disagree. */
export function columnSign(figures: readonly Figure[]): DecimalSign | null {
  let agreed: DecimalSign | null = null;
  for (const figure of figures) {
    if (figure.kind !== "value" || figure.sign === null) continue;
    if (agreed !== null && agreed !== figure.sign) return null;
    agreed = figure.sign;
  }
  return agreed;
}
