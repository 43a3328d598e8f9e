import { finding, type Finding } from "../model/finding";
import { inside, writtenText } from "../model/grid";
import { meantText } from "../model/text/legacyText";
import { tidyLines } from "../model/text/tidyText";
import type { Assessed } from "./check";
import { placeOfUnit } from "./support/placeOf";

/** Names with blanks too many, marks that nobody sees or decomposed letters: searching and comparing in Excel miss them. */
export function untidyNames({ sheet, table }: Assessed): readonly Finding[] {
  if (sheet === null) return [];
  return table.units.flatMap((unit) => {
    const name = unit.sheet === undefined ? writtenText(sheet.grid, ...inside(sheet.grid, unit.nameCell)) : "";
    // A soft hyphen is a letter of TCVN3.
    if (meantText(name) !== null) return [];
    const tidy = tidyLines(name);
    if (tidy === "" || tidy === name) return [];
    const what = tidy === name.normalize("NFC") ? "composition" : "spaces";
    return [finding("unit.untidy", placeOfUnit(table, unit), { unit: unit.name, what })];
  });
}
