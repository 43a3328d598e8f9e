import type { SheetScan, TableScan } from "./scan";

/** A scan with other tables, or none, in the place of one, and their findings in the place of its own. */
export function withTables(scan: SheetScan, old: TableScan, by: readonly TableScan[]): SheetScan {
  const at = scan.tables.indexOf(old);
  const without = scan.findings.filter((found) => !old.findings.includes(found));
  return {
    ...scan,
    tables: [...scan.tables.slice(0, at), ...by, ...scan.tables.slice(at + 1)],
    choices: by.length > 0 ? scan.choices : scan.choices.filter((_, index) => index !== at),
    findings: [...without, ...by.flatMap(({ findings }) => findings)],
  };
}
