import { figureCell, type Block, type Field } from "../model/block";
import { formatAt, type Grid, heldText, numberAt, shownAt } from "../model/grid";
import { GENERAL } from "../model/gridColumn";
import type { CellAddress } from "../model/address";
import { compare, type Decimal, subtract, ZERO } from "../model/numbers/decimal";
import { columnFrom, decimalAt, decimalColumn, type DecimalColumn, nearestAt } from "../model/numbers/decimalColumn";
import { atAStretch, partOf, type Steps } from "../model/steps";
import { FigureState } from "../model/table";
import { tidyText } from "../model/text/tidyText";
import type { EvidenceColumn, EvidenceTable } from "../evidence/evidenceTable";
import { readFigures } from "../reader/readFigures";
import { totalCap } from "../reader/words/headerCap";
import { headerSense } from "../reader/words/headerSense";

/** The fields of a block as figures and words alone, whatever their headings say. */
export function evidenceOf(grid: Grid, block: Block): EvidenceTable {
  return atAStretch(evidenceSteps(grid, block));
}

/** The same, field by field: its figures, then how they are shown. */
export function* evidenceSteps(grid: Grid, block: Block): Steps<EvidenceTable> {
  const rows = block.units.length;
  const columns: EvidenceColumn[] = [];
  for (const field of block.fields) {
    const share = columns.length / block.fields.length;
    yield share;
    columns.push(
      field.reason === "ours" ? nothing(rows) : yield* partOf(columnSteps(grid, block, field), share, share),
    );
  }
  return { rowCount: rows, columns, groups: block.units.map(({ group }) => group) };
}

function* columnSteps(grid: Grid, block: Block, field: Field): Steps<EvidenceColumn> {
  const { figures, states } = figuresOf(grid, block, field);
  yield 0.5;
  const printed = new Uint8Array(block.units.length);
  const words: (string | null)[] = [];
  block.units.forEach((unit, index) => {
    const cell = figureCell(block, unit, field);
    if (isAsItStands(grid, cell, figures, index)) {
      printed[index] = figures.places[index] ?? 0;
      words.push(null);
      return;
    }
    const shown = tidyText(heldText(grid, cell.row - grid.top, cell.column - grid.left));
    const isFigure = states[index] === FigureState.value;
    if (isFigure) printed[index] = shownPlaces(shown) ?? figures.places[index] ?? 0;
    words.push(isFigure || shown === "" || DASH.test(shown) ? null : shown);
  });
  const counted = field.cap === undefined ? figures : withinCap(figures, field.cap);
  const cap = totalCap(field.header);
  const stated = { maximum: field.max, weight: field.weight ?? null, ...(cap === null ? {} : { cap }) };
  return { figures: counted, states, printed, words, ...stated };
}

/** Of a bonus, or of a penalty with either sign, no more than its heading lets count. */
function withinCap(figures: DecimalColumn, cap: Decimal): DecimalColumn {
  const least = subtract(ZERO, cap);
  return columnFrom(
    Array.from(figures.digits, (_, row) => {
      const own = decimalAt(figures, row);
      if (own === null) return null;
      return compare(own, cap) > 0 ? cap : compare(own, least) < 0 ? least : own;
    }),
  );
}

/** Nothing to say, and no word: of five points given here and there most cells are dashes. */
const DASH = /^[-–—−]{1,3}$/;

/** Figures in remarks are no evidence of anything; "Điểm chuẩn" may be what points are taken from. */
function figuresOf(grid: Grid, block: Block, field: Field): Pick<EvidenceColumn, "figures" | "states"> {
  // "Đạt" counts one, "Chưa đạt" nothing.
  if (field.answers === true) return readFigures(grid, block, { ...field, max: null }, "yesNo");
  if (field.sense !== "note" || headerSense(field.header) === "maximum")
    return readFigures(grid, block, { ...field, max: null }, "points");
  return noFigures(block.units.length);
}

function noFigures(rows: number): Pick<EvidenceColumn, "figures" | "states"> {
  return { figures: decimalColumn(rows), states: new Uint8Array(rows).fill(FigureState.missing) };
}

/** A column of an earlier run proves nothing: it was made by the very rule in question. */
function nothing(rows: number): EvidenceColumn {
  const words = Array.from({ length: rows }, () => null);
  return { ...noFigures(rows), printed: new Uint8Array(rows), words, maximum: null, weight: null };
}

/** A number that no format and no text shows otherwise: its shortest form has the places of its figure. */
function isAsItStands(grid: Grid, cell: CellAddress, figures: DecimalColumn, index: number): boolean {
  const [row, column] = [cell.row - grid.top, cell.column - grid.left];
  const places = figures.places[index] ?? 0;
  if (places < 0 || places > MOST_PLAIN || numberAt(grid, row, column) !== nearestAt(figures, index)) return false;
  return shownAt(grid, row, column) === "" && formatAt(grid, row, column) === GENERAL;
}

/** With more places a number may be written with an exponent. */
const MOST_PLAIN = 6;

/** Digits behind the last sign that parts whole from fraction; null where that is told by the figure alone. */
function shownPlaces(shown: string): number | null {
  const [, fraction] = /^[^\d]*[\d.,\s]*?[.,](\d+)\D*$/.exec(shown) ?? [];
  if (fraction !== undefined) return Math.min(fraction.length, 255);
  return /^\D*\d+\D*$/.test(shown) ? 0 : null;
}
