import { finding, type Finding } from "../model/finding";
import type { Assessed } from "./check";

/** Thresholds that no source states and that decided a class here: every unit in that class or a lower one was held against them. */
export function inferredThresholds({ table, framework, ranking }: Assessed): readonly Finding[] {
  const lowest = ranking.classes.reduce((worst, level) => Math.max(worst, level), -1);
  const place = { sheet: table.sheet.name, cell: table.published.class?.headerCell ?? null };
  const rule = framework.classes;
  if (rule === null) return [];
  return rule.levels.flatMap(({ name, threshold }, level) => {
    if (level > lowest || threshold?.provenance.kind !== "inferred" || threshold.value === null) return [];
    const { greaterThan, atMost } = threshold.provenance;
    const params = { class: name.vi, of: rule.of, value: threshold.value, greaterThan, atMost };
    return [finding("threshold.inferred", place, params)];
  });
}
