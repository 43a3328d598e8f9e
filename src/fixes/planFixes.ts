import { around } from "../model/areas";
import { rowIndex, type Area, type CellAddress } from "../model/address";
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
    steps: runsOf(fixes).flatMap((run) => stepsOf(run, sheet)),
    sources: [{ sheet, area, fingerprint: gridFingerprint(grid, area) }],
    free: [],
  };
}

function areaOfCell({ row, column }: CellAddress): Area {
  return { top: row, left: column, bottom: row, right: column };
}

type Run = readonly [Fix, ...Fix[]];

/** Cells that stand one under the other and get the same font, if any, are written at once. */
function runsOf(fixes: readonly Fix[]): readonly Run[] {
  const sorted = [...fixes].sort(({ cell: a }, { cell: b }) => a.column - b.column || a.row - b.row);
  const runs: [Fix, ...Fix[]][] = [];
  for (const fix of sorted) {
    const last = runs.at(-1);
    const above = last?.at(-1);
    const isBelow = above?.cell.column === fix.cell.column && above.cell.row + 1 === fix.cell.row;
    if (isBelow && above.fontName === fix.fontName) last?.push(fix);
    else runs.push([fix]);
  }
  return runs;
}

function stepsOf(run: Run, sheet: Fix["sheet"]): readonly PlanStep[] {
  const [{ cell, fontName }] = run;
  const target = { kind: "existing", sheet } as const;
  const write: PlanStep = { kind: "write", target, at: cell, rows: run.map(({ after }) => [after]) };
  if (fontName === undefined) return [write];
  const area = { ...areaOfCell(cell), bottom: rowIndex(cell.row + run.length - 1) };
  return [write, { kind: "style", target, area, style: { fontName } }];
}
