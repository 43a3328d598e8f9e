import type { Finding } from "../model/finding";
import { aboveMaxScores } from "./aboveMaxScores";
import type { Assessed, Check } from "./check";
import { doubtfulClasses } from "./doubtfulClasses";
import { inferredThresholds } from "./inferredThresholds";
import { missingScores } from "./missingScores";
import { negativeScores } from "./negativeScores";
import { onEdgeUnits } from "./onEdgeUnits";
import { publishedClasses } from "./publishedClasses";
import { publishedRanks } from "./publishedRanks";
import { publishedRatios } from "./publishedRatios";
import { publishedTotals } from "./publishedTotals";
import { tiedUnits } from "./tiedUnits";
import { tooPreciseScores } from "./tooPreciseScores";
import { undeclaredScores } from "./undeclaredScores";
import { unusedExclusions, wrongExclusions } from "./wrongExclusions";

/** First what the scores are, then what the sheet says they make, then what the rules leave in doubt. */
const CHECKS: readonly Check[] = [
  missingScores,
  undeclaredScores,
  negativeScores,
  aboveMaxScores,
  tooPreciseScores,
  wrongExclusions,
  unusedExclusions,
  publishedTotals,
  publishedRatios,
  publishedRanks,
  publishedClasses,
  doubtfulClasses,
  onEdgeUnits,
  inferredThresholds,
  tiedUnits,
];

/** What can be said of any scored and ranked table, in the order of the checks. */
export function checkTable(assessed: Assessed): readonly Finding[] {
  return CHECKS.flatMap((check) => check(assessed));
}
