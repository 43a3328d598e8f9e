import type { FindingOf } from "../model/finding";
import type { Fix } from "../model/fix";
import { cellAt, type Grid } from "../model/grid";
import { meantText } from "../model/text/legacyText";

/** A font that has the letters of Unicode: in the old one they cannot be read. */
const FONT = "Times New Roman";

/** The text as it was meant, in Unicode. */
export function unicodeTexts({ place: { cell } }: FindingOf<"sheet.legacyText">, grid: Grid): readonly Fix[] {
  if (cell === null) return [];
  const held = cellAt(grid, cell.row, cell.column);
  const meant = held.kind === "text" && held.formula === null ? meantText(held.value) : null;
  if (held.kind !== "text" || meant === null) return [];
  const format = grid.formats[cell.row - grid.top]?.[cell.column - grid.left] ?? "General";
  const after = { kind: "text", text: meant.text, format } as const;
  return [{ kind: "legacyText", sheet: grid.sheet, cell, before: held.value, after, fontName: FONT }];
}
