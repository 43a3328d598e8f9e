import { columnIndex, overlaps, type Area } from "../../model/address";
import { subtract } from "../../model/areas";
import { greatest } from "../../model/extremes";
import { CellKind } from "../../model/cell";
import { type Grid, kindAt } from "../../model/grid";
import type { Plan, PlanStep } from "../../model/plan";
import { markUse } from "../markNames";
import { isResultKind } from "../results/resultKind";
import { areaReadFrom, occupiedArea, type Placement, type TableOnSheet } from "./placeColumns";

type Stretch = Extract<PlanStep, { kind: "stretch" }>;

/** A row of titles, notes or signatures has so many texts at most; a fuller one belongs to some other table. */
const MOST_TEXTS = 4;

/**
 * Merged titles above the table, and merged lines below it, that ended where the table did end where it ends with its
 * results: printed, they stand in the middle of the page again. What stands right of one keeps it as it is.
 */
export function stretchTitles(on: TableOnSheet, placements: readonly Placement[]): readonly Stretch[] {
  const { block, grid, merges } = on;
  const own = areaReadFrom(block, on.marks).right;
  const ends = new Set([own, formerEnd(on, own)]);
  const end = greatest(
    placements.filter(({ kind, place }) => place !== "own" && isResultKind(kind)).map(({ column }) => column),
    own,
  );
  const rows = titleRows(grid, block.area);
  return merges.flatMap((from): Stretch[] => {
    const isTitle = ends.has(from.right) && from.left < from.right && from.left <= own && from.right !== end;
    const to: Area = { ...from, right: columnIndex(end) };
    if (!isTitle || !rows.has(from.top) || !rows.has(from.bottom) || !isFree(to, from, { grid, merges })) return [];
    return [{ kind: "stretch", target: { kind: "existing", sheet: block.sheet }, from, to }];
  });
}

/** Cells that a title takes in: blank when they are looked at, and still blank when it is stretched. */
export function coveredAnew(titles: readonly Stretch[], { block }: Pick<TableOnSheet, "block">): Plan["free"] {
  return titles.flatMap(({ from, to }) => subtract(to, from)).map((area) => ({ sheet: block.sheet, area }));
}

/** Where the table ended with the results of an earlier run. */
function formerEnd({ marks }: TableOnSheet, own: number): number {
  const results = marks.filter(({ name }) => {
    const use = markUse(name);
    return use?.kind === "column" && isResultKind(use.column);
  });
  return greatest(
    results.map(({ area }) => area.right),
    own,
  );
}

/** Rows above and below the table that hold a few texts and no figure, up to the first that is otherwise. */
function titleRows(grid: Grid, { top, bottom }: Area): ReadonlySet<number> {
  const rows = new Set<number>();
  for (let row = top - 1; row >= 0 && isTitleRow(grid, row); row--) rows.add(row);
  for (let row = bottom + 1; row < grid.top + grid.rowCount && isTitleRow(grid, row); row++) rows.add(row);
  return rows;
}

function isTitleRow(grid: Grid, row: number): boolean {
  const kinds = grid.columns.map((_, column) => kindAt(grid, row - grid.top, column));
  const filled = kinds.filter((kind) => kind !== CellKind.blank);
  return filled.length <= MOST_TEXTS && filled.every((kind) => kind === CellKind.text || kind === CellKind.error);
}

function isFree(to: Area, from: Area, { grid, merges }: Pick<TableOnSheet, "grid" | "merges">): boolean {
  const covered = subtract(to, from);
  const isMerged = merges.some((merge) => merge !== from && covered.some((area) => overlaps(area, merge)));
  return !isMerged && occupiedArea(grid, covered) === null;
}
