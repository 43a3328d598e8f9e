import type { Finding } from "../model/finding";
import type { Assessed, Check } from "./check";
import { aboveMaxScores } from "./aboveMaxScores";
import { differingParts } from "./differingParts";
import { differingRules } from "./differingRules";
import { doubtfulClasses } from "./doubtfulClasses";
import { idlePoints } from "./idlePoints";
import { inferredThresholds } from "./inferredThresholds";
import { knockedOutUnits } from "./knockedOutUnits";
import { loweredUnits } from "./loweredUnits";
import { missingScores } from "./missingScores";
import { negativeScores } from "./negativeScores";
import { onEdgeUnits } from "./onEdgeUnits";
import { pointlessFigures } from "./pointlessFigures";
import { publishedClasses } from "./publishedClasses";
import { publishedRanks } from "./publishedRanks";
import { publishedRatios } from "./publishedRatios";
import { publishedTotals } from "./publishedTotals";
import { tiedUnits } from "./tiedUnits";
import { tooPreciseScores } from "./tooPreciseScores";
import { undeclaredScores } from "./undeclaredScores";
import { unfoundDecisions } from "./unfoundDecisions";
import { ungroupedUnits } from "./ungroupedUnits";
import { unusedExclusions, wrongExclusions } from "./wrongExclusions";
import { wrongPenaltySigns } from "./wrongPenaltySigns";

/** First what the scores are, then what the sheet says they make, then what the rules make of it and leave in doubt. */
const CHECKS: readonly Check[] = [
  missingScores,
  undeclaredScores,
  pointlessFigures,
  differingRules,
  negativeScores,
  wrongPenaltySigns,
  aboveMaxScores,
  tooPreciseScores,
  differingParts,
  idlePoints,
  wrongExclusions,
  unusedExclusions,
  ungroupedUnits,
  unfoundDecisions,
  publishedTotals,
  publishedRatios,
  publishedRanks,
  publishedClasses,
  doubtfulClasses,
  onEdgeUnits,
  inferredThresholds,
  tiedUnits,
  knockedOutUnits,
  loweredUnits,
];

/** What can be said of any scored and ranked table, in the order of the checks. */
export function checkTable(assessed: Assessed): readonly Finding[] {
  return CHECKS.flatMap((check) => check(assessed));
}
