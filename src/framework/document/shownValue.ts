/** Enough to be recognised in a message. */
const LONGEST = 60;
const DEEPEST = 3;
const WIDEST = 8;

/** A found value as a message can show it: short, on one line, a text as it is, all else in JSON, however deep or wide it is. */
export function shownValue(value: unknown): string {
  return shortened(typeof value === "string" ? value.slice(0, LONGEST + 1) : inJson(value, DEEPEST));
}

/** The same with a text in quotation marks, where it matters that it is one. */
export function shownJson(value: unknown): string {
  return shortened(inJson(value, DEEPEST));
}

export function shortened(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cs}]/gu, (sign) => JSON.stringify(sign).slice(1, -1));
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 3)}...` : line;
}

function inJson(value: unknown, depth: number): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, LONGEST));
  // A number too large for the program is parsed as infinite, of which JSON would say null.
  if (typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) {
    return ["boolean", "object"].includes(typeof value) ? JSON.stringify(value) : typeof value;
  }
  const isList = Array.isArray(value);
  const entries = Object.entries(value);
  const inside =
    depth === 0 && entries.length > 0
      ? "…"
      : entries
          .slice(0, WIDEST)
          .map(([key, item]) => (isList ? "" : `${JSON.stringify(key)}:`) + inJson(item, depth - 1))
          .join(",");
  return isList ? `[${inside}]` : `{${inside}}`;
}
