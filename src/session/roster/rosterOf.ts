import type { SheetId } from "../../model/grid";
import type { HostProblem, WorkbookPort } from "../../model/port";
import { err, ok, type Result } from "../../model/result";
import { isText, keptEntries } from "../keptEntries";
import { rosterIn, rosterInText } from "./rosterIn";

/** The workbook's setting that keeps the lists that were pasted, by sheet. */
export const ROSTER_SETTING = "xepHang.roster";

const ROSTER = /^(?:danh mục|danh sách)(?: các)? đơn vị/u;

/** The units that a sheet's table should have. */
export interface Roster {
  readonly units: readonly string[];
  /** Pasted for this sheet, or a sheet of the workbook that is named "Danh mục đơn vị". */
  readonly from: "pasted" | "sheet";
}

/** Nothing in the pasted text is a unit. */
export interface EmptyRoster {
  readonly code: "roster.empty";
}

/** What was pasted for the sheet counts before the workbook's own list; null where there is neither. */
export async function rosterOf(port: WorkbookPort, shown: SheetId): Promise<Roster | null> {
  const pasted = (await pastedRosters(port)).get(shown);
  if (pasted !== undefined) return { units: pasted, from: "pasted" };
  const sheets = await port.sheets();
  const roster = sheets.ok ? sheets.value.find(({ id, name }) => id !== shown && ROSTER.test(plain(name))) : undefined;
  if (roster === undefined) return null;
  const grid = await port.readGrid(roster);
  const units = grid.ok ? rosterIn(grid.value) : null;
  return units === null ? null : { units, from: "sheet" };
}

/** Keeps the units that the text lists for the sheet; `text` null: no longer. */
export async function keepRoster(
  port: WorkbookPort,
  sheet: SheetId,
  text: string | null,
): Promise<Result<null, HostProblem | EmptyRoster>> {
  const kept = new Map(await pastedRosters(port));
  const units = text === null ? null : rosterInText(text);
  if (text !== null && units === null) return err({ code: "roster.empty" });
  if (units === null) kept.delete(sheet);
  else kept.set(sheet, units);
  const saved = await port.saveSetting(ROSTER_SETTING, kept.size === 0 ? null : Object.fromEntries(kept));
  return saved.ok ? ok(null) : saved;
}

async function pastedRosters(port: WorkbookPort): Promise<ReadonlyMap<string, readonly string[]>> {
  return new Map(Object.entries(await keptEntries(port, ROSTER_SETTING, isList)));
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
