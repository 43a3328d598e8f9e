import { XmlError } from "./xml";

/** No row and no text is longer. */
const LONGEST = 16_000_000;

/**
 * A text that comes in pieces, cut anew so that each piece ends before a mark: what stands between two marks is never torn.
 * The last piece is what is left.
 */
export function* cutBefore(texts: Iterable<string>, mark: string): Generator<string> {
  let [pending, length]: [string[], number] = [[], 0];
  for (const text of texts) {
    const overlap = (pending.at(-1) ?? "").slice(1 - mark.length);
    const at = (overlap + text).lastIndexOf(mark) - overlap.length;
    // A mark that begins in the text before is found with the next one.
    if (at > 0) {
      yield pending.join("") + text.slice(0, at);
      pending = [text.slice(at)];
      length = text.length - at;
    } else {
      pending.push(text);
      length += text.length;
    }
    if (length > LONGEST) throw new XmlError(`no ${mark} within ${LONGEST} letters`);
  }
  yield pending.join("");
}
