import { compared, plus, divided, fraction, type Fraction } from "../fraction";
import type { Random } from "../random";
import { CLASS_LADDERS } from "../words/results";

/** Classes of totals by thresholds that lie between printed totals, so that no unit stands on an edge. */
export function drawClasses(random: Random, totals: readonly (Fraction | null)[]): (string | null)[] | null {
  const different = totals
    .filter((total) => total !== null)
    .sort((a, b) => compared(b, a))
    .filter((total, at, all) => at === 0 || compared(total, all[at - 1] ?? total) !== 0);
  const ladder = random.pick(CLASS_LADDERS);
  const steps = Math.min(ladder.length - 1, different.length - 1);
  if (steps < 1) return null;
  const cuts = random
    .some(
      Array.from({ length: different.length - 1 }, (_, at) => at),
      steps,
    )
    .sort((a, b) => a - b)
    .map((at) => divided(plus(different[at] ?? fraction(0), different[at + 1] ?? fraction(0)), fraction(2)));
  return totals.map((total) => {
    if (total === null) return null;
    const level = cuts.findIndex((cut) => compared(total, cut) > 0);
    return ladder[level === -1 ? steps : level] ?? null;
  });
}
