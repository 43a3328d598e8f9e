import { at } from "../model/address";
import { areaOf } from "../model/areas";
import type { FormCell, FrameworkForm } from "../model/frameworkForm";
import type { Content, Plan, SheetTarget, Style } from "../model/plan";
import type { SheetInfo } from "../model/port";
import { layLines, type Line, type LineCell } from "./layLines";
import { freeSheetName } from "./sheetName";

const SHEET_KEY = "framework";
const TARGET: SheetTarget = { kind: "own", key: SHEET_KEY };
const BASE: Style = { fontName: "Times New Roman", fontSize: 12, vertical: "top", horizontal: "left", wrap: true };
const TITLE: Style = { bold: true, fontSize: 14 };
const COLUMN_HEAD: Style = { bold: true, horizontal: "center", vertical: "center" };
/** Points: the number, names and texts, and the columns of short words and figures. */
const [NUMBER_WIDTH, TEXT_WIDTH, SHORT_WIDTH] = [42, 168, 84];
/** A column with a longer text than this wants room. */
const LONGEST_SHORT_TEXT = 24;
/** Millimetres, within what Decree 30/2020/NĐ-CP asks of a page. */
const MARGINS = { top: 20, bottom: 20, left: 20, right: 15 };

/** A framework laid out on a new sheet, to be read, printed, signed and copied; no sheet of the workbook is touched. */
export function planFrameworkSheet(form: FrameworkForm, name: string, sheets: readonly SheetInfo[]): Plan {
  const { rows, headings, columnHeads } = withoutEmptyColumns(form);
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => widthOf(rows, column));
  const lines = rows.map((row, index) =>
    lineOf(
      row,
      columns,
      index === 0 ? "title" : headings.includes(index) ? "heading" : kindOf(index, columnHeads, row),
    ),
  );
  return {
    steps: [
      {
        kind: "ensureSheet",
        key: SHEET_KEY,
        name: freeSheetName(
          name,
          sheets.map((sheet) => sheet.name),
        ),
      },
      ...widths.map((points, column) => {
        return { kind: "columnWidth", target: TARGET, area: areaOf(0, column, 0, column), points } as const;
      }),
      {
        kind: "pageSetup",
        key: SHEET_KEY,
        setup: {
          orientation: "landscape",
          margins: MARGINS,
          contentWidth: widths.reduce((sum, width) => sum + width, 0),
        },
      },
      ...layLines(lines, { target: TARGET, origin: at("A1"), widths, base: BASE }),
    ],
    sources: [],
    free: [],
  };
}

type RowKind = "title" | "heading" | "columnHeads" | "item" | "plain";

function kindOf(index: number, columnHeads: readonly number[], row: readonly FormCell[]): RowKind {
  if (columnHeads.includes(index)) return "columnHeads";
  return row.length > 1 ? "item" : "plain";
}

function lineOf(row: readonly FormCell[], columns: number, kind: RowKind): Line {
  switch (kind) {
    case "title":
      return { cells: wide(row[0] ?? null, columns), style: TITLE, bordered: false };
    case "heading":
    case "plain":
      return { cells: row.length === 0 ? [] : wide(row[0] ?? null, columns), style: { bold: true }, bordered: false };
    case "columnHeads":
      return {
        cells: row.map((cell) => ({ content: contentOf(cell), columns: 1 })),
        style: COLUMN_HEAD,
        bordered: true,
      };
    case "item":
      return { cells: row.map((cell) => ({ content: contentOf(cell), columns: 1 })), bordered: true };
  }
}

function wide(cell: FormCell, columns: number): readonly LineCell[] {
  return [{ content: contentOf(cell), columns }];
}

function contentOf(cell: FormCell): Content {
  if (cell === null || cell === "") return { kind: "blank" };
  return typeof cell === "number" ? { kind: "number", value: cell, format: "General" } : { kind: "text", text: cell };
}

function widthOf(rows: FrameworkForm["rows"], column: number): number {
  if (column === 0) return NUMBER_WIDTH;
  const long = rows.some((row) => String(row[column] ?? "").length > LONGEST_SHORT_TEXT);
  return column <= 2 || long ? TEXT_WIDTH : SHORT_WIDTH;
}

/** Members that nothing of a section uses need no column: what is absent is read back as absent. */
function withoutEmptyColumns({ rows, headings, columnHeads }: FrameworkForm): FrameworkForm {
  const pruned = [...rows];
  for (const head of columnHeads) {
    const next = headings.find((heading) => heading > head) ?? rows.length;
    const items = rows.slice(head + 1, next);
    const used = (rows[head] ?? []).map((_, column) => items.some((item) => (item[column] ?? null) !== null));
    for (let row = head; row < next; row += 1) pruned[row] = (rows[row] ?? []).filter((_, column) => used[column]);
  }
  return { rows: pruned, headings, columnHeads };
}
