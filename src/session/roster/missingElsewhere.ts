import type { Finding } from "../../model/finding";
import { groupedBy } from "../../model/groupedBy";
import type { Table } from "../../model/table";
import { unitName } from "../../model/text/unitName";

/**
 * Findings of several tables that make one list together: a unit of the roster that one of them lacks is missing only where
 * no other has it, and is told once.
 */
export function withoutFoundElsewhere(
  findings: readonly Finding[],
  tables: readonly (Table | null)[],
): readonly Finding[] {
  if (tables.length < 2) return findings;
  const units = tables.flatMap((table) => table?.units ?? []).map(({ name }) => unitName(name));
  const byName = groupedBy(units, ({ proper }) => proper);
  const told = new Set<string>();
  return findings.filter((found) => {
    if (found.code !== "roster.missing") return true;
    const { unit } = found.params;
    const { proper, kind } = unitName(unit);
    const isThere = (byName.get(proper) ?? []).some((own) => own.kind === null || kind === null || own.kind === kind);
    if (isThere || told.has(unit)) return false;
    told.add(unit);
    return true;
  });
}
