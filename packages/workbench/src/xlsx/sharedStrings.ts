import { decodeText, encodeText } from "./xml";

export interface SharedStrings {
  readonly texts: readonly string[];
  /** Some text had parts in different looks; they are read as one text. */
  readonly rich: boolean;
}

/** The texts of the shared strings part. Read by scanning: a large file has hundreds of thousands. */
export function readSharedStrings(part: string): SharedStrings {
  const texts: string[] = [];
  let rich = false;
  for (let at = part.indexOf("<si", 0); at >= 0; at = part.indexOf("<si", at)) {
    const inside = part.indexOf(">", at) + 1;
    if (part.charCodeAt(inside - 2) === 47) {
      texts.push("");
      at = inside;
      continue;
    }
    const end = part.indexOf("</si>", inside);
    if (end < 0) break;
    const item = part.slice(inside, end);
    rich ||= item.includes("<r>") || item.includes("<r ");
    texts.push(plainText(item));
    at = end + 5;
  }
  return { texts, rich };
}

/** The text of `<t>` elements in a string item (`si`, `is`), reading aids for East Asian script left out. */
export function plainText(item: string): string {
  const plain = item.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, raw: string) => encodeText(raw));
  const own = plain.includes("<rPh") ? plain.replace(/<rPh[\s>][\s\S]*?<\/rPh>/g, "") : plain;
  let text = "";
  for (const [, inside = ""] of own.matchAll(/<t(?:\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/t>)/g)) text += inside;
  return decodeCharacters(decodeText(text.replaceAll("\r\n", "\n")));
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
