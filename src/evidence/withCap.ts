import { compare, type Decimal } from "../model/numbers/decimal";
import type { Relation } from "./evidence";

/** One row that prints less than its parts make is a slip; several that all print one figure, above which no row goes, are a cap. */
const LEAST_ROWS = 2;

/**
 * A sum "of at most 100 points": the rows that are above it print the cap, and follow. `printed` are all figures of the
 * target, `stated` is the cap that its heading names: then one row is enough.
 */
export function withCap(relation: Relation, printed: readonly Decimal[], stated: Decimal | undefined): Relation {
  const { kind, off, outOf } = relation;
  const [first] = off;
  if ((kind !== "sum" && kind !== "signed") || relation.partsRounded || first === undefined) return relation;
  const cap = first.printed;
  const isCapped = off.every((row) => compare(row.printed, cap) === 0 && compare(row.expected, cap) > 0);
  const isTop = printed.every((figure) => compare(figure, cap) <= 0);
  const isStated = stated !== undefined && compare(stated, cap) === 0;
  const isLikely = off.length >= LEAST_ROWS && isRound(cap);
  if (!isCapped || !isTop || !(isStated || isLikely)) return relation;
  return { ...relation, cap, agrees: outOf, off: [], nearly: [] };
}

/** 10, 50, 100, 1000: what rules name. */
function isRound({ digits, places }: Decimal): boolean {
  return digits > 0n && digits % 10n ** BigInt(places + 1) === 0n;
}
