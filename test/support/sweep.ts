/** `npm run test:whole` tries all of what `npm test` tries a part of, so that the tests of every change are done in minutes. */
export const isWhole = process.env["WHOLE"] === "1";

/** All items, or so many of them, evenly spread; which ones, a seed moves on. */
export function swept<T>(items: readonly T[], most: number): readonly T[] {
  if (isWhole || items.length <= most) return items;
  const first = Number(process.env["SWEEP_SEED"] ?? "1") % items.length;
  const chosen = new Set(
    Array.from({ length: most }, (_, index) => (first + Math.floor((index * items.length) / most)) % items.length),
  );
  return items.filter((_, index) => chosen.has(index));
}

/** How often something is tried. */
export function times(most: number, whole: number): number {
  return isWhole ? whole : most;
}
