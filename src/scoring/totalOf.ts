import { dec, parseDecimal } from "../model/numbers/decimal";
import type { Framework } from "../model/framework";
import { assertNever } from "../model/never";
import { TOTAL_RULES, type TotalFormula } from "../model/totalRule";
import { ScoreState } from "./countedPoints";
import { chosenColumn, constantColumn, type IntegerColumn, multiplyColumns } from "./integerColumn";
import { divisorsOf, isOpen, type Maxima, sumMaxima } from "./maxima";
import { geometricMean } from "./geometricMean";
import { capped, multiplyQuotients, type Quotients } from "./quotients";
import { joinStates } from "./joinStates";
import type { CriteriaScores, CriterionScore } from "./scoreCriteria";
import { addColumns, sumColumns } from "./sumColumns";
import { uniform } from "./uniform";
import { mean, weightedMean, weightedSum } from "./weightedMean";

/** Total and ratio of every unit, unrounded; no value is wanted of a unit that lacks something. */
export interface TotalFigures {
  /** A `ScoreState` a unit. */
  readonly states: Uint8Array;
  readonly total: Quotients | null;
  /** In per cent. */
  readonly ratio: Quotients | null;
}

/** Points left out of each unit's maximum, as whole numbers of what its scores are. */
export interface Excluded {
  readonly states: Uint8Array;
  readonly points: IntegerColumn;
}

/** How points become the figure that ranks, by the formula of the framework's rule. */
export function totalOf(criteria: CriteriaScores, excluded: Excluded | null, framework: Framework): TotalFigures {
  const sums = sumTops(criteria, excluded);
  const { figure, formula } = TOTAL_RULES[framework.total.kind];
  const calculated = formula === null ? null : calculate(formula, { criteria, sums, framework });
  const total = figure === "ratio" ? sumTotal(sums) : calculated;
  const ranking = figure === "ratio" ? calculated : null;
  const ratio = ranking ?? (framework.classes?.of === "ratio" ? ratioOfTotal(total, sums, framework) : null);
  return { states: sums.states, total, ratio };
}

interface Sums {
  readonly states: Uint8Array;
  readonly units: number;
  /** As in `CriteriaScores`. */
  readonly one: IntegerColumn;
  readonly scored: IntegerColumn;
  /** Bonus less penalty. */
  readonly extra: IntegerColumn;
  /** Applicable to each unit, the excluded points taken off. */
  readonly maximum: Maxima;
}

function sumTops({ tops, one, units }: CriteriaScores, excluded: Excluded | null): Sums {
  const counted = tops.filter(({ criterion }) => criterion.kind !== "notScored");
  const scored = counted.filter(({ criterion }) => criterion.kind === "scored");
  const extra = counted.filter(({ criterion }) => criterion.kind !== "scored");
  let states = uniform(units, ScoreState.leftOut);
  // A unit has no figure while no scored criterion of it is counted.
  for (const { criterion, states: own } of counted) states = joinStates(states, own, criterion.kind === "scored");
  if (excluded !== null) states = joinStates(states, excluded.states, false);
  return {
    states,
    units,
    one,
    scored: sumColumns(
      units,
      scored.map(({ points }) => ({ column: points, sign: 1 })),
    ),
    extra: sumColumns(
      units,
      extra.map(({ criterion, points }) => ({ column: points, sign: criterion.kind === "bonus" ? 1 : -1 })),
    ),
    maximum: sumMaxima(
      units,
      scored.map(({ maximum }) => maximum),
      excluded?.points,
    ),
  };
}

interface Operands {
  readonly criteria: CriteriaScores;
  readonly sums: Sums;
  readonly framework: Framework;
}

/** Null where a scale that the formula needs is not declared. */
function calculate(formula: TotalFormula, operands: Operands): Quotients | null {
  const { sums, framework } = operands;
  const figures = multiplied(divided(formula, operands), formula, operands);
  if (figures === null) return null;
  return capped(formula.extra === "after" ? withExtra(figures, sums) : figures, framework.total.cap);
}

function divided({ terms, over, extra }: TotalFormula, { criteria, sums, framework }: Operands): Quotients {
  switch (terms) {
    case "points": {
      const points = extra === "inTerms" ? addColumns(sums.scored, sums.extra) : sums.scored;
      return { numerators: points, denominators: over === "maximum" ? divisorsOf(sums.maximum) : sums.one };
    }
    case "weightedPoints":
      return over === "weights" ? mean(criteria, sums.one) : weightedSum(criteria, sums.one);
    case "weightedShares":
      return weightedMean(criteria);
    case "product":
      return geometricMean(criteria, framework.decimals);
    default:
      return assertNever(terms);
  }
}

function multiplied(quotients: Quotients, { over, times }: TotalFormula, operands: Operands): Quotients | null {
  if (times === null) return quotients;
  const factor = times === "hundred" ? HUNDRED : parseDecimal(operands.framework.scale ?? "");
  if (factor === null) return null;
  const figures = multiplyQuotients(quotients, factor);
  return over === "maximum" && times === "scale" ? wholeWithoutMaxima(figures, operands) : figures;
}

const HUNDRED = dec("100");

/**
 * Maxima that nobody declares make up the scale together: then points are rescaled already where nothing is left out, and
 * cannot be where something is.
 */
function wholeWithoutMaxima(figures: Quotients, { criteria: { tops }, sums }: Operands): Quotients {
  const { maximum, scored, one } = sums;
  if (maximum.open === null) return figures;
  const isWhole = (unit: number) => isOpen(maximum, unit) && tops.every((top) => isGivenWhole(top, unit));
  return {
    numerators: chosenColumn(isWhole, scored, figures.numerators),
    denominators: chosenColumn(isWhole, one, figures.denominators),
  };
}

/** Whether nothing is left out of a scored criterion, nor of what makes it. */
function isGivenWhole({ criterion, from, states, components }: CriterionScore, unit: number): boolean {
  if (criterion.kind !== "scored") return true;
  if (states[unit] === ScoreState.leftOut) return false;
  return from !== "components" || components.every((component) => isGivenWhole(component, unit));
}

function sumTotal({ scored, extra, one }: Sums): Quotients {
  return { numerators: addColumns(scored, extra), denominators: one };
}

function ratioToMaximum(sums: Sums): Quotients {
  return multiplyQuotients({ ...sumTotal(sums), denominators: divisorsOf(sums.maximum) }, HUNDRED);
}

/** Bonus and penalty points are added as they are, after any scaling. */
function withExtra(figures: Quotients, { extra, one }: Sums): Quotients {
  if (extra.kind === "constant" && extra.value === 0n) return figures;
  return {
    numerators: addColumns(multiplyColumns(figures.numerators, one), multiplyColumns(extra, figures.denominators)),
    denominators: multiplyColumns(figures.denominators, one),
  };
}

/** In per cent of the scale where one is declared, otherwise of the applicable maximum. */
function ratioOfTotal(total: Quotients | null, sums: Sums, framework: Framework): Quotients | null {
  if (total === null) return null;
  return framework.scale === null ? ratioToMaximum(sums) : ratioToScale(total, framework);
}

/** Total ÷ scale, in per cent; null where no scale is declared. */
export function ratioToScale({ numerators, denominators }: Quotients, { scale: text }: Framework): Quotients | null {
  const scale = parseDecimal(text ?? "");
  if (scale === null) return null;
  const units = numerators.length;
  return {
    numerators: multiplyColumns(numerators, constantColumn(units, 100n * 10n ** BigInt(scale.places))),
    denominators: multiplyColumns(denominators, constantColumn(units, scale.digits)),
  };
}
