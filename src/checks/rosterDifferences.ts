import { finding, type Finding } from "../model/finding";
import { onlyOne } from "../model/onlyOne";
import { isNearName } from "../model/text/nearName";
import { unitName, type UnitName } from "../model/text/unitName";
import type { Assessed } from "./check";
import { placeOfTable, placeOfUnit } from "./support/placeOf";

interface Named {
  readonly text: string;
  readonly name: UnitName;
}

/** Beyond so many pairs of unlike names the list is another one, and looking for slips of spelling takes seconds. */
const MOST_PAIRS = 200_000;

/** The units of the table against the workbook's own list of units: missing, extra, misspelt, of another kind. */
export function rosterDifferences({ table, sheet }: Assessed): readonly Finding[] {
  const listed = (sheet?.roster ?? []).map(named);
  if (listed.length === 0) return [];
  const units = table.units.map((unit) => ({ unit, own: named(unit.name) }));
  const entries = units.map(({ own }) => listed.find((entry) => isOne(own, entry)) ?? null);
  const answered = new Set(entries);
  const unknown = entries.filter((entry) => entry === null).length;
  const areNamesCompared = unknown * listed.length <= MOST_PAIRS;
  const about = units.flatMap(({ unit, own }, index): readonly Finding[] => {
    if (entries[index] !== null) return [];
    const place = placeOfUnit(table, unit);
    const left = listed.filter((entry) => !answered.has(entry));
    const otherKind = left.find((entry) => entry.name.proper === own.name.proper);
    const alike = otherKind ?? onlyOne(left.filter((entry) => areNamesCompared && isNearName(entry.name, own.name)));
    if (alike === null) return [finding("roster.extra", place, { unit: unit.name })];
    answered.add(alike);
    const code = otherKind === undefined ? "roster.misspelt" : "roster.otherKind";
    return [finding(code, place, { unit: unit.name, listed: alike.text })];
  });
  // A list of another level than the table's says nothing about it.
  if (about.filter(({ code }) => code === "roster.extra").length * 2 > units.length) return [];
  // A form of one unit is no list.
  if (units.length === 1) return about;
  // Offices of the list are not missing in a table of communes.
  const kinds = new Set(units.map(({ own }) => own.name.kind));
  const missing = listed.filter((entry) => !answered.has(entry) && (kinds.has(entry.name.kind) || kinds.has(null)));
  return [...about, ...missing.map(({ text }) => finding("roster.missing", placeOfTable(table), { unit: text }))];
}

function isOne(own: Named, entry: Named): boolean {
  const kinds = [own.name.kind, entry.name.kind];
  return own.name.proper === entry.name.proper && (kinds.includes(null) || own.name.kind === entry.name.kind);
}

function named(text: string): Named {
  return { text, name: unitName(text) };
}
