import { cellText } from "../model/address";
import type { Block, UnitLine } from "../model/block";
import { finding, type Finding } from "../model/finding";
import type { SheetRef } from "../model/grid";
import { sharing } from "../model/sharing";
import { nameHash } from "../model/text/nameHash";
import { unitName, type UnitName } from "../model/text/unitName";

/** A sheet of one name over and over is compared with its first lines only. */
const MOST_LIKES = 20;

interface NamedUnit {
  readonly unit: UnitLine;
  readonly name: UnitName;
}

/**
 * Units named twice, and units whose names may mean one: "UBND xã X" and "Xã X", a bare "X" beside "xã X", Đắk and Đăk.
 * "xã X" and "phường X" are two units. The same name in two groups is asked about, not called a duplicate.
 */
export function unitFindings({ sheet, units }: Block): readonly Finding[] {
  const findings: Finding[] = [];
  const likes = new Map<string, NamedUnit[]>();
  for (const unit of perhapsAlike(units)) {
    const named = { unit, name: unitName(unit.name) };
    const earlier = likes.get(named.name.loose);
    if (earlier === undefined) {
      likes.set(named.name.loose, [named]);
      continue;
    }
    findings.push(...findLike(sheet, named, earlier));
    if (earlier.length < MOST_LIKES) earlier.push(named);
  }
  return findings;
}

/** Units with a name that another may have, too; nearly every name is seen at a glance to stand once. */
function perhapsAlike(units: readonly UnitLine[]): readonly UnitLine[] {
  const hashes = Int32Array.from({ length: units.length }, (_, index) => nameHash(units[index]?.name ?? ""));
  const isAlike = sharing(hashes);
  return units.filter((_, index) => isAlike[index] === 1);
}

function findLike(sheet: SheetRef, named: NamedUnit, earlier: readonly NamedUnit[]): readonly Finding[] {
  const place = { sheet: sheet.name, cell: named.unit.nameCell };
  const { unit } = named;
  const twin = earlier.find((other) => other.name.exact === named.name.exact && other.unit.group === unit.group);
  if (twin !== undefined) {
    return [finding("unit.duplicate", place, { unit: unit.name, first: cellText(twin.unit.nameCell) })];
  }
  return earlier
    .filter((other) => mayBeOne(named.name, other.name))
    .slice(0, 3)
    .map((other) => {
      const otherCell = cellText(other.unit.nameCell);
      return finding("unit.similar", place, { unit: unit.name, other: other.unit.name, otherCell });
    });
}

function mayBeOne(a: UnitName, b: UnitName): boolean {
  return a.kind === null || b.kind === null || a.kind === b.kind;
}
