import { damaged, OpenFailure } from "./openProblem";

/** Excel takes 8 192 letters as people see a formula; a file adds prefixes to the names of younger functions. */
const LONGEST_FORMULA = 16_384;
/** What Excel's cell holds; a longer one it cuts when it repairs the file. */
const LONGEST_TEXT = 32_767;
/** Names and remarks are shorter; as many of them are read as there may be cells. */
const ORDINARY = 256;
/** A text or a formula is told once in a file however many cells have it, and is read once for every cell. */
const MOST_LETTERS = 2_000_000;

/** The letters that the cells of a whole file hold together, ordinary texts aside. */
export class CellLetters {
  #count = 0;

  /** Both throw OpenFailure where one is longer than any, or the file holds more than can be read. */
  text(text: string, part: string): string {
    return this.#taken(text, LONGEST_TEXT, part);
  }

  formula(formula: string, part: string): string {
    return this.#taken(formula, LONGEST_FORMULA, part);
  }

  #taken(text: string, longest: number, part: string): string {
    if (text.length > longest) throw damaged(part, `a text of ${text.length} letters in a cell`);
    this.#count += Math.max(0, text.length - ORDINARY);
    if (this.#count > MOST_LETTERS)
      throw new OpenFailure({ code: "tooWordy", letters: this.#count, limit: MOST_LETTERS });
    return text;
  }
}
