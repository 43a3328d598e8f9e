import { syllables } from "../../model/text/words";

/** "Tốt", "TỐT" and "Xếp loại: tốt" are one class. */
export function sameClass(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(text: string): string {
  const words = syllables(text).join(" ");
  return words.replace(LABEL, "");
}

const LABEL = new RegExp(`^(?:${["xếp loại", "loại"].map((text) => syllables(text).join(" ")).join("|")}) `);

/** The place of a class in a ladder by its name, −1 where it has none; each name is compared once. */
export function levelsOf(ladder: readonly string[]): (name: string) => number {
  const known = new Map<string, number>();
  return (name) => {
    const level = known.get(name) ?? ladder.findIndex((own) => sameClass(own, name));
    known.set(name, level);
    return level;
  };
}
