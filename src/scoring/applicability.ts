import { decisionsByUnit } from "../model/decision";
import type { Framework } from "../model/framework";
import type { UnitTerms } from "../model/scores";
import type { Table } from "../model/table";
import type { GroupReader } from "./unitGroups";

/** A place a unit, the table's order. */
export function unitTerms(table: Table, framework: Framework, readGroup: GroupReader): readonly UnitTerms[] {
  if (framework.units === undefined && framework.groups === undefined) {
    return new Array<UnitTerms>(table.units.length).fill(NO_TERMS);
  }
  const decisions = decisionsByUnit(table, framework);
  const assessments = new Map((framework.groups ?? []).map(({ id, assessment }) => [id, assessment ?? "ranked"]));
  return table.units.map(({ group: heading }, unit): UnitTerms => {
    const rule = decisions.get(unit) ?? null;
    const group = rule?.group ?? (heading === null ? null : readGroup(heading));
    const ofGroup = group === null ? undefined : assessments.get(group);
    return { group, assessment: rule?.assessment ?? ofGroup ?? "ranked", rule };
  });
}

const NO_TERMS: UnitTerms = { group: null, assessment: "ranked", rule: null };
