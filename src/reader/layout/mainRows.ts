/**
 * For each row its main row: the nearest above with a number of an outer level, null at the top and without a number.
 * Levels from the outermost inward: A, I, 1 (or I.1), 1.1, 1.1.1, a. "1.2" is a component of "1" and never of "2".
 */
export function mainRows(numberings: readonly (string | null)[]): readonly (number | null)[] {
  const lettered = numberings.includes("A");
  const open: { readonly place: number; readonly level: number }[] = [];
  return numberings.map((numbering, place) => {
    if (numbering === null) return null;
    const level = levelOf(numbering, lettered);
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    const main = open.at(-1)?.place ?? null;
    open.push({ place, level });
    return main !== null && continues(numberings[main] ?? null, numbering) ? main : null;
  });
}

/** In a table that counts A, B, C the single capitals are letters, otherwise Roman numerals. */
function levelOf(numbering: string, lettered: boolean): number {
  const places = numbering.split(".").length;
  if (/^\d/.test(numbering)) return 1 + places;
  if (places > 1) return places;
  if (/^[a-zđ]$/u.test(numbering)) return 9;
  return lettered && /^[A-HĐ]$/u.test(numbering) ? 0 : 1;
}

function continues(outer: string | null, inner: string): boolean {
  const isAlike = outer !== null && /^\d/.test(outer) === /^\d/.test(inner);
  if (!isAlike || !inner.includes(".")) return true;
  return inner.startsWith(`${outer}.`);
}
