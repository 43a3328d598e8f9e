import type { EvidenceTable } from "../evidence/evidenceTable";
import type { Field } from "../model/block";
import type { Counts } from "../model/understanding";
import { figureOf } from "./wordedSum";

const TAKEN_OFF = /^\s*(?:tổng\s+)?(?:số\s+)?(?:điểm\s+(?:bị\s+)?(?:trừ|phạt)|(?:trừ|phạt)(?:\s+điểm)?\s*$)/iu;

/**
 * How a field's points count: below zero as they stand, otherwise as the total proves (`proven`), or by its name where
 * nothing proves it.
 */
export function countsOf({ header, index }: Field, table: EvidenceTable, proven: Counts | null): Counts {
  const figures = Array.from({ length: table.rowCount }, (_, row) => figureOf(table, index, row)?.digits ?? 0n);
  const isBelow = figures.some((digits) => digits < 0n) && figures.every((digits) => digits <= 0n);
  if (isBelow && proven !== "takenOff") return "belowZero";
  if (proven !== null && figures.some((digits) => digits !== 0n)) return proven;
  return header.some((part) => TAKEN_OFF.test(part.normalize("NFC"))) ? "takenOff" : "added";
}
