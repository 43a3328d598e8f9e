import type { Place } from "../../model/address";
import { finding, type Finding } from "../../model/finding";
import { onlyOne } from "../../model/onlyOne";
import { isNearName } from "../../model/text/nearName";
import { unitName, type UnitKind, type UnitName } from "../../model/text/unitName";
import type { Assessment } from "../scan";

/** Units of one level: where one is meant, another kind of them is a slip. */
const COMMUNES: ReadonlySet<UnitKind | null> = new Set<UnitKind>(["xa", "phuong", "thiTran", "dacKhu"]);
/** "xã An Bình", "phường 4": the kind in small letters, then words in capitals or a number. */
const NAMED =
  /(?<!\p{L})(?:xã|phường|thị trấn|đặc khu)\s+(?:\d+(?!\p{L})|\p{Lu}[\p{L}’']*(?:[\s-]+\p{Lu}[\p{L}’']*)*)/gu;

interface NamedUnit {
  readonly text: string;
  readonly name: UnitName;
}

/** Communes that a sentence calls by another kind than the workbook does, or with a slip of spelling. */
export function wrongNames(text: string, place: Place, units: readonly NamedUnit[]): readonly Finding[] {
  const said = [...new Set(text.match(NAMED) ?? [])];
  return said.flatMap((unit) => {
    const meant = meantBy(unitName(unit), units);
    return meant === null ? [] : [finding("draft.name", place, { unit, name: meant.text })];
  });
}

export function namedUnits(assessments: readonly Assessment[]): readonly NamedUnit[] {
  return assessments.flatMap(({ table }) => table.units.map(({ name }) => ({ text: name, name: unitName(name) })));
}

/** Null where a unit has that name, or none or several have nearly that one. */
function meantBy(own: UnitName, units: readonly NamedUnit[]): NamedUnit | null {
  const alike = units.filter(({ name }) => name.proper === own.proper);
  if (alike.some(({ name }) => name.kind === own.kind || name.kind === null)) return null;
  const others = alike.length > 0 ? alike : units.filter(({ name }) => name.kind === own.kind && isNearName(name, own));
  return onlyOne(others.filter(({ name }) => COMMUNES.has(name.kind)));
}
