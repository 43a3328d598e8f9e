import { columnIndex, rowIndex } from "../model/address";
import { finding, type Finding } from "../model/finding";
import { writtenText } from "../model/grid";
import { meantText } from "../model/text/legacyText";
import type { WholeSheet } from "./check";

/** Texts in TCVN3 or VNI: they can be read in a font of theirs only, and are found, sorted and compared by nobody. */
export function legacyTexts({ grid }: WholeSheet): readonly Finding[] {
  const found: Finding[] = [];
  for (let r = 0; r < grid.rowCount; r += 1) {
    for (let c = 0; c < grid.columnCount; c += 1) {
      const text = writtenText(grid, r, c);
      const meant = text === "" ? null : meantText(text);
      if (meant === null) continue;
      const cell = { row: rowIndex(grid.top + r), column: columnIndex(grid.left + c) };
      found.push(finding("sheet.legacyText", { sheet: grid.sheet.name, cell }, meant));
    }
  }
  return found;
}
