import { finding, type Finding } from "../model/finding";
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
    const alike = otherKind ?? onlyOne(left.filter((entry) => areNamesCompared && isNear(entry.name, own.name)));
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

function onlyOne(alike: readonly Named[]): Named | null {
  const [only, ...others] = alike;
  return only !== undefined && others.length === 0 ? only : null;
}

function named(text: string): Named {
  return { text, name: unitName(text) };
}

/** So many letters of a name may be wrong, by its length: in a short one each of them makes another name. */
function slipsIn(length: number): number {
  return length < 4 ? 0 : length < 9 ? 1 : 2;
}

/** The same but for tones and marks, or for few letters; a number at the end is part of what tells two names apart. */
function isNear(a: UnitName, b: UnitName): boolean {
  const [left, right] = [bare(a.proper), bare(b.proper)];
  if (left === right) return true;
  if (/\d+$/.exec(left)?.[0] !== /\d+$/.exec(right)?.[0]) return false;
  const most = slipsIn(Math.min(left.length, right.length));
  return Math.abs(left.length - right.length) <= most && editsBetween(left, right) <= most;
}

/** Letters without tones, marks and blanks. */
function bare(proper: string): string {
  const toneless = proper.replace(/(?<=\p{L})[1-5](?= |$)/gu, "");
  return toneless
    .normalize("NFD")
    .replace(/\p{M}|\s/gu, "")
    .replace(/đ/gu, "d");
}

/** Letters put in, left out, changed, or two neighbours exchanged. */
function editsBetween(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
