import type { Grid } from "../../model/grid";
import { textAt } from "../layout/cells";

/** Columns of a table of criteria as rows, counted inside the grid; null where the table has none. */
export interface CriteriaColumns {
  /** The header's row, counted inside the grid. */
  readonly header: number;
  readonly numbering: number | null;
  readonly name: number;
  readonly max: number;
  readonly method: number | null;
  readonly evidence: number | null;
  readonly verifier: number | null;
}

const LONGEST_HEADING = 80;
const NAME = /^[^\d(]*(?:chỉ số|tiêu chí|nội dung)[^\d(]*$/iu;
const MAX = /điểm\s*(?:tối đa|chuẩn|số)|thang điểm|mức điểm|^điểm$/iu;
const NUMBERING = /^(?:stt|tt|số tt|số thứ tự)$/iu;
const METHOD = /cách (?:thức )?(?:tính|chấm|đánh giá|xác định)|phương pháp|hướng dẫn/iu;
const EVIDENCE = /kiểm chứng|minh chứng/iu;
const VERIFIER = /(?:đơn vị|cơ quan|phòng|sở).*(?:thẩm định|kiểm tra|đánh giá|chủ trì)/iu;

/** The first row that names both the criteria and their maxima; null where the sheet has no such table. */
export function findCriteriaColumns(grid: Grid): CriteriaColumns | null {
  for (let header = 0; header < grid.rowCount; header += 1) {
    const texts = Array.from({ length: grid.columnCount }, (_, column) => textAt(grid, header, column));
    const find = (pattern: RegExp) => {
      const column = texts.findIndex((text) => text.length < LONGEST_HEADING && pattern.test(text));
      return column < 0 ? null : column;
    };
    const max = find(MAX);
    const name = texts.findIndex((text, column) => column !== max && text.length < LONGEST_HEADING && NAME.test(text));
    if (max === null || name < 0) continue;
    const numbering = find(NUMBERING) ?? (name > 0 ? name - 1 : null);
    return { header, numbering, name, max, method: find(METHOD), evidence: find(EVIDENCE), verifier: find(VERIFIER) };
  }
  return null;
}
