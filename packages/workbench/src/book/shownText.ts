import type { CellData, Nullable } from "../bookData";
import { format, isTextFormat } from "numfmt";
import { cellValue, cellValueType } from "./cellContent";

/** How numbers are written in the user's language. `numfmtLocale` is the number formatter's own name for it. */
export interface Culture {
  readonly name: string;
  readonly numfmtLocale: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
}

export const VIETNAMESE: Culture = {
  name: "vi-VN",
  numfmtLocale: "vi",
  decimalSeparator: ",",
  groupSeparator: ".",
};

export const ENGLISH: Culture = { name: "en-US", numfmtLocale: "en", decimalSeparator: ".", groupSeparator: "," };

export function isTextPattern(pattern: string): boolean {
  return pattern !== "General" && isTextFormat(pattern);
}

/** What the sheet shows for a cell, whatever the column's width. */
export function shownText(cell: Nullable<CellData>, pattern: string, culture: Culture): string {
  const value = cellValue(cell);
  if (value === "") return "";
  if (cellValueType(cell) === "Error") return String(value);
  if (pattern === "General") {
    if (typeof value === "string") return value;
    if (typeof value === "number") {
      const plain = String(value);
      if (PLAIN_NUMBER.test(plain)) return plain.replace(".", culture.decimalSeparator);
    }
  }
  return format(pattern, value, { locale: culture.numfmtLocale, throws: false });
}

/** A number that General shows with all its digits. */
const PLAIN_NUMBER = /^-?[\d.]{1,10}$/;
