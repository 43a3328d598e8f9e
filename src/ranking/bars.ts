import { isWithin } from "../model/comparison";
import type { ClassRule } from "../model/framework";
import { compare, dec } from "../model/numbers/decimal";
import type { ClassCause } from "../model/ranking";
import type { Scores } from "../model/scores";

/**
 * What holds one unit to a class or lowers it: decisions about it, and columns of the sheet. A column that says nothing of
 * a unit that may leave it blank holds nobody down.
 */
export function causesOf(scores: Scores, { levels, bars = [] }: ClassRule, unit: number): readonly ClassCause[] {
  const rule = scores.terms[unit]?.rule ?? null;
  const levelOf = (name: string) =>
    Math.max(
      0,
      levels.findIndex((level) => level.name.vi === name),
    );
  const causes: ClassCause[] = [];
  if (rule?.knockOut !== undefined)
    causes.push({ ...rule.knockOut, kind: "atBest", level: levelOf(rule.knockOut.class) });
  if (rule?.lowered !== undefined) causes.push({ ...rule.lowered, kind: "lowered" });
  for (const { criterion, comparison, value, reason, legalBasis, by, ...bar } of bars) {
    const points = scores.points(criterion, unit);
    if (points === null || !isWithin(compare(points, dec(value)), comparison)) continue;
    if (bar.class !== undefined) causes.push({ kind: "atBest", level: levelOf(bar.class), reason, legalBasis });
    if (by !== undefined) causes.push({ kind: "lowered", by, reason, legalBasis });
  }
  return causes;
}
