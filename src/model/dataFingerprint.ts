import { sha256 } from "./sha256";
import { decimalText } from "./numbers/decimal";
import { decimalAt, type DecimalColumn } from "./numbers/decimalColumn";
import { tidyText } from "./text/tidyText";

/** What of one table makes its fingerprint: names, groups, and what each column holds. */
export interface TableData {
  readonly names: readonly string[];
  readonly groups: readonly (string | null)[];
  readonly columns: readonly { readonly figures: DecimalColumn; readonly words: readonly (string | null)[] }[];
}

/**
 * The fingerprint of tables' data, one definition for verification, reports and records of runs: names, figures in their
 * shortest form and words in NFC, row by row. No path, sheet, heading or language is in it, nor how a figure was typed.
 */
export function dataFingerprint(tables: readonly TableData[]): string {
  return sha256(tables.map(tableText).join("\u001d"));
}

function tableText({ names, groups, columns }: TableData): string {
  const rows = names.map((name, row) => {
    const cells = columns.map(({ figures, words }) => {
      const figure = decimalAt(figures, row);
      return figure === null ? tidy(words[row] ?? null) : decimalText(figure);
    });
    return [tidy(groups[row] ?? null), tidy(name), ...cells].join("\u001f");
  });
  return rows.join("\u001e");
}

function tidy(text: string | null): string {
  return text === null ? "" : tidyText(text.normalize("NFC"));
}
