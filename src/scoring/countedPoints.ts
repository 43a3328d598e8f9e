import { type Decimal, parseDecimal, round } from "../model/numbers/decimal";
import { decimalAt, type DecimalColumn, decimalColumn, setDecimal } from "../model/numbers/decimalColumn";
import type { Criterion } from "../model/framework";
import { TOTAL_RULES, type TotalRule } from "../model/totalRule";
import { assertNever } from "../model/never";
import type { PenaltySign } from "../model/penaltySign";
import { pointsOfFigure } from "../model/pointRules/pointsOfFigure";
import { countedColumn, type CriterionColumn, FigureState } from "../model/table";
import { Applies } from "../model/applies";
import { isOptional } from "../model/pointSource";
import { placesOf } from "./integerColumn";
import { areAll, uniform } from "./uniform";

/** What a unit's score of a criterion is: counted, lacking (the unit is incomplete), or left out together with its maximum. */
export const ScoreState = { counted: 0, lacking: 1, leftOut: 2 } as const;
export type ScoreState = (typeof ScoreState)[keyof typeof ScoreState];

/** One criterion's own points, a place a unit; a value exactly where the state is counted. Penalties are positive. */
export interface PointColumn {
  readonly points: DecimalColumn;
  /** At which all points are whole. */
  readonly places: number;
  readonly states: Uint8Array;
}

const FIGURE_STATES = [
  FigureState.value,
  FigureState.missing,
  FigureState.notApplicable,
  FigureState.unreadable,
] as const;

/** A criterion as its points are counted: `sign` is how the sheet enters a penalty, null of any other kind. */
export interface CountedCriterion {
  readonly criterion: Criterion;
  /** As it is for one unit, by its group. */
  readonly of: (unit: number) => Criterion;
  readonly sign: PenaltySign | null;
}

/** The points that a criterion's column gives, after its own rules; without a column, what its absence counts as. */
export function countedPoints(
  counted: CountedCriterion,
  column: CriterionColumn | undefined,
  applies: Uint8Array,
  total: TotalRule,
): PointColumn {
  const byFigure = FIGURE_STATES.map((figure) => stateOf(figure, counted.criterion, total));
  const given = givenStates(column, applies, byFigure);
  if (column !== undefined && counted.sign === null && isPlain(counted.criterion, column)) {
    const points = onlyCounted(column.figures, given);
    return { states: given, points, places: placesOf(points) };
  }
  const states = given.slice();
  const points = pointColumn(counted, column, states);
  return { states, points, places: placesOf(points) };
}

/** What the sheet says of each unit's score. */
function givenStates(
  column: CriterionColumn | undefined,
  applies: Uint8Array,
  byFigure: readonly ScoreState[],
): Uint8Array {
  const { yes, no } = Applies;
  const { counted, leftOut, lacking } = ScoreState;
  const isFull = column !== undefined && areAll(applies, yes) && areAll(column.states, FigureState.value);
  if (isFull) return uniform(applies.length, counted);
  return applies.map((own, unit) => {
    const figure = column === undefined ? FigureState.missing : countedColumn(column, unit).states[unit];
    if (own === yes) return byFigure[figure ?? FigureState.missing] ?? lacking;
    return own === no ? leftOut : lacking;
  });
}

/** Points that the criterion's own rules make of the sheet's, one by one. A lacking one is marked so in `states`. */
function pointColumn(
  counted: CountedCriterion,
  column: CriterionColumn | undefined,
  states: Uint8Array,
): DecimalColumn {
  if (column !== undefined && counted.sign !== null && isPlain(counted.criterion, column)) {
    return onlyCounted(deductions(column.figures, counted.sign, states), states);
  }
  const points = decimalColumn(states.length);
  if (column === undefined) return points;
  states.forEach((state, unit) => {
    if (state !== ScoreState.counted) return;
    const value = pointsAt(counted, countedColumn(column, unit), unit);
    if (value === null) states[unit] = ScoreState.lacking;
    else setDecimal(points, unit, value);
  });
  return points;
}

function isPlain({ decimals, notArising }: Criterion, { gives, raw }: CriterionColumn): boolean {
  const isFilled = notArising === "full" || notArising === "zero";
  return gives === "points" && raw === undefined && decimals === undefined && !isFilled;
}

/** Penalty points as positive ones. What is entered with the other sign is marked as lacking. */
function deductions({ digits, places }: DecimalColumn, sign: PenaltySign, states: Uint8Array): DecimalColumn {
  const deducted = digits.map((value, unit) => {
    const points = sign === "negative" ? 0 - value : value;
    if (!(points < 0)) return points;
    if (states[unit] === ScoreState.counted) states[unit] = ScoreState.lacking;
    return NaN;
  });
  return { digits: deducted, places };
}

function onlyCounted(figures: DecimalColumn, states: Uint8Array): DecimalColumn {
  if (areAll(states, ScoreState.counted)) return figures;
  const { digits, places } = figures;
  return { digits: digits.map((value, unit) => (states[unit] === ScoreState.counted ? value : NaN)), places };
}

function stateOf(figure: FigureState, criterion: Criterion, total: TotalRule): ScoreState {
  switch (figure) {
    case FigureState.value:
      return ScoreState.counted;
    case FigureState.unreadable:
      return ScoreState.lacking;
    case FigureState.missing:
      return isOptional(criterion) ? ScoreState.leftOut : ScoreState.lacking;
    case FigureState.notApplicable:
      return stateNotArising(criterion, total);
    default:
      return assertNever(figure);
  }
}

function stateNotArising(criterion: Criterion, total: TotalRule): ScoreState {
  const isLeftOut = isOptional(criterion) || shrinksWithMaximum(total);
  switch (criterion.notArising ?? (isLeftOut ? "excluded" : "undeclared")) {
    case "full":
    case "zero":
      return ScoreState.counted;
    case "excluded":
      return ScoreState.leftOut;
    case "undeclared":
      return ScoreState.lacking;
  }
}

/** Where what does not apply shrinks the divisor too, leaving it out is fair by itself. */
function shrinksWithMaximum({ kind }: TotalRule): boolean {
  return (TOTAL_RULES[kind].formula?.over ?? null) !== null;
}

/** Null where the rule makes no points of the figure, or a penalty has the wrong sign: a doubt is no number. */
function pointsAt({ of, sign }: CountedCriterion, column: CriterionColumn, unit: number): Decimal | null {
  const criterion = of(unit);
  if (column.states[unit] === FigureState.notApplicable) return notArisingPoints(criterion);
  const figure = decimalAt(column.figures, unit);
  if (figure === null) return null;
  const outOf = column.outOf === undefined ? null : decimalAt(column.outOf, unit);
  const points = column.gives === "points" ? deduction(figure, sign) : pointsOfFigure(figure, criterion, outOf);
  return points === null || criterion.decimals === undefined ? points : round(points, criterion.decimals);
}

function notArisingPoints({ notArising, max }: Criterion): Decimal | null {
  return notArising === "full" ? parseDecimal(max ?? "") : parseDecimal("0");
}

function deduction(figure: Decimal, sign: PenaltySign | null): Decimal | null {
  if (sign === null) return figure;
  const points = sign === "negative" ? { digits: -figure.digits, places: figure.places } : figure;
  return points.digits < 0n ? null : points;
}
