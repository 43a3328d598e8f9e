import { decisionWords } from "../../locales/decisionWords";
import { OFFICIAL_MARGINS, ROOM_ACROSS, type PaperTable } from "../../model/paper";
import type { Content, Style } from "../../model/plan";
import { ok } from "../../model/result";
import type { Output, OutputRun } from "../output";
import { recordLines } from "../record/recordLines";
import { CENTERED, EMPTY_LINE, wide } from "../sheet/cells";
import type { Line } from "../sheet/layLines";
import { notes, planSheets, type SheetDraft } from "../sheet/planSheets";
import { appendicesOf, type Appendix, type AppendixColumn } from "./appendices";

const BASE: Style = { fontName: "Times New Roman", fontSize: 12, vertical: "center", wrap: true };
const HEADING: Style = { bold: true, horizontal: "center" };

/** Points of a column; figures and classes take what their headings need at least. */
const WIDTHS: { readonly [K in AppendixColumn["kind"]]: number } = {
  rank: 40,
  unit: 147,
  figure: 51,
  class: 68,
  remark: 120,
};
/** A list of few columns has room for whole names. */
const NAMES = 230;

/** Every list of units as the appendix of a decision, a sheet each (Decree 30/2020/NĐ-CP, Phụ lục I). */
export const appendix: Output = {
  place: "sheets",
  plan: (run) => {
    const drafts = appendicesOf(run.tables, run.language).map((each) => draftOf(each, run));
    return [ok(planSheets(run, "appendix", drafts))];
  },
};

/** The table of an appendix with the widths that it has on paper. */
export function paperTable({ columns, rows }: Appendix): PaperTable {
  const isWide = columns.length > 6;
  return {
    kind: "table",
    columns: columns.map(({ heading, kind }) => ({
      heading,
      width: widthOf(kind, isWide),
      align: kind === "unit" || kind === "remark" ? "left" : "center",
    })),
    rows,
  };
}

function widthOf(kind: AppendixColumn["kind"], isWide: boolean): number {
  if (isWide) return WIDTHS[kind];
  return kind === "unit" ? NAMES : kind === "remark" ? WIDTHS.remark : 66;
}

/** Upright by default; across where the columns do not fit (I.2). */
export function orientationOf({ columns }: PaperTable): "portrait" | "landscape" {
  return columns.reduce((sum, { width }) => sum + width, 0) <= ROOM_ACROSS.portrait ? "portrait" : "landscape";
}

function draftOf(each: Appendix, { language, record }: OutputRun): SheetDraft {
  const table = paperTable(each);
  const across = table.columns.length;
  const before: readonly Line[] = [
    wide(each.heading, across, { ...HEADING, fontSize: 14 }),
    wide(each.title, across, { ...HEADING, fontSize: 14 }),
    wide(each.attached, across, { italic: true, horizontal: "center", fontSize: 14 }),
    { ...EMPTY_LINE, height: 8 },
  ];
  const head: Line = {
    cells: table.columns.map(({ heading }) => ({ content: text(heading), columns: 1 })),
    style: HEADING,
    bordered: true,
  };
  return {
    name: each.heading,
    lines: [...before, head, ...each.rows.map((row) => lineOf(row, each.columns, table))],
    widths: table.columns.map(({ width }) => width),
    base: BASE,
    page: {
      orientation: orientationOf(table),
      margins: OFFICIAL_MARGINS,
      titleRows: [before.length, before.length],
      numbered: true,
    },
    aside: notes([decisionWords(language).figuresAreText, ...recordLines(record, language)], 1),
  };
}

const LEFT: Style = { horizontal: "left" };

/** Ranks are numbers; what has a decimal mark is text, so that it is printed with the comma on any computer. */
function lineOf(row: readonly string[], columns: readonly AppendixColumn[], { columns: onPaper }: PaperTable): Line {
  const cells = row.map((value, index) => {
    const isRank = columns[index]?.kind === "rank" && value !== "";
    const content: Content = isRank ? { kind: "number", value: Number(value), format: "0" } : text(value);
    const isCentered = onPaper[index]?.align === "center";
    return { content, columns: 1, style: isCentered ? CENTERED : LEFT };
  });
  return { cells, bordered: true };
}

function text(value: string): Content {
  return value === "" ? { kind: "blank" } : { kind: "text", text: value };
}
