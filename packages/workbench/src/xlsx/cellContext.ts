import type { CellLetters } from "./cellLetters";
import type { CellFormat } from "./readStyles";

/** What the cells of every sheet refer to. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly formats: readonly CellFormat[];
  /** The style of cells that look plain in a row or a column that does not. */
  readonly plainId: string;
  /** Days that the file's dates are behind: 1462 where it counts from 1904. */
  readonly dateShift: number;
  readonly letters: CellLetters;
}
