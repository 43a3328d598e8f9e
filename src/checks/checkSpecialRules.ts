import type { Finding } from "../model/finding";
import type { Assessed, Check } from "./check";
import { differingParts } from "./differingParts";
import { differingRules } from "./differingRules";
import { idlePoints } from "./idlePoints";
import { knockedOutUnits } from "./knockedOutUnits";
import { loweredUnits } from "./loweredUnits";
import { pointlessFigures } from "./pointlessFigures";
import { unfoundDecisions } from "./unfoundDecisions";
import { ungroupedUnits } from "./ungroupedUnits";
import { wrongPenaltySigns } from "./wrongPenaltySigns";

const CHECKS: readonly Check[] = [
  unfoundDecisions,
  ungroupedUnits,
  pointlessFigures,
  differingRules,
  wrongPenaltySigns,
  differingParts,
  idlePoints,
  knockedOutUnits,
  loweredUnits,
];

/** What can be said of a table beyond `checkTable` where its framework `hasSpecialRules`. Loaded only with such a framework. */
export function checkSpecialRules(assessed: Assessed): readonly Finding[] {
  return CHECKS.flatMap((check) => check(assessed));
}
