import { decisionsByUnit } from "../model/decision";
import type { Criterion, Framework, GroupId } from "../model/framework";
import type { UnitTerms } from "../model/scores";
import type { Table } from "../model/table";

/** A place a unit, the table's order. */
export function unitTerms(table: Table, framework: Framework): readonly UnitTerms[] {
  if (framework.units === undefined && framework.groups === undefined) return table.units.map(() => NO_TERMS);
  const decisions = decisionsByUnit(table, framework);
  const groups = new Map<string, GroupId>();
  for (const { id, name, aliases } of framework.groups ?? []) {
    for (const text of [name.vi, ...aliases]) groups.set(comparable(text), id);
  }
  const assessments = new Map((framework.groups ?? []).map(({ id, assessment }) => [id, assessment ?? "ranked"]));
  return table.units.map(({ group: heading }, unit): UnitTerms => {
    const rule = decisions.get(unit) ?? null;
    const group = rule?.group ?? (heading === null ? null : (groups.get(comparable(heading)) ?? null));
    const ofGroup = group === null ? undefined : assessments.get(group);
    return { group, assessment: rule?.assessment ?? ofGroup ?? "ranked", rule };
  });
}

const NO_TERMS: UnitTerms = { group: null, assessment: "ranked", rule: null };

/** Composed, lower case, single spaces, the numbering of a heading ("I.", "1)") left out. */
function comparable(text: string): string {
  return text
    .normalize("NFC")
    .replace(/^\s*(?:[IVX]+|\d+|[A-HĐ])\s*[.)]\s*/, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** "unknown": it depends on the unit's group, which nobody knows. */
export const Applies = { no: 0, yes: 1, unknown: 2 } as const;
export type Applies = (typeof Applies)[keyof typeof Applies];

export function applies(criterion: Criterion, { group, rule }: UnitTerms): Applies {
  if (rule?.notApplicable?.includes(criterion.id) === true) return Applies.no;
  if (criterion.groups === undefined) return Applies.yes;
  if (group === null) return Applies.unknown;
  return criterion.groups.includes(group) ? Applies.yes : Applies.no;
}
