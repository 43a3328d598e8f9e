import { decimalOfNumber, decimalText, decimalToNumber, parseDecimal } from "../../model/decimal";
import type { FormCell } from "../../model/frameworkForm";

/**
 * How one member is written in a cell and read back. What cannot be read is given back as it stands, for the validator
 * to name. Absent members are blank cells and never reach a codec.
 */
export interface Codec {
  readonly write: (value: unknown) => FormCell;
  readonly read: (cell: string | number) => unknown;
}

export const text: Codec = { write: (value) => String(value), read: (cell) => String(cell).trim() };

/** Decimals of a document are at most 15 digits long, so a cell's double holds each of them. */
export const decimalNumber: Codec = {
  write: (value) => {
    const decimal = typeof value === "string" ? parseDecimal(value) : null;
    return decimal === null ? String(value) : decimalToNumber(decimal);
  },
  read: (cell) => {
    const decimal = typeof cell === "number" ? decimalOfNumber(cell) : parseDecimal(cell.trim().replace(",", "."));
    return decimal === null ? cell : decimalText(decimal);
  },
};

export const whole: Codec = {
  write: (value) => Number(value),
  read: (cell) => (typeof cell === "string" && /^\d+$/.test(cell.trim()) ? Number(cell) : cell),
};

/** Texts of a document stand on one line, so line breaks part the items of a list. */
export const list: Codec = {
  write: (value) => (value as readonly string[]).join("\n"),
  read: (cell) => lines(cell),
};

export function lines(cell: string | number): readonly string[] {
  return String(cell)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** One of a closed set, by its word. */
export function coded(words: Readonly<Record<string, string>>): Codec {
  return { write: (value) => words[String(value)] ?? String(value), read: (cell) => codeOf(words, String(cell)) };
}

export function codedList(words: Readonly<Record<string, string>>): Codec {
  return {
    write: (value) => (value as readonly string[]).map((code) => words[code] ?? code).join("\n"),
    read: (cell) => lines(cell).map((line) => codeOf(words, line)),
  };
}

function codeOf(words: Readonly<Record<string, string>>, word: string): string {
  const plain = (one: string) => one.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
  return Object.entries(words).find(([, known]) => plain(known) === plain(word))?.[0] ?? word.trim();
}

export function yesNo(yes: string, no: string): Codec {
  const words = coded({ true: yes, false: no });
  const read = (cell: string | number) => {
    const code = words.read(cell);
    return code === "true" ? true : code === "false" ? false : code;
  };
  return { write: words.write, read };
}

/** "645.7" as a person reads it in the sheet. */
export function printed(decimal: string): string {
  return decimal.replace(".", ",");
}

export function unprinted(text: string): string {
  const decimal = parseDecimal(text.trim().replace(",", "."));
  return decimal === null ? text.trim() : decimalText(decimal);
}
