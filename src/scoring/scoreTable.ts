import { greatest } from "../model/extremes";
import { type Decimal, decimal } from "../model/numbers/decimal";
import { roundFraction } from "../model/numbers/fraction";
import { type DecimalColumn, decimalColumn, isNumber } from "../model/numbers/decimalColumn";
import { type CriterionId, type Framework, isMeasuredAgainstMaximum } from "../model/framework";
import { isGiven, rankingFigure } from "../model/totalRule";
import { type Scores, UNIT_STATUSES, UnitState, type UnitStatus, type UnitTerms } from "../model/scores";
import { type FigureColumn, FigureState, type Table } from "../model/table";
import { withoutCriteria } from "../model/withoutCriteria";
import { unitTerms } from "./applicability";
import { ScoreState } from "./countedPoints";
import { excludedPoints } from "./excludedPoints";
import {
  constantColumn,
  integerAt,
  type IntegerColumn,
  integersOf,
  isPositive,
  placesOf,
  multiplyColumns,
} from "./integerColumn";
import { isOpen } from "./maxima";
import { combinePoints, combineScores, divisorsOf, joinedState } from "./parts/combineScores";
import { sharesOf } from "./parts/shares";
import { type Quotients, quotientAt, roundQuotients, wholeFigures } from "./quotients";
import { type CriteriaScores, type CriterionScore, scoreCriteria } from "./scoreCriteria";
import { standingsOf } from "./standings";
import { type Excluded, ratioToScale, type TotalFigures, totalOf } from "./totalOf";
import { groupNames, groupReader } from "./unitGroups";

/** What the scores of a table make under a framework: exact, rounded once, and nothing for a unit that lacks a score. */
export function scoreTable(table: Table, framework: Framework): Scores {
  const readGroup = groupReader(framework);
  const terms = unitTerms(table, framework, readGroup);
  const members: Members = { terms, groups: groupNames(table, terms, framework, readGroup) };
  const without = scoresWithout(table, framework);
  if (isGiven(framework.total)) {
    return finish(givenFigures(table, framework), framework, members, { ...NO_CRITERIA, without });
  }
  const { criteria, excluded } = scoresOf(table, framework, terms);
  const lookups = { ...criterionLookups(criteria), without };
  return finish(totalOf(criteria, excluded, framework), framework, members, lookups);
}

function scoresWithout(table: Table, framework: Framework): Scores["without"] {
  const known = new Map<string, Scores>();
  return (ids) => {
    const key = ids.join(" ");
    const scores = known.get(key) ?? scoreTable(table, withoutCriteria(framework, ids));
    known.set(key, scores);
    return scores;
  };
}

interface TableScores {
  readonly criteria: CriteriaScores;
  readonly excluded: Excluded | null;
}

/** The scores of each unit: of its own line, or combined of those that it is made of. */
function scoresOf(table: Table, framework: Framework, terms: readonly UnitTerms[]): TableScores {
  if (table.madeOf === undefined || framework.parts === undefined) return scoresOfLines(table, framework, terms);
  const { lines } = table.madeOf;
  const own = scoresOfLines(lines, framework, unitTerms(lines, framework, groupReader(framework)));
  const shares = sharesOf(table.madeOf, framework.parts);
  const { excluded } = own;
  return {
    criteria: combineScores(own.criteria, shares, terms),
    excluded: excluded && {
      states: Uint8Array.from(shares, (each) => joinedState(excluded.states, each)),
      points: combinePoints(excluded.points, shares),
    },
  };
}

function scoresOfLines(table: Table, framework: Framework, terms: readonly UnitTerms[]): TableScores {
  const excluded = isMeasuredAgainstMaximum(framework) ? excludedPoints(table, terms) : null;
  const leastPlaces = excluded === null ? 0 : excluded.places;
  const criteria = scoreCriteria(table, framework, terms, leastPlaces);
  if (excluded === null) return { criteria, excluded };
  const { states, points } = excluded;
  return { criteria, excluded: { states, points: integersOf(points, criteria.places) } };
}

function givenFigures(table: Table, framework: Framework): TotalFigures {
  const isRatio = rankingFigure(framework.total) === "ratio";
  const { figures, states } = givenBy(table, framework, ({ published }) =>
    isRatio ? published.ratio : published.total,
  );
  if (isRatio) return { states, total: null, ratio: figures };
  return { states, total: figures, ratio: framework.classes?.of === "ratio" ? ratioToScale(figures, framework) : null };
}

function givenBy(table: Table, { parts }: Framework, pick: (table: Table) => FigureColumn | null): Given {
  if (table.madeOf === undefined || parts === undefined) return givenColumn(pick(table), table.units.length);
  const { lines } = table.madeOf;
  const { figures, states } = givenColumn(pick(lines), lines.units.length);
  const shares = sharesOf(table.madeOf, parts);
  const { numerators, denominators } = figures;
  return {
    states: Uint8Array.from(shares, (each) => joinedState(states, each)),
    figures: {
      numerators: combinePoints(numerators, shares),
      denominators: multiplyColumns(divisorsOf(shares), constantColumn(shares.length, integerAt(denominators, 0))),
    },
  };
}

interface Given {
  readonly figures: Quotients;
  readonly states: Uint8Array;
}

/** A figure that the sheet gives: without one the unit is incomplete. */
function givenColumn(column: FigureColumn | null, units: number): Given {
  const figures = column?.figures ?? decimalColumn(units);
  const places = placesOf(figures);
  const states = new Uint8Array(units).fill(ScoreState.lacking);
  column?.states.forEach((state, unit) => {
    if (state === FigureState.value) states[unit] = ScoreState.counted;
  });
  const one = constantColumn(units, 10n ** BigInt(places));
  return { figures: { numerators: integersOf(figures, places), denominators: one }, states };
}

type Lookups = Pick<Scores, "points" | "maximum" | "standing">;

const NO_CRITERIA: Lookups = { points: () => null, maximum: () => null, standing: () => "unknown" };

function criterionLookups({ tops, places, one }: CriteriaScores): Lookups {
  const pointsOf = pointReader(places, one);
  let scores: ReadonlyMap<CriterionId, CriterionScore> | null = null;
  const byId = () => (scores ??= new Map(tops.flatMap(withComponents).map((score) => [score.criterion.id, score])));
  let standings: ReturnType<typeof standingsOf> | null = null;
  return {
    points: (id, unit) => {
      const score = byId().get(id);
      if (score?.states[unit] !== ScoreState.counted) return null;
      return pointsOf(score.points, unit);
    },
    maximum: (id, unit) => {
      const maximum = byId().get(id)?.maximum;
      return maximum === undefined || isOpen(maximum, unit) ? null : pointsOf(maximum.values, unit);
    },
    standing: (id, unit) => (standings ??= standingsOf(tops)).get(id)?.(unit) ?? "unknown",
  };
}

/** More digits than a decimal of a document has. */
const LONGEST_DECIMAL = 16;

/**
 * What a unit's whole numbers are in points. Those over a divisor are rounded so far out that they compare with decimals
 * and with each other as they are.
 */
function pointReader(places: number, one: IntegerColumn): (column: IntegerColumn, unit: number) => Decimal {
  if (one.kind === "constant") return (column, unit) => decimal(integerAt(column, unit), places);
  const widest = Array.from({ length: one.length }, (_, unit) => String(integerAt(one, unit)).length);
  const far = 2 * greatest(widest, 0) + LONGEST_DECIMAL;
  return (column, unit) =>
    roundFraction({ numerator: integerAt(column, unit), denominator: integerAt(one, unit) }, far);
}

function withComponents(score: CriterionScore): readonly CriterionScore[] {
  return [score, ...score.components.flatMap(withComponents)];
}

type Members = Pick<Scores, "terms" | "groups">;

function finish(
  figures: TotalFigures,
  framework: Framework,
  { terms, groups }: Members,
  lookups: Lookups & Pick<Scores, "without">,
): Scores {
  const { total, ratio, states } = figures;
  const figure = rankingFigure(framework.total);
  const ranking = figure === "ratio" ? ratio : total;
  const isFree = figure === null;
  const scored = scoredUnits(states, terms, isFree ? ONE : (ranking?.denominators ?? NONE));
  const print = (quotients: Quotients | null) =>
    quotients === null ? decimalColumn(scored.length) : roundQuotients(quotients, framework.decimals, scored);
  const [totals, ratios] = [print(total), print(ratio)];
  const printed = isFree ? null : figure === "ratio" ? ratios : totals;
  const unitStates = statesOf(terms, scored, printed);
  let statuses: readonly UnitStatus[] | null = null;
  return {
    states: unitStates,
    get statuses() {
      return (statuses ??= Array.from(unitStates, (state) => UNIT_STATUSES[state] ?? "incomplete"));
    },
    terms,
    groups,
    totals,
    ratios,
    exact: (unit) => (ranking === null || scored[unit] !== 1 ? null : quotientAt(ranking, unit)),
    whole: ranking === null ? null : wholeFigures(ranking),
    ...lookups,
  };
}

const [ONE, NONE] = [constantColumn(0, 1n), constantColumn(0, 0n)];

/** 1 of each unit that is assessed and lacks nothing, and whose figure can be divided. */
function scoredUnits(states: Uint8Array, terms: readonly UnitTerms[], divisors: IntegerColumn): Uint8Array {
  const scored = new Uint8Array(states.length);
  if (divisors.kind === "constant" && divisors.value <= 0n) return scored;
  const areDivided = divisors.kind === "constant";
  for (let unit = 0; unit < scored.length; unit += 1) {
    if (states[unit] !== ScoreState.counted || terms[unit]?.assessment === "notAssessed") continue;
    if (areDivided || isPositive(divisors, unit)) scored[unit] = 1;
  }
  return scored;
}

/** `printed`: the figures that rank; null where the rule makes none. */
function statesOf(terms: readonly UnitTerms[], scored: Uint8Array, printed: DecimalColumn | null): Uint8Array {
  const { incomplete, notRanked } = UnitState;
  const states = new Uint8Array(scored.length);
  for (let unit = 0; unit < states.length; unit += 1) {
    const assessment = terms[unit]?.assessment ?? "ranked";
    if (scored[unit] === 0) states[unit] = assessment === "notAssessed" ? UnitState.notAssessed : incomplete;
    else if (printed === null) states[unit] = notRanked;
    else if (!isNumber(printed.digits[unit] ?? NaN)) states[unit] = incomplete;
    else states[unit] = UnitState[assessment];
  }
  return states;
}
