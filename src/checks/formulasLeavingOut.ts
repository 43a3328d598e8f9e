import { columnIndex, columnLetters, type Area, type CellAddress } from "../model/address";
import { figureCell, type UnitLine } from "../model/block";
import { finding, type Finding } from "../model/finding";
import type { Framework } from "../model/framework";
import type { Table } from "../model/table";
import type { Assessed, SeenSheet } from "./check";
import { areasIn } from "./support/formulaText";
import { formulaAt } from "./support/formulaAt";

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
  if (sheet === null || table.orientation !== "unitsDown") return [];
  return sheet.block.fields.flatMap((field) => {
    const leaving = table.units.flatMap((unit) => {
      const cell = figureCell(table, unit, field);
      const formula = formulaAt(sheet.grid, cell);
      return formula === null
        ? []
        : [...columnsLeftOut(assessed, unit, cell, formula), ...rowsLeftOut(table, unit, cell, formula)];
    });
    return told(sheet, leaving);
  });
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
