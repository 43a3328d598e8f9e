import type { Framework } from "../model/framework";
import { type ClassCount, NO_CLASS } from "../model/ranking";
import type { Scores } from "../model/scores";

export function hasGroups({ groups }: Scores): boolean {
  for (let unit = 0; unit < groups.length; unit += 1) if (groups[unit] !== null) return true;
  return false;
}

/** Every class of every group and of the whole, best first. */
export function countClasses(scores: Scores, classes: Int16Array, { classes: rule }: Framework): readonly ClassCount[] {
  if (rule === null) return [];
  const levels = rule.levels.length;
  const whole = new Int32Array(levels);
  for (let unit = 0; unit < classes.length; unit += 1) {
    const level = classes[unit] ?? NO_CLASS;
    if (level !== NO_CLASS) whole[level] = (whole[level] ?? 0) + 1;
  }
  const byGroup = hasGroups(scores) ? countByGroup(scores, classes, levels) : [];
  return [...byGroup, [null, whole] as const].flatMap(([name, counts]) =>
    Array.from(counts, (count, level) => ({ group: name, level, count })),
  );
}

function countByGroup({ groups }: Scores, classes: Int16Array, levels: number): readonly [string, Int32Array][] {
  const byGroup = new Map<string, Int32Array>();
  groups.forEach((group, unit) => {
    if (group === null) return;
    const own = byGroup.get(group) ?? new Int32Array(levels);
    byGroup.set(group, own);
    const level = classes[unit] ?? NO_CLASS;
    if (level !== NO_CLASS) own[level] = (own[level] ?? 0) + 1;
  });
  return [...byGroup];
}
