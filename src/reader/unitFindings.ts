import { cellText } from "../model/address";
import type { Block, UnitLine } from "../model/block";
import { finding, type Finding } from "../model/finding";
import type { SheetRef } from "../model/grid";
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

/** 1 at every figure that stands more than once. */
function sharing(figures: Int32Array): Uint8Array {
  const shares = new Uint8Array(figures.length);
  const bits = 32 - Math.clz32(figures.length * 2);
  // Open addressing: the place in `figures` plus one of whatever has its slot.
  const slots = new Int32Array(1 << bits);
  for (let place = 0; place < figures.length; place += 1) {
    const figure = figures[place] ?? 0;
    let slot = Math.imul(figure, SPREAD) >>> (32 - bits);
    let taken = slots[slot] ?? 0;
    while (taken !== 0 && figures[taken - 1] !== figure) {
      slot = (slot + 1) & (slots.length - 1);
      taken = slots[slot] ?? 0;
    }
    if (taken === 0) slots[slot] = place + 1;
    else shares[place] = shares[taken - 1] = 1;
  }
  return shares;
}

/** 2³² divided by the golden ratio: neighbouring figures come far from each other. */
const SPREAD = 0x9e3779b1;

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
