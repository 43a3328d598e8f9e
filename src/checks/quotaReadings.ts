import { finding, type Finding } from "../model/finding";
import type { Assessed } from "./check";
import { placeOfTable } from "./support/placeOf";

/** Quotas whose share is of "those classed next", where the two ways to read that differ; and greater shares in force. */
export function quotaReadings({ table, framework, ranking }: Assessed): readonly Finding[] {
  const levels = framework.classes?.levels ?? [];
  const place = placeOfTable(table);
  const readings = ranking.quotaReadings.flatMap(({ level, base, allowed, otherwise }) => {
    const [name, next] = [levels[level]?.name.vi ?? "", levels[level + 1]?.name.vi ?? ""];
    // A framework that states both readings has both results told, unit by unit.
    if (framework.alternatives?.some((each) => each.of === "quota" && each.class === name) === true) return [];
    return [finding("class.quotaReadings", place, { class: name, next, base, allowed, otherwise })];
  });
  const exceptions = levels.flatMap(({ name, quota }) => {
    if (quota?.kind !== "share" || quota.exception === undefined) return [];
    const { percent, reason } = quota.exception;
    const params = { class: name.vi, percent: quota.percent, exception: percent, reason };
    return [finding("class.quotaException", place, params)];
  });
  return [...readings, ...exceptions];
}
