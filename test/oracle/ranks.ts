import type { Framework, TieBreaker } from "../../src/model/framework";
import { TOTAL_RULES } from "../../src/model/totalRule";
import { cmp, type Rational, sub, sum, ZERO } from "./rational";
import { type Score, type Unit, withoutCriteria } from "./scores";
import { type Figures, figuresOf, printed } from "./totals";

export interface Ranked {
  readonly unit: Unit;
  readonly figures: Figures;
  readonly index: number;
}

/** The figure that ranks: as printed, or as it is. */
export function rankingFigure({ figures }: Ranked, framework: Framework): Rational | null {
  const figure = TOTAL_RULES[framework.total.kind].figure;
  const exact = figure === "ratio" ? figures.ratio : figure === "total" ? figures.total : null;
  return framework.ranking.on === "printed" ? printed(exact, framework) : exact;
}

export function find(
  id: string,
  tops: readonly Score[],
  above: Score | null = null,
): { score: Score; above: Score | null } | null {
  for (const score of tops) {
    if (score.criterion.id === id) return { score, above };
    const within = find(id, score.parts, score.whole ? score : above);
    if (within !== null) return within;
  }
  return null;
}

/** Points of one criterion; "none" of a bonus or penalty that nobody entered, "out" where it does not apply. */
export function pointsOf(id: string, { tops }: Unit): Rational | "out" | "open" {
  const found = find(id, tops);
  if (found === null) return "open";
  const { score, above } = found;
  if (score.applies === "no") return "out";
  if (above !== null && score.absent) return above.state === "out" ? "out" : "open";
  if (score.state === "counted") return score.points;
  if (score.state === "open") return "open";
  return score.criterion.kind === "bonus" || score.criterion.kind === "penalty" ? ZERO : "out";
}

function kindOf(id: string, { criteria }: Framework): string {
  return criteria.find((criterion) => criterion.id === id)!.kind;
}

/** Several together: penalties are taken off, unless there is nothing else. */
export function togetherOf(
  { of, criteria }: Pick<TieBreaker, "of" | "criteria">,
  ranked: Ranked,
  framework: Framework,
): Rational | null {
  if (of === "totalWithout") return totalWithout(criteria, ranked, framework);
  const areAllPenalties = criteria.every((id) => kindOf(id, framework) === "penalty");
  const each = criteria.map((id) => {
    const points = pointsOf(id, ranked.unit);
    if (typeof points === "string") return null;
    return kindOf(id, framework) === "penalty" && !areAllPenalties ? sub(ZERO, points) : points;
  });
  return each.includes(null) ? null : sum(each.map((points) => points!));
}

/** The figure that ranks, as the rule makes it where these criteria apply to nobody. */
function totalWithout(criteria: readonly string[], { unit, index }: Ranked, framework: Framework): Rational | null {
  if (criteria.some((id) => pointsOf(id, unit) === "open")) return null;
  const without = withoutCriteria(unit, criteria);
  return rankingFigure({ unit: without, index, figures: figuresOf(without, framework) }, framework);
}

function preferred({ prefer, of, criteria }: TieBreaker, framework: Framework): "more" | "fewer" {
  if (prefer !== undefined) return prefer;
  if (of === "points" && criteria.every((id) => kindOf(id, framework) === "penalty")) return "fewer";
  return framework.ranking.direction === "lowest" ? "fewer" : "more";
}

/** Negative where `a` stands before `b`. */
export function compareUnits(a: Ranked, b: Ranked, framework: Framework): number {
  const [left, right] = [rankingFigure(a, framework), rankingFigure(b, framework)];
  if (left === null || right === null) return 0;
  const difference = cmp(left, right) * (framework.ranking.direction === "lowest" ? 1 : -1);
  if (difference !== 0) return difference;
  for (const breaker of framework.ranking.tieBreakers) {
    const [one, other] = [togetherOf(breaker, a, framework), togetherOf(breaker, b, framework)];
    if (one === null && other === null) continue;
    if (one === null) return 1;
    if (other === null) return -1;
    const step = cmp(one, other) * (preferred(breaker, framework) === "more" ? -1 : 1);
    if (step !== 0) return step;
  }
  return 0;
}

/** One more than those before it; or than the steps before it. */
export function rankIn(
  list: readonly Ranked[],
  one: Ranked,
  before: (a: Ranked, b: Ranked) => number,
  ties: "standard" | "dense",
) {
  const better = list.filter((other) => before(other, one) < 0);
  if (ties === "standard") return 1 + better.length;
  const kept: Ranked[] = [];
  for (const other of better) if (!kept.some((each) => before(each, other) === 0)) kept.push(other);
  return 1 + kept.length;
}

/** The list that a unit is ranked in; null is the one of all. */
export function listOf({ unit }: Ranked, framework: Framework): string | null {
  switch (framework.ranking.lists) {
    case "one":
      return null;
    case "perGroup":
      return groupName(unit, framework);
    case "declared":
      return framework.groups?.find(({ id }) => id === unit.group)?.list ?? groupName(unit, framework);
  }
}

export function groupName({ group, heading }: Unit, { groups = [] }: Framework): string | null {
  return groups.find(({ id }) => id === group)?.name.vi ?? heading;
}

/** By the points of one criterion: the fewest penalty points, the most of anything else; turned where the lowest is first. */
export function rankBy(id: string, list: readonly Ranked[], one: Ranked, framework: Framework): number {
  const own = (ranked: Ranked) => pointsOf(id, ranked.unit);
  if (typeof own(one) === "string") return 0;
  const isFewer = (kindOf(id, framework) === "penalty") !== (framework.ranking.direction === "lowest");
  const before = (a: Ranked, b: Ranked) => cmp(own(a) as Rational, own(b) as Rational) * (isFewer ? 1 : -1);
  const those = list.filter((ranked) => typeof own(ranked) !== "string");
  return rankIn(those, one, before, framework.ranking.ties);
}
