import type { SheetId } from "../model/grid";
import type { SettingChange } from "../model/plan";
import type { WorkbookPort } from "../model/port";
import { isText, keptEntries } from "./keptEntries";

/** The workbook's setting that says when results were last written to each sheet: local time to the minute. */
export const WRITTEN_SETTING = "xepHang.written";

/** `2026-11-28T10:32`; null where nobody wrote it down. */
export async function writtenAt(port: WorkbookPort, sheet: SheetId): Promise<string | null> {
  return (await writtenTimes(port)).get(sheet) ?? null;
}

/** The time is told by who asks for the writing: the session itself knows no clock. */
export async function timesToRemember(
  port: WorkbookPort,
  sheets: readonly SheetId[],
  at: string | undefined,
): Promise<readonly SettingChange[]> {
  if (at === undefined || sheets.length === 0) return [];
  const times = await writtenTimes(port);
  const after = new Map([...times, ...sheets.map((sheet) => [sheet, at] as const)]);
  const before = times.size === 0 ? null : Object.fromEntries(times);
  return [{ key: WRITTEN_SETTING, before, after: Object.fromEntries(after) }];
}

async function writtenTimes(port: WorkbookPort): Promise<ReadonlyMap<string, string>> {
  return new Map(Object.entries(await keptEntries(port, WRITTEN_SETTING, isText)));
}
