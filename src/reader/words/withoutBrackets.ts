/** A text with a blank for all that stands in round brackets; a bracket that is never closed stays. */
export function withoutBrackets(text: string): string {
  let [rest, at] = ["", 0];
  for (;;) {
    const open = text.indexOf("(", at);
    const close = open < 0 ? -1 : text.indexOf(")", open);
    // Asked once for each pair: a pattern would look to the end of the text from every bracket.
    if (close < 0) return rest + text.slice(at);
    rest += `${text.slice(at, open)} `;
    at = close + 1;
  }
}
