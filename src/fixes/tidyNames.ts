import type { FindingOf } from "../model/finding";
import type { Fix } from "../model/fix";
import { formatAt, inside } from "../model/grid";
import { tidyLines } from "../model/text/tidyText";
import { type Site, typedText } from "./site";

/** A name without blanks too many, without invisible marks, in composed letters. */
export function tidyNames({ place: { cell } }: FindingOf<"unit.untidy">, site: Site): readonly Fix[] {
  if (cell === null) return [];
  const before = typedText(site, cell);
  if (before === "") return [];
  const { grid } = site;
  const after = { kind: "text", text: tidyLines(before), format: formatAt(grid, ...inside(grid, cell)) } as const;
  return [{ kind: "tidyName", sheet: grid.sheet, cell, before, after }];
}
