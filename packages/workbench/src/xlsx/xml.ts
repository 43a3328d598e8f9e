import { SaxesParser } from "saxes";

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

/** `&amp;` → `&`, `&#10;` → a line break; throws XmlError on a number that is no character. */
export function decodeText(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    if (name.startsWith("#x")) return character(parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return character(Number(name.slice(1)));
    return NAMED[name] ?? whole;
  });
}

function character(code: number): string {
  if (code > 0x10ffff) throw new XmlError(`&#${code}; is no character`);
  return String.fromCodePoint(code);
}

// Line breaks and tabs are written by number, since a reader turns them into blanks inside an attribute.
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function encodeText(text: string): string {
  return text.replace(FOR_TEXT, (sign) => ESCAPES[sign] ?? UNKNOWN);
}

function encodeAttribute(text: string): string {
  return text.replace(FOR_ATTRIBUTE, (sign) => ESCAPES[sign] ?? (isBlank(sign) ? `&#${sign.charCodeAt(0)};` : UNKNOWN));
}

/** What no XML may hold would make the whole file one that Excel calls damaged. */
const FOR_TEXT = /[&<>\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const FOR_ATTRIBUTE = /[&<>"\u0000-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const UNKNOWN = "\ufffd";

function isBlank(sign: string): boolean {
  return sign === "\t" || sign === "\n" || sign === "\r";
}

export function writeXml({ name, attributes, children }: XmlElement): string {
  const head = Object.entries(attributes).map(([key, value]) => ` ${key}="${encodeAttribute(value)}"`);
  const start = `<${name}${head.join("")}`;
  if (children.length === 0) return `${start}/>`;
  const inside = children.map((child) => (typeof child === "string" ? encodeText(child) : writeXml(child)));
  return `${start}>${inside.join("")}</${name}>`;
}

/** The attributes of a tag's text after its name, found in one pass. */
export function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  let at = 0;
  for (;;) {
    const equals = text.indexOf("=", at);
    if (equals < 0) return attributes;
    const name = text.slice(at, equals).trim();
    const start = afterBlanks(text, equals + 1);
    const quote = text.charAt(start);
    const end = quote === '"' || quote === "'" ? text.indexOf(quote, start + 1) : -1;
    if (end < 0) throw new XmlError(`the attribute ${name.slice(0, 40)} has no value`);
    attributes[name] = decodeText(text.slice(start + 1, end));
    at = end + 1;
  }
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= 32) at++;
  return at;
}

/** An element inside a text, without looking into others of its name; null where there is none. */
export function elementIn(
  text: string,
  name: string,
  from = 0,
): { readonly attributes: string; readonly inside: string; readonly start: number; readonly end: number } | null {
  for (let start = text.indexOf(`<${name}`, from); start >= 0; start = text.indexOf(`<${name}`, start + 1)) {
    const next = text.charCodeAt(start + name.length + 1);
    if (next > 32 && next !== 47 && next !== 62) continue;
    const tagEnd = text.indexOf(">", start);
    if (tagEnd < 0) throw new XmlError(`<${name}> is not closed`);
    const isClosed = text.charCodeAt(tagEnd - 1) === 47;
    const attributes = text.slice(start + name.length + 1, isClosed ? tagEnd - 1 : tagEnd);
    if (isClosed) return { attributes, inside: "", start, end: tagEnd + 1 };
    const close = text.indexOf(`</${name}>`, tagEnd);
    if (close < 0) throw new XmlError(`<${name}> is not closed`);
    return { attributes, inside: text.slice(tagEnd + 1, close), start, end: close + name.length + 3 };
  }
  return null;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (XmlElement | string)[];
}

/** No program nests deeper, and nothing that walks a tree has to fear for its stack. */
const DEEPEST = 200;
/** What is kept as a tree is never longer; cells and shared texts are not. */
const MOST_ELEMENTS = 500_000;

/**
 * The root element of a whole document; throws XmlError on text that is no XML.
 * Prefixes of the root's own namespace are taken off (`x:worksheet` → `worksheet`), others are kept.
 */
export function parseXml(text: string): XmlElement {
  const tree = new Tree();
  const parser = new SaxesParser({ position: false, xmlns: false as const });
  parser.on("error", (error) => {
    throw new XmlError(error.message);
  });
  parser.on("opentag", ({ name, attributes }) => tree.open(name, attributes));
  parser.on("text", (inside) => tree.text(inside));
  parser.on("cdata", (inside) => tree.text(inside));
  parser.on("closetag", () => tree.close());
  parser.write(text).close();
  return tree.root();
}

class Tree {
  #root: OpenElement | null = null;
  #prefix = "";
  #count = 0;
  readonly #open: OpenElement[] = [];

  open(name: string, attributes: Record<string, string>): void {
    if (this.#root === null) this.#prefix = name.slice(0, name.indexOf(":") + 1);
    const opened: OpenElement = { name: this.#bare(name), attributes, children: [] };
    this.#open.at(-1)?.children.push(opened);
    this.#root ??= opened;
    this.#open.push(opened);
    if (this.#open.length > DEEPEST) throw new XmlError(`elements stand in one another more than ${DEEPEST} deep`);
    if (++this.#count > MOST_ELEMENTS) throw new XmlError(`there are more than ${MOST_ELEMENTS} elements`);
  }

  text(inside: string): void {
    this.#open.at(-1)?.children.push(inside);
  }

  close(): void {
    this.#open.pop();
  }

  root(): XmlElement {
    if (this.#root === null) throw new XmlError("there is no element");
    return this.#root;
  }

  #bare(name: string): string {
    return this.#prefix !== "" && name.startsWith(this.#prefix) ? name.slice(this.#prefix.length) : name;
  }
}

/** The prefix of the root element with its colon, of a document's beginning; "" for none. */
export function rootPrefix(text: string): string {
  let at = afterBlanks(text, 0);
  for (;;) {
    const end = text.startsWith("<?", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : null;
    if (end === null) break;
    const found = text.indexOf(end, at);
    if (found < 0) return "";
    at = afterBlanks(text, found + end.length);
  }
  return /^<([A-Za-z_][\w.-]{0,60}:)/.exec(text.slice(at, at + 70))?.[1] ?? "";
}

/** Some programs write every element with a prefix. */
export function withoutPrefix(text: string, prefix: string): string {
  return prefix === "" ? text : text.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
}
