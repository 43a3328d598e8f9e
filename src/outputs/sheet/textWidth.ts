/** Widths of Times New Roman in thousandths of its size, upright, by letter; what is not listed takes half. */
const WIDTHS: Readonly<Record<string, number>> = {
  ...widths(250, " .,"),
  ...widths(278, "ijlt:;/"),
  ...widths(333, "frI()-"),
  ...widths(389, "sJ"),
  ...widths(444, "acez“”"),
  ...widths(556, "FPS"),
  ...widths(611, "ELTZ"),
  ...widths(667, "BCR"),
  ...widths(722, "wADGHKNOQUVXYĐ"),
  ...widths(778, "m"),
  ...widths(833, "%"),
  ...widths(889, "M"),
  ...widths(944, "W"),
  ...widths(1000, "…"),
};
const ELSE = 500;
/** Bold letters are wider, by about so much. */
const BOLD = 1.07;
/** Points between a cell's edges and its text. */
export const PADDING = 6;
/** Another program's letters may be so much wider; small ones are rounded to whole dots. */
const LEEWAY = 1.06;
const SMALL = { size: 10, leeway: 1.15 } as const;

export interface Letters {
  readonly size: number;
  readonly bold: boolean;
}

/** Points that a text takes on one line; accents stand above and below letters and take no room. */
export function textWidth(text: string, { size, bold }: Letters): number {
  let thousandths = 0;
  for (const letter of text.normalize("NFC")) thousandths += letterWidths.get(letter) ?? widthOfNew(letter);
  return (thousandths / 1000) * size * (bold ? BOLD : 1) * (size < SMALL.size ? SMALL.leeway : LEEWAY);
}

/** The same letters come thousands of times. */
const letterWidths = new Map<string, number>();

function widthOfNew(letter: string): number {
  let width = 0;
  for (const part of letter.normalize("NFD")) if (!/\p{M}/u.test(part)) width += WIDTHS[part] ?? ELSE;
  letterWidths.set(letter, width);
  return width;
}

/** How many lines a text takes in a cell so many points wide: words are kept whole where they fit a line. */
export function linesOf(text: string, room: number, letters: Letters): number {
  const width = Math.max(1, room - PADDING);
  const space = textWidth(" ", letters);
  return text.split("\n").reduce((sum, paragraph) => {
    let [lines, used] = [1, 0];
    for (const word of paragraph.split(" ")) {
      const length = textWidth(word, letters);
      if (used > 0 && used + space + length > width) [lines, used] = [lines + 1, 0];
      used += (used > 0 ? space : 0) + length;
      const overlong = Math.floor(used / width);
      if (used > width) [lines, used] = [lines + overlong, used - overlong * width];
    }
    return sum + lines;
  }, 0);
}

function widths(width: number, letters: string): Readonly<Record<string, number>> {
  return Object.fromEntries(Array.from(letters, (letter) => [letter, width]));
}
