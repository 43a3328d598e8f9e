import type { Content, Plan, PlanStep, WriteProblem } from "../../model/plan";
import type { Result } from "../../model/result";
import { type Placement, placeColumns } from "../columns/placeColumns";
import { markUse, thresholdName } from "../markNames";
import type { Language } from "../../locales/language";
import type { PlacedTable } from "../rankedTable";
import { isListed } from "../results/isListed";
import { resultKinds } from "../results/resultColumns";
import type { ColumnKind } from "../results/resultKind";
import { columnContents } from "./cellContents";
import { type Expression, fixedArea, onSheet } from "./expression";
import { range } from "./rankFormulas";
import { runsOfRows } from "./runs";
import { type TableFormulas, tableFormulas } from "./tableFormulas";

/** The formulas of one table in the columns that they get; without columns there are none. */
export interface PlacedFormulas {
  readonly said: TableFormulas;
  readonly placements: Result<readonly Placement[], WriteProblem>;
}

/** The formulas of a run: of every table in its order, and the cells of thresholds, known once the summary is planned. */
export interface FormulaRun {
  /** Null for a table whose results do not stand beside it, or beside several that were joined: those are values. */
  readonly tables: readonly (PlacedFormulas | null)[];
  readonly thresholds: ReadonlyMap<string, Expression>;
}

/** What is placed: the tables of a run, and how. */
interface ToPlace {
  readonly tables: readonly PlacedTable[];
  readonly columns: "beside" | "own";
  readonly language: Language;
}

export function placeFormulas(run: ToPlace): FormulaRun {
  const tables = run.tables.map((table) => {
    if (isListed(table) || table.joined.length > 0) return null;
    const said = tableFormulas(table, run.language);
    const kinds = [...resultKinds(said.results), ...said.helpers];
    return { said, placements: placeColumns(table, kinds, run.columns) };
  });
  return { tables, thresholds: new Map() };
}

/** The same with the cells in which a plan of the summary has the thresholds. */
export function withThresholds(formulas: FormulaRun, plans: readonly Plan[]): FormulaRun {
  const steps = plans.flatMap((plan) => plan.steps);
  const names = new Map(steps.flatMap((step) => (step.kind === "ensureSheet" ? [[step.key, step.name] as const] : [])));
  const sheetOf = ({ target }: Extract<PlanStep, { kind: "mark" }>) =>
    target.kind === "existing" ? target.sheet.name : (names.get(target.key) ?? "");
  const cells = steps.flatMap((step) => {
    if (step.kind !== "mark" || markUse(step.name)?.kind !== "threshold") return [];
    return [[step.name, onSheet(sheetOf(step), fixedArea(step.area))] as const];
  });
  return { ...formulas, thresholds: new Map(cells) };
}

/** What a column of the table holds, a place a unit. */
export function contentsIn(
  { thresholds }: FormulaRun,
  { said }: PlacedFormulas,
  { table, placements }: { readonly table: number; readonly placements: readonly Placement[] },
): (kind: ColumnKind) => readonly Content[] {
  const columns = new Map(placements.map(({ kind, column }) => [kind, column]));
  const columnOf = (kind: ColumnKind) => {
    const column = columns.get(kind);
    if (column === undefined) throw new Error(`a formula looks at the column “${kind}”, which has no place`);
    return column;
  };
  const thresholdOf = (level: number) => thresholds.get(thresholdName(table, level)) ?? null;
  return (kind) => columnContents(said, kind, { columnOf, thresholdOf });
}

/** The cells of a result in which some of a table's units have theirs; null where that result has no column. */
export function resultAreas(
  { said, placements }: PlacedFormulas,
  kind: ColumnKind,
  units: readonly number[],
): readonly Expression[] | null {
  if (!placements.ok) return null;
  const placement = placements.value.find((each) => each.kind === kind);
  if (placement === undefined) return null;
  const { table, block } = said.table;
  const own = new Set(table.units.map(({ line }) => line));
  const isEmpty = (line: number) => placement.place !== "own" && !own.has(line);
  const runs = runsOfRows(
    units.map((unit) => table.units[unit]?.line ?? 0),
    isEmpty,
  );
  return runs.map((rows) => onSheet(block.sheet.name, range(placement.column, rows)));
}
