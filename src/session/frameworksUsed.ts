import type { Framework } from "../model/framework";
import type { SheetScan } from "./scan";
import type { Session } from "./session";

/** What these tables are assessed by, as it is offered: the maxima that a sheet states stay with the sheet. */
export function frameworksUsed(
  { offered }: Pick<Session, "offered">,
  scans: readonly SheetScan[],
): readonly Framework[] {
  const used = new Set(scans.flatMap(({ tables }) => tables.map(({ assessment }) => assessment?.framework.id)));
  return offered.flatMap(({ framework }) => (used.has(framework.id) ? [framework] : []));
}
