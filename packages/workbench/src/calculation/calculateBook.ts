import type { Area } from "../address";
import { CellValueType, type CellData } from "../bookData";
import { area } from "../book/areas";
import { cellValue, cellValueType, isFormulaCell, owesValue } from "../book/cellContent";
import type { Calculated, ChangedCells } from "../book/calculated";
import type { Sheet } from "../book/sheet";
import type { CellEdits } from "../book/sheetEdit";
import { counting } from "./counting";
import { evaluate, type Surroundings } from "./evaluate";
import { BeyondUs, type Expression, type Scalar } from "./expression";
import { FUNCTIONS } from "./functions";
import { parseFormula } from "./parseFormula";

/** Formulas that wait for each other, as deep as they are followed. */
const DEEPEST = 500;

/** "new": what has no value yet is calculated, and nothing that follows from it, as in a workbook calculated by hand. */
export type Extent = "following" | "new";

/**
 * Gives the formulas that owe a value theirs, and those that follow from changed cells; false, with nothing changed, where
 * one of them is beyond what is known here: then a whole spreadsheet engine has to do it.
 */
export function calculateBook(
  book: Calculated,
  changed: readonly ChangedCells[],
  extent: Extent = "following",
): boolean {
  const owing = owingFormulas(book, changed, extent);
  if (owing === null) return false;
  try {
    const results = resultsOf(book, owing);
    for (const [sheet, cells] of results) sheet.setCells(cells, "values");
    return true;
  } catch (error) {
    if (error instanceof BeyondUs) return false;
    throw error;
  }
}

interface Formula {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: CellData;
  /** Null: not understood. */
  readonly expression: Expression | null;
  readonly areas: readonly { readonly sheet: string; readonly area: Area }[];
}

/** Null where the book has one that is not understood: it may follow from anything. */
function owingFormulas(book: Calculated, changed: readonly ChangedCells[], extent: Extent): readonly Formula[] | null {
  const all = book.sheets().flatMap(formulasOf);
  if (all.some(({ expression }) => expression === null)) return null;
  if (extent === "new") return all.filter(({ cell }) => owesValue(cell));
  const reach = new Reach();
  for (const { sheet, area: cells } of changed) reach.add(sheet.name, cells);
  const follows = ({ sheet, row, column, cell, areas }: Formula) =>
    owesValue(cell) ||
    reach.meets(sheet.name, area(row, column, 1, 1)) ||
    areas.some((each) => reach.meets(each.sheet, each.area));
  const owing = new Set<Formula>();
  for (;;) {
    const found = all.filter((each) => !owing.has(each) && follows(each));
    if (found.length === 0) break;
    for (const each of found) {
      owing.add(each);
      reach.add(each.sheet.name, area(each.row, each.column, 1, 1));
    }
  }
  return [...owing];
}

function formulasOf(sheet: Sheet): readonly Formula[] {
  const formulas: Formula[] = [];
  for (const [row, cells] of Object.entries(sheet.data.cellData)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (!isFormulaCell(cell)) continue;
      const expression = parseFormula(cell.f ?? "");
      const areas = expression === null ? [] : areasIn(expression, sheet.name);
      formulas.push({ sheet, row: Number(row), column: Number(column), cell, expression, areas });
    }
  }
  return formulas;
}

function areasIn(expression: Expression, home: string): Formula["areas"] {
  switch (expression.kind) {
    case "constant":
      return [];
    case "area":
      return [{ sheet: expression.sheet ?? home, area: expression.area }];
    case "negation":
      return areasIn(expression.of, home);
    case "operation":
      return [...areasIn(expression.left, home), ...areasIn(expression.right, home)];
    case "call":
      return expression.args.flatMap((each) => areasIn(each, home));
  }
}

/** The cells that will have changed, column by column from the first to the last of them: rather too many than too few. */
class Reach {
  readonly #columns = new Map<string, { top: number; bottom: number }>();

  add(sheet: string, { top, left, bottom, right }: Area): void {
    for (let column: number = left; column <= right; column++) {
      const key = `${column}!${sheet.toLowerCase()}`;
      const known = this.#columns.get(key);
      if (known === undefined) this.#columns.set(key, { top, bottom });
      else [known.top, known.bottom] = [Math.min(known.top, top), Math.max(known.bottom, bottom)];
    }
  }

  meets(sheet: string, { top, left, bottom, right }: Area): boolean {
    for (let column: number = left; column <= right; column++) {
      const known = this.#columns.get(`${column}!${sheet.toLowerCase()}`);
      if (known !== undefined && known.top <= bottom && known.bottom >= top) return true;
    }
    return false;
  }
}

function resultsOf(book: Calculated, owing: readonly Formula[]): ReadonlyMap<Sheet, CellEdits> {
  const formulas = new Map(owing.map((each) => [placeKey(each.sheet, each.row, each.column), each]));
  const values = new Map<Formula, Scalar>();
  const open = new Set<Formula>();
  const valueAt: Surroundings["valueAt"] = (sheet, row, column) => {
    const formula = formulas.get(placeKey(sheet, row, column));
    return formula === undefined ? keptValue(sheet.cell(row, column)) : calculated(formula);
  };
  const shared = {
    functionNamed: (name: string) => FUNCTIONS[name],
    valueAt,
    sheetByName: sheetFinder(book),
    countIn: counting({ valueAt }),
  };
  const calculated = (formula: Formula): Scalar => {
    const known = values.get(formula);
    if (known !== undefined) return known;
    if (open.has(formula) || open.size > DEEPEST || formula.expression === null) throw new BeyondUs();
    open.add(formula);
    // A formula that looks at a blank cell shows 0.
    const value = evaluate(formula.expression, { ...shared, home: formula.sheet }) ?? 0;
    if (typeof value === "number" && !Number.isFinite(value)) throw new BeyondUs();
    open.delete(formula);
    values.set(formula, value);
    return value;
  };
  const results = new Map<Sheet, CellEdits>();
  for (const formula of owing) {
    const cells = results.get(formula.sheet) ?? {};
    (cells[formula.row] ??= {})[formula.column] = { ...formula.cell, ...cellDataOfValue(calculated(formula)) };
    results.set(formula.sheet, cells);
  }
  return results;
}

function placeKey(sheet: Sheet, row: number, column: number): string {
  return `${row}:${column}!${sheet.id}`;
}

function sheetFinder(book: Calculated): Surroundings["sheetByName"] {
  const sheets = new Map(book.sheets().map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return (name) => sheets.get(name.toLowerCase()) ?? null;
}

function keptValue(cell: CellData | undefined): Scalar {
  const type = cellValueType(cell);
  if (type === "Error") throw new BeyondUs();
  return type === "Empty" ? null : cellValue(cell);
}

function cellDataOfValue(value: Scalar): Pick<CellData, "v" | "t"> {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value ?? "", t: CellValueType.STRING };
}
