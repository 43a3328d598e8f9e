import type { Block, Field } from "../model/block";
import type { RawValue } from "../model/cell";
import type { Grid } from "../model/grid";
import { type DecimalColumn, decimalColumn } from "../model/numbers/decimalColumn";
import { FigureState } from "../model/table";
import { formatKind } from "./figures/dateFormat";
import { setPlainNumber } from "./figures/plainNumber";
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
}

/** Of no unit. */
export const NO_FIGURES: PlainFigures = {
  figures: decimalColumn(0),
  states: new Uint8Array(0),
  odd: { units: [], rows: [], columns: [] },
};

/** So many units are read of every field before the next so many: their cells lie together in memory. */
const BAND = 256;

/** The plain numbers of some fields, exact. */
export function plainFigures(grid: Grid, block: Block, fields: readonly FigureField[]): readonly PlainFigures[] {
  const units = block.units.length;
  const read = fields.map((): PlainFigures => ({
    figures: decimalColumn(units),
    states: new Uint8Array(units).fill(FigureState.missing),
    odd: { units: [], rows: [], columns: [] },
  }));
  for (let first = 0; first < units; first += BAND) {
    const last = Math.min(first + BAND, units);
    fields.forEach((of, place) => {
      const into = read[place];
      if (into !== undefined) readBand(grid, block, of, { first, last }, into);
    });
  }
  return read;
}

interface Band {
  readonly first: number;
  readonly last: number;
}

function readBand(grid: Grid, block: Block, { field, use }: FigureField, band: Band, into: PlainFigures): void {
  const { figures, states, odd } = into;
  const isDown = block.orientation === "unitsDown";
  const own = field.line - (isDown ? grid.left : grid.top);
  const shift = (field.offset ?? 0) - (isDown ? grid.top : grid.left);
  for (let unit = band.first; unit < band.last; unit++) {
    const line = (block.units[unit]?.line ?? 0) + shift;
    const [row, column] = isDown ? [line, own] : [own, line];
    const value = grid.values[row]?.[column];
    if (value === undefined || value === "") continue;
    // Whether a ratio is a share of one or a per cent is seen from its whole column.
    if (use !== "ratio" && isPlain(grid, row, column, value) && setPlainNumber(figures, unit, value)) {
      states[unit] = FigureState.value;
    } else {
      odd.units.push(unit);
      odd.rows.push(row);
      odd.columns.push(column);
    }
  }
}

function isPlain(grid: Grid, row: number, column: number, value: RawValue): value is number {
  if (typeof value !== "number") return false;
  const format = grid.formats[row]?.[column] ?? GENERAL;
  return format === GENERAL || formatKind(format) === "plain";
}

const GENERAL = "General";
