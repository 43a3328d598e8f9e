import { finding, type Finding } from "../model/finding";
import { cellAt } from "../model/grid";
import { meantText } from "../model/text/legacyText";
import { tidyLines } from "../model/text/tidyText";
import type { Assessed } from "./check";
import { placeOfUnit } from "./support/placeOf";

/** Names with blanks too many, marks that nobody sees or decomposed letters: searching and comparing in Excel miss them. */
export function untidyNames({ sheet, table }: Assessed): readonly Finding[] {
  if (sheet === null) return [];
  return table.units.flatMap((unit) => {
    const { row, column } = unit.nameCell;
    const cell = cellAt(sheet.grid, row, column);
    if (unit.sheet !== undefined || cell.kind !== "text") return [];
    // A soft hyphen is a letter of TCVN3.
    if (meantText(cell.value) !== null) return [];
    const tidy = tidyLines(cell.value);
    if (tidy === "" || tidy === cell.value) return [];
    const what = tidy === cell.value.normalize("NFC") ? "composition" : "spaces";
    return [finding("unit.untidy", placeOfUnit(table, unit), { unit: unit.name, what })];
  });
}
