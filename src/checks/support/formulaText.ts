import { greatest, least } from "../../model/extremes";
import { columnIndex, rowIndex, type Area } from "../../model/address";

/** Names in quotes, texts and references to other sheets or workbooks: nothing of this sheet stands in them. */
const ELSEWHERE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|(?<![\p{L}\p{N}_.[\]])[\p{L}\p{N}_.[\]]+!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?/gu;
const REFERENCE = /(?<![\p{L}\p{N}_.])\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\p{L}\p{N}_(])/gu;
const OTHER_WORKBOOK = /\[[^[\]]+\.xl\w{1,3}\]|'[^']*\[[^[\]]+\][^']*'!|\[\d+\][\p{L}\p{N}_ ]*!/iu;

/** The areas of its own sheet that a formula names. */
export function areasIn(formula: string): readonly Area[] {
  return [...formula.replace(ELSEWHERE, " ").matchAll(REFERENCE)].map(
    ([, left = "", top = "", right = left, bottom = top]) => {
      const [rows, columns] = [
        [Number(top) - 1, Number(bottom) - 1],
        [columnOf(left), columnOf(right)],
      ];
      return {
        top: rowIndex(least(rows)),
        bottom: rowIndex(greatest(rows)),
        left: columnIndex(least(columns)),
        right: columnIndex(greatest(columns)),
      };
    },
  );
}

/** Whether a formula takes figures from another workbook. */
export function namesOtherWorkbook(formula: string): boolean {
  return OTHER_WORKBOOK.test(formula);
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.charCodeAt(0) - 64), 0) - 1;
}
