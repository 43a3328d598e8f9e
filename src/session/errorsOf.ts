import type { CellAddress } from "../model/address";
import type { Finding } from "../model/finding";
import { groupedBy } from "../model/groupedBy";
import { reasonFor } from "./ignoredFindings";
import type { SheetScan, TableScan } from "./scan";

/** The errors of these sheets that nobody lets stand for a reason, in the order of the sheets. */
export function errorsOf(scans: readonly SheetScan[]): readonly Finding[] {
  return scans.flatMap((scan) =>
    scan.findings.filter((found) => found.severity === "error" && reasonFor(scan, found) === null),
  );
}

/** The names of the units that findings stand at. */
export function unitsWith(findings: readonly Finding[], scans: readonly SheetScan[]): readonly string[] {
  const placed = findings.flatMap(({ place: { sheet, cell } }) => (cell === null ? [] : [{ sheet, cell }]));
  const bySheet = groupedBy(placed, ({ sheet }) => sheet);
  return scans.flatMap(({ tables }) => tables.flatMap((table) => unitsAt(table, bySheet)));
}

type Placed = ReadonlyMap<string, readonly { readonly cell: CellAddress }[]>;

function unitsAt({ block, assessment }: TableScan, bySheet: Placed): readonly string[] {
  const line = block.orientation === "unitsDown" ? "row" : "column";
  const lines = new Map(
    [...bySheet].map(([sheet, placed]) => [sheet, new Set<number>(placed.map(({ cell }) => cell[line]))]),
  );
  const table = assessment?.table.madeOf?.lines ?? assessment?.table;
  return (table?.units ?? block.units).flatMap((unit) =>
    lines.get((unit.sheet ?? block.sheet).name)?.has(unit.line) === true ? [unit.name] : [],
  );
}
