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
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > LAST_OF_ONE_UNIT) at++;
    thousandths += letterWidths.get(code) ?? widthOfNew(code);
  }
  return (thousandths / 1000) * size * (bold ? BOLD : 1) * (size < SMALL.size ? SMALL.leeway : LEEWAY);
}

/** Letters beyond are two units of a text. */
const LAST_OF_ONE_UNIT = 0xffff;

/** The same letters come thousands of times. */
const letterWidths = new Map<number, number>();

function widthOfNew(code: number): number {
  let width = 0;
  for (const part of String.fromCodePoint(code).normalize("NFD"))
    if (!/\p{M}/u.test(part)) width += WIDTHS[part] ?? ELSE;
  letterWidths.set(code, width);
  return width;
}

/** A text whose letters take less than this share of a line stands on it, however its words are added up. */
const SURELY = 0.999;

/** How many lines a text takes in a cell so many points wide: words are kept whole where they fit a line. */
export function linesOf(text: string, room: number, letters: Letters): number {
  const width = Math.max(1, room - PADDING);
  if (textWidth(text, letters) < width * SURELY && !text.includes("\n")) return 1;
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
