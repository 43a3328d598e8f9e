import type { FindingOf } from "../model/finding";
import type { Fix } from "../model/fix";
import { formatAt, formulaAt, type Grid, inside, writtenText } from "../model/grid";
import { meantText } from "../model/text/legacyText";

/** A font that has the letters of Unicode: in the old one they cannot be read. */
const FONT = "Times New Roman";

/** The text as it was meant, in Unicode. */
export function unicodeTexts({ place: { cell } }: FindingOf<"sheet.legacyText">, grid: Grid): readonly Fix[] {
  if (cell === null) return [];
  const place = inside(grid, cell);
  const before = writtenText(grid, ...place);
  const meant = formulaAt(grid, ...place) === null ? meantText(before) : null;
  if (meant === null) return [];
  const after = { kind: "text", text: meant.text, format: formatAt(grid, ...place) } as const;
  return [{ kind: "legacyText", sheet: grid.sheet, cell, before, after, fontName: FONT }];
}
