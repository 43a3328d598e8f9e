import type { Framework, GroupId } from "../model/framework";
import type { UnitTerms } from "../model/scores";
import type { Table } from "../model/table";
import { unitName } from "../model/unitName";

/** The numbering of a heading: "I.", "1)". */
const NUMBERING = /^\s*(?:[IVX]+|\d+|[A-HĐ])\s*[.)]\s*/u;

export type GroupReader = (heading: string) => GroupId | null;

/** Tells the framework's group that a sheet's heading names, by its id, its name or an alias, however it is numbered. */
export function groupReader({ groups = [] }: Framework): GroupReader {
  const ids = new Map(
    groups.flatMap(({ id, name, aliases }) =>
      [id, name.vi, ...aliases].map((text) => [declaredKey(text), id] as const),
    ),
  );
  return remembered((heading) => ids.get(declaredKey(heading)) ?? null);
}

/**
 * Each unit's group as results name it: in the sheet's first spelling, or as declared where the sheet never names it.
 * Headings of one declared group are one group; others are one where they differ in case, composition or spaces only.
 */
export function groupNames(
  { units }: Table,
  terms: readonly UnitTerms[],
  { groups = [] }: Framework,
  read: GroupReader,
): readonly (string | null)[] {
  const declared = new Map<GroupId, string>();
  const others = new Map<string, string>();
  const keyOf = remembered(keyOfText);
  for (const { group: heading } of units) {
    if (heading === null) continue;
    const id = read(heading);
    if (id === null) keep(others, keyOf(heading), heading);
    else keep(declared, id, heading);
  }
  for (const { id, name } of groups) keep(declared, id, name.vi);
  return units.map(({ group: heading }, unit) => {
    const id = terms[unit]?.group ?? null;
    if (id !== null) return declared.get(id) ?? id;
    return heading === null ? null : (others.get(keyOf(heading)) ?? heading);
  });
}

function keep<Key>(names: Map<Key, string>, key: Key, name: string): void {
  if (!names.has(key)) names.set(key, name);
}

function declaredKey(text: string): string {
  return keyOfText(text.replace(NUMBERING, ""));
}

function keyOfText(text: string): string {
  return unitName(text).exact;
}

/** Headings are few, units many. */
function remembered<Value>(of: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = of(text);
    known.set(text, value);
    return value;
  };
}
