import { fixesOf, fixesOfSheet, type FixedFinding } from "../fixes/fixes";
import { planFixes } from "../fixes/planFixes";
import type { Fix } from "../model/fix";
import type { RunOptions, WorkbookPort } from "../model/port";
import { reasonFor } from "./ignoredFindings";
import type { SheetScan } from "./scan";
import type { Session } from "./session";

/** Every finding of the sheet that can be fixed without a guess, and that nobody lets stand for a reason. */
export function fixableFindings(scan: SheetScan): readonly FixedFinding[] {
  const { grid, tables, findings: all } = scan;
  const ofTables = tables.flatMap(({ block, understood, findings }) =>
    understood === null
      ? []
      : fixesOf({ grid, block, table: understood.table, framework: understood.framework, findings }),
  );
  return [...ofTables, ...fixesOfSheet(grid, all)].filter(({ found }) => reasonFor(scan, found) === null);
}

/** Writes the asked fixes, to be undone like any other run. */
export function fixFindings(
  port: WorkbookPort,
  { grid }: SheetScan,
  fixes: readonly Fix[],
  options: RunOptions | undefined,
): ReturnType<Session["fix"]> {
  return port.apply(planFixes(grid, fixes), options);
}
