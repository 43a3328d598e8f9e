import { least } from "../model/extremes";
import { columnIndex, rowIndex } from "../model/address";
import { finding, type Finding } from "../model/finding";
import type { WholeSheet } from "./check";
import { namesOtherWorkbook } from "./support/formulaText";

/** Figures that come from another workbook, once, at the first of their cells: whoever opens the sheet elsewhere has old ones. */
export function linkedWorkbooks({ grid }: WholeSheet): readonly Finding[] {
  const keys = [...grid.formulas].flatMap(([key, formula]) => (namesOtherWorkbook(formula) ? [key] : []));
  if (keys.length === 0) return [];
  const first = least(keys);
  const cell = {
    row: rowIndex(grid.top + Math.floor(first / grid.columnCount)),
    column: columnIndex(grid.left + (first % grid.columnCount)),
  };
  return [finding("sheet.linked", { sheet: grid.sheet.name, cell }, { cells: keys.length })];
}
