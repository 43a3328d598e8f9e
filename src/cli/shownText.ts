/** What a terminal obeys instead of showing it, and what turns the text around it. */
const OBEYED = /(?!\n)\p{Cc}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Text from files as a terminal may have it: ESC is `\u001b`. JSON stays the JSON that it was. */
export function shownText(text: string): string {
  return text.replace(OBEYED, escaped);
}

/** The same on one line. */
export function shownLine(text: string): string {
  return shownText(text).replaceAll("\n", escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
