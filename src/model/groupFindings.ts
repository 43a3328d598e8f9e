import { groupedBy } from "./groupedBy";
import { cellText, type Place } from "./address";

interface Fact {
  readonly code: string;
  readonly params: object;
  readonly place: Place;
}

/** Findings that say the same of different cells. */
export interface FindingGroup<F extends Fact> {
  readonly first: F;
  /** All of them, the first included, in their order. */
  readonly members: readonly F[];
}

/** What the cell of a finding, or its row, shows by itself: nobody misses it who is led there. */
const SEEN_AT_CELL = "unit row shown understood score self verified cut figure excluded".split(" ");

/** What tells one column's findings from another's. */
const OF_COLUMN = "criterion class what manner".split(" ");

/** More lines of one kind about one column are not read: their figures are left to the cells. */
const MANY = 20;

/**
 * Tells a fact once, with all its cells, where the first of them stood. A figure that no cell shows ("computed 645.7")
 * makes a fact of its own, up to `MANY` of a kind in a column.
 */
export function groupFindings<F extends Fact>(findings: readonly F[]): readonly FindingGroup<F>[] {
  const cells = groupedBy(findings, cellOf);
  const isOnlyAtCell = (found: F) => found.place.cell !== null && cells.get(cellOf(found))?.length === 1;
  const factOf = (found: F) => keyOf(found, isOnlyAtCell(found) ? (name) => !SEEN_AT_CELL.includes(name) : () => true);
  const kindOf = (found: F) => (isOnlyAtCell(found) ? keyOf(found, (name) => OF_COLUMN.includes(name)) : factOf(found));
  const facts = groupedBy(findings, factOf);
  const kinds = groupedBy(
    [...facts.values()].map(([first]) => first),
    kindOf,
  );
  const isCrowded = (found: F) => (kinds.get(kindOf(found))?.length ?? 0) > MANY;
  const groups = groupedBy(findings, (found) => (isCrowded(found) ? kindOf(found) : factOf(found)));
  return [...groups.values()].map((members) => ({ first: members[0], members }));
}

function cellOf({ code, place: { sheet, cell } }: Fact): string {
  return JSON.stringify([code, sheet, cell === null ? null : cellText(cell)]);
}

function keyOf({ code, place, params }: Fact, counts: (name: string) => boolean): string {
  const told = Object.entries(params).filter(([name]) => counts(name));
  return JSON.stringify([code, place.sheet, place.cell === null, told]);
}
