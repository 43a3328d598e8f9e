import { parseValue } from "numfmt";
import { isErrorCode } from "../errorCodes";
import type { CellContent } from "./cellContent";

/** What a typed text becomes, and the number format that typing gives to a cell whose format is General. */
export interface Typed {
  readonly content: CellContent;
  readonly format: string | null;
}

/**
 * What Excel makes of a text given to `values` or `formulas`, read as en-US whatever the user's language: the text of
 * `Range.values` in Microsoft's reference, and the behaviour of typing. A cell formatted as text keeps what it is given.
 */
export function typedText(text: string, isTextFormat: boolean): Typed {
  if (text === "") return plain({ kind: "blank" });
  if (text.startsWith("'")) return plain({ kind: "text", value: text.slice(1), quoted: true });
  if (isTextFormat) return plain({ kind: "text", value: text, quoted: false });
  if (/^=./s.test(text)) return plain({ kind: "formula", formula: text });
  if (isErrorCode(text.toUpperCase())) return plain({ kind: "error", code: text.toUpperCase() });
  const parsed = FOREIGN_LETTER.test(text) || isDottedDate(text) ? null : parseValue(text);
  if (typeof parsed?.v === "boolean") return plain({ kind: "boolean", value: parsed.v });
  if (typeof parsed?.v === "number") return { content: { kind: "number", value: parsed.v }, format: parsed.z ?? null };
  if (/^[+-]./s.test(text)) return plain({ kind: "formula", formula: `=${text.replace(/^\+/, "")}` });
  return plain({ kind: "text", value: text, quoted: false });
}

/** Months, truths and currencies of en-US are written without: most names need no closer look. */
const FOREIGN_LETTER = /[À-ÖØ-öø-ɏẠ-ỹ]/;

/** `10.5.2024` is a date in other languages, not in en-US. */
function isDottedDate(text: string): boolean {
  return /\d\s*\.\s*\d+\s*\./.test(text);
}

function plain(content: CellContent): Typed {
  return { content, format: null };
}
