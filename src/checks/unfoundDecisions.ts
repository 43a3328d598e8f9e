import { cellText } from "../model/address";
import { type Decision, decisionsOn } from "../model/decision";
import { finding, type Finding } from "../model/finding";
import type { Table } from "../model/table";
import { unitName } from "../model/text/unitName";
import type { Assessed } from "./check";
import { placeOfTable } from "./support/placeOf";

/** Decisions about single units that decide nothing here: no unit of the table has that name, or several have. */
export function unfoundDecisions({ table, framework }: Assessed): readonly Finding[] {
  const onLines = new Set(
    decisionsOn(table.madeOf?.lines ?? table, framework).flatMap(({ rule, units }) =>
      units.length === 1 ? [rule] : [],
    ),
  );
  return decisionsOn(table, framework).flatMap(({ rule, units }): readonly Finding[] => {
    const { unit } = rule;
    if (units.length === 1 || onLines.has(rule)) return [];
    const place = placeOfTable(table);
    const likes = units.length === 0 ? likesOf(unit, table) : [];
    // A form of one unit lacks all others, and nobody is surprised.
    if (units.length === 0 && likes.length === 0 && table.units.length === 1) return [];
    if (units.length === 0) return [finding("unit.notInTable", place, { unit, likes })];
    return [finding("unit.severalInTable", place, { unit, units: named(table, units) })];
  });
}

/** Names that may mean the unit all the same: a bare "X" for "xã X", Đắk for Đăk. */
function likesOf(text: string, table: Table): readonly string[] {
  const wanted = unitName(text);
  const likes = table.units.flatMap(({ name }, unit) => {
    const { kind, loose } = unitName(name);
    const mayBe = loose === wanted.loose && (kind === null || wanted.kind === null || kind === wanted.kind);
    return mayBe ? [unit] : [];
  });
  return named(table, likes);
}

function named({ units }: Table, wanted: Decision["units"]): readonly string[] {
  return wanted.flatMap((index) => {
    const unit = units[index];
    return unit === undefined ? [] : [`${unit.name} (${cellText(unit.nameCell)})`];
  });
}
