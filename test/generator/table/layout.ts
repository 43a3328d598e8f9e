import { shortest } from "../fraction";
import { asDouble } from "../fraction";
import type { Random } from "../random";
import { BLANK_CELL, cell, type GeneratedSheet, type MergedArea, type SheetCell } from "../sheet";
import type { Column } from "./column";
import { roman } from "./writing";

/** Where maxima stand, if anywhere: in the headings, in a row under a label, in a last row of headings without any. */
export type MaximaPlace = "none" | "headings" | "labelledRow" | "headingRow";

export interface Layout {
  readonly title: readonly string[];
  readonly merged: boolean;
  readonly maxima: MaximaPlace;
  readonly maximumWords: (maximum: string) => string;
  /** A row under the headings: 1, 2, 3; A, B, 1, 2; (1), (2) with the formula of the total. */
  readonly numbering: "none" | "digits" | "letters" | "formulas";
  readonly groupRows: boolean;
  readonly closing: readonly ("average" | "signature")[];
  readonly blankColumns: number;
}

const MAXIMUM_WORDS: readonly ((maximum: string) => string)[] = [
  (maximum) => `(${maximum} điểm)`,
  (maximum) => `(${maximum})`,
  (maximum) => `(tối đa ${maximum} điểm)`,
  (maximum) => `(${maximum}đ)`,
];

export function drawLayout(random: Random, title: string): Layout {
  const year = random.int(2021, 2026);
  return {
    title: random.chance(90) ? [title, ...(random.chance(30) ? [`Năm ${year}`] : [])] : [],
    merged: random.chance(70),
    maxima: random.pick(["none", "none", "headings", "labelledRow", "headingRow"] as const),
    maximumWords: random.pick(MAXIMUM_WORDS),
    numbering: random.chance(15) ? random.pick(["digits", "letters", "formulas"] as const) : "none",
    groupRows: random.chance(60),
    closing: [
      ...(random.chance(10) ? (["average"] as const) : []),
      ...(random.chance(20) ? (["signature"] as const) : []),
    ],
    blankColumns: random.chance(10) ? 1 : 0,
  };
}

export interface UnitRows {
  readonly groups: readonly (string | null)[];
  readonly linesEach: number;
}

export interface LaidOut {
  readonly sheet: GeneratedSheet;
  /** By unit: the row of its first line. */
  readonly rowOf: readonly number[];
  /** By column: where it stands. */
  readonly columnOf: readonly number[];
}

/** A sheet in the making. */
class Page {
  readonly rows: SheetCell[][] = [];
  readonly merges: MergedArea[] = [];

  add(cells: readonly SheetCell[]): number {
    this.rows.push([...cells]);
    return this.rows.length - 1;
  }
}

export function layOut(columns: readonly Column[], units: UnitRows, layout: Layout): LaidOut {
  const page = new Page();
  const left = layout.blankColumns;
  const indent = (cells: readonly SheetCell[]) => [...Array.from({ length: left }, () => BLANK_CELL), ...cells];
  for (const line of layout.title) page.add(indent([cell(line)]));
  if (layout.title.length > 0) page.add([]);
  addHeadings(page, columns, layout, indent);
  addMaxima(page, columns, layout, indent);
  addWeights(page, columns, indent);
  addNumbering(page, columns, layout, indent);
  const rowOf = addUnits(page, columns, units, { layout, indent });
  addClosing(page, columns, layout, indent);
  const width = Math.max(...page.rows.map((row) => row.length), left + columns.length);
  const sheet: GeneratedSheet = {
    name: "Sheet1",
    rows: page.rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? BLANK_CELL)),
    merges: page.merges,
    hiddenRows: [],
    hiddenColumns: columns.flatMap(({ hidden }, at) => (hidden === true ? [left + at] : [])),
  };
  return { sheet, rowOf, columnOf: columns.map((_, at) => left + at) };
}

type Indent = (cells: readonly SheetCell[]) => SheetCell[];

function addHeadings(page: Page, columns: readonly Column[], layout: Layout, indent: Indent): void {
  const depth = Math.max(...columns.map(({ headings }) => headings.length));
  const first = page.rows.length;
  const words = columns.map((column) => headingWords(column, layout));
  for (let level = 0; level < depth; level += 1) {
    page.add(indent(words.map((own, column) => headingCell(own, words[column - 1] ?? [], level))));
    if (layout.merged) mergeLevel(page, words, { level, depth, row: first + level, left: layout.blankColumns });
  }
}

/** A heading stands over its first column only; what it shares with the column at its left stays blank. */
function headingCell(own: readonly string[], before: readonly string[], level: number): SheetCell {
  const words = own[level];
  if (words === undefined) return BLANK_CELL;
  const innermost = own.length === level + 1;
  const upTo = (path: readonly string[]) => path.slice(0, level + 1).join("\n");
  return innermost || upTo(own) !== upTo(before) ? cell(words) : BLANK_CELL;
}

function headingWords({ headings, maximum }: Column, layout: Layout): readonly string[] {
  if (layout.maxima !== "headings" || maximum === undefined) return headings;
  const inner = headings.length - 1;
  return headings.map((words, at) => (at === inner ? `${words} ${layout.maximumWords(shortest(maximum))}` : words));
}

function mergeLevel(
  page: Page,
  words: readonly (readonly string[])[],
  at: { readonly level: number; readonly depth: number; readonly row: number; readonly left: number },
): void {
  const { level, depth, row, left } = at;
  let column = 0;
  while (column < words.length) {
    const own = words[column] ?? [];
    let last = column;
    if (own.length > level + 1) {
      const key = own.slice(0, level + 1).join("\n");
      while ((words[last + 1]?.length ?? 0) > level + 1 && words[last + 1]?.slice(0, level + 1).join("\n") === key)
        last += 1;
    }
    const bottom = own.length === level + 1 ? row + depth - 1 - level : row;
    if (own.length > level && (last > column || bottom > row)) {
      page.merges.push({ top: row, left: left + column, bottom, right: left + last });
    }
    column = last + 1;
  }
}

function addMaxima(page: Page, columns: readonly Column[], layout: Layout, indent: Indent): void {
  if (layout.maxima !== "labelledRow" && layout.maxima !== "headingRow") return;
  if (columns.every(({ maximum }) => maximum === undefined)) return;
  const label = layout.maxima === "labelledRow" ? cell("Điểm tối đa") : BLANK_CELL;
  page.add(
    indent(
      columns.map(({ role, maximum }) =>
        maximum !== undefined ? cell(asDouble(maximum)) : role === "unit" ? label : BLANK_CELL,
      ),
    ),
  );
}

function addWeights(page: Page, columns: readonly Column[], indent: Indent): void {
  if (columns.every(({ weight }) => weight === undefined)) return;
  page.add(indent(columns.map(({ role, weight }) => weight ?? (role === "unit" ? cell("Trọng số") : BLANK_CELL))));
}

function addNumbering(page: Page, columns: readonly Column[], layout: Layout, indent: Indent): void {
  const isCriterion = ({ role }: Column) => role === "criterion";
  const [first, last] = [columns.findIndex(isCriterion) + 1, columns.map(isCriterion).lastIndexOf(true) + 1];
  const numbered = (column: Column, at: number): string | number => {
    if (layout.numbering === "digits") return at + 1;
    if (layout.numbering === "letters") return at < 2 ? "AB".charAt(at) : at - 1;
    const adds = column.role === "total" && first > 0 && last > first;
    return adds ? `(${at + 1})=(${first})+…+(${last})` : `(${at + 1})`;
  };
  if (layout.numbering !== "none") page.add(indent(columns.map((column, at) => cell(numbered(column, at)))));
}

function addUnits(
  page: Page,
  columns: readonly Column[],
  { groups, linesEach }: UnitRows,
  { layout, indent }: { readonly layout: Layout; readonly indent: Indent },
): number[] {
  let seen = 0;
  return groups.map((group, unit) => {
    if (layout.groupRows && group !== null && group !== groups[unit - 1]) {
      seen += 1;
      const label = columns.map(({ role }) =>
        role === "number" ? cell(roman(seen)) : role === "unit" ? cell(group) : BLANK_CELL,
      );
      page.add(indent(label));
    }
    const row = page.rows.length;
    for (let line = 0; line < linesEach; line += 1) {
      const at = unit * linesEach + line;
      page.add(
        indent(columns.map(({ cells, perUnit }) => (perUnit && line > 0 ? BLANK_CELL : (cells[at] ?? BLANK_CELL)))),
      );
    }
    columns.forEach(({ perUnit }, column) => {
      if (perUnit !== true || linesEach === 1 || !layout.merged) return;
      const at = layout.blankColumns + column;
      page.merges.push({ top: row, left: at, bottom: row + linesEach - 1, right: at });
    });
    return row;
  });
}

function addClosing(page: Page, columns: readonly Column[], layout: Layout, indent: Indent): void {
  if (layout.closing.includes("average")) {
    page.add(indent(columns.map((column) => (column.role === "unit" ? cell("Trung bình") : averageOf(column)))));
  }
  if (!layout.closing.includes("signature")) return;
  const last = Math.max(0, columns.length - 2);
  const right = (text: string) => indent(columns.map((_, at) => (at === last ? cell(text) : BLANK_CELL)));
  page.add([]);
  page.add(right("NGƯỜI LẬP BẢNG"));
  page.add(right("(Ký, ghi rõ họ tên)"));
}

function averageOf({ role, cells }: Column): SheetCell {
  const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  if ((role !== "criterion" && role !== "total") || numbers.length < cells.length) return BLANK_CELL;
  return cell(numbers.reduce((sum, each) => sum + each, 0) / numbers.length);
}
