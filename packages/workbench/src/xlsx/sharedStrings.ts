import { cutBefore } from "./pieces";
import { decodeText, elementIn, encodeText, rootPrefix, withoutPrefix, XmlError } from "./xml";

export interface SharedStrings {
  readonly texts: readonly string[];
  /** Some text had parts in different looks; they are read as one text. */
  readonly rich: boolean;
}

/** The texts of the shared strings part, in pieces. Read by scanning: a large file has hundreds of thousands. */
export function readSharedStrings(part: Iterable<string>): SharedStrings {
  const texts: string[] = [];
  let rich = false;
  let prefix: string | null = null;
  for (const piece of cutBefore(part, "<si")) {
    prefix ??= rootPrefix(piece);
    const plain = withoutPrefix(piece, prefix);
    const first = plain.indexOf("<si");
    // What stands in a comment is not there, and the scanner would see it.
    if (first >= 0 && /<!--|<\?/.test(plain.slice(first))) throw new XmlError("a comment among the texts");
    for (let item = elementIn(plain, "si"); item !== null; item = elementIn(plain, "si", item.end)) {
      rich ||= elementIn(item.inside, "r") !== null;
      texts.push(plainText(item.inside));
    }
  }
  return { texts, rich };
}

/** The text of `<t>` elements in a string item (`si`, `is`), reading aids for East Asian script left out. */
export function plainText(item: string): string {
  const plain = withoutElements(item.includes("<![CDATA[") ? withoutCdata(item) : item, "rPh");
  let text = "";
  for (let found = elementIn(plain, "t"); found !== null; found = elementIn(plain, "t", found.end))
    text += found.inside;
  return decodeCharacters(decodeText(text.replaceAll("\r\n", "\n")));
}

/** Text that is marked not to be looked into, written as other text is. */
function withoutCdata(item: string): string {
  return item
    .split("<![CDATA[")
    .map((piece, index) => {
      const end = index === 0 ? -1 : piece.indexOf("]]>");
      return end < 0 ? piece : encodeText(piece.slice(0, end)) + piece.slice(end + 3);
    })
    .join("");
}

function withoutElements(text: string, name: string): string {
  let [left, at] = ["", 0];
  for (let found = elementIn(text, name); found !== null; found = elementIn(text, name, found.end)) {
    left += text.slice(at, found.start);
    at = found.end;
  }
  return at === 0 ? text : left + text.slice(at);
}

/** `_x000D_` stands for a character that XML cannot hold. */
export function decodeCharacters(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

export function encodeCharacters(text: string): string {
  return text.replace(/_(?=x[0-9a-fA-F]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu, (sign) => {
    return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}
