import type { FindingOf } from "../model/finding";
import type { Fix } from "../model/fix";
import { tidyLines } from "../model/text/tidyText";
import { cellOf, type Site } from "./site";

/** A name without blanks too many, without invisible marks, in composed letters. */
export function tidyNames({ place: { cell } }: FindingOf<"unit.untidy">, site: Site): readonly Fix[] {
  if (cell === null) return [];
  const held = cellOf(site, cell);
  if (held.kind !== "text" || held.formula !== null) return [];
  const { grid } = site;
  const format = grid.formats[cell.row - grid.top]?.[cell.column - grid.left] ?? "General";
  const after = { kind: "text", text: tidyLines(held.value), format } as const;
  return [{ kind: "tidyName", sheet: grid.sheet, cell, before: held.value, after }];
}
