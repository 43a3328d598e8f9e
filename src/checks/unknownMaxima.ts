import { isTopCriterion } from "../model/criterionTree";
import { finding, type Finding } from "../model/finding";
import type { Framework } from "../model/framework";
import { decimalAt } from "../model/numbers/decimalColumn";
import { TOTAL_RULES } from "../model/totalRule";
import type { Assessed } from "./check";
import { placeOfUnit } from "./support/placeOf";

/** Units that have every score and no result, because neither the framework nor a heading says a maximum that it needs. */
export function unknownMaxima({ table, framework, ranking: { scores } }: Assessed): readonly Finding[] {
  if (!needsMaxima(framework)) return [];
  const tops = framework.criteria.filter(isTopCriterion);
  const scored = framework.criteria.filter(({ parent, kind }) => parent === null && kind !== "notScored");
  const lacksRatio = (unit: number) => framework.classes?.of === "ratio" && decimalAt(scores.ratios, unit) === null;
  return table.units.flatMap((unit, index) => {
    const isLacking = scores.statuses[index] === "incomplete" || lacksRatio(index);
    if (scores.statuses[index] === "notAssessed" || !isLacking) return [];
    if (scored.some(({ id }) => scores.standing(id, index) === "unknown")) return [];
    const open = tops.filter(({ id }) => scores.maximum(id, index) === null);
    if (open.length === 0) return [];
    const criteria = open.map(({ id }) => id);
    return [finding("criterion.maxUnknown", placeOfUnit(table, unit), { unit: unit.name, criteria })];
  });
}

function needsMaxima({ total, classes, scale }: Framework): boolean {
  const { formula } = TOTAL_RULES[total.kind];
  return formula?.over === "maximum" || (formula !== null && classes?.of === "ratio" && scale === null);
}
