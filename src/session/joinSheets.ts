import { CHECKS } from "../checks/checks";
import { placeOfTable } from "../checks/support/placeOf";
import { finding, type Finding, type FindingCode } from "../model/finding";
import { joinAlike } from "../reader/joinTables";
import { assess } from "./assess";
import { unaccused } from "./ourColumns";
import { withoutFoundElsewhere } from "./roster/missingElsewhere";
import { withTables } from "./withTables";
import type { SheetScan, TableScan, Understood } from "./scan";

/** A table of one sheet, and where in the scans it stands. */
interface Part {
  readonly scan: SheetScan;
  readonly table: TableScan;
  readonly understood: Understood;
}

/**
 * Tables of several sheets under a framework that joins them are one table, which stands where the first stands. One that
 * is laid out otherwise cannot be: no list is made then, since it would lack that sheet's units.
 */
export function joinSheets(scans: readonly SheetScan[]): readonly SheetScan[] {
  const byFramework = new Map<string, Part[]>();
  for (const scan of scans) {
    for (const table of scan.tables) {
      const { understood } = table;
      if (understood?.framework.ranking.sheets !== "joined") continue;
      const { id } = understood.framework;
      byFramework.set(id, [...(byFramework.get(id) ?? []), { scan, table, understood }]);
    }
  }
  return [...byFramework.values()].reduce(withJoined, scans);
}

function withJoined(scans: readonly SheetScan[], parts: readonly Part[]): readonly SheetScan[] {
  const [first, ...others] = parts;
  if (first === undefined) return scans;
  const table = joinAlike(parts.map(({ understood }) => understood.table));
  const ofSheets = withoutFoundElsewhere(
    parts.flatMap(findingsOfSheet),
    parts.map(({ understood }) => understood.table),
  );
  const reading = [...ofSheets, ...strangers(first, parts)];
  const assessed = assess({ ...first.understood, table: table ?? first.understood.table, reading }, null);
  const joint: TableScan = {
    ...first.table,
    ...assessed,
    findings: parts.reduce(
      (left, { scan }) => unaccused(left, scan.ourColumns, scan.grid.sheet.name),
      assessed.findings,
    ),
    joined: others.map(({ scan, table: { block }, understood }) => ({
      grid: scan.grid,
      block,
      table: understood.table,
      ourColumns: scan.ourColumns,
    })),
  };
  return scans.map((scan) => {
    const own = parts.filter((part) => part.scan === scan).map((part) => part.table);
    return own.reduce((left, each) => withTables(left, each, each === first.table ? [joint] : []), scan);
  });
}

/** What only the sheet itself shows, or its reading: no check of the joint table tells it again. */
function findingsOfSheet({ scan, table: { block }, understood }: Part): readonly Finding[] {
  const { grid, roster } = scan;
  const reading = understood.reading.filter(({ code }) => code !== "table.otherSheets");
  const { findings } = assess({ ...understood, reading }, { grid, block, roster: roster?.units ?? null });
  return findings.filter(({ code }) => code !== "framework.differs" && !TOLD_OF_JOINT.has(code));
}

const TOLD_OF_JOINT: ReadonlySet<FindingCode> = new Set(
  CHECKS.filter(({ needs }) => !needs.includes("sheet")).flatMap(({ codes }) => codes),
);

function strangers(first: Part, parts: readonly Part[]): readonly Finding[] {
  return parts.flatMap(({ understood: { table } }) =>
    joinAlike([first.understood.table, table]) !== null
      ? []
      : [
          finding("table.layoutDiffers", placeOfTable(table), {
            sheet: table.sheet.name,
            first: first.understood.table.sheet.name,
          }),
        ],
  );
}
