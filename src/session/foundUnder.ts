import type { Finding } from "../model/finding";
import type { Framework } from "../model/framework";
import type { SheetScan, TableScan } from "./scan";

/** The frameworks that say what the ids in a finding are called: its table's; all of the scans' where it is of no table. */
export function foundUnder(scans: readonly SheetScan[]): (finding: Finding) => readonly Framework[] {
  const tables = scans.flatMap((scan) => scan.tables);
  const under = new Map(
    tables.flatMap((table) => {
      const frameworks = frameworksOf(table);
      return table.findings.map((finding) => [finding, frameworks] as const);
    }),
  );
  return (finding) => under.get(finding) ?? tables.flatMap(frameworksOf);
}

/** The one in force, or all that were tried. */
function frameworksOf({ understood, matches }: TableScan): readonly Framework[] {
  return understood === null ? matches.map(({ framework }) => framework) : [understood.framework];
}
