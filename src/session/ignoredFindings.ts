import { cellText } from "../model/address";
import type { Finding } from "../model/finding";
import { inside, valueAt } from "../model/grid";
import type { HostProblem, WorkbookPort } from "../model/port";
import { ok, type Result } from "../model/result";
import { sha256 } from "../model/sha256";
import type { IgnoredFinding, SheetScan } from "./scan";
import { gridOfPlace } from "./sheetOfPlace";

/** The workbook's setting that keeps which findings the officer lets stand, and why. */
export const IGNORED_SETTING = "xepHang.ignored";

type Seen = Pick<SheetScan, "ignored" | "grid" | "tables">;

/** The reason that a finding stands for; null where nobody gave one. What blocks its table cannot be let stand. */
export function reasonFor(scan: Seen, found: Finding): string | null {
  if (found.blocks === "table" || scan.ignored.length === 0) return null;
  const at = placeOf(found, scan);
  const there = scan.ignored.filter((kept) => PLACE.every((member) => kept[member] === at[member]));
  if (there.length === 0) return null;
  const seen = seenOf(found, scan);
  return there.find((kept) => kept.seen === seen)?.reason ?? null;
}

export async function recallIgnored(port: WorkbookPort): Promise<readonly IgnoredFinding[]> {
  const setting = await port.loadSetting(IGNORED_SETTING);
  const kept: readonly unknown[] = setting.ok && Array.isArray(setting.value) ? setting.value : [];
  return kept.flatMap((entry) => ignoredFrom(entry) ?? []);
}

/** Lets a finding stand for a reason, or (`reason` null) no longer. */
export async function ignoreFinding(
  port: WorkbookPort,
  scan: SheetScan,
  found: Finding,
  reason: string | null,
): Promise<Result<null, HostProblem>> {
  if (found.blocks === "table") return ok(null);
  const key: Key = { ...placeOf(found, scan), seen: seenOf(found, scan) };
  const others = (await recallIgnored(port)).filter((kept) => !sameKey(kept, key));
  return port.saveSetting(IGNORED_SETTING, reason === null ? others : [...others, { ...key, reason }]);
}

type Key = Omit<IgnoredFinding, "reason">;

const PLACE = ["sheet", "code", "cell"] as const;

function placeOf({ code, place }: Finding, scan: Seen): Pick<Key, (typeof PLACE)[number]> {
  return { sheet: gridOfPlace(scan, place).sheet.id, code, cell: place.cell === null ? "" : cellText(place.cell) };
}

/** The same fact about the same cell: the reason was given for what it said then. */
function seenOf({ params, place }: Finding, scan: Seen): string {
  const grid = gridOfPlace(scan, place);
  const value = place.cell === null ? "" : String(valueAt(grid, ...inside(grid, place.cell))).normalize("NFC");
  return seenAs(value, JSON.stringify(params).normalize("NFC"));
}

function seenAs(value: string, says: string): string {
  return sha256(`${value}\u001f${says}`);
}

function sameKey(a: Key, b: Key): boolean {
  return a.seen === b.seen && PLACE.every((member) => a[member] === b[member]);
}

/** Null for what cannot be understood. Earlier versions kept the value and the finding themselves. */
function ignoredFrom(entry: unknown): IgnoredFinding | null {
  if (typeof entry !== "object" || entry === null) return null;
  const { sheet, code, cell, value, says, seen, reason } = entry as Readonly<Record<string, unknown>>;
  const known = typeof value === "string" && typeof says === "string" ? seenAs(value, says) : seen;
  if (![sheet, code, cell, known, reason].every((member) => typeof member === "string")) return null;
  return { sheet, code, cell, seen: known, reason } as IgnoredFinding;
}
