import { areaText, columnIndex, overlaps, rowIndex, type Area, type CellAddress } from "../model/address";
import type { Block } from "../model/block";
import { finding, type Finding } from "../model/finding";
import type { Grid } from "../model/grid";

/** What the sheet does to its tables: units that the officer does not see, and merged cells among the figures. */
export function sheetFindings(grid: Grid, blocks: readonly Block[]): readonly Finding[] {
  return [...hiddenUnits(grid, blocks), ...blocks.flatMap((block) => mergedData(grid, block))];
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

/** Where criteria are rows, a hidden row hides a score of every unit. */
function hiddenCriteria(grid: Grid, block: Block): readonly CellAddress[] {
  if (block.orientation === "unitsDown") return [];
  const first = block.fields.filter(({ offset }) => (offset ?? 0) === 0);
  return first.filter(({ line }) => grid.hiddenRows.has(line)).map(({ headerCell }) => headerCell);
}

function mergedData(grid: Grid, block: Block): readonly Finding[] {
  const { merges } = grid;
  if (merges === null || merges.length === 0) return [];
  const units = new Set(block.units.map(({ line }) => line));
  const fields = new Set(
    block.fields.filter(({ sense }) => !/^(?:group|note|number|code)$/.test(sense)).map(({ line }) => line),
  );
  const [rows, columns] = block.orientation === "unitsDown" ? [units, fields] : [fields, units];
  const inData = merges.filter((area) => overlaps(area, block.area) && cellsIn(area, rows, columns));
  return inData.map((area) => {
    const cell: CellAddress = { row: area.top, column: area.left };
    return finding("sheet.mergedData", { sheet: grid.sheet.name, cell }, { area: areaText(area) });
  });
}

function cellsIn(area: Area, rows: ReadonlySet<number>, columns: ReadonlySet<number>): boolean {
  return (
    range(area.top, area.bottom).some((row) => rows.has(rowIndex(row))) &&
    range(area.left, area.right).some((column) => columns.has(columnIndex(column)))
  );
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}
