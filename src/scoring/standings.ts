import type { CriterionId } from "../model/framework";
import type { Standing } from "../model/scores";
import { Applies } from "../model/applies";
import { ScoreState } from "./countedPoints";
import type { CriterionScore } from "./scoreCriteria";

type StandingOf = (unit: number) => Standing;

/** How every criterion stands with each unit. */
export function standingsOf(tops: readonly CriterionScore[]): ReadonlyMap<CriterionId, StandingOf> {
  return new Map(tops.flatMap((top) => standingsIn(top, null)));
}

/** `main`: the criterion above that the sheet gives as a whole, so that nobody sees the points of its components. */
function standingsIn(score: CriterionScore, main: CriterionScore | null): readonly [CriterionId, StandingOf][] {
  const own = (unit: number) => standing(score, unit);
  const isHidden = main !== null && score.from === "nowhere";
  const within = (unit: number): Standing =>
    main?.states[unit] === ScoreState.leftOut || score.applying[unit] === Applies.no ? "leftOut" : "unknown";
  const whole = score.from === "column" ? score : main;
  const entry: [CriterionId, StandingOf] = [score.criterion.id, isHidden ? within : own];
  return [entry, ...score.components.flatMap((component) => standingsIn(component, whole))];
}

function standing({ criterion, applying, states }: CriterionScore, unit: number): Standing {
  if (applying[unit] === Applies.no) return "leftOut";
  if (states[unit] === ScoreState.counted) return "counted";
  if (states[unit] === ScoreState.lacking) return "unknown";
  return criterion.kind === "bonus" || criterion.kind === "penalty" ? "none" : "leftOut";
}
