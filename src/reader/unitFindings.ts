import { cellText } from "../model/address";
import type { Block, UnitLine } from "../model/block";
import { finding, type Finding } from "../model/finding";
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
export function unitFindings(block: Block): readonly Finding[] {
  const findings: Finding[] = [];
  const { units } = block;
  // Nearly every name stands once: nothing is kept of it but where.
  const firsts = new Map<string, number>();
  const likes = new Map<string, NamedUnit[]>();
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (unit === undefined) continue;
    const name = unitName(unit.name);
    const first = firsts.get(name.loose);
    if (first === undefined) {
      firsts.set(name.loose, index);
      continue;
    }
    const earlier = likes.get(name.loose) ?? namedAt(units, first);
    const named = { unit, name };
    findings.push(...findLike(block, named, earlier));
    likes.set(name.loose, earlier);
    if (earlier.length < MOST_LIKES) earlier.push(named);
  }
  return findings;
}

function namedAt(units: readonly UnitLine[], index: number): NamedUnit[] {
  const unit = units[index];
  return unit === undefined ? [] : [{ unit, name: unitName(unit.name) }];
}

function findLike(block: Block, named: NamedUnit, earlier: readonly NamedUnit[]): readonly Finding[] {
  const place = { sheet: block.sheet.name, cell: named.unit.nameCell };
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
