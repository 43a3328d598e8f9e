import { callProblem } from "../model/callProblem";
import type { SheetInfo, WorkbookPort } from "../model/port";
import { err, ok, type Result } from "../model/result";
import type { SheetScan } from "../session/scan";
import { hasSomethingToTell } from "../session/hasSomethingToTell";
import { joinForms } from "../session/joinForms";
import type { Session } from "../session/session";
import type { Trouble } from "./trouble";

/** Scans the named sheet, or every visible sheet that has something to tell; a file without any table is a problem. */
export async function scanFile(
  port: WorkbookPort,
  session: Session,
  named: string | null,
  framework: string | null,
): Promise<Result<readonly SheetScan[], Trouble>> {
  const scans = await scanSheets(port, session, named, framework);
  if (!scans.ok) return scans;
  const told = joinForms(scans.value).filter(hasSomethingToTell);
  return told.length > 0 ? ok(told) : err(noTable(scans.value));
}

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
  framework: string | null,
): Promise<Result<readonly SheetScan[], Trouble>> {
  const sheets = await port.sheets();
  if (!sheets.ok) return err({ kind: "host", problem: sheets.error });
  const wanted = named === null ? sheets.value.filter(({ visible }) => visible) : sheetsNamed(named, sheets.value);
  if (wanted.length === 0) {
    const names = sheets.value.map(({ name }) => name);
    return err({ kind: "call", problem: callProblem("sheet.unknown", { name: named ?? "", sheets: names }) });
  }
  const scans: SheetScan[] = [];
  for (const sheet of wanted) {
    // A framework named in the call stands above what was chosen when the workbook was last written.
    const scan = await session.scan(sheet, framework === null ? undefined : []);
    if (!scan.ok) return err({ kind: "host", problem: scan.error });
    scans.push(scan.value);
  }
  const theirs = scans.filter(({ ours }) => !ours);
  return theirs.length > 0 ? ok(theirs) : err(noTable(scans));
}

/** Excel's sheet names differ in more than case. */
function sheetsNamed(name: string, sheets: readonly SheetInfo[]): readonly SheetInfo[] {
  const comparable = (text: string) => text.normalize("NFC").toLowerCase();
  return sheets.filter((sheet) => comparable(sheet.name) === comparable(name));
}
