import type { EvidenceTable } from "../evidence/evidenceTable";
import type { Field } from "../model/block";
import type { Counts } from "../model/understanding";
import { isHeadedTakenOff } from "../reader/words/takenOff";

const NONE = new Float64Array();

/**
 * How a field's points count: below zero as they stand, otherwise as the total proves (`proven`), or by its name where
 * nothing proves it.
 */
export function countsOf({ header, index }: Field, table: EvidenceTable, proven: Counts | null): Counts {
  const digits = table.columns[index]?.figures.digits ?? NONE;
  const isBelow = digits.some((figure) => figure < 0) && !digits.some((figure) => figure > 0);
  if (isBelow && proven !== "takenOff") return "belowZero";
  if (proven !== null && digits.some((figure) => figure < 0 || figure > 0)) return proven;
  return isHeadedTakenOff(header) ? "takenOff" : "added";
}
