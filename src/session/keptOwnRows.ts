import type { Plan, SettingChange } from "../model/plan";
import type { WorkbookPort } from "../model/port";
import { type OwnRows, ownRowsAfter } from "../outputs/preview/ownRows";
import { keptEntries } from "./keptEntries";

/** The workbook's setting that tells cells as we left them from cells that the officer has changed since. */
export const OWN_ROWS_SETTING = "xepHang.ownRows";

/** What is not known counts as changed by the officer. */
export function keptOwnRows(port: WorkbookPort): Promise<OwnRows> {
  return keptEntries(port, OWN_ROWS_SETTING, isRows);
}

export function ownRowsToKeep(plan: Plan, kept: OwnRows): readonly SettingChange[] {
  const before = Object.keys(kept).length === 0 ? null : kept;
  const after = ownRowsAfter(plan, kept);
  if (JSON.stringify(after) === JSON.stringify(kept)) return [];
  return [{ key: OWN_ROWS_SETTING, before, after }];
}

function isRows(value: unknown): value is OwnRows[string] {
  if (typeof value !== "object" || value === null) return false;
  const { rows, hashes } = value as Readonly<Record<string, unknown>>;
  return typeof rows === "number" && rows >= 1 && typeof hashes === "string";
}
