import { around } from "../model/areas";
import type { Area, CellAddress } from "../model/address";
import { gridFingerprint } from "../model/fingerprint";
import type { Fix } from "../model/fix";
import type { Grid } from "../model/grid";
import type { Plan, PlanStep } from "../model/plan";

/** Writes the fixes of one sheet and nothing else; it stops where their cells no longer say what they said. */
export function planFixes(grid: Grid, fixes: readonly Fix[]): Plan {
  const { sheet } = grid;
  const areas = fixes.map(({ cell }) => areaOfCell(cell));
  const [first] = areas;
  if (first === undefined) return { steps: [], sources: [], free: [] };
  const area = areas.reduce(around, first);
  return {
    steps: runsOf(fixes).map((run) => stepOf(run, sheet)),
    sources: [{ sheet, area, fingerprint: gridFingerprint(grid, area) }],
    free: [],
  };
}

function areaOfCell({ row, column }: CellAddress): Area {
  return { top: row, left: column, bottom: row, right: column };
}

type Run = readonly [Fix, ...Fix[]];

/** Cells that stand one under the other are written at once. */
function runsOf(fixes: readonly Fix[]): readonly Run[] {
  const sorted = [...fixes].sort(({ cell: a }, { cell: b }) => a.column - b.column || a.row - b.row);
  const runs: [Fix, ...Fix[]][] = [];
  for (const fix of sorted) {
    const last = runs.at(-1);
    const above = last?.at(-1)?.cell;
    if (above !== undefined && above.column === fix.cell.column && above.row + 1 === fix.cell.row) last?.push(fix);
    else runs.push([fix]);
  }
  return runs;
}

function stepOf(run: Run, sheet: Fix["sheet"]): PlanStep {
  return { kind: "write", target: { kind: "existing", sheet }, at: run[0].cell, rows: run.map(({ after }) => [after]) };
}
