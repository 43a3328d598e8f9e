import type { Block, Field } from "../model/block";
import { CellKind } from "../model/cell";
import type { Grid } from "../model/grid";
import { GENERAL, type GridColumn } from "../model/gridColumn";
import { type DecimalColumn, decimalColumn } from "../model/numbers/decimalColumn";
import { FigureState } from "../model/table";
import { formatKind } from "./figures/dateFormat";
import { setPlainNumber } from "./figures/plainNumber";
import { FIRST_DAY, LAST_DAY } from "./figures/serialDates";
import type { FigureUse } from "./figures/settleFigure";

/** A field with what its figures are for. */
export interface FigureField {
  readonly field: Field;
  readonly use: FigureUse;
}

/** Cells inside the grid that want understanding, each with its unit. */
export interface OddCells {
  readonly units: number[];
  readonly rows: number[];
  readonly columns: number[];
}

/** One field's plain numbers, and where everything else stands. */
export interface PlainFigures {
  readonly figures: DecimalColumn;
  readonly states: Uint8Array;
  readonly odd: OddCells;
  /** How many plain numbers there are. */
  readonly plain: number;
  /** Whether one of them is as large as the number of a day. */
  readonly mayHoldDays: boolean;
}

/** Of no unit. */
export const NO_FIGURES: PlainFigures = {
  figures: decimalColumn(0),
  states: new Uint8Array(0),
  odd: { units: [], rows: [], columns: [] },
  plain: 0,
  mayHoldDays: false,
};

/** So many units are read of every field before the next so many: their cells lie together in memory. */
const BAND = 256;

/** The plain numbers of some fields, exact. */
export function plainFigures(grid: Grid, block: Block, fields: readonly FigureField[]): readonly PlainFigures[] {
  const lines = unitLines(block.units);
  const readings = fields.map((of) => reading(grid, block, of));
  for (let first = 0; first < lines.length; first += BAND) {
    const band = { first, last: Math.min(first + BAND, lines.length) };
    for (const one of readings) readBand(grid, lines, band, one);
  }
  return readings;
}

function unitLines(units: Block["units"]): Int32Array {
  const lines = new Int32Array(units.length);
  for (let unit = 0; unit < lines.length; unit++) lines[unit] = units[unit]?.line ?? 0;
  return lines;
}

/** A field while it is read. */
interface Reading extends PlainFigures {
  readonly use: FigureUse;
  readonly isDown: boolean;
  /** Inside the grid: the line of the field, and how far from a unit's own line its figures stand. */
  readonly own: number;
  readonly shift: number;
  plain: number;
  mayHoldDays: boolean;
  /** The places of its neighbours. */
  usual: number;
}

function reading(grid: Grid, { units, orientation }: Block, { field, use }: FigureField): Reading {
  const isDown = orientation === "unitsDown";
  return {
    figures: decimalColumn(units.length),
    states: new Uint8Array(units.length).fill(FigureState.missing),
    odd: { units: [], rows: [], columns: [] },
    plain: 0,
    mayHoldDays: false,
    use,
    isDown,
    own: field.line - (isDown ? grid.left : grid.top),
    shift: (field.offset ?? 0) - (isDown ? grid.top : grid.left),
    usual: 0,
  };
}

interface Band {
  readonly first: number;
  readonly last: number;
}

function readBand(grid: Grid, lines: Int32Array, { first, last }: Band, into: Reading): void {
  const { figures, states, odd, use, isDown, own, shift } = into;
  let { plain, mayHoldDays, usual } = into;
  for (let unit = first; unit < last; unit++) {
    const line = (lines[unit] ?? 0) + shift;
    const row = isDown ? line : own;
    const column = isDown ? own : line;
    const cells = grid.columns[column];
    const kind = cells?.kinds[row] ?? CellKind.blank;
    if (cells === undefined || kind === CellKind.blank) continue;
    // Whether a ratio is a share of one or a per cent is seen from its whole column.
    if (use !== "ratio" && kind === CellKind.number && isPlainlyShown(cells, row)) {
      const value = cells.numbers[row] ?? NaN;
      const places = setPlainNumber(figures, unit, value, usual);
      if (places >= 0) {
        states[unit] = FigureState.value;
        plain++;
        if (places > usual) usual = places;
        if (value >= FIRST_DAY && value <= LAST_DAY) mayHoldDays = true;
        continue;
      }
    }
    odd.units.push(unit);
    odd.rows.push(row);
    odd.columns.push(column);
  }
  into.plain = plain;
  into.mayHoldDays = mayHoldDays;
  into.usual = usual;
}

function isPlainlyShown({ formats }: GridColumn, row: number): boolean {
  const format = formats[row] ?? GENERAL;
  return format === GENERAL || formatKind(format) === "plain";
}
