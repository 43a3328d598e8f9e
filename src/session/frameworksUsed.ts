import type { Framework } from "../model/framework";
import { isConfirmed } from "./confirmed";
import type { SheetScan } from "./scan";
import type { Session } from "./session";

/**
 * What these tables are written by, as it is offered: the maxima that a sheet states stay with the sheet. The confirmed
 * drafts of tables' own rules come after what is offered.
 */
export function frameworksUsed(
  { offered }: Pick<Session, "offered">,
  scans: readonly SheetScan[],
): readonly Framework[] {
  const used = scans.flatMap(({ tables, choices }) =>
    tables.flatMap(({ assessment }, index) =>
      assessment !== null && isConfirmed(assessment, choices[index] ?? {}) ? [assessment] : [],
    ),
  );
  const ids = new Set(used.map(({ framework }) => framework.id));
  const known = offered.flatMap(({ framework }) => (ids.has(framework.id) ? [framework] : []));
  const drafts = used.flatMap(({ framework, matchedBy }) => (matchedBy === "derived" ? [framework] : []));
  return [
    ...known,
    ...drafts.filter(({ id }, place) => isFirst(id, place, drafts) && known.every((one) => one.id !== id)),
  ];
}

function isFirst(id: string, place: number, drafts: readonly Framework[]): boolean {
  return drafts.findIndex((draft) => draft.id === id) === place;
}
