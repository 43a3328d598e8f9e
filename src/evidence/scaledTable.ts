import { greatest } from "../model/extremes";
import { type DecimalColumn, tenTo } from "../model/numbers/decimalColumn";
import type { Steps } from "../model/steps";
import { FigureState } from "../model/table";
import type { EvidenceColumn, EvidenceTable } from "./evidenceTable";

/** A column as integers of the table's one scale. */
export interface ScaledColumn {
  /** Figure × 10^`ScaledTable.places`, a safe integer; NaN where there is none. */
  readonly values: Float64Array;
  /** One unit of the last place that the column's figures have: what a target is rounded to. */
  readonly unit: number;
  /**
   * What its figures as shown are all multiples of: one unit of their last place, or five of them where a statistical
   * office rounds to fives. Half of it is what a part may hide.
   */
  readonly grain: number;
  /** By how many integers a value may be off since its digits go on beyond the scale: 0 or 1. */
  readonly blur: number;
  /** The decimal places of `unit`. */
  readonly places: number;
  readonly count: number;
  readonly largest: number;
  /** The rows whose figure is not 0. */
  readonly held: readonly number[];
}

export interface ScaledTable {
  readonly places: number;
  readonly rowCount: number;
  readonly columns: readonly ScaledColumn[];
}

export function everyRow({ rowCount }: ScaledTable): readonly number[] {
  return Array.from({ length: rowCount }, (_, row) => row);
}

/** Beyond this many places a figure is an unrounded quotient of the spreadsheet's, not something that was printed. */
const LONG = 9;
/** A longer figure is a code or an account number; sums of such are not looked for. */
const LARGEST = 1e14;

/** Figures as integers so small that sums of whole rows stay exact; column by column. */
export function* scaledTableSteps(table: EvidenceTable): Steps<ScaledTable> {
  const widths = table.columns.map(widthOf);
  const largest = greatest(
    widths.map((width) => width.largest),
    1,
  );
  const room = Math.floor(Math.log10(Number.MAX_SAFE_INTEGER / (4 * largest * (table.columns.length + 1))));
  const places = Math.max(
    0,
    Math.min(
      LONG,
      room,
      greatest(
        widths.map((width) => width.places),
        0,
      ),
    ),
  );
  const columns: ScaledColumn[] = [];
  for (const [index, column] of table.columns.entries()) {
    yield index / table.columns.length;
    columns.push(scaledColumn(column, widths[index] ?? NO_WIDTH, places));
  }
  return { places, rowCount: table.rowCount, columns };
}

interface Width {
  readonly places: number;
  readonly shown: number;
  readonly largest: number;
}

const NO_WIDTH: Width = { places: 0, shown: 0, largest: 0 };

function widthOf({ figures, states, printed }: EvidenceColumn): Width {
  let [places, shown, largest] = [0, 0, 0];
  for (let row = 0; row < states.length; row++) {
    if (states[row] !== FigureState.value) continue;
    const own = figures.places[row] ?? 0;
    const magnitude = Math.abs(figures.digits[row] ?? 0) * tenTo(-own);
    if (magnitude > LARGEST) continue;
    shown = Math.max(shown, printed[row] ?? 0);
    places = Math.max(places, own, printed[row] ?? 0);
    largest = Math.max(largest, magnitude);
  }
  return { places, shown, largest };
}

function scaledColumn(column: EvidenceColumn, width: Width, scale: number): ScaledColumn {
  const values = new Float64Array(column.states.length).fill(NaN);
  const held: number[] = [];
  let [count, largest, divisor] = [0, 0, 0];
  const shown = 10 ** (scale - Math.min(width.shown, scale));
  for (let row = 0; row < values.length; row++) {
    if (column.states[row] !== FigureState.value) continue;
    const value = atScale(column.figures, row, scale);
    if (!Number.isSafeInteger(value)) continue;
    values[row] = value;
    count += 1;
    if (value !== 0) held.push(row);
    largest = Math.max(largest, Math.abs(value));
    divisor = commonDivisor(divisor, Math.abs(value), shown);
  }
  const places = Math.min(width.places, scale);
  return {
    values,
    unit: 10 ** (scale - places),
    grain: Math.max(shown, count < 5 ? 0 : Math.min(divisor, 5 * shown)),
    blur: width.places > scale ? 1 : 0,
    places,
    count,
    largest,
    held,
  };
}

/** Of two figures; once it is `least`, figures need no longer be looked at. */
function commonDivisor(a: number, b: number, least: number): number {
  let [one, other] = [a, b];
  while (other !== 0 && one !== least) [one, other] = [other, one % other];
  return one;
}

/** NaN of a figure that is too large. */
function atScale({ digits, places }: DecimalColumn, row: number, scale: number): number {
  const [value, own] = [digits[row] ?? NaN, places[row] ?? 0];
  if (Math.abs(value) * tenTo(-own) > LARGEST) return NaN;
  return own <= scale ? value * tenTo(scale - own) : Math.round(value / tenTo(own - scale));
}
