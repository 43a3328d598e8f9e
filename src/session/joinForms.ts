import { joinTables } from "../reader/joinTables";
import { assess } from "./assess";
import { withTables } from "./withTables";
import type { Assessment, SheetScan, TableScan } from "./scan";

/** A form of one unit, and where in the scans it stands. */
interface Form {
  readonly scan: SheetScan;
  readonly table: TableScan;
  readonly assessment: Assessment;
}

/**
 * Forms of one unit a sheet, laid out alike and scored by one framework, are one table: ranked, classed and counted
 * together. It stands where the first form stands; the sheets of the others have no table of their own any more.
 */
export function joinForms(scans: readonly SheetScan[]): readonly SheetScan[] {
  const byFramework = new Map<string, Form[]>();
  for (const scan of scans) {
    for (const table of scan.tables) {
      const { assessment } = table;
      if (assessment?.table.units.length !== 1 || assessment.table.madeOf !== undefined) continue;
      const { id, ranking } = assessment.framework;
      if (ranking.sheets === "joined") continue;
      byFramework.set(id, [...(byFramework.get(id) ?? []), { scan, table, assessment }]);
    }
  }
  return [...byFramework.values()].flatMap(alike).reduce(withJoined, scans);
}

/** Groups of forms that `joinTables` brings together; a sheet has at most one form in each. */
function alike(forms: readonly Form[]): readonly (readonly Form[])[] {
  const joined = joinTables(forms.map(({ assessment }) => assessment.table));
  return joined.flatMap(({ units }) => {
    if (units.length < 2) return [];
    const sheets = new Set(units.map(({ sheet }) => sheet?.id));
    return [forms.filter(({ table }) => sheets.has(table.block.sheet.id))];
  });
}

function withJoined(scans: readonly SheetScan[], forms: readonly Form[]): readonly SheetScan[] {
  const [first, ...others] = forms;
  const [table] = joinTables(forms.map(({ assessment }) => assessment.table));
  if (first === undefined || table === undefined) return scans;
  const reading = forms.flatMap(({ assessment }) => assessment.reading);
  const joint: TableScan = {
    ...first.table,
    ...assess({ ...first.assessment, table, reading }, null),
    joined: others.map(({ scan, table: { block }, assessment }) => ({
      grid: scan.grid,
      block,
      table: assessment.table,
      ourColumns: scan.ourColumns,
    })),
  };
  return scans.map((scan) => {
    if (scan === first.scan) return withTables(scan, first.table, [joint]);
    const form = others.find((other) => other.scan === scan);
    return form === undefined ? scan : withTables(scan, form.table, []);
  });
}
