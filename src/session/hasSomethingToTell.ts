import type { SheetScan } from "./scan";

/** Beside the sheets with tables, those whose tables could not be told apart; not a sheet that is no table at all. */
export function hasSomethingToTell({ tables, findings }: SheetScan): boolean {
  return tables.length > 0 || findings.some(({ code }) => code !== "table.none");
}
