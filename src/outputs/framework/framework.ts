import { greatest } from "../../model/extremes";
import { FORM_TITLES } from "../../locales/formTitles";
import type { FormCell, FormRowKind, FrameworkForm } from "../../model/frameworkForm";
import type { Content, Plan, Style } from "../../model/plan";
import { ok } from "../../model/result";
import type { Output, OutputRun } from "../output";
import type { Line, LineCell } from "../sheet/layLines";
import { planNewSheet } from "../sheet/planSheets";

const BASE: Style = { fontName: "Times New Roman", fontSize: 12, vertical: "top", horizontal: "left", wrap: true };
const TITLE: Style = { bold: true, fontSize: 14, horizontal: "center" };
const HEADING: Style = { bold: true, fontSize: 13 };
const NOTE: Style = { italic: true };
const COLUMN_HEAD: Style = { bold: true, horizontal: "center", vertical: "center" };
/** Points: the running numbers, the first column of names, and the least and most that another column takes. */
const [NUMBER_WIDTH, NAME_WIDTH, LEAST_WIDTH, MOST_WIDTH] = [36, 150, 48, 132];
/** Rough width of a letter, and of the room around a text. */
const [LETTER, AROUND] = [6, 10];
/** Millimetres, within what Decree 30/2020/NĐ-CP asks of a page. */
const MARGINS = { top: 20, bottom: 20, left: 20, right: 15 };

/** Frameworks, each laid out on a new sheet: to be read, printed, signed and copied. No sheet of the workbook is touched. */
export const framework: Output = {
  place: "sheets",
  plan: (run) => run.forms.map((form, index) => ok(planFrameworkSheet(form, run, index))),
};

export function planFrameworkSheet(
  form: FrameworkForm,
  names: Pick<OutputRun, "sheetName" | "markName" | "language">,
  index = 0,
): Plan {
  const columns = greatest(
    form.rows.map((row) => row.length),
    1,
  );
  const widths = Array.from({ length: columns }, (_, column) => widthOf(form, column));
  return planNewSheet(names, "framework", index, {
    name: sentence(FORM_TITLES[names.language][0]),
    lines: form.rows.map((row, line) => lineOf(form.kinds[line] ?? "blank", row, columns)),
    widths,
    base: BASE,
    page: { orientation: "landscape", margins: MARGINS },
  });
}

/** “BỘ TIÊU CHÍ” as the name of a sheet: “Bộ tiêu chí”. */
function sentence(title: string): string {
  return title.slice(0, 1) + title.slice(1).toLowerCase();
}

function lineOf(kind: FormRowKind, row: readonly FormCell[], columns: number): Line {
  switch (kind) {
    case "title":
    case "name":
      return { cells: wide(row, columns), style: TITLE, bordered: false };
    case "heading":
      return { cells: wide(row, columns), style: HEADING, bordered: false };
    case "note":
    case "none":
    case "end":
      return { cells: wide(row, columns), style: NOTE, bordered: false };
    case "member":
      return { cells: wide(row, columns).map(framed), bordered: false };
    case "columnHeads":
      return { cells: row.map((cell) => one(cell)), style: COLUMN_HEAD, bordered: true };
    case "item":
      return { cells: row.map(itemCell), bordered: true };
    case "mainItem":
      return { cells: row.map(itemCell), style: { bold: true }, bordered: true };
    case "blank":
      return { cells: [], bordered: false };
  }
}

/** The row's last cell takes the room to its right. */
function wide(row: readonly FormCell[], columns: number): readonly LineCell[] {
  return row.map((cell, index) =>
    index === row.length - 1 ? { content: contentOf(cell), columns: columns - index } : one(cell),
  );
}

/** The column of running numbers stays free beside labels and their values. */
function framed(cell: LineCell, index: number): LineCell {
  return index === 0 ? cell : { ...cell, style: { borders: "thin" } };
}

function one(cell: FormCell): LineCell {
  return typeof cell === "number" ? figure(cell) : { content: contentOf(cell), columns: 1 };
}

function itemCell(cell: FormCell, index: number): LineCell {
  return index === 0 ? figure(cell) : one(cell);
}

function figure(cell: FormCell): LineCell {
  return { content: contentOf(cell), columns: 1, style: { horizontal: "center" } };
}

function contentOf(cell: FormCell): Content {
  if (cell === null || cell === "") return { kind: "blank" };
  return typeof cell === "number" ? { kind: "number", value: cell, format: "General" } : { kind: "text", text: cell };
}

/** Room for the longest line of the column's items, and for the longest word of its heads. */
function widthOf({ rows, kinds }: FrameworkForm, column: number): number {
  if (column <= 1) return column === 0 ? NUMBER_WIDTH : NAME_WIDTH;
  const texts = rows.flatMap((row, index) => {
    const text = String(row[column] ?? "");
    const isItem = kinds[index] === "item" || kinds[index] === "mainItem";
    return isItem ? text.split("\n") : kinds[index] === "columnHeads" ? text.split(" ") : [];
  });
  const longest = greatest(
    texts.map((text) => text.length),
    0,
  );
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, longest * LETTER + AROUND));
}
