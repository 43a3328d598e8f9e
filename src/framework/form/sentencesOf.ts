import { FIGURE } from "./phrases";

/** A line of a text: words and figures in turn, words first and last. */
export type Sentence = readonly string[];

/** Not within a word or an id ("nhom-1"), a per cent's or a step's sign beside it; not within “a name of 3 words”. */
const FREE_FIGURE = new RegExp(`(?<![\\p{L}\\d-])(${FIGURE})(?![\\p{L}\\d-])(?![^“]*”)`, "u");

/** The lines of a rule's text, each parted at its figures: "Không quá 20% của …" is "Không quá ", "20", "% của …". */
export function sentencesOf(text: string): readonly Sentence[] {
  return text.split("\n").map((line) => line.split(FREE_FIGURE));
}
