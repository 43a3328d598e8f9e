import type { Framework, UnitRule } from "./framework";
import type { Table } from "./table";
import { unitKey } from "./text/unitKey";

/** A decision about a single unit, and the units of a table that it can mean: one, or it decides nothing. */
export interface Decision {
  readonly rule: UnitRule;
  readonly units: readonly number[];
}

export function decisionsOn({ units }: Pick<Table, "units">, { units: rules = [] }: Framework): readonly Decision[] {
  if (rules.length === 0) return [];
  const byKey = new Map<string, number[]>();
  units.forEach(({ name }, unit) => {
    const key = unitKey(name);
    const alike = byKey.get(key);
    if (alike === undefined) byKey.set(key, [unit]);
    else alike.push(unit);
  });
  return rules.map((rule) => ({ rule, units: byKey.get(unitKey(rule.unit)) ?? [] }));
}

/** The decision about each unit that has one. */
export function decisionsByUnit(table: Pick<Table, "units">, framework: Framework): ReadonlyMap<number, UnitRule> {
  return new Map(
    decisionsOn(table, framework).flatMap(({ rule, units: [unit, ...others] }) =>
      unit === undefined || others.length > 0 ? [] : [[unit, rule] as const],
    ),
  );
}
