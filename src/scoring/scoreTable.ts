import { decimal } from "../model/numbers/decimal";
import { decimalColumn } from "../model/numbers/decimalColumn";
import { type Framework, isMeasuredAgainstMaximum } from "../model/framework";
import { isGiven, rankingFigure } from "../model/totalRule";
import type { Scores, UnitStatus, UnitTerms } from "../model/scores";
import { type FigureColumn, FigureState, type Table } from "../model/table";
import { unitTerms } from "./applicability";
import { ScoreState } from "./countedPoints";
import { excludedPoints } from "./excludedPoints";
import { constantColumn, extentOf, integerAt, integersOf, isPositive } from "./integerColumn";
import { type Quotients, quotientAt, roundQuotients, wholeFigures } from "./quotients";
import { type CriteriaScores, type CriterionScore, scoreCriteria } from "./scoreCriteria";
import { standingsOf } from "./standings";
import { ratioToScale, type TotalFigures, totalOf } from "./totalOf";
import { groupNames, groupReader } from "./unitGroups";

/** What the scores of a table make under a framework: exact, rounded once, and nothing for a unit that lacks a score. */
export function scoreTable(table: Table, framework: Framework): Scores {
  const readGroup = groupReader(framework);
  const terms = unitTerms(table, framework, readGroup);
  const members: Members = { terms, groups: groupNames(table, terms, framework, readGroup) };
  if (isGiven(framework.total)) return finish(givenFigures(table, framework), framework, members, NO_CRITERIA);
  const excluded = isMeasuredAgainstMaximum(framework) ? excludedPoints(table, terms) : null;
  const leastPlaces = excluded === null ? 0 : excluded.extent.places;
  const criteria = scoreCriteria(table, framework, terms, leastPlaces);
  return finish(totalOf(criteria, excluded, framework), framework, members, criterionLookups(criteria));
}

function givenFigures(table: Table, framework: Framework): TotalFigures {
  const units = table.units.length;
  if (rankingFigure(framework.total) === "ratio") {
    const { figures, states } = givenColumn(table.published.ratio, units);
    return { states, total: null, ratio: figures };
  }
  const { figures, states } = givenColumn(table.published.total, units);
  return { states, total: figures, ratio: framework.classes?.of === "ratio" ? ratioToScale(figures, framework) : null };
}

interface Given {
  readonly figures: Quotients;
  readonly states: Uint8Array;
}

/** A figure that the sheet gives: without one the unit is incomplete. */
function givenColumn(column: FigureColumn | null, units: number): Given {
  const figures = column?.figures ?? decimalColumn(units);
  const extent = extentOf(figures);
  const { places } = extent;
  const states = new Uint8Array(units).fill(ScoreState.lacking);
  column?.states.forEach((state, unit) => {
    if (state === FigureState.value) states[unit] = ScoreState.counted;
  });
  const one = constantColumn(units, 10n ** BigInt(places));
  return { figures: { numerators: integersOf(figures, extent, places), denominators: one }, states };
}

type Lookups = Pick<Scores, "points" | "maximum" | "standing">;

const NO_CRITERIA: Lookups = { points: () => null, maximum: () => null, standing: () => "unknown" };

function criterionLookups({ tops, places }: CriteriaScores): Lookups {
  const byId = new Map(tops.flatMap(withComponents).map((score) => [score.criterion.id, score]));
  const standings = standingsOf(tops);
  return {
    points: (id, unit) => {
      const score = byId.get(id);
      if (score?.states[unit] !== ScoreState.counted) return null;
      return decimal(integerAt(score.points, unit), places);
    },
    maximum: (id, unit) => {
      const maximum = byId.get(id)?.maximum ?? null;
      return maximum === null ? null : decimal(integerAt(maximum, unit), places);
    },
    standing: (id, unit) => standings.get(id)?.(unit) ?? "unknown",
  };
}

function withComponents(score: CriterionScore): readonly CriterionScore[] {
  return [score, ...score.components.flatMap(withComponents)];
}

type Members = Pick<Scores, "terms" | "groups">;

function finish(figures: TotalFigures, framework: Framework, { terms, groups }: Members, lookups: Lookups): Scores {
  const { total, ratio, states } = figures;
  const figure = rankingFigure(framework.total);
  const ranking = figure === "ratio" ? ratio : total;
  const isFree = figure === null;
  const scored = new Uint8Array(states.length);
  for (let unit = 0; unit < scored.length; unit += 1) {
    if (states[unit] !== ScoreState.counted || terms[unit]?.assessment === "notAssessed") continue;
    if (isFree || (ranking !== null && isPositive(ranking.denominators, unit))) scored[unit] = 1;
  }
  const print = (quotients: Quotients | null) =>
    quotients === null ? decimalColumn(scored.length) : roundQuotients(quotients, framework.decimals, scored);
  const [totals, ratios] = [print(total), print(ratio)];
  const printed = figure === "ratio" ? ratios : totals;
  const statusOf = ({ assessment }: UnitTerms, unit: number): UnitStatus => {
    if (assessment === "notAssessed") return "notAssessed";
    if (scored[unit] === 0) return "incomplete";
    if (isFree) return "notRanked";
    return Number.isNaN(printed.digits[unit]) ? "incomplete" : assessment;
  };
  return {
    statuses: terms.map(statusOf),
    terms,
    groups,
    totals,
    ratios,
    exact: (unit) => (ranking === null || scored[unit] !== 1 ? null : quotientAt(ranking, unit)),
    whole: ranking === null ? null : wholeFigures(ranking),
    ...lookups,
  };
}
