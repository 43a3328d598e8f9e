import { columnIndex, rowIndex } from "../model/address";
import { finding, type Finding } from "../model/finding";
import { meantText } from "../model/text/legacyText";
import type { WholeSheet } from "./check";

/** Texts in TCVN3 or VNI: they can be read in a font of theirs only, and are found, sorted and compared by nobody. */
export function legacyTexts({ grid }: WholeSheet): readonly Finding[] {
  return grid.values.flatMap((line, r) =>
    line.flatMap((value, c) => {
      const meant = typeof value === "string" ? meantText(value) : null;
      if (meant === null || grid.errors.has(r * grid.columnCount + c)) return [];
      const cell = { row: rowIndex(grid.top + r), column: columnIndex(grid.left + c) };
      return [finding("sheet.legacyText", { sheet: grid.sheet.name, cell }, meant)];
    }),
  );
}
