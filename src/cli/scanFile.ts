import { callProblem } from "../model/callProblem";
import type { WorkbookPort } from "../model/port";
import { err, ok, type Result } from "../model/result";
import type { SheetScan } from "../session/scan";
import { hasSomethingToTell } from "../session/hasSomethingToTell";
import { joinForms } from "../session/joinForms";
import type { Session } from "../session/session";
import { findSheets } from "./findSheets";
import type { Trouble } from "./trouble";

/** None of these sheets has what was looked for. */
export function noTable(scans: readonly SheetScan[]): Trouble {
  const sheets = scans.map(({ grid }) => grid.sheet.name);
  return { kind: "call", problem: callProblem("sheet.noTable", { sheets }) };
}

/** Scans the named sheet, or every visible one but our own output. */
export async function scanSheets(
  port: WorkbookPort,
  session: Session,
  named: string | null,
): Promise<Result<readonly SheetScan[], Trouble>> {
  const sheets = await findSheets(port, named);
  if (!sheets.ok) return sheets;
  const scans: SheetScan[] = [];
  for (const sheet of sheets.value) {
    const scan = await session.scan(sheet);
    if (!scan.ok) return err({ kind: "host", problem: scan.error });
    scans.push(scan.value);
  }
  const theirs = scans.filter(({ ours }) => !ours);
  return theirs.length > 0 ? ok(theirs) : err(noTable(scans));
}

/** What there is to tell of the sheets of a file; a file without any table is a problem. */
export function toldScans(scans: readonly SheetScan[]): Result<readonly SheetScan[], Trouble> {
  const told = joinForms(scans).filter(hasSomethingToTell);
  return told.length > 0 ? ok(told) : err(noTable(scans));
}
