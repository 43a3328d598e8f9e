import type { LineRole } from "../../model/block";
import { CellKind } from "../../model/cell";
import { type Grid, kindAt, numberAt, shownAt } from "../../model/grid";
import { unitName } from "../../model/text/unitName";
import { foldWords } from "../words/foldWords";
import { headerSense } from "../words/headerSense";
import { isClassName, isFooter, rowLabel } from "../words/rowLabels";
import { cellShape, figureOf, isFilled, isScore, textAt } from "./cells";
import { groupHeading } from "./groupHeading";
import type { BodyColumns, UnitRow } from "./bodyColumns";
import { isNumberingRow, rowShape } from "./rowShape";
import { saysPoints, topsColumns } from "./maximaRow";
import { goesOn, isDetail, isNote } from "./remarkRow";
import { isLaterStage } from "./stageRows";

export interface Body {
  readonly units: readonly UnitRow[];
  /** Rows that hold figures and no name. */
  readonly nameless: readonly number[];
  /** The row "Điểm tối đa" inside the grid. */
  readonly maximumRow: number | null;
  /** The row "Trọng số". */
  readonly weightRow: number | null;
  /** Rows that are no unit's, inside the grid. */
  readonly others: readonly { readonly row: number; readonly role: LineRole }[];
  /** The last row that belongs to the table. */
  readonly bottom: number;
}

type RowKind =
  | {
      readonly kind:
        | "blank"
        | "stage"
        | "detail"
        | "note"
        | "total"
        | "maximum"
        | "weight"
        | "numbering"
        | "headerAgain"
        | "nameless"
        | "end";
    }
  | { readonly kind: "unit"; readonly name: string }
  | { readonly kind: "group"; readonly heading: string }
  | { readonly kind: "line"; readonly text: string };

/** Walks down from the header to where the table ends: a footer, another header, or rows of another making. */
export function readBody(grid: Grid, headerBottom: number, columns: BodyColumns): Body {
  const units: UnitRow[] = [];
  const nameless: number[] = [];
  const others: { row: number; role: LineRole }[] = [];
  let [maximumRow, weightRow]: [number | null, number | null] = [null, null];
  let heading: string | null = null;
  let line: string | null = null;
  let bottom = headerBottom;
  let gap = 0;
  for (let row = headerBottom + 1; row < grid.rowCount; row++) {
    const found = rowKind(grid, row, columns, units);
    if (found.kind === "end" || (gap > 0 && startsSomethingElse(grid, row, found, columns, units))) break;
    if (found.kind === "headerAgain" && others.at(-1)?.role !== "group" && startsAnew(grid, row, columns, units)) break;
    if (found.kind === "maximum" && units.length === 0) maximumRow = row;
    if (found.kind === "weight" && units.length === 0) weightRow = row;
    if (found.kind === "group") heading = found.heading;
    if (found.kind === "line") line = found.text;
    if (found.kind === "unit") {
      heading = line ?? heading;
      units.push({ row, name: found.name, heading });
    }
    if (found.kind === "nameless") nameless.push(row);
    if (found.kind !== "unit") others.push({ row, role: lineRole(found.kind) });
    if (found.kind === "note") continue;
    if (found.kind !== "line" && found.kind !== "blank") line = null;
    gap = found.kind === "blank" || found.kind === "line" ? gap + 1 : 0;
    if (found.kind !== "blank" && found.kind !== "line" && found.kind !== "group") bottom = row;
  }
  const isInside = (row: number): boolean => row <= bottom;
  return {
    units,
    nameless: nameless.filter(isInside),
    maximumRow,
    weightRow,
    others: others.filter(({ row }) => isInside(row)),
    bottom,
  };
}

function lineRole(kind: Exclude<RowKind["kind"], "unit" | "end">): LineRole {
  switch (kind) {
    case "headerAgain":
      return "header";
    case "line":
    case "note":
      return "text";
    case "detail":
      return "leftOut";
    case "blank":
    case "stage":
    case "total":
    case "maximum":
    case "weight":
    case "numbering":
    case "nameless":
    case "group":
      return kind;
  }
}

/** Below a gap stands what only looks like the table: a list of classes and counts, or figures without the table's own numbers. */
function startsSomethingElse(
  grid: Grid,
  row: number,
  found: RowKind,
  columns: BodyColumns,
  units: readonly UnitRow[],
): boolean {
  if (units.length === 0) return false;
  if (found.kind === "nameless") return true;
  if (found.kind !== "unit") return false;
  if (isClassName(found.name)) return true;
  const filled = columns.figures.filter((column) => isFilled(grid, row, column)).length;
  const last = units[units.length - 1]?.row ?? row;
  const usual = columns.figures.filter((column) => isFilled(grid, last, column)).length;
  const numbered = columns.number === null || isFilled(grid, row, columns.number);
  return !numbered && filled * 2 < usual;
}

function rowKind(grid: Grid, row: number, columns: BodyColumns, units: readonly UnitRow[]): RowKind {
  if (columns.stages !== null && units.length > 0 && isLaterStage(grid, row, columns.stages)) return { kind: "stage" };
  const unitsSoFar = units.length;
  const name = textAt(grid, row, columns.unit);
  if (unitsSoFar > 0 && isPlainUnit(grid, row, columns, name)) return { kind: "unit", name };
  const number = columns.number === null ? "" : textAt(grid, row, columns.number);
  const scored = columns.figures.some((column) => isScore(grid, row, column));
  if (name === "") {
    const found = namelessKind(grid, row, columns, scored, unitsSoFar);
    return found.kind === "end" && goesOn(grid, row, columns, units) ? { kind: "note" } : found;
  }
  if (unitsSoFar === 0 && isNumbering(grid, row)) return { kind: "numbering" };
  if (unitsSoFar === 0 && /^[([]\d{1,3}[)\]]$/.test(name)) return { kind: "numbering" };
  if (/^[\d.,]+$/.test(name)) return { kind: "nameless" };
  const label = rowLabel(name);
  if (label !== null && !isNamedLikeLabel(grid, row, columns, units)) return { kind: label };
  if (!scored && isHeaderAgain(grid, row, columns)) return { kind: "headerAgain" };
  if (!scored && !/\d/.test(number) && isOtherHeader(grid, row, columns)) return { kind: "end" };
  const group = groupHeading(number, name, scored);
  if (group !== null) return { kind: "group", heading: group };
  if (scored) return isDetail(grid, row, columns, units) ? { kind: "detail" } : { kind: "unit", name };
  return isNote(name) && goesOn(grid, row, columns, units)
    ? { kind: "note" }
    : scorelessKind(grid, row, columns, number, name);
}

/** A name that is nothing else at a glance, between a running number and a figure: so are nearly all rows of a long table. */
function isPlainUnit(grid: Grid, row: number, { number, figures }: BodyColumns, name: string): boolean {
  if (number === null || !NO_LABEL.test(name) || !(numberAt(grid, row, number) >= 0)) return false;
  const shown = shownAt(grid, row, number);
  if (shown !== "" && !/^\d/.test(shown)) return false;
  for (const column of figures) if (kindAt(grid, row, column) === CellKind.number) return true;
  return false;
}

/** Begins with a letter with which no label of a row does. */
const NO_LABEL = /^[EFI-KO-RUVX-Zefi-ko-ruvx-z]/;

function scorelessKind(grid: Grid, row: number, columns: BodyColumns, number: string, name: string): RowKind {
  if (/^\d+[.)]?$/.test(number)) return { kind: "unit", name };
  if (isFooter(name)) return { kind: "end" };
  if (isOtherHeader(grid, row, columns)) return { kind: "end" };
  if (columns.number === null && unitName(name).kind !== null) return { kind: "unit", name };
  return { kind: "line", text: name };
}

/** The header of another table: two of its texts say what they head. */
function isOtherHeader(grid: Grid, row: number, { all }: BodyColumns): boolean {
  const filled = all.filter(({ column }) => isFilled(grid, row, column));
  return filled.filter(({ column }) => headerSense([textAt(grid, row, column)]) !== null).length >= 2;
}

function namelessKind(grid: Grid, row: number, columns: BodyColumns, scored: boolean, unitsSoFar: number): RowKind {
  const first = columns.all.find(({ column }) => isFilled(grid, row, column));
  if (first === undefined) return { kind: "blank" };
  const text = textAt(grid, row, first.column);
  const label = rowLabel(text);
  if (label !== null) return { kind: label };
  if (cellShape(grid, row, first.column) !== "words") {
    if (!scored) return { kind: "blank" };
    if (unitsSoFar === 0 && (saysPoints(grid, row, columns) || topsColumns(grid, row, columns)))
      return { kind: "maximum" };
    return isNumbering(grid, row) ? { kind: "numbering" } : { kind: "nameless" };
  }
  if (isFooter(text)) return { kind: "end" };
  const bareNumber = /^\w{1,5}[.)]?$/.test(text);
  const group = bareNumber ? groupHeading(text, "", scored) : groupHeading("", text, scored);
  if (group !== null) return { kind: "group", heading: group };
  if (scored) return { kind: "nameless" };
  return first.column < columns.unit ? { kind: "line", text } : { kind: "blank" };
}

/**
 * Places are called Trung Bình, Cộng Hòa, Tổng Cọt. Such a name is a unit's where the running number goes on to it, or
 * where it has a place or a class: what sums up others has neither.
 */
function isNamedLikeLabel(grid: Grid, row: number, columns: BodyColumns, units: readonly UnitRow[]): boolean {
  const ranked = columns.all.some(
    ({ column, words }) =>
      (words === "rank" && isFilled(grid, row, column)) ||
      (column !== columns.unit && words !== "note" && cellShape(grid, row, column) === "words"),
  );
  if (columns.number === null) return ranked || isNamedAmongUnits(grid, row, columns, units);
  const number = Number(textAt(grid, row, columns.number) || NaN);
  const last = units.at(-1)?.row;
  const before = last === undefined ? 0 : Number(textAt(grid, last, columns.number));
  return ranked || number === before + 1 || (number === 1 && last !== undefined);
}

/**
 * "Trung Bình", written as names are, with units right above and below: sums and averages stand at an end. At the top it
 * is a unit where it leads in some columns, as no average does, and not in all, as the maxima do.
 */
function isNamedAmongUnits(grid: Grid, row: number, columns: BodyColumns, units: readonly UnitRow[]): boolean {
  const name = textAt(grid, row, columns.unit);
  const below = textAt(grid, row + 1, columns.unit);
  const isName = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(name);
  const goesOn = below !== "" && rowLabel(below) === null && columns.figures.some((at) => isScore(grid, row + 1, at));
  const last = units.at(-1)?.row;
  if (!isName || last === undefined) return isName && goesOn && leadsInSome(grid, row, columns);
  return last === row - 1 && (goesOn || isNoExtreme(grid, row, columns, units));
}

/** "Cao Nhất" in the last row, where another unit has more: a unit's name. */
function isNoExtreme(grid: Grid, row: number, { unit, figures }: BodyColumns, units: readonly UnitRow[]): boolean {
  const [sign] = EXTREMES.flatMap(([name, of]) => (foldWords(textAt(grid, row, unit)) === name ? [of] : []));
  if (sign === undefined) return false;
  return figures.some((column) => {
    const own = figureOf(grid, row, column);
    const others = units.flatMap((other) => figureOf(grid, other.row, column) ?? []);
    return own !== null && others.some((figure) => sign * (figure - own) > 0);
  });
}

const EXTREMES = [
  ["cao nhat", 1],
  ["thap nhat", -1],
] as const;

function leadsInSome(grid: Grid, row: number, columns: BodyColumns): boolean {
  const leads = columns.figures.flatMap((column) => {
    const own = figureOf(grid, row, column);
    const below = [1, 2, 3, 4, 5].flatMap((more) => figureOf(grid, row + more, column) ?? []);
    return own === null ? [] : [below.every((figure) => figure <= own)];
  });
  return leads.includes(true) && leads.includes(false);
}

function isNumbering(grid: Grid, row: number): boolean {
  return isNumberingRow(grid, row, rowShape(grid, row));
}

/** How many rows a header printed again may take. */
const MOST_AGAIN = 5;

/**
 * Below a header printed again another table stands, and not the next page of this one: its running number begins again, or,
 * where there is none, a title stands over it.
 */
function startsAnew(grid: Grid, row: number, columns: BodyColumns, units: readonly UnitRow[]): boolean {
  const last = units.at(-1)?.row;
  if (last === undefined) return false;
  const { number } = columns;
  if (number === null) return hasTitle(grid, row, last);
  const below = Array.from({ length: MOST_AGAIN }, (_, more) => row + 1 + more);
  const first = below.find(
    (under) => isFilled(grid, under, number) && columns.figures.some((column) => isScore(grid, under, column)),
  );
  return first !== undefined && /^0?1[.)]?$/.test(textAt(grid, first, number));
}

function hasTitle(grid: Grid, row: number, last: number): boolean {
  return Array.from({ length: row - last - 1 }, (_, up) => row - 1 - up).some(
    (above) => rowShape(grid, above).words === 1 && rowShape(grid, above).filled.length === 1,
  );
}

/** The header printed again where a page broke. */
function isHeaderAgain(grid: Grid, row: number, columns: BodyColumns): boolean {
  return columns.all.every(({ column, parts }) => {
    const text = textAt(grid, row, column);
    return text === "" || parts.includes(text);
  });
}
