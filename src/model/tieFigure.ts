import type { Framework, TieBreaker } from "./framework";
import { add, dec, type Decimal, subtract } from "./numbers/decimal";
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
  const sum = (unit: number) =>
    criteria.reduce<Decimal | null>((total, id) => {
      const points = scores.standing(id, unit) === "none" ? dec("0") : scores.points(id, unit);
      if (total === null || points === null) return null;
      return kinds.get(id) === "penalty" && !arePenalties ? subtract(total, points) : add(total, points);
    }, dec("0"));
  if (of === "points") return sum;
  const totals = rankingFigure(framework.total) === "ratio" ? scores.ratios : scores.totals;
  const sign = arePenalties ? add : subtract;
  return (unit) => {
    const [total, without] = [decimalAt(totals, unit), sum(unit)];
    return total === null || without === null ? null : sign(total, without);
  };
}
