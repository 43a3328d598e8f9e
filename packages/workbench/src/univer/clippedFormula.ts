import type { Book } from "../book/book";
import { area, cellCount, intersection, MAX_ROWS } from "../book/areas";
import { pieceText, type Reference, referencedArea, referenceText, rewritten } from "../book/references";
import type { Sheet } from "../book/sheet";

/** A whole column is what people name; more than some of them is a file that wants to keep us busy. */
const LARGE = 8 * MAX_ROWS;

/** Univer's tree of a formula is as deep as it has operators, and walked down by calls of calls. */
const MOST_OPERATORS = 1000;
const OPERATORS = /[-+*/^&=<>%({]/g;

/**
 * The formula with references that are larger than any table cut to the part of their sheet that there is: Univer walks through
 * every cell of them. What lies outside is blank. A formula with more operators than anybody writes is not calculated: an error.
 */
export function clippedFormula(book: Book, home: Sheet, formula: string): string {
  if (formula.length > MOST_OPERATORS && (formula.match(OPERATORS)?.length ?? 0) > MOST_OPERATORS) return "=NA()";
  return rewritten(formula, (piece) => {
    if (piece.kind !== "reference") return null;
    const named = referencedArea(piece.reference);
    const sheet = piece.sheet === null ? home : book.sheetByName(piece.sheet);
    if (named === null || sheet === null || cellCount(named) <= LARGE) return null;
    const there = intersection(named, area(0, 0, sheet.data.rowCount, sheet.data.columnCount));
    if (there === null) return null;
    const corner = (isFirst: boolean): Reference["from"] => ({
      row: isFirst ? there.top : there.bottom,
      column: isFirst ? there.left : there.right,
      isRowFixed: true,
      isColumnFixed: true,
    });
    return pieceText(piece.sheet, referenceText({ from: corner(true), to: corner(false), isSingle: false }));
  });
}

/** Whether a formula names so much. */
export function isClipped(book: Book, home: Sheet, formula: string): boolean {
  return clippedFormula(book, home, formula) !== formula;
}
