/** A composed Vietnamese lower-case letter taken apart: `"ậ"` is `"a"` without marks, `"â"` without its tone, tone `"5"`. */
export interface Letter {
  readonly plain: string;
  readonly toneless: string;
  readonly tone: string;
  /** The tone as the mark that it is. */
  readonly mark: string;
}

const TONES: Readonly<Record<string, string>> = {
  "\u0300": "2",
  "\u0301": "1",
  "\u0303": "4",
  "\u0309": "3",
  "\u0323": "5",
};

/** Every letter of the blocks that Vietnamese uses, so that names by the thousand need no normalisation each. */
export const LETTERS: ReadonlyMap<string, Letter> = new Map(
  [[0xe0, 0x1b0] as const, [0x1ea0, 0x1ef9] as const].flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, place) => takeApart(String.fromCharCode(first + place))),
  ),
);

function takeApart(letter: string): [string, Letter] {
  let [tone, signs] = ["", ""];
  const marks = letter.normalize("NFD");
  const toneless = marks.replace(/\p{Mn}/gu, (mark) => {
    const found = TONES[mark];
    tone += found ?? "";
    signs += found === undefined ? "" : mark;
    return found === undefined ? mark : "";
  });
  const plain = letter === "đ" ? "d" : marks.replace(/\p{Mn}+/gu, "");
  return [letter, { plain, toneless: toneless.normalize("NFC"), tone, mark: signs }];
}
