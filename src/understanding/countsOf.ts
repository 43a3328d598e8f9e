import type { EvidenceTable } from "../evidence/evidenceTable";
import type { Field } from "../model/block";
import type { Counts } from "../model/understanding";
import { isHeadedTakenOff } from "../reader/words/takenOff";
import { figureOf } from "./wordedSum";

/**
 * How a field's points count: below zero as they stand, otherwise as the total proves (`proven`), or by its name where
 * nothing proves it.
 */
export function countsOf({ header, index }: Field, table: EvidenceTable, proven: Counts | null): Counts {
  const figures = Array.from({ length: table.rowCount }, (_, row) => figureOf(table, index, row)?.digits ?? 0n);
  const isBelow = figures.some((digits) => digits < 0n) && figures.every((digits) => digits <= 0n);
  if (isBelow && proven !== "takenOff") return "belowZero";
  if (proven !== null && figures.some((digits) => digits !== 0n)) return proven;
  return isHeadedTakenOff(header) ? "takenOff" : "added";
}
