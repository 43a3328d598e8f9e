import type { HostProblem, RunOptions, WorkbookPort } from "../model/port";
import { err, ok, type Result } from "../model/result";
import { hasSomethingToTell } from "./hasSomethingToTell";
import { joinForms } from "./joinForms";
import { joinSheets } from "./joinSheets";
import type { SheetScan } from "./scan";
import type { Session } from "./session";
import { withSharedChoice } from "./sharedChoice";

/** Scans one visible sheet after the other, and keeps those that have something to tell. */
export async function scanSheets(
  port: WorkbookPort,
  session: Pick<Session, "scan" | "choose">,
  options: RunOptions = {},
  shown?: SheetScan,
): Promise<Result<readonly SheetScan[], HostProblem>> {
  const sheets = await port.sheets();
  if (!sheets.ok) return sheets;
  const visible = sheets.value.filter((sheet) => sheet.visible);
  const scans: SheetScan[] = [];
  for (const sheet of visible) {
    if (options.cancel?.cancelled === true)
      return err({ code: "host.cancelled", sheet: sheet.name, detail: "between sheets" });
    options.onProgress?.({ done: scans.length, of: visible.length });
    // How far one sheet is says little of all of them.
    const { cancel, pause } = options;
    const scanned = await session.scan(sheet, undefined, { ...(cancel && { cancel }), ...(pause && { pause }) });
    if (!scanned.ok) return scanned;
    scans.push(asShown(session, scanned.value, shown));
  }
  return ok(toldOf(session.choose, scans, "all"));
}

/**
 * What there is to tell of scanned sheets: forms that are laid out alike as one table, sheets that a framework joins as one
 * where they are all that the workbook has, and no sheet without a word.
 */
export function toldOf(
  choose: Session["choose"],
  scans: readonly SheetScan[],
  which: "all" | "some",
): readonly SheetScan[] {
  const joined = which === "all" ? joinSheets(withSharedChoice(choose, scans)) : scans;
  return joinForms(joined).filter(hasSomethingToTell);
}

function asShown({ choose }: Pick<Session, "choose">, scan: SheetScan, shown: SheetScan | undefined): SheetScan {
  const same = shown?.grid.sheet.id === scan.grid.sheet.id && shown.tables.length === scan.tables.length;
  return same ? choose(scan, shown.choices) : scan;
}
