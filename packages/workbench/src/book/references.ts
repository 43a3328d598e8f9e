import { type Area, columnIndex, columnLetters, rowIndex } from "../address";
import { MAX_COLUMNS, MAX_ROWS } from "./areas";

/** A reference of a formula: `A1`, `$B$2:C9`, `A:C`, `1:3`. Where a corner is null, the reference has no end there. */
export interface Reference {
  readonly from: Corner;
  /** The same as `from` for a single cell. */
  readonly to: Corner;
  readonly isSingle: boolean;
}

export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const RANGE = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!`;
/** A text; a reference with or without its sheet; a sheet's name alone; a word; a number. */
const PIECES = new RegExp(
  String.raw`"(?:[^"]|"")*"|(${SHEET})?(?:(${RANGE})(?![\p{L}\p{N}_.(!]))|(${SHEET})|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*)|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`,
  "gu",
);

/** A piece of a formula that can refer to something. */
export type Piece =
  | { readonly kind: "reference"; readonly sheet: string | null; readonly reference: Reference }
  | { readonly kind: "sheet"; readonly sheet: string }
  /** A name or a function. */
  | { readonly kind: "word"; readonly word: string };

/** The formula with some of its pieces written anew; null leaves a piece as it stands. Texts are never looked into. */
export function rewritten(formula: string, write: (piece: Piece) => string | null): string {
  return formula.replace(
    PIECES,
    (text: string, sheet?: string, range?: string, lonelySheet?: string, word?: string) => {
      const piece = pieceOf(sheet, range, lonelySheet, word);
      return (piece === null ? null : write(piece)) ?? text;
    },
  );
}

function pieceOf(sheet?: string, range?: string, lonelySheet?: string, word?: string): Piece | null {
  if (range !== undefined) return { kind: "reference", sheet: sheetName(sheet), reference: referenceOf(range) };
  if (lonelySheet !== undefined) return { kind: "sheet", sheet: sheetName(lonelySheet) ?? "" };
  return word === undefined ? null : { kind: "word", word };
}

function sheetName(text: string | undefined): string | null {
  if (text === undefined) return null;
  const bare = text.slice(0, -1);
  return bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
}

function referenceOf(range: string): Reference {
  const [first = "", last] = range.split(":");
  const from = cornerOf(first);
  return { from, to: last === undefined ? from : cornerOf(last), isSingle: last === undefined };
}

function cornerOf(text: string): Corner {
  const [, before = "", letters = "", between = "", digits = ""] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  return {
    column: letters === "" ? null : columnOf(letters),
    row: digits === "" ? null : Number(digits) - 1,
    isColumnFixed: letters !== "" && before !== "",
    isRowFixed: letters === "" ? before !== "" : between !== "",
  };
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function referenceText({ from, to, isSingle }: Reference): string {
  return isSingle ? cornerText(from) : `${cornerText(from)}:${cornerText(to)}`;
}

function cornerText({ row, column, isRowFixed, isColumnFixed }: Corner): string {
  const letters = column === null ? "" : `${isColumnFixed ? "$" : ""}${columnLetters(columnIndex(column))}`;
  return `${letters}${row === null ? "" : `${isRowFixed ? "$" : ""}${row + 1}`}`;
}

/** The cells that a reference means, its corners in order; null when it leaves the sheet. */
export function referencedArea({ from, to }: Reference): Area | null {
  const rows = [from.row ?? 0, to.row ?? MAX_ROWS - 1].sort((a, b) => a - b);
  const columns = [from.column ?? 0, to.column ?? MAX_COLUMNS - 1].sort((a, b) => a - b);
  const [top = 0, bottom = 0] = rows;
  const [left = 0, right = 0] = columns;
  if (bottom >= MAX_ROWS || right >= MAX_COLUMNS) return null;
  return { top: rowIndex(top), left: columnIndex(left), bottom: rowIndex(bottom), right: columnIndex(right) };
}

/** A reference in its formula again, with the sheet as it stood. */
export function pieceText(sheet: string | null, text: string): string {
  return sheet === null ? text : `${quoted(sheet)}!${text}`;
}

/** A sheet's name as formulas write it: in quotes unless it is a plain word. */
function quoted(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*(C\d*)?|C\d*|TRUE|FALSE)$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
