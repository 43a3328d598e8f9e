import type { Relation } from "../evidence/evidence";
import type { EvidenceTable } from "../evidence/evidenceTable";
import type { Field } from "../model/block";
import { add, compare, round, subtract, ZERO } from "../model/numbers/decimal";
import { figureOf } from "./wordedSum";

/**
 * A sum that most rows follow, and the field that explains every row which does not: bonus or penalty points that few
 * units have. Null where none does, or several do.
 */
export function withMissingPart(table: EvidenceTable, relation: Relation, fields: readonly Field[]): Relation | null {
  if ((relation.kind !== "sum" && relation.kind !== "signed") || relation.off.length === 0) return null;
  const parts = new Set(relation.parts.map(({ column }) => column));
  const found = fields
    .filter(({ index }) => index !== relation.target && !parts.has(index))
    .flatMap(({ index }) =>
      ([1n, -1n] as const).flatMap((sign) => (explains(table, relation, index, sign) ? [{ index, sign }] : [])),
    );
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return null;
  const part = { column: only.index, weight: { numerator: only.sign, denominator: 1n }, from: null, to: null };
  const all = [...relation.parts, part].sort((a, b) => a.column - b.column);
  return {
    ...relation,
    kind: only.sign < 0n ? "signed" : relation.kind,
    parts: all,
    agrees: relation.outOf,
    off: [],
    nearly: [],
  };
}

/** Nought or blank where the sum agrees, and exactly what is missing where it does not. */
function explains(
  table: EvidenceTable,
  { off, places, target }: Relation,
  field: Field["index"],
  sign: 1n | -1n,
): boolean {
  const rows = new Map(off.map((row) => [row.row, row]));
  return Array.from({ length: table.rowCount }, (_, row) => row).every((row) => {
    const own = figureOf(table, field, row) ?? ZERO;
    const odd = rows.get(row);
    if (odd === undefined) return own.digits === 0n || figureOf(table, target, row) === null;
    return compare(odd.printed, round(sign > 0n ? add(odd.expected, own) : subtract(odd.expected, own), places)) === 0;
  });
}
