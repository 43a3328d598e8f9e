import type { UnitName } from "./unitName";

/** The same but for tones and marks, or for few letters; a number at the end is part of what tells two names apart. */
export function isNearName(a: UnitName, b: UnitName): boolean {
  const [left, right] = [bare(a.proper), bare(b.proper)];
  if (left === right) return true;
  if (/\d+$/.exec(left)?.[0] !== /\d+$/.exec(right)?.[0]) return false;
  const most = slipsIn(Math.min(left.length, right.length));
  return Math.abs(left.length - right.length) <= most && editsBetween(left, right) <= most;
}

/** So many letters of a name may be wrong, by its length: in a short one each of them makes another name. */
function slipsIn(length: number): number {
  return length < 4 ? 0 : length < 9 ? 1 : 2;
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
