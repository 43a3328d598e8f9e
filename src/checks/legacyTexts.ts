import { columnIndex, rowIndex } from "../model/address";
import { finding, type Finding } from "../model/finding";
import { meantText } from "../model/text/legacyText";
import type { WholeSheet } from "./check";

/** Texts in TCVN3 or VNI: they can be read in a font of theirs only, and are found, sorted and compared by nobody. */
export function legacyTexts({ grid }: WholeSheet): readonly Finding[] {
  const found: Finding[] = [];
  for (const [r, line] of grid.values.entries()) {
    for (let c = 0; c < line.length; c += 1) {
      const value = line[c];
      const meant = typeof value === "string" ? meantText(value) : null;
      if (meant === null || grid.errors.has(r * grid.columnCount + c)) continue;
      const cell = { row: rowIndex(grid.top + r), column: columnIndex(grid.left + c) };
      found.push(finding("sheet.legacyText", { sheet: grid.sheet.name, cell }, meant));
    }
  }
  return found;
}
