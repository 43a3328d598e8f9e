import { finding, type Finding } from "../model/finding";
import { textCells } from "../model/grid";
import { meantText } from "../model/text/legacyText";
import type { WholeSheet } from "./check";

/** Texts in TCVN3 or VNI: they can be read in a font of theirs only, and are found, sorted and compared by nobody. */
export function legacyTexts({ grid }: WholeSheet): readonly Finding[] {
  const found: Finding[] = [];
  for (const { cell, text } of textCells(grid)) {
    const meant = meantText(text);
    if (meant !== null) found.push(finding("sheet.legacyText", { sheet: grid.sheet.name, cell }, meant));
  }
  return found;
}
