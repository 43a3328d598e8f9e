import { at, type Area } from "../../model/address";
import { areaOf } from "../../model/areas";
import { gridFingerprint } from "../../model/fingerprint";
import { CellKind } from "../../model/cell";
import { formatAt, type Grid, kindAt, numberAt, wordsAt } from "../../model/grid";
import type { Content, PageSetup, Plan, PlanStep, SheetTarget } from "../../model/plan";
import type { SheetLayout } from "../../model/sheetLayout";
import type { OutputRun } from "../output";
import { heightSteps } from "../sheet/layLines";
import { widthSteps } from "../sheet/planSheets";

/** A sheet as it is released: what it shows, and how the cells from its first one on are laid out. */
export interface ReleasedSheet {
  readonly grid: Grid;
  readonly area: Area;
  readonly layout: SheetLayout;
}

/** The cells of a sheet from its first one on; null of a blank one. */
export function releasedArea({ top, left, rowCount, columnCount }: Grid): Area | null {
  return rowCount === 0 || columnCount === 0 ? null : areaOf(0, 0, top + rowCount - 1, left + columnCount - 1);
}

/**
 * For each sheet a new one with its values and looks: no formula, rule, note or link, and nothing of what is hidden. Each
 * time a set of its own is made, as each release copy is a file of its own.
 */
export function planRelease(
  sheets: readonly ReleasedSheet[],
  names: Pick<OutputRun, "sheetName" | "markName">,
  nameOf: (sheet: string) => string,
): Plan {
  return {
    steps: sheets.flatMap((sheet, index) => releaseSteps(sheet, `release_${index + 1}`, names, nameOf)),
    sources: sheets.map(({ grid, area }) => ({ sheet: grid.sheet, area, fingerprint: gridFingerprint(grid, area) })),
    free: [],
  };
}

function releaseSteps(
  { grid, area, layout }: ReleasedSheet,
  key: string,
  { sheetName, markName }: Pick<OutputRun, "sheetName" | "markName">,
  nameOf: (sheet: string) => string,
): readonly PlanStep[] {
  const target: SheetTarget = { kind: "own", key };
  const wanted = nameOf(grid.sheet.name);
  const widths = layout.widths.map((points, column) => (grid.hiddenColumns.has(column) ? 0 : points));
  const heights = layout.heights.map((points, row) => (grid.hiddenRows.has(row) ? 0 : points));
  return [
    { kind: "ensureSheet", key, name: sheetName(wanted), wanted },
    { kind: "lookAlike", key, from: { sheet: grid.sheet, area } },
    { kind: "write", target, at: { row: grid.top, column: grid.left }, rows: shownContents(grid) },
    ...widthSteps(widths, target),
    ...heightSteps(heights, { target, origin: at("A1") }),
    { kind: "pageSetup", key, setup: pageOf(layout, widths) },
    { kind: "mark", target, area, name: markName({ kind: "sheet", output: "release" }) },
  ];
}

function pageOf({ page }: SheetLayout, widths: readonly number[]): PageSetup {
  const { left = 0, right = widths.length - 1 } = page.printArea ?? {};
  return { ...page, contentWidth: widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0) };
}

function shownContents(grid: Grid): readonly (readonly Content[])[] {
  return Array.from({ length: grid.rowCount }, (_, r) =>
    grid.columns.map((_, c): Content => {
      const isHidden = grid.hiddenRows.has(grid.top + r) || grid.hiddenColumns.has(grid.left + c);
      const kind = isHidden ? CellKind.blank : kindAt(grid, r, c);
      if (kind === CellKind.blank) return { kind: "blank" };
      const format = formatAt(grid, r, c);
      if (kind === CellKind.number) return { kind: "number", value: numberAt(grid, r, c), format };
      return { kind: "text", text: wordsAt(grid, r, c), format };
    }),
  );
}
