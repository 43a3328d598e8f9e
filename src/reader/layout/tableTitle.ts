import type { Grid } from "../../model/grid";
import { foldWords } from "../words/foldWords";
import { textAt } from "./cells";
import { rowShape } from "./rowShape";

const MOST_LINES = 10;
const NUMBER_OF_APPENDIX = /^(?:phu luc|bieu|mau|bang)(?: so)?(?: [ivxlc\d]+)?(?: \d+)?$/;
const NO_TITLE = /^(?:don vi|dvt|co quan|ten don vi|so \d|ngay|cong hoa|doc lap|chu tich|tm |kt )|\bngay \d+ thang\b/;

/**
 * The title over a table, its lines joined; null where it has none. Without "Phụ lục I", "(Kèm theo …)" and a
 * letterhead. Read from the header upward, to the appendix's number or to what stands in more than one column.
 */
export function tableTitle(grid: Grid, headerTop: number, floor: number): string | null {
  const lines: string[] = [];
  let inBrackets = false;
  for (let row = headerTop - 1, gap = 0; row >= Math.max(floor, headerTop - MOST_LINES); row--) {
    const { filled } = rowShape(grid, row);
    const [column] = filled;
    if (column === undefined) {
      gap++;
      if (gap > 1 && lines.length > 0) break;
      continue;
    }
    if (filled.length > 1) break;
    gap = 0;
    const text = textAt(grid, row, column);
    const words = foldWords(text);
    if (NUMBER_OF_APPENDIX.test(words)) break;
    const closes = text.endsWith(")");
    if (inBrackets || closes || text.startsWith("("))
      inBrackets = !text.startsWith("(") && (inBrackets || (closes && !text.includes("(")));
    else if (!NO_TITLE.test(words)) lines.unshift(text);
  }
  return lines.length === 0 ? null : lines.join(" ");
}
