import { finding, type Finding } from "../model/finding";
import { unitName, type UnitName } from "../model/text/unitName";
import type { Assessed } from "./check";
import { placeOfTable, placeOfUnit } from "./support/placeOf";

interface Named {
  readonly text: string;
  readonly name: UnitName;
}

/** The units of the table against the workbook's own list of units: missing, extra, misspelt, of another kind. */
export function rosterDifferences({ table, sheet }: Assessed): readonly Finding[] {
  const listed = (sheet?.roster ?? []).map(named);
  if (listed.length === 0) return [];
  const units = table.units.map((unit) => ({ unit, own: named(unit.name) }));
  const entries = units.map(({ own }) => listed.find((entry) => isOne(own, entry)) ?? null);
  const answered = new Set(entries);
  const about = units.flatMap(({ unit, own }, index): readonly Finding[] => {
    if (entries[index] !== null) return [];
    const place = placeOfUnit(table, unit);
    const left = listed.filter((entry) => !answered.has(entry));
    const otherKind = left.find((entry) => entry.name.proper === own.name.proper);
    const alike = otherKind ?? onlyOne(left.filter((entry) => isNear(entry.name.loose, own.name.loose)));
    if (alike === null) return [finding("roster.extra", place, { unit: unit.name })];
    answered.add(alike);
    const code = otherKind === undefined ? "roster.misspelt" : "roster.otherKind";
    return [finding(code, place, { unit: unit.name, listed: alike.text })];
  });
  // A list of another level than the table's says nothing about it.
  if (about.filter(({ code }) => code === "roster.extra").length * 2 > units.length) return [];
  const missing = listed.filter((entry) => !answered.has(entry));
  return [...about, ...missing.map(({ text }) => finding("roster.missing", placeOfTable(table), { unit: text }))];
}

function isOne(own: Named, entry: Named): boolean {
  const kinds = [own.name.kind, entry.name.kind];
  return own.name.proper === entry.name.proper && (kinds.includes(null) || own.name.kind === entry.name.kind);
}

function onlyOne(alike: readonly Named[]): Named | null {
  const [only, ...others] = alike;
  return only !== undefined && others.length === 0 ? only : null;
}

function named(text: string): Named {
  return { text, name: unitName(text) };
}

/** One letter or tone more, less, other, or two neighbours exchanged; a single short word has too little to tell. */
function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  if (
    Math.abs(a.length - b.length) > 1 ||
    Math.min(a.length, b.length) < 4 ||
    /(?<!\d)\d+$/.exec(a)?.[0] !== /(?<!\d)\d+$/.exec(b)?.[0]
  ) {
    return Math.abs(a.length - b.length) <= 1 && withoutTones(a) === withoutTones(b);
  }
  let [start, end] = [0, 0];
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const swapped = left.length === 2 && right.length === 2 && left === Array.from(right).reverse().join("");
  return (left.length <= 1 && right.length <= 1) || swapped;
}

function withoutTones(key: string): string {
  return key.replace(/(?<=\p{L})[1-5](?= |$)/gu, "");
}
