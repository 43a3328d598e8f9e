import type { RunOptions, WorkbookPort } from "../model/port";
import { ok } from "../model/result";
import { hasSomethingToTell } from "./hasSomethingToTell";
import { joinForms } from "./joinForms";
import type { SheetScan } from "./scan";
import type { Session } from "./session";

/** Scans one visible sheet after the other, and keeps those that have something to tell. */
export async function scanSheets(
  port: WorkbookPort,
  scan: Session["scan"],
  options: RunOptions | undefined,
): ReturnType<Session["scanAll"]> {
  const sheets = await port.sheets();
  if (!sheets.ok) return sheets;
  const scans: SheetScan[] = [];
  for (const sheet of sheets.value.filter(({ visible }) => visible)) {
    const scanned = await scan(sheet, undefined, options);
    if (!scanned.ok) return scanned;
    scans.push(scanned.value);
  }
  return ok(joinForms(scans).filter(hasSomethingToTell));
}
