/** One element of an XML document; text between elements stands among the children as strings. */
export interface XmlElement {
  /** As written, prefix and all: `x14:cfRule`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

export class XmlError extends Error {}

export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null | undefined>> = {},
  children: readonly (XmlElement | string | null)[] = [],
): XmlElement {
  const given: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) given[key] = String(value);
  }
  return { name, attributes: given, children: children.filter((child) => child !== null) };
}

export function childrenOf(parent: XmlElement | null, name?: string): XmlElement[] {
  const elements = (parent?.children ?? []).filter((child) => typeof child !== "string");
  return name === undefined ? elements : elements.filter((child) => child.name === name);
}

export function childOf(parent: XmlElement | null, name: string): XmlElement | null {
  return childrenOf(parent, name)[0] ?? null;
}

/** All text inside, in order. */
export function textOf(parent: XmlElement | null): string {
  return (parent?.children ?? []).map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** Excel writes "1", LibreOffice "true"; both mean it. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

export function numberOr<T>(value: string | undefined, otherwise: T): number | T {
  const number = value === undefined || value === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : otherwise;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** `&amp;` → `&`, `&#10;` → a line break. */
export function decodeText(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    if (name.startsWith("#x")) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    return NAMED[name] ?? whole;
  });
}

// Line breaks and tabs are written by number, since a reader turns them into blanks inside an attribute.
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function encodeText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
}

function encodeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? `&#${sign.charCodeAt(0)};`);
}

export function writeXml({ name, attributes, children }: XmlElement): string {
  const head = Object.entries(attributes).map(([key, value]) => ` ${key}="${encodeAttribute(value)}"`);
  const start = `<${name}${head.join("")}`;
  if (children.length === 0) return `${start}/>`;
  const inside = children.map((child) => (typeof child === "string" ? encodeText(child) : writeXml(child)));
  return `${start}>${inside.join("")}</${name}>`;
}

/** The attributes of a tag's text after its name. */
export function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(/([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[name] = decodeText(double ?? single ?? "");
  }
  return attributes;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (XmlElement | string)[];
}

/**
 * The root element of a whole document; throws XmlError on text that is not well nested.
 * Prefixes of the root's own namespace are taken off (`x:worksheet` → `worksheet`), others are kept.
 */
export function parseXml(source: string): XmlElement {
  const text = withoutRootPrefix(source);
  const top: OpenElement = { name: "", attributes: {}, children: [] };
  const open: OpenElement[] = [top];
  let position = 0;
  while (position < text.length) {
    const start = text.indexOf("<", position);
    const current = open[open.length - 1] ?? top;
    if (start > position) current.children.push(decodeText(text.slice(position, start)));
    if (start < 0) break;
    position = takeTag(text, start, open);
  }
  const root = childrenOf(top)[0];
  if (open.length !== 1 || root === undefined) throw new XmlError("an element is not closed");
  return root;
}

function takeTag(text: string, start: number, open: OpenElement[]): number {
  const current = open[open.length - 1];
  if (current === undefined) throw new XmlError("more elements are closed than opened");
  if (text.startsWith("<!--", start)) return after(text, "-->", start);
  if (text.startsWith("<![CDATA[", start)) {
    const end = after(text, "]]>", start);
    current.children.push(text.slice(start + 9, end - 3));
    return end;
  }
  if (text.startsWith("<?", start) || text.startsWith("<!", start)) return after(text, ">", start);
  const end = tagEnd(text, start);
  if (text.startsWith("</", start)) closeElement(text.slice(start + 2, end).trim(), open);
  else openElement(text.slice(start + 1, end), current, open);
  return end + 1;
}

function closeElement(name: string, open: OpenElement[]): void {
  const closed = open.pop();
  if (closed?.name !== name || open.length === 0) throw new XmlError(`</${name}> closes nothing`);
}

function openElement(tag: string, parent: OpenElement, open: OpenElement[]): void {
  const closed = tag.endsWith("/");
  const [name = ""] = /^[^\s/]+/.exec(tag) ?? [];
  const opened: OpenElement = { name, attributes: parseAttributes(tag.slice(name.length)), children: [] };
  parent.children.push(opened);
  if (!closed) open.push(opened);
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  if (at < 0) throw new XmlError(`${mark} is missing`);
  return at + mark.length;
}

/** Where the tag that starts here ends; a `>` inside quotes does not end it. */
function tagEnd(text: string, start: number): number {
  let quote = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  throw new XmlError("a tag is not closed");
}

/** Some programs write every element with a prefix. */
export function withoutRootPrefix(text: string): string {
  const [, prefix] = /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*<([A-Za-z_][\w.-]*):/.exec(text) ?? [];
  return prefix === undefined ? text : text.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</");
}
