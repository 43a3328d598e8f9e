import type { Block, Field } from "../model/block";
import { add, compare, type Decimal, ZERO } from "../model/numbers/decimal";

/** Whether the stated maxima of all criteria add up to the stated maximum of the total. */
export function maximaProve({ fields }: Block, counted: readonly Field[]): boolean {
  const stated = fields.find(({ sense, max }) => sense === "total" && max !== null)?.max ?? sharedMaximum(counted);
  if (stated === null || counted.length < 2) return false;
  const sum = counted.reduce<Decimal | null>(
    (total, { max }) => (total === null || max === null ? null : add(total, max)),
    ZERO,
  );
  return sum !== null && compare(sum, stated) === 0;
}

/** What one heading over all criteria states. */
function sharedMaximum(counted: readonly Field[]): Decimal | null {
  const [first, ...others] = counted;
  const [over] = first?.outerMaxima ?? [];
  if (first === undefined || over === undefined) return null;
  return others.every(({ header }) => header[0] === first.header[0]) ? over : null;
}
