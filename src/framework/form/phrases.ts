import { COMPARISON_SIGNS } from "../../model/comparison";
import type { FormTrouble } from "../../model/frameworkForm";
import { err, type Result } from "../../model/result";
import { all, type Figures } from "./codecs";

export type Read<T> = Result<T, FormTrouble>;

/** A figure within a text, in either notation. */
export const FIGURE = "-?\\d+(?:[.,]\\d+)*";

export function notLike(cell: string | number, examples: readonly string[]): Read<never> {
  return err({ code: "notLike", found: String(cell).trim(), examples });
}

/** A sentence with {} where figures stand: written with figures, read back as figures; null where a text is another. */
export interface Phrase {
  readonly write: (figures: readonly string[]) => string;
  readonly read: (text: string) => Read<readonly string[]> | null;
}

export function phraseOf(template: string, { print, read }: Figures): Phrase {
  const parts = template.split("{}");
  const pattern = new RegExp(`^${parts.map(escaped).join(`(${FIGURE})`)}$`, "u");
  return {
    write: (figures) => parts.map((part, index) => part + print(figures[index] ?? "")).join(""),
    read: (text) => {
      const match = pattern.exec(text.trim().replace(/\s+/g, " "));
      return match === null ? null : all(match.slice(1).map(read));
    },
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

export function comparisonOf(sign: string): string {
  return Object.entries(COMPARISON_SIGNS).find(([, known]) => known === sign)?.[0] ?? sign;
}
