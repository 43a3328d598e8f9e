import { columnIndex, columnLetters, rowIndex, type Area, type CellAddress } from "../model/address";
import { figureCell, type UnitLine } from "../model/block";
import { finding, type Finding } from "../model/finding";
import { formulaAt, inside } from "../model/grid";
import type { Framework } from "../model/framework";
import type { Table } from "../model/table";
import type { Assessed, SeenSheet } from "./check";
import { areasIn } from "./support/formulaText";

/** What one formula leaves out of what it adds up or compares, as the letters of columns or the numbers of rows. */
interface LeavingOut {
  readonly cell: CellAddress;
  readonly formula: string;
  readonly what: "columns" | "rows";
  readonly left: readonly string[];
}

/**
 * Formulas that take most of the scores of a unit, or most units of a column, and not all: "=SUM(C6:I6)" where J is
 * scored, a rank over a range without "$" that moves down with its row. Equal ones of a column are told once.
 */
export function formulasLeavingOut(assessed: Assessed): readonly Finding[] {
  const { sheet, table } = assessed;
  if (sheet === null || sheet.grid.formulas.size === 0 || table.orientation !== "unitsDown") return [];
  const below = belowUnits(assessed, sheet);
  const inFields = sheet.block.fields.flatMap((field) => {
    const ownRows = table.units.filter((unit) => takesRow(sheet, figureCell(table, unit, field), unit.line)).length;
    const leaving = table.units.flatMap((unit) => {
      const cell = figureCell(table, unit, field);
      const formula = formulaAt(sheet.grid, ...inside(sheet.grid, cell));
      return formula === null
        ? []
        : [
            ...columnsLeftOut(assessed, unit, cell, formula),
            ...rowsLeftOut(table, unit, cell, formula),
            ...(ownRows * 2 > table.units.length ? ownRowLeftOut(table, unit, cell, formula) : []),
          ];
    });
    return told(sheet, leaving);
  });
  return [...inFields, ...below];
}

function takesRow({ grid }: SeenSheet, cell: CellAddress, line: number): boolean {
  const formula = formulaAt(grid, ...inside(grid, cell));
  return formula !== null && areasIn(formula).some(({ top, bottom }) => top <= line && line <= bottom);
}

/** "=SUM(C4:F4)" in row 5, where the others take their own row. */
function ownRowLeftOut(table: Table, unit: UnitLine, cell: CellAddress, formula: string): readonly LeavingOut[] {
  const rows = areasIn(formula).filter(({ top, bottom }) => top === bottom);
  const takesOther = rows.some(({ top }) => table.units.some(({ line }) => line === top && line !== unit.line));
  if (!takesOther || rows.some(({ top }) => top === unit.line)) return [];
  return [{ cell, formula, what: "rows", left: [String(unit.line + 1)] }];
}

/** Totals and means of a column, in rows that are no unit, that take most units of what they are over and not all. */
function belowUnits({ table }: Assessed, sheet: SeenSheet): readonly Finding[] {
  const lines = new Set<number>(table.units.map(({ line }) => line));
  const columns = new Set<number>(sheet.block.fields.map(({ line }) => line));
  return [...sheet.grid.formulas].flatMap(([key, formula]): readonly Finding[] => {
    const cell = {
      row: rowIndex(sheet.grid.top + Math.floor(key / sheet.grid.columnCount)),
      column: columnIndex(sheet.grid.left + (key % sheet.grid.columnCount)),
    };
    if (lines.has(cell.row) || !columns.has(cell.column)) return [];
    return told(
      sheet,
      areasIn(formula).flatMap((area) => unitsLeftOut(table, area, cell, formula)),
    );
  });
}

function unitsLeftOut(table: Table, area: Area, cell: CellAddress, formula: string): readonly LeavingOut[] {
  if (area.left !== cell.column || area.right !== cell.column) return [];
  const isTaken = ({ line }: UnitLine) => area.top <= line && line <= area.bottom;
  const groups = new Set(table.units.filter(isTaken).map(({ group }) => group));
  const meant = table.units.filter(({ group }) => groups.has(group));
  const left = meant.filter((unit) => !isTaken(unit));
  if (meant.length - left.length < 2 || left.length === 0 || left.length * 2 > meant.length) return [];
  return [{ cell, formula, what: "rows", left: left.map(({ line }) => String(line + 1)) }];
}

function told({ block }: SeenSheet, leaving: readonly LeavingOut[]): readonly Finding[] {
  return (["columns", "rows"] as const).flatMap((what) => {
    const alike = leaving.filter((one) => one.what === what);
    const [first] = alike;
    if (first === undefined) return [];
    const { cell, formula, left } = first;
    const params = { formula, what, left, cells: alike.length };
    return [finding("sheet.formulaLeavesOut", { sheet: block.sheet.name, cell }, params)];
  });
}

function columnsLeftOut(assessed: Assessed, unit: UnitLine, cell: CellAddress, formula: string): readonly LeavingOut[] {
  const inRow = areasIn(formula).filter(({ top, bottom }) => top === unit.line && bottom === unit.line);
  const named = assessed.table.criteria.filter(({ line }) => inRow.some((area) => holds(area, line)));
  const counted = countedLines(assessed.framework, assessed.table, new Set(named.map(({ criterion }) => criterion)));
  const taken = counted.filter((line) => inRow.some((area) => holds(area, line)));
  if (counted.includes(cell.column) || taken.length < 3 || taken.length * 2 < counted.length) return [];
  const left = counted.filter((line) => !taken.includes(line)).map((line) => columnLetters(columnIndex(line)));
  return left.length === 0 ? [] : [{ cell, formula, what: "columns", left }];
}

/** The columns that a sum of everything has to take: of a criterion and its components, those of which one is named. */
function countedLines({ criteria, total }: Framework, table: Table, named: ReadonlySet<string>): readonly number[] {
  if (total.kind !== "sum") return [];
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  return table.criteria.flatMap(({ criterion: id, line, gives }) => {
    const criterion = byId.get(id);
    if (criterion === undefined || criterion.kind === "notScored" || gives !== "points") return [];
    const components = criteria.filter(({ parent }) => parent === id);
    const partsNamed = components.some((component) => named.has(component.id));
    const wholeNamed = criterion.parent !== null && named.has(criterion.parent);
    return partsNamed || wholeNamed ? [] : [line];
  });
}

function rowsLeftOut(table: Table, unit: UnitLine, cell: CellAddress, formula: string): readonly LeavingOut[] {
  const lists = [table.units, table.units.filter(({ group }) => group === unit.group)];
  return areasIn(formula).flatMap((area): readonly LeavingOut[] => {
    if (area.top === area.bottom) return [];
    const leftOf = (units: readonly UnitLine[]) => units.filter(({ line }) => line < area.top || line > area.bottom);
    const taken = table.units.length - leftOf(table.units).length;
    if (taken < 2 || lists.some((units) => leftOf(units).length === 0)) return [];
    const left = leftOf(lists[1] ?? table.units).map(({ line }) => String(line + 1));
    return [{ cell, formula, what: "rows", left }];
  });
}

function holds({ left, right }: Area, column: number): boolean {
  return left <= column && column <= right;
}
