import { FIGURE } from "./phrases";

/** A line of a text: words and figures in turn, words first and last. */
export type Sentence = readonly string[];

/** Not within a word or an id ("nhom-1"), a per cent's or a step's sign beside it; not within “a name of 3 words”. */
const FREE_FIGURE = new RegExp(`(?<![\\p{L}\\d-])(${FIGURE})(?![\\p{L}\\d-])(?![^“]*”)`, "gu");

/**
 * The lines of a rule's text, each parted at its figures: "Không quá 20% của …" is "Không quá ", "20", "% của …". A figure
 * of a `fixed` wording is a word of it.
 */
export function sentencesOf(text: string, fixed: readonly string[] = []): readonly Sentence[] {
  return text.split("\n").map((line) => parted(line, fixed));
}

function parted(line: string, fixed: readonly string[]): Sentence {
  const pieces: string[] = [];
  let end = 0;
  for (const { 0: figure, index } of line.matchAll(FREE_FIGURE)) {
    if (fixed.some((wording) => isWithin(line, wording, index))) continue;
    pieces.push(line.slice(end, index), figure);
    end = index + figure.length;
  }
  return [...pieces, line.slice(end)];
}

function isWithin(line: string, wording: string, place: number): boolean {
  const from = line.indexOf(wording);
  return from >= 0 && from <= place && place < from + wording.length;
}
