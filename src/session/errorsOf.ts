import type { Finding } from "../model/finding";
import { reasonFor } from "./ignoredFindings";
import type { SheetScan, TableScan } from "./scan";

/** The errors of these sheets that nobody lets stand for a reason, and the names of the units that they stand at, in the order of the sheets. */
export interface Errors {
  readonly findings: readonly Finding[];
  readonly units: readonly string[];
}

export function errorsOf(scans: readonly SheetScan[]): Errors {
  const findings = scans.flatMap((scan) =>
    scan.findings.filter((found) => found.severity === "error" && reasonFor(scan, found) === null),
  );
  const units = scans.flatMap(({ tables }) => tables.flatMap((table) => unitsAt(table, findings)));
  return { findings, units };
}

function unitsAt({ block, assessment }: TableScan, findings: readonly Finding[]): readonly string[] {
  const lines = new Set(
    findings.flatMap(({ place: { sheet, cell } }) =>
      cell === null ? [] : [`${sheet} ${block.orientation === "unitsDown" ? cell.row : cell.column}`],
    ),
  );
  const table = assessment?.table.madeOf?.lines ?? assessment?.table;
  const units = table?.units ?? block.units;
  return units.flatMap(({ name, line, sheet = block.sheet }) => (lines.has(`${sheet.name} ${line}`) ? [name] : []));
}
