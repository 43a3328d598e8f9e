import { referenceText, rewritten } from "../book/references";
import type { DefinedName } from "../openedBook";

/** Nobody's names stand for more other names, or go deeper. */
const MOST = 1000;
const DEEPEST = 50;

/** Whether no name stands for itself, nor for so many others that whoever calculates would not come to an end. */
export function areSound(names: readonly DefinedName[]): boolean {
  const formulas = new Map<string, string>();
  // A name of one sheet and that of the book count as one: either may be meant.
  for (const { name, formula } of names) {
    const key = name.toLowerCase();
    formulas.set(key, `${formulas.get(key) ?? ""} ${formula}`);
  }
  const sizes = new Map<string, number>();
  const sizeOf = (name: string, depth: number): number => {
    const formula = formulas.get(name);
    if (formula === undefined) return 0;
    const known = sizes.get(name);
    if (known !== undefined) return known;
    // Whoever comes back to it while it is being counted has found a circle.
    sizes.set(name, Infinity);
    let size = depth > DEEPEST ? Infinity : 1;
    for (const word of wordsOf(formula)) if (size <= MOST) size += sizeOf(word, depth + 1);
    sizes.set(name, size);
    return size;
  };
  return [...formulas.keys()].every((name) => sizeOf(name, 0) <= MOST);
}

function wordsOf(formula: string): readonly string[] {
  const words: string[] = [];
  rewritten(formula, (piece) => {
    if (piece.kind === "word") words.push(piece.word.toLowerCase());
    // Excel knows no name like a cell; a file may, and so may who calculates it.
    if (piece.kind === "reference" && piece.sheet === null) words.push(referenceText(piece.reference).toLowerCase());
    return null;
  });
  return words;
}
