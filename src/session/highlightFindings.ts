import { cellText, type CellAddress } from "../model/address";
import { areasOfCells, around } from "../model/areas";
import type { Finding, Severity } from "../model/finding";
import { gridFingerprint } from "../model/fingerprint";
import type { Grid } from "../model/grid";
import type { SheetHighlights } from "../model/highlight";
import type { Plan } from "../model/plan";
import type { Applied, HostProblem, RunOptions, WorkbookPort } from "../model/port";
import { ok, type Result } from "../model/result";
import { gridsOf } from "./gridsOf";
import { reasonFor } from "./ignoredFindings";
import type { SheetScan } from "./scan";

/** What is coloured on the sheets of a scan: so many cells, and of them those that nothing is found in any more. */
export interface HighlightState {
  readonly cells: number;
  readonly outdated: number;
}

const GRAVEST: readonly Severity[] = ["error", "warning", "info"];

/** How many cells `highlightFindings` would colour. */
export function cellsToHighlight(scan: SheetScan, findings: readonly Finding[]): number {
  return highlightsFor(scan, findings).reduce((sum, each) => sum + cellsOf(each).length, 0);
}

export async function highlightState(
  port: WorkbookPort,
  scan: SheetScan,
): Promise<Result<HighlightState, HostProblem>> {
  const wanted = new Set(highlightsFor(scan, scan.findings).flatMap(cellsOf));
  let [cells, outdated] = [0, 0];
  for (const { sheet } of gridsOf(scan)) {
    const now = await port.highlights(sheet);
    if (!now.ok) return now;
    const colored = cellsOf({ sheet, highlights: now.value });
    cells += colored.length;
    outdated += colored.filter((cell) => !wanted.has(cell)).length;
  }
  return ok({ cells, outdated });
}

/** Colours the cells of these findings and no others on the scan's sheets (none: takes all colours away); undone like results. */
export function highlightFindings(
  port: WorkbookPort,
  scan: SheetScan,
  findings: readonly Finding[],
  options: RunOptions | undefined,
): Promise<Result<Applied, HostProblem>> {
  const all = highlightsFor(scan, findings);
  const plan: Plan = {
    steps: all.map((each) => ({ kind: "highlight", ...each })),
    sources: gridsOf(scan).flatMap((grid, index) => sourceOf(grid, all[index])),
    free: [],
  };
  return port.apply(plan, options);
}

/** Where cells have moved since the sheet was read, nothing is coloured. */
function sourceOf(
  grid: Grid,
  { highlights }: SheetHighlights = { sheet: grid.sheet, highlights: [] },
): Plan["sources"] {
  const [first, ...others] = highlights.flatMap(({ areas }) => areas);
  if (first === undefined) return [];
  const area = others.reduce(around, first);
  return [{ sheet: grid.sheet, area, fingerprint: gridFingerprint(grid, area) }];
}

/** For each sheet of the scan, in the order of `gridsOf`; the gravest that is found in a cell counts, what is let stand does not. */
function highlightsFor(scan: SheetScan, findings: readonly Finding[]): readonly SheetHighlights[] {
  const open = findings.filter((found) => reasonFor(scan, found) === null);
  return gridsOf(scan).map(({ sheet }) => {
    const taken = new Set<string>();
    const highlights = GRAVEST.map((severity) => {
      const cells = new Map<string, CellAddress>();
      for (const { place, ...found } of open) {
        if (found.severity !== severity || place.sheet !== sheet.name || place.cell === null) continue;
        const text = cellText(place.cell);
        if (!taken.has(text)) cells.set(text, place.cell);
      }
      for (const text of cells.keys()) taken.add(text);
      return { severity, areas: areasOfCells([...cells.values()].sort(byColumn)) };
    });
    return { sheet, highlights: highlights.filter(({ areas }) => areas.length > 0) };
  });
}

function byColumn(a: CellAddress, b: CellAddress): number {
  return a.column - b.column || a.row - b.row;
}

/** One text a cell and colour. */
function cellsOf({ sheet, highlights }: SheetHighlights): readonly string[] {
  return highlights.flatMap(({ severity, areas }) =>
    areas.flatMap(({ top, left, bottom, right }) => {
      const texts: string[] = [];
      for (let row: number = top; row <= bottom; row++)
        for (let column: number = left; column <= right; column++)
          texts.push(`${sheet.id} ${severity} ${row} ${column}`);
      return texts;
    }),
  );
}
