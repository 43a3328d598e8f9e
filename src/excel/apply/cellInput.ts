import { assertNever } from "../../model/never";
import type { Content } from "../../model/plan";
import { isFormula } from "../read/readGrid";

/** What goes into a range for one content: its formula or value, and the number format that has to be there first. */
export interface CellInput {
  readonly input: string | number | boolean;
  readonly format: string;
}

export function cellInput(content: Content): CellInput {
  switch (content.kind) {
    case "blank":
      return { input: "", format: "General" };
    case "text":
      return textCell(content.text, content.format ?? "General");
    case "number":
      return { input: content.value, format: content.format };
    case "formula":
      return { input: content.formula, format: content.format };
    default:
      return assertNever(content);
  }
}

/** In a cell of the text format nothing can happen to a text, and an apostrophe in front would stay there. */
function textCell(text: string, format: string): CellInput {
  return { input: format === "@" && !text.startsWith("'") ? text : textInput(text), format };
}

/**
 * Text that stays that text. Words are written as they are; whatever could be read as a formula, a number, a date, a
 * boolean or an error, in any language of Excel, goes behind an apostrophe, which Excel takes off and does not show.
 */
export function textInput(text: string): string {
  return text === "" || isPlainWords(text) ? text : `'${text}`;
}

/** Begins with a letter and holds no digit: no date (“5 May”), no 1e3, no A1. TRUE and FALSE are taken out by name. */
function isPlainWords(text: string): boolean {
  return /^\p{L}\P{N}*$/u.test(text) && !/^(true|false)$/i.test(text.trim());
}

/**
 * What puts a cell back as it was read. A text behind an apostrophe reads without it, and would come back as another
 * value; in a cell of the text format nothing can happen to it.
 */
export function inputToRestore(value: unknown, formula: unknown, format: string): string | number | boolean {
  if (isFormula(formula, value)) return formula;
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = typeof value === "string" ? value : "";
  return textCell(text, format).input;
}
