import type { Grid } from "../../src/model/grid";
import { agreementsOf } from "../../src/session/agreement";
import { assessSheet } from "../../src/session/assessSheet";
import { derivedMatch } from "../../src/session/derivedMatch";
import type { TableScan } from "../../src/session/scan";

/** Findings that call a column of the sheet none of the framework's, or one of the framework's none of the sheet's. */
const COLUMN_CODES: ReadonlySet<string> = new Set([
  ...(["criterion.missing", "criterion.unknown", "criterion.twice", "criterion.ambiguous"] as const),
  ...(["framework.contradicted", "framework.maximaDiffer", "reading.ranksAsScores"] as const),
]);

/**
 * A sheet's own rule made into a draft and put over the same sheet, at once and once it is saved and found again by its
 * headings: what accuses a column of the draft. A row that does
 * not follow the rest accuses nobody but itself; a result column of which most rows differ is accused.
 */
export function accusations(grid: Grid): { readonly own: readonly string[]; readonly saved: readonly string[] } {
  const { tables } = assessSheet(grid, [], () => ({}));
  const proven = tables.flatMap((table, index) => {
    const draft = table.understanding.provenBy === "results" ? derivedMatch(grid, table.understanding) : null;
    if (draft === null) return [];
    const offered = [{ framework: draft.framework, origin: "workbook" as const }];
    const again = assessSheet(grid, offered, () => ({ frameworkId: draft.framework.id })).tables[index];
    return [{ own: accused(table), saved: again === undefined ? ["lost"] : accused(again) }];
  });
  return { own: proven.flatMap(({ own }) => own), saved: proven.flatMap(({ saved }) => saved) };
}

export function accused(table: TableScan): readonly string[] {
  const columns = table.findings.flatMap(({ code }) => (COLUMN_CODES.has(code) ? [code] : []));
  const results = agreementsOf(table).flatMap(({ of, agrees, outOf }) =>
    agrees * 2 <= outOf ? [`${of} ${agrees}/${outOf}`] : [],
  );
  return [...columns, ...results];
}
