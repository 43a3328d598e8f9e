import { columnIndex, contains, rowIndex, type CellAddress } from "../model/address";
import type { RawValue } from "../model/cell";
import { finding, type Finding } from "../model/finding";
import type { ClassLevel } from "../model/framework";
import type { Grid } from "../model/grid";
import type { ClassCount } from "../model/ranking";
import { plainName } from "../model/text/words";
import type { Assessed, SeenSheet } from "./check";

/** A count of one class that stands in the sheet outside the table. */
interface StatedCount {
  readonly cell: CellAddress;
  readonly level: number;
  /** The words of its row that may name a group. */
  readonly row: readonly string[];
  readonly count: number;
}

/**
 * Counts of classes beside, above or below the table, in a small table ("Tốt | Khá …" over "8 | 9 …") or in a sentence
 * ("a) Xếp loại Tốt: 08 đơn vị"), against the ranking.
 */
export function publishedCounts({ framework, ranking, sheet, table }: Assessed): readonly Finding[] {
  const levels = framework.classes?.levels ?? [];
  if (sheet === null || !sheet.alone || levels.length === 0) return [];
  const stated = [...countsInSentences(sheet, levels), ...countsInTables(sheet, levels)];
  return stated.flatMap(({ cell, level, row, count }) => {
    const computed = countOf(ranking.counts, level, row);
    const name = levels[level]?.name.vi;
    if (computed === null || name === undefined || computed.count === count) return [];
    const params = { group: computed.group, class: name, published: count, computed: computed.count };
    return [finding("published.count", { sheet: table.sheet.name, cell }, params)];
  });
}

/** The count of the group that the row names, otherwise of the whole table. */
function countOf(counts: readonly ClassCount[], level: number, row: readonly string[]): ClassCount | null {
  const ofLevel = counts.filter((count) => count.level === level);
  const named = ofLevel.filter(
    ({ group }) => group !== null && row.some((text) => plainName(text) === plainName(group)),
  );
  const whole = ofLevel.find(({ group }) => group === null) ?? null;
  return named[0] ?? whole;
}

function countsInSentences(sheet: SeenSheet, levels: readonly ClassLevel[]): readonly StatedCount[] {
  return outsideTexts(sheet).flatMap(({ cell, text }) =>
    levels.flatMap(({ name }, level) => {
      const stated = statedCount(text, name.vi);
      return stated === null ? [] : [{ cell, level, row: [], count: stated }];
    }),
  );
}

/** “Xếp loại Tốt: 08 đơn vị”, “loại Khá có 9 đơn vị”; null where the text counts no units of the class. */
export function statedCount(text: string, className: string): number | null {
  const quoted = className.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(
    `(?<!\\p{L})loại\\s+[“"']?${quoted}[”"']?\\s*(?::|;|,|-|–|có|gồm|là)?\\s*(?:có\\s+)?(\\d{1,4})\\s*(?:đơn vị|xã|phường|sở|huyện|cơ quan)`,
    "iu",
  );
  const match = pattern.exec(text.normalize("NFC").replace(/\s+/g, " "));
  return match === null ? null : Number(match[1]);
}

function countsInTables(sheet: SeenSheet, levels: readonly ClassLevel[]): readonly StatedCount[] {
  const heads = outsideTexts(sheet).flatMap(({ cell, text }) => {
    const level = levels.findIndex(({ name }) => className(text) === className(name.vi));
    return level === -1 ? [] : [{ cell, level }];
  });
  const across = heads.filter(({ cell }) => heads.filter((other) => other.cell.row === cell.row).length > 1);
  const down = heads.filter(({ cell }) => heads.filter((other) => other.cell.column === cell.column).length > 1);
  return [...across.flatMap((head) => below(sheet, head)), ...down.flatMap((head) => beside(sheet, head))];
}

/** The numbers right under a heading, until one is missing. */
function below({ grid, block }: SeenSheet, { cell, level }: { readonly cell: CellAddress; readonly level: number }) {
  const counts: StatedCount[] = [];
  for (let row = cell.row + 1; ; row++) {
    const at = { row: rowIndex(row), column: cell.column };
    const count = countAt(grid, at);
    if (count === null || contains(block.area, at)) return counts;
    const texts = rowTexts(grid, row);
    // Shares of a whole are no counts, nor is anything but units counted.
    if (!texts.some((text) => /%|tỷ lệ|tỉ lệ|điểm/i.test(text))) counts.push({ cell: at, level, row: texts, count });
  }
}

function beside({ grid }: SeenSheet, { cell, level }: { readonly cell: CellAddress; readonly level: number }) {
  const at = { row: cell.row, column: columnIndex(cell.column + 1) };
  const count = countAt(grid, at);
  return count === null ? [] : [{ cell: at, level, row: [], count }];
}

function countAt(grid: Grid, { row, column }: CellAddress): number | null {
  const value = grid.values[row - grid.top]?.[column - grid.left] ?? "";
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 ? value : null;
  const match = typeof value === "string" ? /^0*(\d{1,4})(?: đơn vị)?$/u.exec(value.normalize("NFC").trim()) : null;
  return match === null ? null : Number(match[1]);
}

function rowTexts(grid: Grid, row: number): readonly string[] {
  return (grid.values[row - grid.top] ?? []).filter((value): value is string => typeof value === "string");
}

function outsideTexts({ grid, block }: SeenSheet): readonly { readonly cell: CellAddress; readonly text: string }[] {
  return grid.values.flatMap((values: readonly RawValue[], r) =>
    values.flatMap((value, c) => {
      const cell = { row: rowIndex(grid.top + r), column: columnIndex(grid.left + c) };
      return typeof value !== "string" || value === "" || contains(block.area, cell) ? [] : [{ cell, text: value }];
    }),
  );
}

function className(text: string): string {
  return plainName(text)
    .replace(/^(xếp )?loại /, "")
    .replace(/[“”"']/g, "");
}
