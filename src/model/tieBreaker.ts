import type { Framework, Preference, TieBreaker } from "./framework";

/** Which of two tied units a figure puts first: fewer points of penalties, of anything else as the ranking goes. */
export function preferenceOf(
  { of, criteria, prefer }: TieBreaker,
  framework: Pick<Framework, "criteria" | "ranking">,
): Preference {
  if (prefer !== undefined) return prefer;
  const isPenalty = (id: string) => framework.criteria.find((criterion) => criterion.id === id)?.kind === "penalty";
  if (of === "points" && criteria.every(isPenalty)) return "fewer";
  return framework.ranking.direction === "lowest" ? "fewer" : "more";
}
