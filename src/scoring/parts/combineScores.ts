import { variantsOf } from "../../model/criterionOf";
import type { UnitTerms } from "../../model/scores";
import { Applies } from "../../model/applies";
import { ScoreState } from "../countedPoints";
import { constantColumn, integerAt, type IntegerColumn, integerColumn, multiplyColumns } from "../integerColumn";
import type { Maxima } from "../maxima";
import type { CriteriaScores, CriterionScore } from "../scoreCriteria";
import type { Shares } from "./shares";

type UnitShares = readonly (Shares | null)[];

/**
 * Scores of lines as those of the units that they make: each exact over the unit's own divisor, which `one` then holds.
 * What is not scored adds up, so that something which happened in one part happened.
 */
export function combineScores(lines: CriteriaScores, of: UnitShares, terms: readonly UnitTerms[]): CriteriaScores {
  const combined = (score: CriterionScore): CriterionScore => {
    const { criterion, maximum } = score;
    const isAdded = criterion.kind === "notScored";
    const variants = variantsOf(criterion);
    return {
      ...score,
      of: (unit) => variants(terms[unit]?.group ?? null),
      applying: Uint8Array.from(of, (shares) => appliesTo(score.applying, shares)),
      states: Uint8Array.from(of, (shares) => stateOf(score, shares, isMean(shares) && !isAdded)),
      points: isAdded ? addedPoints(score.points, of) : combinePoints(score.points, of),
      maximum: combinedMaxima(maximum, of),
      components: score.components.map(combined),
    };
  };
  const divisors = divisorsOf(of);
  return {
    units: of.length,
    places: lines.places,
    one: multiplyColumns(constantColumn(of.length, 10n ** BigInt(lines.places)), divisors),
    tops: lines.tops.map(combined),
  };
}

export function divisorsOf(of: UnitShares): IntegerColumn {
  return integerColumn(of.map((shares) => shares?.divisor ?? 1n));
}

/** Σ factor × points of a unit's lines. */
export function combinePoints(points: IntegerColumn, of: UnitShares): IntegerColumn {
  return integerColumn(
    of.map((unit) =>
      (unit?.shares ?? []).reduce((sum, { line, factor }) => sum + factor * integerAt(points, line), 0n),
    ),
  );
}

/** Nobody says a unit's where nobody says that of one of its lines. */
function combinedMaxima({ values, open }: Maxima, of: UnitShares): Maxima {
  const isOpenOf = (unit: Shares | null) => unit?.shares.some(({ line }) => open?.[line] === 1) === true;
  return { values: combinePoints(values, of), open: open && Uint8Array.from(of, (unit) => (isOpenOf(unit) ? 1 : 0)) };
}

function addedPoints(points: IntegerColumn, of: UnitShares): IntegerColumn {
  return integerColumn(
    of.map((unit) => {
      const sum = (unit?.shares ?? []).reduce((all, { line }) => all + integerAt(points, line), 0n);
      return sum * (unit?.divisor ?? 1n);
    }),
  );
}

function isMean(shares: Shares | null): boolean {
  return shares !== null && shares.shares.length > 1 && shares.divisor > 1n;
}

/** One lacking line leaves the unit lacking. */
export function joinedState(states: Uint8Array, shares: Shares | null): ScoreState {
  if (shares === null || shares.shares.some(({ line }) => states[line] === ScoreState.lacking)) {
    return ScoreState.lacking;
  }
  const isCounted = shares.shares.some(({ line }) => states[line] === ScoreState.counted);
  return isCounted ? ScoreState.counted : ScoreState.leftOut;
}

/**
 * Bonus and penalty points that nobody entered are 0 in a mean; a scored criterion that is left out of some lines and not
 * of others has no mean that a text would name.
 */
function stateOf({ criterion, states }: CriterionScore, shares: Shares | null, isMean: boolean): ScoreState {
  const joined = joinedState(states, shares);
  if (!isMean || criterion.kind !== "scored" || joined !== ScoreState.counted) return joined;
  const isWhole = shares?.shares.every(({ line }) => states[line] === ScoreState.counted) === true;
  return isWhole ? joined : ScoreState.lacking;
}

function appliesTo(applying: Uint8Array, shares: Shares | null): Applies {
  const own = (shares?.shares ?? []).map(({ line }) => applying[line]);
  if (own.includes(Applies.unknown)) return Applies.unknown;
  return own.length > 0 && own.every((each) => each === Applies.no) ? Applies.no : Applies.yes;
}
