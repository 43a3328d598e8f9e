import type { CriterionId, Framework, TieBreaker } from "./framework";
import { add, type Decimal, subtract, ZERO } from "./numbers/decimal";
import { decimalAt } from "./numbers/decimalColumn";
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
  const totals = rankingFigure(framework.total) === "ratio" ? scores.ratios : scores.totals;
  const sign = arePenalties ? add : subtract;
  return (unit) => {
    const [total, without] = [decimalAt(totals, unit), sum(unit)];
    return total === null || without === null ? null : sign(total, without);
  };
}
