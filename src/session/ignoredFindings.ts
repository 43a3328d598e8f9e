import { cellText } from "../model/address";
import type { Finding } from "../model/finding";
import { inside, valueAt } from "../model/grid";
import type { HostProblem, WorkbookPort } from "../model/port";
import { ok, type Result } from "../model/result";
import type { IgnoredFinding, SheetScan } from "./scan";
import { gridOfPlace } from "./sheetOfPlace";

/** The workbook's setting that keeps which findings the officer lets stand, and why. */
export const IGNORED_SETTING = "xepHang.ignored";

type Seen = Pick<SheetScan, "ignored" | "grid" | "tables">;

/** The reason that a finding stands for; null where nobody gave one. What blocks its table cannot be let stand. */
export function reasonFor(scan: Seen, found: Finding): string | null {
  if (found.blocks === "table" || scan.ignored.length === 0) return null;
  const key = keyOf(found, scan);
  return scan.ignored.find((kept) => sameKey(kept, key))?.reason ?? null;
}

export async function recallIgnored(port: WorkbookPort): Promise<readonly IgnoredFinding[]> {
  const setting = await port.loadSetting(IGNORED_SETTING);
  const kept: readonly unknown[] = setting.ok && Array.isArray(setting.value) ? setting.value : [];
  return kept.flatMap((entry) => (isIgnored(entry) ? [entry] : []));
}

/** Lets a finding stand for a reason, or (`reason` null) no longer. */
export async function ignoreFinding(
  port: WorkbookPort,
  scan: SheetScan,
  found: Finding,
  reason: string | null,
): Promise<Result<null, HostProblem>> {
  if (found.blocks === "table") return ok(null);
  const key = keyOf(found, scan);
  const others = (await recallIgnored(port)).filter((kept) => !sameKey(kept, key));
  return port.saveSetting(IGNORED_SETTING, reason === null ? others : [...others, { ...key, reason }]);
}

type Key = Omit<IgnoredFinding, "reason">;

/** The same fact about the same cell: the reason was given for what it said then. */
function keyOf({ code, params, place }: Finding, scan: Seen): Key {
  const { cell } = place;
  const grid = gridOfPlace(scan, place);
  return {
    sheet: grid.sheet.id,
    code,
    cell: cell === null ? "" : cellText(cell),
    value: cell === null ? "" : String(valueAt(grid, ...inside(grid, cell))).normalize("NFC"),
    says: JSON.stringify(params).normalize("NFC"),
  };
}

function sameKey(a: Key, b: Key): boolean {
  return KEYS.every((member) => a[member] === b[member]);
}

const KEYS = ["sheet", "code", "cell", "value", "says"] as const;

function isIgnored(entry: unknown): entry is IgnoredFinding {
  if (typeof entry !== "object" || entry === null) return false;
  const members = entry as Readonly<Record<string, unknown>>;
  return ([...KEYS, "reason"] as const).every((member) => typeof members[member] === "string");
}
