import type { Content, Style } from "../../model/plan";
import type { Line, LineCell } from "./layLines";

export const CENTERED: Style = { horizontal: "center" };
export const EMPTY_LINE: Line = { cells: [], bordered: false };

export function textCell(text: string, columns = 1): LineCell {
  return { content: text === "" ? { kind: "blank" } : { kind: "text", text }, columns };
}

/** A text across so many columns. */
export function wide(text: string, columns: number, style?: Style): Line {
  return { cells: [textCell(text, columns)], bordered: false, ...(style === undefined ? {} : { style }) };
}

export function count(value: number): Content {
  return { kind: "number", value, format: "0" };
}

export function oneLine(text: string): string {
  return IN_ONE_LINE.test(text) ? text : text.replace(/\s+/g, " ").trim();
}

/** Words with single blanks between them, as nearly all names come. */
const IN_ONE_LINE = /^\S+(?: \S+)*$/;
