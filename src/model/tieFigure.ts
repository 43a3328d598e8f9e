import type { CriterionId, Framework, TieBreaker } from "./framework";
import { add, type Decimal, subtract, ZERO } from "./numbers/decimal";
import { decimalAt } from "./numbers/decimalColumn";
import { roundFraction } from "./numbers/fraction";
import type { Scores } from "./scores";
import { rankingFigure } from "./totalRule";

/** The figure by which a tie is decided, of one unit; null where it has none. */
export function tieFigure(
  { of, criteria }: TieBreaker,
  scores: Scores,
  framework: Framework,
): (unit: number) => Decimal | null {
  const kinds = new Map(framework.criteria.map(({ id, kind }) => [id, kind]));
  const arePenalties = criteria.every((id) => kinds.get(id) === "penalty");
  const pointsOf = (id: CriterionId, unit: number) =>
    scores.points(id, unit) ?? (scores.standing(id, unit) === "none" ? ZERO : null);
  const [only, ...others] = criteria;
  const sum = (unit: number) =>
    criteria.reduce<Decimal | null>((total, id) => {
      const points = pointsOf(id, unit);
      if (total === null || points === null) return null;
      return kinds.get(id) === "penalty" && !arePenalties ? subtract(total, points) : add(total, points);
    }, ZERO);
  if (of === "points") return only !== undefined && others.length === 0 ? (unit) => pointsOf(only, unit) : sum;
  return (unit) => {
    const isOpen = criteria.some((id) => scores.standing(id, unit) === "unknown");
    return isOpen ? null : figureThatRanks(scores.without(criteria), framework, unit);
  };
}

/** More places than two unrounded figures need to be told apart: both are quotients of what 15 digits a score can make. */
const FAR = 60;

function figureThatRanks(scores: Scores, { total, ranking }: Framework, unit: number): Decimal | null {
  if (ranking.on === "printed")
    return decimalAt(rankingFigure(total) === "ratio" ? scores.ratios : scores.totals, unit);
  const exact = scores.exact(unit);
  return exact === null ? null : roundFraction(exact, FAR);
}
