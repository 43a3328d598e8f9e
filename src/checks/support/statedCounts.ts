import { columnIndex, contains, rowIndex, type CellAddress } from "../../model/address";
import type { Block } from "../../model/block";
import { type Grid, inside, numberAt, textCells, writtenText, writtenTexts } from "../../model/grid";
import { groupedBy } from "../../model/groupedBy";
import { plainName } from "../../model/text/words";
import { countsInText } from "./countsInText";

/** A count of one class that stands in the sheet outside its tables. */
export interface StatedCount {
  readonly cell: CellAddress;
  /** Position among the class names. */
  readonly level: number;
  readonly count: number;
}

/** Counts that belong together: those of one row or column of a small table, or of sentences that follow each other. */
export interface CountList {
  readonly counts: readonly StatedCount[];
  /** The words that may name a group. */
  readonly words: readonly string[];
}

/** A sheet, its tables, and the names of their classes. */
export interface CountedSheet {
  readonly grid: Grid;
  readonly blocks: readonly Block[];
  readonly names: readonly string[];
}

/** "a) Xếp loại Tốt: 08 đơn vị", and the like in the lines below it. */
export function countsInSentences(sheet: CountedSheet): readonly CountList[] {
  const lists: { counts: StatedCount[]; words: string[] }[] = [];
  let last: CellAddress | null = null;
  let heading = "";
  for (const { cell, text } of outsideTexts(sheet)) {
    const counts = countsInText(text, sheet.names).map(({ class: level, count }) => ({ cell, level, count }));
    if (counts.length === 0) {
      heading = text;
      continue;
    }
    const list = lists.at(-1);
    const isNext = last !== null && cell.column === last.column && cell.row === last.row + 1;
    const repeats = list?.counts.some((one) => counts.some(({ level }) => level === one.level)) === true;
    if (list !== undefined && isNext && !repeats) list.counts.push(...counts);
    else lists.push({ counts, words: [withoutNumber(heading)] });
    last = cell;
  }
  return lists;
}

/** "1. Khối sở:" heads the counts of “Khối sở”. */
function withoutNumber(text: string): string {
  return text.replace(/^\s*(?:[IVX]+|\d+|\p{L})[.)]\s*/u, "").replace(/[:;.]\s*$/, "");
}

/** "Tốt | Khá …" over "8 | 9 …", or one below the other. */
export function countsInTables(sheet: CountedSheet): readonly CountList[] {
  const heads = outsideTexts(sheet).flatMap(({ cell, text }) => {
    const level = sheet.names.findIndex((name) => className(text) === className(name));
    return level === -1 ? [] : [{ cell, level }];
  });
  const rows = [...groupedBy(heads, ({ cell }) => cell.row).values()].filter((row) => row.length > 1);
  const columns = [...groupedBy(heads, ({ cell }) => cell.column).values()].filter((column) => column.length > 1);
  return [...rows.flatMap((row) => below(sheet, row)), ...columns.flatMap((column) => beside(sheet, column))];
}

interface Head {
  readonly cell: CellAddress;
  readonly level: number;
}

/** Words over or beside figures that are no counts of units. */
const NO_COUNT = /%|tỷ lệ|tỉ lệ|điểm|ngưỡng|phần trăm|mức thưởng|tiền|khoảng|trở lên/iu;

/** The rows of numbers under a row of class names. */
function below(sheet: CountedSheet, heads: readonly Head[]): readonly CountList[] {
  const [first] = heads;
  if (first === undefined) return [];
  const lists: CountList[] = [];
  for (let row = first.cell.row + 1; row < first.cell.row + 60; row++) {
    const counts = countsOf(sheet, heads, ({ column }) => ({ row: rowIndex(row), column }));
    const words = rowTexts(sheet.grid, row);
    const isUnits = words.length > 0 && words.every((text) => /^\(?(?:số )?(?:đơn vị|lượng)/iu.test(text.trim()));
    if (counts.length < 2 && !(counts.length === 0 && isUnits)) return lists;
    if (counts.length >= 2 && !words.some((text) => NO_COUNT.test(text))) lists.push({ counts, words });
  }
  return lists;
}

/** The columns of numbers beside a column of class names: what their headings do not call anything else. */
function beside(sheet: CountedSheet, heads: readonly Head[]): readonly CountList[] {
  const { grid, blocks } = sheet;
  const [first] = heads;
  if (first === undefined) return [];
  const lists: (CountList & { readonly heading: string })[] = [];
  for (let column = first.cell.column + 1; column < grid.left + grid.columnCount; column++) {
    const counts = countsOf(sheet, heads, ({ row }) => ({ row, column: columnIndex(column) }));
    const top = { row: rowIndex(first.cell.row - 1), column: columnIndex(column) };
    const heading = isInTable(blocks, top) ? "" : textOf(grid, top);
    if (counts.length < 2 || NO_COUNT.test(heading)) continue;
    lists.push({ counts, words: [heading], heading });
  }
  const headed = lists.filter(({ heading }) => heading !== "");
  return headed.length > 0 ? headed : lists.slice(0, 1);
}

/** The counts of class names, each in the cell that belongs to its name. */
function countsOf(
  { grid, blocks }: CountedSheet,
  heads: readonly Head[],
  cellOf: (name: CellAddress) => CellAddress,
): readonly StatedCount[] {
  return heads.flatMap(({ cell, level }): readonly StatedCount[] => {
    const at = cellOf(cell);
    const count = isInTable(blocks, at) ? null : countAt(grid, at);
    return count === null ? [] : [{ cell: at, level, count }];
  });
}

function countAt(grid: Grid, cell: CellAddress): number | null {
  const value = numberAt(grid, ...inside(grid, cell));
  if (!Number.isNaN(value)) return Number.isInteger(value) && value >= 0 ? value : null;
  const match = /^0*(\d{1,4})(?: đơn vị)?$/u.exec(textOf(grid, cell));
  return match === null ? null : Number(match[1]);
}

function textOf(grid: Grid, cell: CellAddress): string {
  return writtenText(grid, ...inside(grid, cell))
    .normalize("NFC")
    .trim();
}

function rowTexts(grid: Grid, row: number): readonly string[] {
  const texts = writtenTexts(grid, row - grid.top).map((text) => text.normalize("NFC").trim());
  return texts.filter((text) => text !== "" && !/^\d+%?$/.test(text));
}

/** A row of totals below the units may be a sentence: "Tổng số 17 đơn vị, trong đó …". */
function isInTable(blocks: readonly Block[], cell: CellAddress): boolean {
  return blocks.some((block) => contains(block.area, cell) && cell.row <= lastRow(block) && !isRemark(block, cell));
}

/** A row of text between the units. */
function isRemark({ otherLines = [] }: Block, { row }: CellAddress): boolean {
  return otherLines.some(({ line, role }) => line === row && role === "text");
}

/** Of the units. */
export function lastRow({ area, orientation, units }: Block): number {
  return orientation === "unitsDown" ? (units.at(-1)?.line ?? area.bottom) : area.bottom;
}

function outsideTexts({
  grid,
  blocks,
}: CountedSheet): readonly { readonly cell: CellAddress; readonly text: string }[] {
  return [...textCells(grid)].filter(({ cell }) => !isInTable(blocks, cell));
}

function className(text: string): string {
  return plainName(text)
    .replace(/^(?:xếp )?(?:loại|mức|hạng) /, "")
    .replace(/[“”"']/g, "");
}
