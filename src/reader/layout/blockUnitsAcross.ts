import { greatest, least } from "../../model/extremes";
import { columnIndex, rowIndex, type Area } from "../../model/address";
import { fieldIndex, type Block, type Field, type UnitLine } from "../../model/block";
import { finding, type Finding } from "../../model/finding";
import type { Grid } from "../../model/grid";
import type { Attempt, Candidate } from "./attempt";
import { addressOf, textAt } from "./cells";
import { isWordsColumn, type TableColumn } from "./columns";
import { criteriaRows, type CriterionRow } from "./criteriaRows";
import type { HeaderRows } from "./headerRows";
import { mainRows } from "./mainRows";
import { sheetUnit } from "./sheetUnit";
import { tableTitle } from "./tableTitle";
import { isNameOfUnit, namesUnits, scoreColumns, unitColumns, type UnitColumns } from "./unitHeadings";

/** The column of criteria's names when the table has its criteria as rows; null when its rows are units. */
export function criteriaColumn(candidate: Candidate): TableColumn | null {
  const { grid, columns, sample } = candidate;
  const worded = columns.filter(({ column }) => isWordsColumn(grid, sample, column));
  const criteria = worded.find(({ words }) => words === "criteria");
  const units = worded.some(({ words }) => words === "unit");
  if (criteria !== undefined && !units) return criteria;
  if (!namesUnits(columns) || worded.some(({ column }) => holdsUnits(candidate, column))) return null;
  return criteria ?? worded.find(({ words }) => words === "unit" || words === null) ?? null;
}

/** Most rows begin with a unit's name: whatever the headings look like, rows are units. */
function holdsUnits({ grid, sample }: Candidate, column: number): boolean {
  const names = sample.map((row) => textAt(grid, row, column)).filter((text) => text !== "");
  return new Set(names.filter(isNameOfUnit)).size * 2 > names.length;
}

/** A table with one row a criterion: scores of the sheet's one unit, or a column (or a column a stage) for each unit. */
export function blockUnitsAcross(candidate: Candidate, label: TableColumn): Attempt | null {
  const { grid, header, floor, columns, sample } = candidate;
  const scores = scoreColumns(grid, columns, label.column, sample);
  const units = unitColumns(scores);
  const place = (words: TableColumn["words"]) => columns.find((column) => column.words === words)?.column ?? null;
  const rows = criteriaRows(grid, header.bottom, {
    label: label.column,
    number: place("number"),
    maximum: place("maximum"),
    scores: scores.map(({ column }) => column),
  });
  const bottom = rows.at(-1)?.row;
  if (units.length === 0 || bottom === undefined || !rows.some(({ figures }) => figures > 0)) return null;
  const block: Block = {
    sheet: grid.sheet,
    area: tableArea(grid, header, columns, bottom),
    title: tableTitle(grid, header.top, floor),
    orientation: "unitsAcross",
    fields: rowFields(grid, label, rows, stageOffsets(units)),
    units: unitLines(grid, header, floor, units, rows),
  };
  return { block, findings: unnamedForm(block), next: bottom + 1 };
}

/** A form that names its unit neither above the table nor by the sheet's own name. */
function unnamedForm(block: Block): readonly Finding[] {
  const [unit] = block.units;
  if (unit?.name !== block.sheet.name || !/^(?:sheet|trang|biểu|mẫu|phiếu|phụ lục|bảng)(?!\p{L})/iu.test(unit.name))
    return [];
  return [finding("unit.blank", { sheet: block.sheet.name, cell: unit.nameCell }, { row: unit.nameCell.row + 1 })];
}

/** Where one stage's figures stand, counted from the unit's own column; the official stage first, at 0. */
interface StageOffset {
  readonly stage: Field["stage"];
  readonly offset: number;
}

/** The stages that every unit has in the same place. */
function stageOffsets(units: readonly UnitColumns[]): readonly StageOffset[] {
  const own = ({ columns }: UnitColumns) =>
    columns.map(({ stage, column }) => ({ stage, offset: column - (columns[0]?.column ?? column) }));
  const [first, ...others] = units.map(own);
  const same = (a: StageOffset) => (b: StageOffset) => a.stage === b.stage && a.offset === b.offset;
  return (first ?? []).filter((stage) => stage.offset === 0 || others.every((offsets) => offsets.some(same(stage))));
}

function rowFields(
  grid: Grid,
  label: TableColumn,
  rows: readonly CriterionRow[],
  stages: readonly StageOffset[],
): readonly Field[] {
  const totals = rows.filter(({ words }) => words === "total");
  const mains = mainRows(rows.map(({ numbering }) => numbering));
  const lines = rows.flatMap((row, place) => {
    const partial = row.words === "total" && row !== totals.at(-1);
    const sense = partial ? "note" : rowSense(row);
    const shown = sense === "measure" || sense === "total" ? stages : stages.slice(0, 1);
    return shown.map((stage) => ({ row, sense, main: rows[mains[place] ?? -1], ...stage }));
  });
  const placeOf = new Map(lines.map(({ row, stage }, place) => [`${row.row} ${stage}`, place]));
  return lines.map(({ row, sense, main, stage, offset }, place) => {
    const whole = main === undefined ? undefined : placeOf.get(`${main.row} ${stage}`);
    return {
      index: fieldIndex(place),
      line: row.row + grid.top,
      offset,
      header: row.label === "" ? [] : [row.label],
      headerCell: addressOf(grid, row.row, label.column),
      max: row.max,
      sense,
      reason: sense === "measure" ? (row.max === null ? "content" : "maximum") : "header",
      stage,
      numbering: row.numbering,
      ...(whole === undefined ? {} : { partOf: fieldIndex(whole) }),
      percent: row.percent,
    };
  });
}

function rowSense({ words, figures, texts, max }: CriterionRow): Field["sense"] {
  switch (words) {
    case "total":
    case "ratio":
    case "rank":
    case "rankInGroup":
    case "class":
    case "excluded":
      return words;
    case "group":
      return texts > figures ? "group" : "measure";
    default:
      return figures > 0 || max !== null ? "measure" : "unknown";
  }
}

function unitLines(
  grid: Grid,
  header: HeaderRows,
  floor: number,
  units: readonly UnitColumns[],
  rows: readonly CriterionRow[],
): readonly UnitLine[] {
  const group = rows.find((row) => rowSense(row) === "group");
  return units.flatMap(({ unit, columns: [own] }): readonly UnitLine[] => {
    if (own === undefined) return [];
    const heading = addressOf(grid, headingRow(grid, header, own.column, unit), own.column);
    const named = unit === null ? sheetUnit(grid, header.top, floor) : { name: unit, cell: heading };
    const groupText = group === undefined ? "" : textAt(grid, group.row, own.column);
    return [
      {
        line: own.column + grid.left,
        nameCell: named?.cell ?? heading,
        name: named?.name ?? grid.sheet.name,
        group: groupText === "" ? own.group : groupText,
        hidden: grid.hiddenColumns.has(own.column + grid.left),
      },
    ];
  });
}

function headingRow(grid: Grid, header: HeaderRows, column: number, unit: string | null): number {
  for (let row = header.top; row <= header.bottom; row++) if (textAt(grid, row, column) === unit) return row;
  return header.bottom;
}

function tableArea(grid: Grid, header: HeaderRows, columns: readonly TableColumn[], bottom: number): Area {
  const lines = columns.map(({ column }) => column);
  return {
    top: rowIndex(header.top + grid.top),
    left: columnIndex(least(lines) + grid.left),
    bottom: rowIndex(bottom + grid.top),
    right: columnIndex(greatest(lines) + grid.left),
  };
}
