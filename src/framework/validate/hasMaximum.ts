import type { Criterion } from "../../model/framework";

/** Whether a criterion's maximum is known, by itself or as the sum of its components'. */
export function hasMaximum(
  { id, max }: Criterion,
  criteria: readonly Criterion[],
  within = new Set<string>(),
): boolean {
  if (max !== null) return true;
  if (within.has(id)) return false;
  const components = criteria.filter(({ parent, kind }) => parent === id && kind === "scored");
  return components.length > 0 && components.every((part) => hasMaximum(part, criteria, new Set([...within, id])));
}
