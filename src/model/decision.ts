import { groupedBy } from "./groupedBy";
import type { Framework, UnitRule } from "./framework";
import type { Table } from "./table";
import { unitKey } from "./text/unitKey";

/** A decision about a single unit, and the units of a table that it can mean: one, or it decides nothing. */
export interface Decision {
  readonly rule: UnitRule;
  readonly units: readonly number[];
}

type Units = Pick<Table, "units" | "madeOf">;

/** A unit that is made of lines is none of them, though one may have its name. */
export function decisionsOn({ units, madeOf }: Units, { units: rules = [] }: Framework): readonly Decision[] {
  if (rules.length === 0) return [];
  const byKey = groupedBy(units.keys(), (unit) => unitKey(units[unit]?.name ?? ""));
  const meant = rules.filter((rule) => rule.madeOf === undefined || madeOf !== undefined);
  return meant.map((rule) => ({ rule, units: byKey.get(unitKey(rule.unit)) ?? [] }));
}

/** The decision about each unit that has one; where lines of one name are one unit, of each of its lines. */
export function decisionsByUnit(table: Units, framework: Framework): ReadonlyMap<number, UnitRule> {
  const areAllMeant = framework.parts?.of === "name" && table.madeOf === undefined;
  return new Map(
    decisionsOn(table, framework).flatMap(({ rule, units }) =>
      units.length === 1 || areAllMeant ? units.map((unit) => [unit, rule] as const) : [],
    ),
  );
}
