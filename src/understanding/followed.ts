import type { Classing } from "../evidence/evidence";
import type { Block, Field, FieldIndex } from "../model/block";
import { isTold, ordersBy } from "./chooseResult";
import type { Known } from "./known";

/** A result whose making the sheet does not show, and that every one of many ranks follows. */
export function followedField(field: Field, { block, evidence: { rankings } }: Known): Field | null {
  const isFollowing = rankings.some(
    (ranking) =>
      ordersBy(ranking, field.index) &&
      isTold(ranking, block) &&
      ranking.agrees === ranking.outOf &&
      ranking.outOf >= MANY,
  );
  return isFollowing ? field : null;
}

/** Fewer ranks than this may follow a column by chance. */
const MANY = 6;

/** By its heading, or as every class holds several units in perfect order: some words follow some figure by chance. */
function isClassColumn({ column, classes, agrees, outOf }: Classing, { fields }: Block): boolean {
  return fields[column]?.sense === "class" || (agrees === outOf && outOf >= 3 * classes.length);
}

/** Printed ranks, or classes, follow the field. */
export function isFollowed(index: FieldIndex, { block, evidence: { rankings, classings } }: Known): boolean {
  return (
    rankings.some((ranking) => ordersBy(ranking, index) && isTold(ranking, block)) ||
    classings.some((classing) => classing.by === index && isClassColumn(classing, block))
  );
}
