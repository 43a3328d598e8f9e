import type { ClassRule } from "../model/framework";
import type { DecimalText } from "../model/numbers/decimal";
import type { Language } from "./language";
import { numberText } from "./numbers";

/** More names than this are not listed in one sentence. */
export const LISTED_UNITS = 5;

/** Figures within a finding's sentence. */
export function findingFigures(language: Language) {
  const number = (value: DecimalText): string => numberText(value, language);
  return {
    number,
    figureOr: (value: DecimalText | null | undefined, none: string): string =>
      value === null || value === undefined ? none : number(value),
    /** What a threshold is compared with: points, or a ratio in per cent. */
    figure: (value: DecimalText, of: ClassRule["of"]): string => (of === "ratio" ? `${number(value)}%` : number(value)),
  };
}

/** A text of the framework within a sentence, which has its own full stop. */
export function phrase(text: string): string {
  return text.trim().replace(/\.$/, "");
}
