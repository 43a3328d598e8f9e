import { SaxesParser } from "saxes";
import { escaped } from "../xmlText";

export type Attributes = Readonly<Record<string, string>>;

/** What of a part stays. `parents` go from the root inwards. */
export interface Keeper {
  /** What an element is called from here on; absent: as the part calls it, without a prefix. */
  readonly nameOf?: (name: string) => string;
  /** The attributes to be written; null: the element goes, with all that it holds. */
  readonly open: (name: string, attributes: Attributes, parents: readonly string[]) => Attributes | null;
  readonly text?: (text: string, parents: readonly string[]) => string;
}

/** An XML part with what a keeper lets through, and nothing else: no comment, no instruction, no other namespace. */
export function keptXml(xml: string, { nameOf = withoutPrefix, open, text = (same) => same }: Keeper): string {
  const out: string[] = [];
  const path: string[] = [];
  let left = 0;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    if (left > 0) {
      left += 1;
      return;
    }
    const name = nameOf(tag.name);
    const kept = isForeign(tag.name, path) ? null : open(name, tag.attributes, path);
    if (kept === null) {
      left = 1;
      return;
    }
    out.push(`<${name}${attributesText(kept)}>`);
    path.push(name);
  });
  parser.on("text", (found) => {
    if (left === 0 && path.length > 0) out.push(escaped(text(found, path)));
  });
  parser.on("closetag", () => {
    if (left > 0) {
      left -= 1;
      return;
    }
    out.push(`</${path.pop() ?? ""}>`);
  });
  parser.write(xml).close();
  return out.join("");
}

/** Attributes of the part's own namespace. */
export function ownAttributes(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !/:|^xmlns$/.test(name)));
}

export function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', "&quot;").replaceAll("\n", "&#10;")}"`)
    .join("");
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** `mc:AlternateContent`, `x14ac:…`: whoever writes these writes what he says in the part's own words as well. */
function isForeign(name: string, path: readonly string[]): boolean {
  return path.length > 0 && /^(?:mc|xr\d*|x1\d\w*|xcalcf|xlrd\d*|xxl\d*):/.test(name);
}
