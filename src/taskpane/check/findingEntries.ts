import { cellText } from "../../model/address";
import type { Finding, Severity } from "../../model/finding";
import type { FindingGroup } from "../../model/groupFindings";

/** How many groups, and members of an opened group, stand there at first and come at a time. */
export const STEP = 100;

/** One button of the list: a finding, or the heading of several that say the same. */
export interface Entry {
  readonly id: string;
  readonly finding: Finding;
  /** Position among all findings that are listed. */
  readonly order: number;
  /** Of a heading: all that it stands for; empty of a finding. */
  readonly members: readonly Finding[];
  /** Of a heading: how many of them are listed below it. */
  readonly open: number;
}

/** The groups of one severity, each as its entries. */
export interface EntrySection {
  readonly severity: Severity;
  readonly count: number;
  readonly groups: readonly (readonly Entry[])[];
}

export type Groups = readonly FindingGroup<Finding>[];
/** How many members of a group are listed, by `groupKey`; of others none is. */
export type Opened = ReadonlyMap<string, number>;

/** The same after the sheet is read again. */
export function groupKey({ first: { code, place } }: FindingGroup<Finding>): string {
  return `${code} ${place.sheet} ${place.cell === null ? "" : cellText(place.cell)}`;
}

export function entryId(kind: "group" | "finding", order: number): string {
  return `${kind}-${order}`;
}

/** What is listed now; groups come sorted by severity. */
export function sectionsOf(groups: Groups, limit: number, opened: Opened): readonly EntrySection[] {
  const sections: { severity: Severity; count: number; groups: (readonly Entry[])[] }[] = [];
  let order = 0;
  for (const [index, group] of groups.entries()) {
    const { severity } = group.first;
    let section = sections.at(-1);
    if (section?.severity !== severity) sections.push((section = { severity, count: 0, groups: [] }));
    section.count += group.members.length;
    if (index < limit) section.groups.push(entriesOf(group, order, opened.get(groupKey(group)) ?? 0));
    order += group.members.length;
  }
  return sections;
}

function entriesOf({ first, members }: FindingGroup<Finding>, start: number, open: number): readonly Entry[] {
  const shown = members.length === 1 ? 1 : open;
  const own = members.slice(0, shown).map((finding, index) => ({
    id: entryId("finding", start + index),
    finding,
    order: start + index,
    members: [],
    open: 0,
  }));
  if (members.length === 1) return own;
  return [{ id: entryId("group", start), finding: first, order: start, members, open }, ...own];
}

/** Where a finding stands: its group, and which of it. */
export function positionOf(groups: Groups, order: number): { readonly group: number; readonly member: number } | null {
  let start = 0;
  for (const [group, { members }] of groups.entries()) {
    if (order < start + members.length) return { group, member: order - start };
    start += members.length;
  }
  return null;
}
