/** Marks of direction turn what stands around them; a name means the same without them. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

export function withoutDirectionMarks(text: string): string {
  return text.replace(DIRECTION_MARKS, "");
}

/** Letters and signs that look like nothing: Hangul fillers, the empty Braille cell. */
export const VISIBLE = /(?![\u115f\u1160\u2800\u3164\uffa0])[\p{L}\p{N}\p{P}\p{S}]/u;

/** Whether anybody sees anything of a text: not where it is blanks, joiners and marks only. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}
