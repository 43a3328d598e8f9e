import type { Field, StageSense } from "../model/block";
import { stageOrder } from "../model/stages";
import { isStageOnly } from "../reader/words/stageSense";

/** Of fields that differ in their stage alone those of the most official stage, or (`wanted`) of one stage: stages are never added together. */
export function officialFields(fields: readonly Field[], wanted: StageSense | null): readonly Field[] {
  const order = stageOrder();
  const best = new Map<string, Field>();
  for (const field of fields) {
    const key = criterionKey(field);
    const known = best.get(key);
    if (known === undefined || place(field) < place(known)) best.set(key, field);
  }
  return fields.filter((field) => best.get(criterionKey(field)) === field || isOther(field));
  function place({ stage }: Field): number {
    return stage === wanted ? -1 : order.indexOf(stage);
  }
  function isOther(field: Field): boolean {
    const known = best.get(criterionKey(field));
    return known?.stage === field.stage && known.index !== field.index;
  }
}

/** What a field is of, its stage left out. */
export function criterionKey({ header, stage }: Field): string {
  const named = stage === "final" ? header : header.filter((part) => !isStageOnly(part));
  return named.join("\n");
}
