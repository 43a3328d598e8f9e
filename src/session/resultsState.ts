import type { RawValue } from "../model/cell";
import { type Grid, valueAt } from "../model/grid";
import { madeOnce } from "../model/madeOnce";
import { compare, decimalOfNumber } from "../model/numbers/decimal";
import type { ValueContent } from "../model/plan";
import { resultContent } from "../outputs/results/resultColumns";
import { isResultKind } from "../outputs/results/resultKind";
import { isListed } from "../outputs/results/isListed";
import { resultsOf, type Results } from "../outputs/results/results";
import type { JoinedTable, OurColumn, SheetScan, TableScan } from "./scan";

/**
 * How the results in a sheet stand to what its scores make now. "unknown": results that do not stand beside their table
 * (units across the columns, or made of lines) cannot be told from the sheet.
 */
export type ResultsState =
  | { readonly kind: "unwritten" | "fresh" | "unknown" }
  /** So many units have other results by now. */
  | { readonly kind: "stale"; readonly units: number };

/**
 * Looks at the cells themselves: true after reopening, and whoever changed them. Null for a sheet without results to write.
 * The pane asks with everything that it draws, at each step of a reading.
 */
export const resultsState = madeOnce(stateOfSheet);

function stateOfSheet({ grid, tables, ourColumns }: SheetScan): ResultsState | null {
  const assessed = tables.filter(({ assessment }) => assessment !== null);
  if (assessed.length === 0) return null;
  const states = assessed.map((table) => stateOf(table, grid, ourColumns));
  const stale = states.reduce((sum, state) => sum + (state.kind === "stale" ? state.units : 0), 0);
  if (stale > 0) return { kind: "stale", units: stale };
  const [first] = states;
  return states.find(({ kind }) => kind === "unwritten") ?? first ?? null;
}

function stateOf(
  { block, assessment, findings, joined = [] }: TableScan,
  grid: Grid,
  ourColumns: readonly OurColumn[],
): ResultsState {
  if (assessment === null) return { kind: "unwritten" };
  const { table, ranking } = assessment;
  if (isListed({ block, table, ranking })) return { kind: "unknown" };
  const places = [{ grid, block, ourColumns }, ...joined].flatMap(unitPlaces);
  if (places.some(({ columns }) => columns.length === 0)) return { kind: "unwritten" };
  const results = (["vi", "en"] as const).map((language) =>
    resultsOf({ grid, block, table, ranking, findings }, language),
  );
  const units = places.filter((place, unit) =>
    place.columns.some((column) => !isWritten(place, results, column, unit)),
  ).length;
  return units === 0 ? { kind: "fresh" } : { kind: "stale", units };
}

/** Where a unit has its results: its row, and the columns beside its table. */
interface UnitPlace {
  readonly grid: Grid;
  readonly line: number;
  readonly columns: readonly OurColumn[];
}

function unitPlaces({ grid, block, ourColumns }: Omit<JoinedTable, "table">): readonly UnitPlace[] {
  const { top, bottom } = block.area;
  const columns = ourColumns.filter(({ area }) => area.top <= bottom && top <= area.bottom);
  return block.units.map(({ line }) => ({ grid, line, columns }));
}

/** Remarks and differences are words about the results, steps on the way are none; they do not make them out of date. */
function isWritten(
  { grid, line }: UnitPlace,
  results: readonly Results[],
  { area, result }: OurColumn,
  unit: number,
): boolean {
  if (!isResultKind(result) || result === "remark" || result === "difference") return true;
  const value = valueAt(grid, line - grid.top, area.left - grid.left);
  return results.some((each) => says(value, resultContent(result, each, unit)));
}

function says(value: RawValue, content: ValueContent): boolean {
  switch (content.kind) {
    case "blank":
      return value === "";
    case "text":
      return typeof value === "string" && value.normalize("NFC") === content.text.normalize("NFC");
    case "number":
      return typeof value === "number" && isSame(value, content.value);
  }
}

/** At the digits that a cell keeps. */
function isSame(a: number, b: number): boolean {
  const [left, right] = [decimalOfNumber(a), decimalOfNumber(b)];
  return left !== null && right !== null && compare(left, right) === 0;
}
