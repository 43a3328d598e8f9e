import type { JsonWanted } from "../../model/frameworkProblem";

/** Where a text stops being JSON. */
export interface JsonFault {
  /** Both from 1; columns count UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** The character that stands there, "U+000A" for one that cannot be seen; null at the end of the text. */
  readonly found: string | null;
  readonly wanted: JsonWanted;
}

/** Deeper than any document of ours; some engines cannot parse what is nested deeper. */
const DEEPEST = 1000;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

type State = "value" | "firstItem" | "member" | "firstMember" | "colon" | "after";

interface Reading {
  readonly text: string;
  /** What waits to be closed, the innermost last: of a group the names of its members, null of a list. */
  readonly open: (Set<string> | null)[];
  at: number;
  state: State;
}

/**
 * The first place where a text breaks the grammar of JSON (RFC 8259), nests too deep, or names a member of a group a second
 * time; null where it does none of these. What engines say differs, is English, and often lacks the place; of two members
 * of one name they take the last without a word.
 */
export function findJsonFault(text: string): JsonFault | null {
  const reading: Reading = { text, open: [], at: 0, state: "value" };
  for (;;) {
    reading.at = afterBlanks(text, reading.at);
    if (reading.state === "after" && reading.open.length === 0 && reading.at === text.length) return null;
    const wanted = step(reading);
    if (wanted !== null) return faultAt(text, reading.at, wanted);
  }
}

/** Reads one token; otherwise what was wanted, with `at` on the place. */
function step(reading: Reading): JsonWanted | null {
  switch (reading.state) {
    case "value":
    case "firstItem":
      return readValue(reading);
    case "member":
    case "firstMember":
      return readMember(reading);
    case "colon":
      if (reading.text[reading.at] !== ":") return "colon";
      return go(reading, 1, "value");
    case "after":
      return readSeparator(reading);
  }
}

function go(reading: Reading, length: number, state: State): null {
  reading.at += length;
  reading.state = state;
  return null;
}

function readValue(reading: Reading): JsonWanted | null {
  const { text, at, open, state } = reading;
  const sign = text[at];
  if (sign === "]" && state === "firstItem") return close(reading);
  if (sign === "[" || sign === "{") {
    if (open.length >= DEEPEST) return "shallower";
    open.push(sign === "[" ? null : new Set());
    return go(reading, 1, sign === "[" ? "firstItem" : "firstMember");
  }
  if (sign === '"') return readText(reading, "after");
  const length = matchAt(NUMBER, text, at) || matchAt(WORD, text, at);
  return length === 0 ? "value" : go(reading, length, "after");
}

function readMember(reading: Reading): JsonWanted | null {
  const sign = reading.text[reading.at];
  if (sign === "}" && reading.state === "firstMember") return close(reading);
  return sign === '"' ? readName(reading) : "member";
}

function readName(reading: Reading): JsonWanted | null {
  const { text, at, open } = reading;
  const wanted = readText(reading, "colon");
  if (wanted !== null) return wanted;
  const name = String(JSON.parse(text.slice(at, reading.at)));
  if (open.at(-1)?.has(name) !== true) {
    open.at(-1)?.add(name);
    return null;
  }
  reading.at = at;
  return "newName";
}

function readSeparator(reading: Reading): JsonWanted | null {
  const inner = reading.open.at(-1);
  if (inner === undefined) return "end";
  const sign = reading.text[reading.at];
  const isList = inner === null;
  if (sign === ",") return go(reading, 1, isList ? "value" : "member");
  return sign === (isList ? "]" : "}") ? close(reading) : isList ? "commaOrBracket" : "commaOrBrace";
}

function close(reading: Reading): null {
  reading.open.pop();
  return go(reading, 1, "after");
}

function readText(reading: Reading, next: State): JsonWanted | null {
  const { text } = reading;
  for (reading.at += 1; reading.at < text.length;) {
    const sign = text.charAt(reading.at);
    if (sign === '"') return go(reading, 1, next);
    if (sign < " ") return "text";
    const length = sign === "\\" ? matchAt(ESCAPE, text, reading.at) : 1;
    if (length === 0) return "escape";
    reading.at += length;
  }
  return "text";
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (/[ \t\r\n]/.test(text.charAt(at))) at += 1;
  return at;
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function faultAt(text: string, at: number, wanted: JsonWanted): JsonFault {
  const lines = text.slice(0, at).split("\n");
  const found = text.codePointAt(at);
  return {
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    found: found === undefined ? null : visible(found),
    wanted,
  };
}

function visible(codePoint: number): string {
  const character = String.fromCodePoint(codePoint);
  return /[\p{C}\p{Z}]/u.test(character) ? `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}` : character;
}
