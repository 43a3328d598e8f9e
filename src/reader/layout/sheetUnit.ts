import type { CellAddress } from "../../model/address";
import type { Grid } from "../../model/grid";
import { unitName } from "../../model/text/unitName";
import { addressOf, isFilled, textAt } from "./cells";
import { rowShape } from "./rowShape";

const LABEL =
  /^(?:tên )?(?:đơn vị|cơ quan|địa phương|xã|phường|đơn vị, địa phương|cơ quan, đơn vị)(?: (?:được đánh giá|tự (?:chấm|đánh giá)(?: điểm)?|báo cáo|thực hiện))?\s*[:：]\s*(.*)$/iu;
const OF_UNIT =
  /\bcủa\s+((?:ubnd|ủy ban nhân dân|xã|phường|thị trấn|sở|huyện|quận|ban|đặc khu)\s.+?)(?:\s+năm\s+\d{4})?$/iu;
const LETTERHEAD_LINES = 12;

/** The one unit that a form is about, from the lines above its table: "Đơn vị: UBND xã X", a line that is a unit's name, "… của UBND xã X". */
export function sheetUnit(
  grid: Grid,
  headerTop: number,
  floor: number,
): { readonly name: string; readonly cell: CellAddress } | null {
  const rows = Array.from(
    { length: Math.max(0, Math.min(headerTop - floor, LETTERHEAD_LINES)) },
    (_, up) => headerTop - 1 - up,
  );
  return (
    first(rows, (row) => labelled(grid, row)) ??
    first(rows, (row) => matched(grid, row, OF_UNIT)) ??
    first(rows, (row) => plainName(grid, row))
  );
}

function first<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

function labelled(grid: Grid, row: number): { name: string; cell: CellAddress } | null {
  for (const column of rowShape(grid, row).filled) {
    const match = LABEL.exec(textAt(grid, row, column));
    if (match === null) continue;
    const own = nameIn(match[1] ?? "");
    if (own !== null) return { name: own, cell: addressOf(grid, row, column) };
    const next = rowShape(grid, row).filled.find((other) => other > column && isFilled(grid, row, other));
    const beside = next === undefined ? null : nameIn(textAt(grid, row, next));
    if (next !== undefined && beside !== null) return { name: beside, cell: addressOf(grid, row, next) };
  }
  return null;
}

/** Null for the dots of an unfilled form. */
function nameIn(text: string): string | null {
  const name = text.replace(/^[\s.…_]+|(?<![\s.…_])[\s.…_]+$/gu, "");
  return /\p{L}/u.test(name) ? name : null;
}

function matched(grid: Grid, row: number, pattern: RegExp): { name: string; cell: CellAddress } | null {
  for (const column of rowShape(grid, row).filled) {
    const name = pattern.exec(textAt(grid, row, column))?.[1];
    if (name !== undefined) return { name, cell: addressOf(grid, row, column) };
  }
  return null;
}

/** A letterhead names the body above the unit first, so only a line by itself counts. */
function plainName(grid: Grid, row: number): { name: string; cell: CellAddress } | null {
  const { filled } = rowShape(grid, row);
  const [column] = filled;
  if (column === undefined || filled.length > 1) return null;
  const name = textAt(grid, row, column);
  const isName = name.length <= 60 && unitName(name).kind !== null && !/[:()]|\d{3,}/.test(name);
  return isName ? { name, cell: addressOf(grid, row, column) } : null;
}
