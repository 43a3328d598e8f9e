import { columnIndex, type ColumnIndex } from "../../model/address";
import { inside, numberAt } from "../../model/grid";
import { compare, decimal, decimalOfNumber, type Decimal, round } from "../../model/numbers/decimal";
import { decimalAt } from "../../model/numbers/decimalColumn";
import { compareFractions, type Fraction, roundFraction } from "../../model/numbers/fraction";
import { isGiven, rankingFigure } from "../../model/totalRule";
import { FigureState, type FigureColumn } from "../../model/table";
import type { RankedTable } from "../rankedTable";
import type { ColumnKind } from "../results/resultKind";
import { cellOf } from "./criterionWorth";

/** What holds points or, as a share of 1, a ratio in per cent. */
export type Scale = "points" | "share";

/** Where the figure that ranks stands in the sheet: in a column of results, of steps on the way to them, or in the officer's. */
export interface RankingKey {
  readonly column:
    { readonly from: "ours"; readonly kind: ColumnKind } | { readonly from: "sheet"; readonly column: ColumnIndex };
  readonly scale: Scale;
}

/** The column of the figure that ranks, and what it is made from where it stands in one of its own. */
export interface KeyChoice {
  readonly key: RankingKey;
  /** Rounded from the officer's column, or the unrounded figure; null where the key is a column that is there anyhow. */
  readonly made: { readonly from: "sheet"; readonly column: ColumnIndex } | { readonly from: "unrounded" } | null;
}

/** Places of a figure that is ranked unrounded: more than any table tells figures apart by. */
export const UNROUNDED_PLACES = 9;

/** Why there is none: no cell holds it, or rounding would make different figures equal. */
export type NoKey = "figure" | "unrounded";

export function chooseKey(table: RankedTable): KeyChoice | NoKey {
  const { framework } = table.ranking;
  const figure = rankingFigure(framework.total);
  if (figure === null) return "figure";
  const scale: Scale = figure === "ratio" ? "share" : "points";
  const isUnrounded = framework.ranking.on === "unrounded";
  if (isUnrounded && !areToldApart(table, scale)) return "unrounded";
  if (isGiven(framework.total)) return givenKey(table, table.table.published[figure], isUnrounded);
  return isUnrounded
    ? { key: { column: { from: "ours", kind: "figure" }, scale }, made: { from: "unrounded" } }
    : { key: { column: { from: "ours", kind: figure }, scale }, made: null };
}

/** The officer's own column of the figure, as long as every figure of it stands there as a number. */
function givenKey(table: RankedTable, column: FigureColumn | null, isUnrounded: boolean): KeyChoice | NoKey {
  if (column === null) return "figure";
  const scale = scaleOf(table, column);
  if (scale === null) return "figure";
  const from = { from: "sheet", column: columnIndex(column.line) } as const;
  const { decimals } = table.ranking.framework;
  const isRounded = table.table.units.every((_, unit) => (decimalAt(column.figures, unit)?.places ?? 0) <= decimals);
  if (isUnrounded || isRounded) return { key: { column: from, scale }, made: null };
  return { key: { column: { from: "ours", kind: "figure" }, scale }, made: from };
}

/** Null where a figure is read otherwise than its cell has it, or stands in another line than its unit. */
function scaleOf(table: RankedTable, column: FigureColumn): Scale | null {
  if ((column.offset ?? 0) !== 0) return null;
  const stands = (places: number) =>
    table.table.units.every((_, unit) => {
      const kept = decimalOfNumber(numberAt(table.grid, ...inside(table.grid, cellOf(table, column, unit))));
      if (column.states[unit] !== FigureState.value) return kept === null;
      const figure = decimalAt(column.figures, unit);
      return figure !== null && kept !== null && compare(kept, decimal(figure.digits, figure.places + places)) === 0;
    });
  if (stands(0)) return "points";
  return stands(2) ? "share" : null;
}

/** Different figures stay different when they are rounded to the places that are kept. */
function areToldApart({ ranking: { scores }, table }: RankedTable, scale: Scale): boolean {
  const figures = table.units.flatMap((_, unit) => scores.exact(unit) ?? []).sort(compareFractions);
  return figures.every((figure, index) => {
    const before = figures[index - 1];
    if (before === undefined || compareFractions(before, figure) === 0) return true;
    return compare(keptFigure(before, scale), keptFigure(figure, scale)) !== 0;
  });
}

/** An unrounded figure as its column has it. */
export function keptFigure(exact: Fraction, scale: Scale): Decimal {
  const inCell = scale === "share" ? { ...exact, denominator: exact.denominator * 100n } : exact;
  return roundFraction(inCell, placesKept(scale));
}

export function placesKept(scale: Scale): number {
  return UNROUNDED_PLACES + (scale === "share" ? 2 : 0);
}

/** A printed figure as its column has it. */
export function printedFigure(figure: Decimal, scale: Scale, decimals: number): Decimal {
  const rounded = round(figure, decimals);
  return scale === "share" ? decimal(rounded.digits, rounded.places + 2) : rounded;
}
