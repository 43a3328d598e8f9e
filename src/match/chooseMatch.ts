import type { FrameworkMatch } from "../model/match";

export type MatchChoice =
  | { readonly kind: "clear"; readonly match: FrameworkMatch }
  | { readonly kind: "tie"; readonly matches: readonly FrameworkMatch[] }
  | { readonly kind: "none" };

/** Below this a framework does not fit at all. */
const LEAST_FIT = 0.6;
/** Nearer than this two fits are the same. */
const MARGIN = 0.05;

/** What the matches (best first) allow to decide without the officer: one clear winner, several that fit alike, or none. */
export function chooseMatch(matches: readonly FrameworkMatch[]): MatchChoice {
  const [best] = matches;
  if (best === undefined || best.fit < LEAST_FIT) return { kind: "none" };
  const alike = matches.filter(({ fit }) => fit >= LEAST_FIT && best.fit - fit < MARGIN);
  return alike.length === 1 ? { kind: "clear", match: best } : { kind: "tie", matches: alike };
}
