import type { Framework } from "../model/framework";

/** Whether there is more to it than points of main criteria and thresholds: whatever `checkSpecialRules` looks at. */
export function hasSpecialRules({ units, groups, criteria, classes }: Framework): boolean {
  const isSpecial = ({ parent, rule, kind }: Framework["criteria"][number]) =>
    parent !== null || rule !== undefined || kind === "penalty";
  const hasQuota = classes?.levels.some(({ quota }) => quota !== undefined) === true;
  return units !== undefined || groups !== undefined || criteria.some(isSpecial) || hasQuota;
}
