import { cellText } from "../model/address";
import type { Finding } from "../model/finding";
import type { Grid } from "../model/grid";
import type { HostProblem, WorkbookPort } from "../model/port";
import { ok, type Result } from "../model/result";
import type { IgnoredFinding, SheetScan } from "./scan";

/** The workbook's setting that keeps which findings the officer lets stand, and why. */
const IGNORED_SETTING = "xepHang.ignored";

/** The reason that a finding stands for; null where nobody gave one. What blocks its table cannot be let stand. */
export function reasonFor({ ignored, grid }: Pick<SheetScan, "ignored" | "grid">, found: Finding): string | null {
  if (found.blocks === "table") return null;
  const key = keyOf(found, grid);
  return ignored.find((kept) => sameKey(kept, key))?.reason ?? null;
}

export async function recallIgnored(port: WorkbookPort): Promise<readonly IgnoredFinding[]> {
  const setting = await port.loadSetting(IGNORED_SETTING);
  const kept: readonly unknown[] = setting.ok && Array.isArray(setting.value) ? setting.value : [];
  return kept.flatMap((entry) => (isIgnored(entry) ? [entry] : []));
}

/** Lets a finding stand for a reason, or (`reason` null) no longer. */
export async function ignoreFinding(
  port: WorkbookPort,
  { grid }: SheetScan,
  found: Finding,
  reason: string | null,
): Promise<Result<null, HostProblem>> {
  if (found.blocks === "table") return ok(null);
  const key = keyOf(found, grid);
  const others = (await recallIgnored(port)).filter((kept) => !sameKey(kept, key));
  return port.saveSetting(IGNORED_SETTING, reason === null ? others : [...others, { ...key, reason }]);
}

type Key = Omit<IgnoredFinding, "reason">;

function keyOf({ code, place: { cell } }: Finding, grid: Grid): Key {
  const raw = cell === null ? "" : grid.values[cell.row - grid.top]?.[cell.column - grid.left];
  return {
    sheet: grid.sheet.id,
    code,
    cell: cell === null ? "" : cellText(cell),
    value: String(raw ?? "").normalize("NFC"),
  };
}

function sameKey(a: Key, b: Key): boolean {
  return a.sheet === b.sheet && a.code === b.code && a.cell === b.cell && a.value === b.value;
}

function isIgnored(entry: unknown): entry is IgnoredFinding {
  if (typeof entry !== "object" || entry === null) return false;
  const members = entry as Readonly<Record<string, unknown>>;
  return (["sheet", "code", "cell", "value", "reason"] as const).every((member) => typeof members[member] === "string");
}
