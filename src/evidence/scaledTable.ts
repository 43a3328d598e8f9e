import { greatest } from "../model/extremes";
import type { Decimal } from "../model/numbers/decimal";
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
  readonly largest: number;
  /** The rows that hold a figure, and those of them whose figure is not 0. */
  readonly rows: readonly number[];
  readonly held: Uint32Array;
  /** How many rows hold words instead. */
  readonly words: number;
  /** As in `EvidenceColumn`, at no scale. */
  readonly cap: Decimal | undefined;
}

export interface ScaledTable {
  readonly places: number;
  readonly rowCount: number;
  /** All rows: the same list wherever a column holds a figure in each. */
  readonly everyRow: readonly number[];
  readonly columns: readonly ScaledColumn[];
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
  const everyRow = Array.from({ length: table.rowCount }, (_, row) => row);
  for (const [index, column] of table.columns.entries()) {
    yield index / table.columns.length;
    columns.push(scaledColumn(column, widths[index] ?? NO_WIDTH, places, everyRow));
  }
  return { places, rowCount: table.rowCount, everyRow, columns };
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
    const seen = printed[row] ?? 0;
    if (seen > shown) shown = seen;
    if (own > places) places = own;
    if (magnitude > largest) largest = magnitude;
  }
  return { places: Math.max(places, shown), shown, largest };
}

function scaledColumn(column: EvidenceColumn, width: Width, scale: number, everyRow: readonly number[]): ScaledColumn {
  const values = valuesOf(column, scale);
  const [shown, places] = [10 ** (scale - Math.min(width.shown, scale)), Math.min(width.places, scale)];
  const held = new Uint32Array(values.length);
  let [count, holding, largest, divisor, words] = [0, 0, 0, 0, 0];
  for (let row = 0; row < values.length; row++) {
    if ((column.words[row] ?? null) !== null) words += 1;
    const magnitude = Math.abs(values[row] ?? NaN);
    if (Number.isNaN(magnitude)) continue;
    count += 1;
    if (magnitude > 0) held[holding++] = row;
    if (magnitude > largest) largest = magnitude;
    if (divisor !== shown) divisor = commonDivisor(divisor, magnitude, shown);
  }
  return {
    values,
    unit: 10 ** (scale - places),
    grain: Math.max(shown, count < 5 ? 0 : Math.min(divisor, 5 * shown)),
    blur: width.places > scale ? 1 : 0,
    places,
    largest,
    rows: count === everyRow.length ? everyRow : everyRow.filter((row) => !Number.isNaN(values[row] ?? NaN)),
    held: held.subarray(0, holding),
    words,
    cap: column.cap,
  };
}

function valuesOf({ figures, states }: EvidenceColumn, scale: number): Float64Array {
  const values = new Float64Array(states.length).fill(NaN);
  for (let row = 0; row < values.length; row++) {
    if (states[row] !== FigureState.value) continue;
    const value = atScale(figures, row, scale);
    if (Number.isSafeInteger(value)) values[row] = value;
  }
  return values;
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
