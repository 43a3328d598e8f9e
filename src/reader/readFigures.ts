import { compare, decimal, multiply, type Decimal } from "../model/numbers/decimal";
import { decimalColumn, setDecimal, type DecimalColumn } from "../model/numbers/decimalColumn";
import type { Block, Field } from "../model/block";
import { CellKind } from "../model/cell";
import { type Grid, kindAt } from "../model/grid";
import { FigureState } from "../model/table";
import { columnSign } from "./figures/columnSign";
import type { DecimalSign, Figure } from "./figures/figure";
import { figureAt } from "./figures/figureAt";
import { type FigureField, NO_FIGURES, type OddCells, plainFigures, type PlainFigures } from "./plainFigures";
import { provenSign } from "./provenSign";
import { tableSign } from "./tableSign";
import { dateFigure, serialDates } from "./figures/serialDates";
import { settleBrackets } from "./figures/settleBrackets";
import { isRaw, settleFigure, type ColumnFacts, type FigureUse } from "./figures/settleFigure";
import { isHeadedTakenOff } from "./words/takenOff";

/** A cell that was no plain number, and what it was settled to be. */
export interface OddFigure {
  readonly unit: number;
  readonly figure: Exclude<Figure, { kind: "blank" }>;
  readonly isText: boolean;
}

/** One field's figures over all units, exact, with the cells that needed understanding. */
export interface ReadFigures {
  readonly figures: DecimalColumn;
  readonly states: Uint8Array;
  /** As in `CriterionColumn`; absent where no figure is of that kind. */
  readonly outOf?: DecimalColumn;
  /** In the order of the units; the first of them only, where a field has very many. */
  readonly odd: readonly OddFigure[];
  /** How many cells hold plain numbers, and how many a number written as text. */
  readonly plain: number;
  readonly texts: number;
}

/** A field of which more cells than this are odd is odd as a whole: the rest would only repeat it. */
const MOST_ODD = 2000;
const MOST_DIGITS = 10n ** 15n;
const ONE = decimal(1n, 0);

/** Reads a field in two passes: plain numbers at once, then the rest in the light of the whole column. */
export function readFigures(grid: Grid, block: Block, field: Field, use: FigureUse): ReadFigures {
  const [plain] = plainFigures(grid, block, [{ field, use }]);
  return settleFigures(grid, block, { field, use }, plain ?? NO_FIGURES);
}

/** The second pass; `first` is what the first one made of the field, and becomes what this one gives. */
export function settleFigures(grid: Grid, block: Block, { field, use }: FigureField, first: PlainFigures): ReadFigures {
  const { figures, states, odd: cells, plain, mayHoldDays } = first;
  const dates = use === "points" && mayHoldDays ? takeDates(figures, states, field.max) : [];
  const read = settleOdd(grid, cells, () => provenSign(grid, block, field) ?? tableSign(grid, block), {
    max: field.max,
    use,
    plain,
    isTakenOff: isHeadedTakenOff(field.header) && !figures.digits.some((digits) => digits > 0 || digits < 0),
  });
  const odd = enterOdd(grid, cells, read, figures, states);
  const told = dates.length === 0 ? odd : { ...odd, odd: [...odd.odd, ...dates].sort((a, b) => a.unit - b.unit) };
  return { figures, states, plain: plain - dates.length, ...told, ...(isRaw(use) ? parts(cells, read, figures) : {}) };
}

/** Days that were scores leave the column: what they were is a proposal. */
function takeDates(figures: DecimalColumn, states: Uint8Array, max: Decimal | null): readonly OddFigure[] {
  return serialDates(figures, max).map((unit) => {
    const figure = dateFigure(figures, unit);
    figures.digits[unit] = NaN;
    states[unit] = FigureState.unreadable;
    return { unit, figure, isText: false };
  });
}

interface Setting extends Pick<ColumnFacts, "max" | "use"> {
  readonly plain: number;
  readonly isTakenOff: boolean;
}

function settleOdd(
  grid: Grid,
  cells: OddCells,
  signElsewhere: () => DecimalSign | null,
  { max, use, plain, isTakenOff }: Setting,
): readonly Figure[] {
  const at = (place: number, sign: DecimalSign | null) =>
    figureAt(grid, cells.rows[place] ?? 0, cells.columns[place] ?? 0, sign, use);
  const alone = cells.units.map((_, place) => at(place, null));
  const sign = columnSign(alone) ?? (isOpen(alone) ? signElsewhere() : null);
  const signed =
    sign === null ? alone : alone.map((figure, place) => (figure.kind === "ambiguous" ? at(place, sign) : figure));
  const told = settleBrackets(signed, isTakenOff);
  const facts = columnFacts(told, max, use, plain);
  return told.map((figure) => settleFigure(figure, facts));
}

/** Some figure could mean two things, and no other of the column shows a sign. */
function isOpen(figures: readonly Figure[]): boolean {
  const shows = figures.some((figure) => figure.kind === "value" && figure.sign !== null);
  return !shows && figures.some(({ kind }) => kind === "ambiguous");
}

function columnFacts(found: readonly Figure[], max: Decimal | null, use: FigureUse, plain: number): ColumnFacts {
  let [values, percents, shares, positive] = [0, 0, 0, 0];
  const outOfs: Decimal[] = [];
  for (const figure of found) {
    if (figure.kind !== "value") continue;
    values++;
    if (figure.percent) percents++;
    if (figure.outOf !== null) outOfs.push(figure.outOf);
    if (use !== "ratio") continue;
    if (figure.value.digits > 0n) positive++;
    if (figure.value.digits >= 0n && compare(figure.value, ONE) <= 0) shares++;
  }
  return {
    use,
    max,
    allPercent: percents === values && plain === 0,
    somePercent: percents > 0,
    proportions: percents === 0 && positive > 0 && shares === values,
    commonOutOf: commonOutOf(outOfs),
  };
}

function commonOutOf(outOfs: readonly Decimal[]): Decimal | null {
  const [first, ...others] = outOfs;
  if (first === undefined || others.length === 0) return null;
  return others.every((other) => compare(other, first) === 0) ? first : null;
}

function enterOdd(
  grid: Grid,
  cells: OddCells,
  read: readonly Figure[],
  figures: DecimalColumn,
  states: Uint8Array,
): Pick<ReadFigures, "odd" | "texts"> {
  const odd: OddFigure[] = [];
  let texts = 0;
  read.forEach((figure, place) => {
    const unit = cells.units[place];
    if (unit === undefined || figure.kind === "blank") return;
    enter(unit, figure, figures, states);
    const isText = kindAt(grid, cells.rows[place] ?? 0, cells.columns[place] ?? 0) === CellKind.text;
    if (isText && figure.kind === "value") texts++;
    if (odd.length >= MOST_ODD || (figure.kind === "value" && figure.manner === null)) return;
    odd.push({ unit, figure, isText });
  });
  return { odd, texts };
}

/** Of raw figures, what each is measured against; one in per cent is entered as a share of one. */
function parts(cells: OddCells, read: readonly Figure[], figures: DecimalColumn): Pick<ReadFigures, "outOf"> {
  let outOf: DecimalColumn | undefined;
  for (const [place, figure] of read.entries()) {
    const unit = cells.units[place];
    if (unit === undefined || figure.kind !== "value" || !(figure.percent || figure.outOf !== null)) continue;
    if (figure.percent) setDecimal(figures, unit, multiply(figure.value, decimal(1n, 2)));
    outOf ??= decimalColumn(figures.digits.length);
    setDecimal(outOf, unit, figure.outOf ?? ONE);
  }
  return outOf === undefined ? {} : { outOf };
}

function enter(
  unit: number,
  figure: Exclude<Figure, { kind: "blank" }>,
  figures: DecimalColumn,
  states: Uint8Array,
): void {
  if (figure.kind !== "value") {
    states[unit] = figure.kind === "notApplicable" ? FigureState.notApplicable : FigureState.unreadable;
    return;
  }
  states[unit] = FigureState.value;
  const { digits, places } = figure.value;
  if (digits > -MOST_DIGITS && digits < MOST_DIGITS) {
    figures.digits[unit] = Number(digits);
    figures.places[unit] = places;
  } else setDecimal(figures, unit, figure.value);
}
