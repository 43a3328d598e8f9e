import { cellText } from "../model/address";
import type { Finding, FindingCode, FindingOf } from "../model/finding";
import type { Fix } from "../model/fix";
import type { Grid } from "../model/grid";
import { columnFormulas } from "./columnFormulas";
import { dateScores } from "./dateScores";
import { unicodeTexts } from "./legacyTexts";
import { penaltySigns } from "./penaltySigns";
import type { Site } from "./site";
import { textNumbers } from "./textNumbers";
import { tidyNames } from "./tidyNames";
import { totalFormulas } from "./totalFormulas";

/** How each code of findings is fixed; a code without an entry leaves its cell to the officer. */
const FIXES: { readonly [C in FindingCode]?: (found: FindingOf<C>, site: Site) => readonly Fix[] } = {
  "score.text": textNumbers,
  "score.date": dateScores,
  "score.penaltySign": penaltySigns,
  "unit.untidy": tidyNames,
  "sheet.typedOverFormula": columnFormulas,
  "published.total": totalFormulas,
};

/** The same of what is found in a sheet whatever its tables are. */
const SHEET_FIXES: { readonly [C in FindingCode]?: (found: FindingOf<C>, grid: Grid) => readonly Fix[] } = {
  "sheet.legacyText": unicodeTexts,
};

/** A finding and what puts it right. */
export interface FixedFinding {
  readonly found: Finding;
  readonly fixes: readonly Fix[];
}

/** The findings of a table that can be fixed without a guess. No cell is fixed twice: its first finding's fix counts. */
export function fixesOf(site: Site): readonly FixedFinding[] {
  const taken = new Set<string>();
  return site.findings.flatMap((found) => {
    if (found.place.sheet !== site.grid.sheet.name) return [];
    const fixes = fixesFor(found, site).filter(({ cell }) => !taken.has(cellText(cell)));
    for (const { cell } of fixes) taken.add(cellText(cell));
    return fixes.length === 0 ? [] : [{ found, fixes }];
  });
}

/** The findings of a sheet as such that can be fixed without a guess. */
export function fixesOfSheet(grid: Grid, findings: readonly Finding[]): readonly FixedFinding[] {
  return findings.flatMap((found) => {
    const fixes = found.place.sheet === grid.sheet.name ? sheetFixesFor(found, grid) : [];
    return fixes.length === 0 ? [] : [{ found, fixes }];
  });
}

function sheetFixesFor<C extends FindingCode>(found: FindingOf<C>, grid: Grid): readonly Fix[] {
  return SHEET_FIXES[found.code]?.(found, grid) ?? [];
}

function fixesFor<C extends FindingCode>(found: FindingOf<C>, site: Site): readonly Fix[] {
  return FIXES[found.code]?.(found, site) ?? [];
}
