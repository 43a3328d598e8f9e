import type { Decimal } from "../../../model/numbers/decimal";
import type { PointRule } from "../../../model/pointRule";
import { proportionRule } from "./proportionRule";
import { ruleItems, ruleParts } from "./ruleItems";
import { shareRule, yesNoRule } from "./shareRules";
import { stepsRule } from "./stepsRule";

/**
 * The rule that a "cách tính" text states, its items parted by semicolons or lines; null unless a rule says exactly what
 * the whole text says, since a wrong rule is worse than none. A proposal: the officer confirms it.
 */
export function readPointRule(text: string, max: Decimal | null): PointRule | null {
  const items = ruleItems(text);
  if (items === null) return proportionRule(ruleParts(text), max);
  return stepsRule(items, max) ?? yesNoRule(items, max) ?? shareRule(items);
}
