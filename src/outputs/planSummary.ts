import { at } from "../model/address";
import { areaOf, subtract } from "../model/areas";
import type { Language } from "../locales/language";
import { sheetWords } from "../locales/sheets";
import type { Plan, PlanStep, SheetTarget, Style } from "../model/plan";
import type { Mark, SheetInfo } from "../model/port";
import { layLines } from "./layLines";
import { markUse, type MarkUse } from "./markNames";
import { areaReadFrom } from "./placeColumns";
import { freeSheetName } from "./sheetName";
import { summaryColumns, summaryLines, type SummaryTable } from "./summaryLines";

const SHEET_KEY = "summary";
/** The look of official papers. */
const BASE: Style = { fontName: "Times New Roman", fontSize: 12, vertical: "center", wrap: true };
/** Points: number, group or class, and every count. */
const [NUMBER_WIDTH, NAME_WIDTH, COUNT_WIDTH] = [34, 172, 66];
/** Millimetres, within what Decree 30/2020/NĐ-CP asks of a page. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };
/** Upright A4 shows so many columns at these widths; more lie across. */
const COLUMNS_UPRIGHT = 8;

export interface SummaryInput {
  readonly tables: readonly Omit<SummaryTable, "source">[];
  readonly marks: readonly Mark[];
  readonly sheets: readonly SheetInfo[];
  readonly language: Language;
  readonly name: (use: MarkUse) => string;
}

/**
 * The sheet of counts, a block a table. An earlier summary of ours is replaced where it stands, whatever its sheet is
 * called by now; widths and page set-up are given once and are the officer's from then on.
 */
export function planSummary(input: SummaryInput): Plan {
  const { language } = input;
  const tables = input.tables.map((table) => ({ ...table, source: areaReadFrom(table.block, input.marks) }));
  const old = input.marks.find((mark) => markUse(mark.name)?.kind === "summary") ?? null;
  const target: SheetTarget = old === null ? { kind: "own", key: SHEET_KEY } : { kind: "existing", sheet: old.sheet };
  const origin = old === null ? at("A1") : { row: old.area.top, column: old.area.left };
  const columns = summaryColumns(tables, language);
  const lines = summaryLines(tables, columns, language);
  const widths = Array.from({ length: columns }, (_, column) => [NUMBER_WIDTH, NAME_WIDTH][column] ?? COUNT_WIDTH);
  const area = areaOf(origin.row, origin.column, origin.row + lines.length - 1, origin.column + columns - 1);
  return {
    steps: [
      ...(old === null ? newSheet(input, widths) : [{ kind: "clear", target, area: old.area } as const]),
      ...layLines(lines, { target, origin, widths, base: BASE }),
      { kind: "mark", target, area, name: old?.name ?? input.name({ kind: "summary" }) },
    ],
    sources: [],
    free: old === null ? [] : subtract(area, old.area).map((piece) => ({ sheet: old.sheet, area: piece })),
  };
}

function newSheet({ sheets, language }: SummaryInput, widths: readonly number[]): readonly PlanStep[] {
  const taken = sheets.map((sheet) => sheet.name);
  const target: SheetTarget = { kind: "own", key: SHEET_KEY };
  return [
    { kind: "ensureSheet", key: SHEET_KEY, name: freeSheetName(sheetWords(language).summarySheet, taken) },
    ...widths.map((points, column): PlanStep => {
      return { kind: "columnWidth", target, area: areaOf(0, column, 0, column), points };
    }),
    {
      kind: "pageSetup",
      key: SHEET_KEY,
      setup: {
        orientation: widths.length <= COLUMNS_UPRIGHT ? "portrait" : "landscape",
        margins: MARGINS,
        contentWidth: widths.reduce((sum, width) => sum + width, 0),
      },
    },
  ];
}
