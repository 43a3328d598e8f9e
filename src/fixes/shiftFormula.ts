import { columnIndex, columnLetters } from "../model/address";

/** Texts, quoted names of sheets, and what stands in square brackets: nothing in them is a reference. */
const REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(])/gu;

/** A formula as Excel copies it so many rows down and columns right; null where a reference would leave the sheet. */
export function shiftFormula(formula: string, rows: number, columns: number): string | null {
  const gone: string[] = [];
  const shifted = formula.replace(
    REFERENCE,
    (text: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return text;
      const column = columnOf(letters) + (fixedColumn === "$" ? 0 : columns);
      const row = Number(digits) + (fixedRow === "$" ? 0 : rows);
      if (column < 0 || row < 1) gone.push(text);
      return `${fixedColumn ?? ""}${columnLetters(columnIndex(column))}${fixedRow ?? ""}${row}`;
    },
  );
  return gone.length === 0 ? shifted : null;
}

function columnOf(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
