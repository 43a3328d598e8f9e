import type { Framework, GroupId } from "../model/framework";
import type { UnitTerms } from "../model/scores";
import type { Table } from "../model/table";
import { unitName } from "../model/text/unitName";

/** The numbering of a heading: "I.", "1)". */
const NUMBERING = /^\s*(?:[IVX]+|\d+|[A-HĐ])\s*[.)]\s*/u;
/** What follows a group's name in its heading: "(12 đơn vị)", ":". */
const REST = /\s*(?:\(\s*\d+[^()]*\))?\s*[:.;]?\s*$/u;

export type GroupReader = (heading: string) => GroupId | null;

/** Tells the framework's group that a sheet's heading names, by its id, its name or an alias, however it is numbered. */
export function groupReader({ groups = [] }: Framework): GroupReader {
  if (groups.length === 0) return () => null;
  const ids = new Map(
    groups.flatMap(({ id, name, aliases }) =>
      [id, name.vi, ...aliases].map((text) => [declaredKey(text), id] as const),
    ),
  );
  // Headings are few, units many.
  const known = new Map<string, GroupId | null>();
  return (heading) => {
    const before = known.get(heading);
    if (before !== undefined) return before;
    const id = ids.get(declaredKey(heading)) ?? null;
    known.set(heading, id);
    return id;
  };
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
  const byHeading = new Map<string, string>();
  const declared = new Map<GroupId, string>();
  const others = new Map<string, string>();
  for (let unit = 0; unit < units.length; unit += 1) {
    const heading = units[unit]?.group ?? null;
    if (heading === null || byHeading.has(heading)) continue;
    const id = read(heading);
    byHeading.set(heading, id === null ? first(others, keyOf(heading), heading) : first(declared, id, heading));
  }
  if (byHeading.size === 0 && groups.length === 0) return new Array<null>(units.length).fill(null);
  for (const { id, name } of groups) first(declared, id, name.vi);
  return units.map(({ group: heading }, unit) => {
    const id = terms[unit]?.group ?? null;
    if (id !== null) return declared.get(id) ?? id;
    return heading === null ? null : (byHeading.get(heading) ?? null);
  });
}

/** The name that a key has, this one where it has none yet. */
function first<Key>(names: Map<Key, string>, key: Key, name: string): string {
  const before = names.get(key);
  if (before !== undefined) return before;
  names.set(key, name);
  return name;
}

function declaredKey(text: string): string {
  return keyOf(text.replace(NUMBERING, "").replace(REST, ""));
}

function keyOf(text: string): string {
  return unitName(text).exact;
}
