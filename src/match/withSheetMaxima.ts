import type { Block } from "../model/block";
import { decimalText } from "../model/numbers/decimal";
import type { Framework } from "../model/framework";
import type { Mapping } from "../model/mapping";

/**
 * The framework with the maxima that it leaves open taken from the sheet's headings, for this table only: some rules
 * change their maxima from year to year. The same framework where the sheet says nothing about them.
 */
export function withSheetMaxima(framework: Framework, block: Block, mapping: Mapping): Framework {
  const stated = new Map(
    mapping.fields.flatMap(({ field, role }) => {
      const max = role.kind === "criterion" ? (block.fields[field]?.max ?? null) : null;
      return role.kind !== "criterion" || max === null ? [] : [[role.criterion, decimalText(max)] as const];
    }),
  );
  const isOpen = framework.criteria.some(({ id, max, kind }) => max === null && kind === "scored" && stated.has(id));
  if (!isOpen) return framework;
  const criteria = framework.criteria.map((criterion) =>
    criterion.max === null && criterion.kind === "scored"
      ? { ...criterion, max: stated.get(criterion.id) ?? null }
      : criterion,
  );
  return { ...framework, criteria };
}
