import { finding, type Finding } from "../model/finding";
import type { WholeSheet } from "./check";

/** How the workbook is open, where figures may be old or be lost by it; of the whole sheet, at no cell. */
export function workbookManners({ grid, facts }: WholeSheet): readonly Finding[] {
  const place = { sheet: grid.sheet.name, cell: null };
  return [
    ...(facts?.calculation === "manual"
      ? [finding("sheet.manualCalculation", place, { formulas: grid.formulas.size })]
      : []),
    ...(facts?.compatibility === true ? [finding("sheet.compatibilityMode", place, {})] : []),
  ];
}
