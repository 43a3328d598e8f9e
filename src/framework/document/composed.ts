import { withoutDirectionMarks } from "../../model/text/hiddenText";

/** No document of the format nests deeper; what does is refused, so it need not be walked. */
const DEEPEST = 16;

/**
 * A document with its texts in composed Unicode (NFC) and without marks of direction, so that the same framework is the
 * same document whoever typed it.
 */
export function composed(document: unknown, depth = DEEPEST): unknown {
  if (typeof document === "string") return withoutDirectionMarks(document.normalize("NFC"));
  if (typeof document !== "object" || document === null || depth === 0) return document;
  if (Array.isArray(document)) return document.map((item: unknown) => composed(item, depth - 1));
  return Object.fromEntries(Object.entries(document).map(([member, value]) => [member, composed(value, depth - 1)]));
}
