import { greatest, least } from "../../model/extremes";
import { columnIndex, rowIndex, type Area } from "../../model/address";
import { fieldIndex, type Block, type Field, type UnitLine } from "../../model/block";
import type { Decimal } from "../../model/numbers/decimal";
import { finding, type Finding } from "../../model/finding";
import type { Grid } from "../../model/grid";
import { headerMax, maxFigure } from "../words/headerMax";
import { headerCap } from "../words/headerCap";
import { headerWeight, weightFigure } from "../words/headerWeight";
import { isClassName, isCountHeading } from "../words/rowLabels";
import { stageSense } from "../words/stageSense";
import type { Attempt, Candidate } from "./attempt";
import { addressOf, isFilled, textAt } from "./cells";
import { readBody, type Body } from "./body";
import type { BodyColumns, UnitRow } from "./bodyColumns";
import { hasScores, unitColumn, type TableColumn } from "./columns";
import { profileColumn } from "./columnProfile";
import { settleAlone, settledSense, settlePartialTotals } from "./fieldSenses";
import type { HeaderRows } from "./headerRows";
import { ownMaximum } from "./headingMaxima";
import type { StageRows } from "./stageRows";
import { tableTitle } from "./tableTitle";

/** A table with one row a unit under the header; null when what stands under it is none. */
export function blockUnitsDown(candidate: Candidate, stages: StageRows | null = null): Attempt | null {
  const { grid, header, floor, columns, sample } = candidate;
  const unit = unitColumn(grid, columns, sample);
  if (unit === null) return null;
  const body = bodyUnder(grid, header, { ...bodyColumns(grid, columns, unit.column, sample), stages });
  const classes = body.units.filter(({ name }) => isClassName(name)).length;
  if (body.units.length === 0 || classes * 2 > body.units.length) return null;
  const own = blockFields(grid, columns, unit.column, body);
  const fields = stages === null ? own : stagedFields(grid, own, body.units, stages);
  if (!isScoreTable(fields)) return null;
  const block: Block = {
    sheet: grid.sheet,
    area: tableArea(grid, header, columns, body),
    title: tableTitle(grid, header.top, floor),
    orientation: "unitsDown",
    fields,
    units: unitLines(grid, body.units, unit.column, { fields, official: stages?.official ?? 0 }),
    otherLines: body.others.map(({ row, role }) => ({ line: row + grid.top, role })),
  };
  const findings = body.nameless.map((row) => blankName(grid, row, unit.column));
  return { block, findings, next: body.bottom + 1 };
}

/** Where the units themselves are numbered I, II, III, the numbers head no groups. */
function bodyUnder(grid: Grid, header: HeaderRows, columns: BodyColumns): Body {
  const body = readBody(grid, header.bottom, columns);
  return body.units.length > 0 || columns.number === null
    ? body
    : readBody(grid, header.bottom, { ...columns, number: null });
}

function bodyColumns(
  grid: Grid,
  all: readonly TableColumn[],
  unit: number,
  sample: readonly number[],
): Omit<BodyColumns, "stages"> {
  const number = all.find(({ words }) => words === "number")?.column ?? null;
  const figures = all
    .filter(
      ({ column, words }) =>
        column !== unit &&
        isScoreColumn(words) &&
        ((words !== null && words !== "criteria") || hasScores(grid, sample, column)),
    )
    .map(({ column }) => column);
  return { all, unit, number, figures };
}

function isScoreColumn(words: TableColumn["words"]): boolean {
  return (
    words === null ||
    words === "points" ||
    words === "criteria" ||
    words === "total" ||
    words === "ratio" ||
    words === "excluded"
  );
}

function blockFields(grid: Grid, columns: readonly TableColumn[], unit: number, body: Body): readonly Field[] {
  const rows = body.units.map(({ row }) => row);
  const fields = columns.map((column, place): Field => {
    const profile = profileColumn(grid, rows, column.column);
    return {
      index: fieldIndex(place),
      line: column.column + grid.left,
      header: column.parts,
      headerCell: addressOf(grid, column.row, column.column),
      max: columnMax(grid, column, columns, body.maximumRow),
      ...outerMaxima(column),
      ...columnWeight(grid, column, body.weightRow),
      ...columnCap(column),
      ...settledSense(column, profile, column.column === unit),
      stage: stageSense(column.parts),
      numbering: null,
      percent: profile.percent,
      ...(profile.answers ? { answers: true as const } : {}),
      ...(profile.upToOne === null ? {} : { upToOne: profile.upToOne }),
    };
  });
  return settlePartialTotals(settleAlone(fields));
}

/** The column's own maximum as its headings name it, or the row "Điểm tối đa". */
function columnMax(
  grid: Grid,
  column: TableColumn,
  columns: readonly TableColumn[],
  maximumRow: number | null,
): Decimal | null {
  return (
    ownMaximum(column, columns) ?? (maximumRow === null ? null : maxFigure(textAt(grid, maximumRow, column.column)))
  );
}

function columnWeight(grid: Grid, { column, parts }: TableColumn, weightRow: number | null): Pick<Field, "weight"> {
  const weight = weightRow === null ? headerWeight(parts.at(-1) ?? "") : weightFigure(textAt(grid, weightRow, column));
  return weight === null ? {} : { weight };
}

function columnCap({ parts }: TableColumn): Pick<Field, "cap"> {
  const cap = headerCap(parts);
  return cap === null ? {} : { cap };
}

function outerMaxima({ parts }: TableColumn): Pick<Field, "outerMaxima"> {
  const maxima = parts.slice(0, -1).map(headerMax);
  return maxima.some((max) => max !== null) ? { outerMaxima: maxima } : {};
}

/** Figures to rank by. Under the names of several classes stand counts of units, as in a summary; "Đạt" again and again is points. */
function isScoreTable(fields: readonly Field[]): boolean {
  const headings = fields
    .filter(({ sense }) => sense === "measure" || sense === "subtotal" || sense === "total" || sense === "ratio")
    .map(({ header }) => header);
  const classes = headings.filter((header) => header.some(isClassName)).length;
  const counts = headings.filter(
    (header) => !header.some(isClassName) && (header.length === 0 || isCountHeading(header.at(-1) ?? "")),
  ).length;
  const named = new Set(headings.flatMap((header) => header.filter(isClassName)));
  return headings.length > 0 && (named.size < 2 || classes + counts < headings.length);
}

/**
 * A field of figures becomes one a stage, the official one's in the unit's own row; what a unit has once stays in the row
 * where it stands, which is the first.
 */
function stagedFields(
  grid: Grid,
  fields: readonly Field[],
  units: readonly UnitRow[],
  { stages, official }: StageRows,
): readonly Field[] {
  const staged = fields.flatMap((field): readonly Field[] => {
    const column = field.line - grid.left;
    const isOfStages = units.some(({ row }) => isFilled(grid, row + 1, column));
    const isFigures = field.sense === "measure" || field.sense === "total" || field.sense === "ratio";
    if (!isFigures || !isOfStages) return [{ ...field, offset: -official }];
    return stages.map((stage, place) => ({ ...field, stage, offset: place - official }));
  });
  return staged.map((field, place) => ({ ...field, index: fieldIndex(place) }));
}

function unitLines(
  grid: Grid,
  units: readonly UnitRow[],
  unit: number,
  { fields, official }: { readonly fields: readonly Field[]; readonly official: number },
): readonly UnitLine[] {
  const group = fields.find(({ sense }) => sense === "group");
  let above: string | null = null;
  return units.map(({ row, name, heading }) => {
    if (group !== undefined) above = textAt(grid, row, group.line - grid.left) || above;
    return {
      line: row + official + grid.top,
      nameCell: addressOf(grid, row, unit),
      name,
      group: above ?? heading,
      hidden: grid.hiddenRows.has(row + grid.top),
    };
  });
}

function tableArea(grid: Grid, header: HeaderRows, columns: readonly TableColumn[], body: Body): Area {
  const lines = columns.map(({ column }) => column);
  return {
    top: rowIndex(header.top + grid.top),
    left: columnIndex(least(lines) + grid.left),
    bottom: rowIndex(body.bottom + grid.top),
    right: columnIndex(greatest(lines) + grid.left),
  };
}

function blankName(grid: Grid, row: number, unit: number): Finding {
  const place = { sheet: grid.sheet.name, cell: addressOf(grid, row, unit) };
  return finding("unit.blank", place, { row: row + grid.top + 1 });
}
