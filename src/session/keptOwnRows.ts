import type { Plan, SettingChange } from "../model/plan";
import type { WorkbookPort } from "../model/port";
import { type OwnRows, ownRowsAfter } from "../outputs/preview/ownRows";

/** The workbook's setting that tells cells as we left them from cells that the officer has changed since. */
export const OWN_ROWS_SETTING = "xepHang.ownRows";

/** Settings are a hint: what cannot be understood counts as changed by the officer. */
export async function keptOwnRows(port: WorkbookPort): Promise<OwnRows> {
  const setting = await port.loadSetting(OWN_ROWS_SETTING);
  const kept = setting.ok ? setting.value : null;
  if (typeof kept !== "object" || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, OwnRows[string]] => isRows(entry[1])),
  );
}

export function ownRowsToKeep(plan: Plan, kept: OwnRows): readonly SettingChange[] {
  const before = Object.keys(kept).length === 0 ? null : kept;
  const after = ownRowsAfter(plan, kept);
  if (JSON.stringify(after) === JSON.stringify(kept)) return [];
  return [{ key: OWN_ROWS_SETTING, before, after }];
}

function isRows(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { rows, hashes } = value as Readonly<Record<string, unknown>>;
  return typeof rows === "number" && rows >= 1 && typeof hashes === "string";
}
