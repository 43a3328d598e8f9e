import { areaText, overlaps, type Area, type CellAddress } from "../model/address";
import type { Block, FieldSense } from "../model/block";
import { finding, type Finding } from "../model/finding";
import type { Grid } from "../model/grid";
import { fieldLabel } from "./words/fieldLabel";

/** What the sheet does to its tables: units that the officer does not see, and merged cells among the figures. */
export function sheetFindings(grid: Grid, blocks: readonly Block[]): readonly Finding[] {
  return [
    ...hiddenUnits(grid, blocks),
    ...blocks.flatMap((block) => hiddenColumns(grid, block)),
    ...blocks.flatMap((block) => mergedData(grid, block)),
  ];
}

function hiddenUnits(grid: Grid, blocks: readonly Block[]): readonly Finding[] {
  const hidden = blocks.flatMap((block) => [
    ...block.units.filter((unit) => unit.hidden).map(({ nameCell }) => nameCell),
    ...hiddenCriteria(grid, block),
  ]);
  const [first] = hidden;
  if (first === undefined) return [];
  return [finding("sheet.hiddenRows", { sheet: grid.sheet.name, cell: first }, { count: hidden.length })];
}

/** Where units are rows, a hidden column hides a score of every unit. */
function hiddenColumns(grid: Grid, { orientation, fields }: Block): readonly Finding[] {
  if (orientation === "unitsAcross") return [];
  const hidden = fields.filter(({ line, sense }) => grid.hiddenColumns.has(line) && FIGURES.has(sense));
  const [first] = hidden;
  if (first === undefined) return [];
  const place = { sheet: grid.sheet.name, cell: first.headerCell };
  return [finding("sheet.hiddenColumns", place, { headings: hidden.map(fieldLabel) })];
}

const FIGURES: ReadonlySet<FieldSense> = new Set(["measure", "total", "ratio"]);

/** Where criteria are rows, a hidden row hides a score of every unit. */
function hiddenCriteria(grid: Grid, block: Block): readonly CellAddress[] {
  if (block.orientation === "unitsDown") return [];
  const first = block.fields.filter(({ offset }) => (offset ?? 0) === 0);
  return first.filter(({ line }) => grid.hiddenRows.has(line)).map(({ headerCell }) => headerCell);
}

/** A merged area that hides a name or a figure: it runs over more than one unit's line, or over several fields of one. */
function mergedData(grid: Grid, block: Block): readonly Finding[] {
  const { merges } = grid;
  if (merges === null || merges.length === 0) return [];
  const units = new Set(block.units.map(({ line }) => line));
  const fields = new Set(block.fields.filter(({ sense }) => !ASIDE.has(sense)).map(({ line }) => line));
  const down = block.orientation === "unitsDown";
  const hides = (area: Area) => {
    const alongUnits: Lines = down ? [area.top, area.bottom] : [area.left, area.right];
    const alongFields: Lines = down ? [area.left, area.right] : [area.top, area.bottom];
    const held = linesIn(fields, alongFields);
    const along = linesIn(units, alongUnits);
    // Where a unit has several rows, its name is merged over them.
    const isOverUnits = down && hasStageRows(block) ? along > 1 : alongUnits[1] > alongUnits[0];
    return along > 0 && held > 0 && (held > 1 || isOverUnits);
  };
  return merges
    .filter((area) => overlaps(area, block.area) && hides(area))
    .map((area) => {
      const cell: CellAddress = { row: area.top, column: area.left };
      return finding("sheet.mergedData", { sheet: grid.sheet.name, cell }, { area: areaText(area) });
    });
}

function hasStageRows({ fields }: Block): boolean {
  return fields.some(({ offset }) => (offset ?? 0) !== 0);
}

type Lines = readonly [first: number, last: number];

/** Fields that a merge may run over without hiding a score. */
const ASIDE: ReadonlySet<FieldSense> = new Set(["group", "note", "number", "code", "unknown"]);

function linesIn(lines: ReadonlySet<number>, [first, last]: Lines): number {
  let count = 0;
  if (last - first >= lines.size) for (const line of lines) count += line >= first && line <= last ? 1 : 0;
  else for (let line = first; line <= last; line++) count += lines.has(line) ? 1 : 0;
  return count;
}
