import { at, type Area } from "../../model/address";
import { areaOf, subtract } from "../../model/areas";
import type { SheetOutput } from "../../model/output";
import type { Chart } from "../../model/chart";
import type { PageSetup, Plan, PlanStep, SheetTarget, Style } from "../../model/plan";
import type { Mark } from "../../model/port";
import { atAStretch, type Steps } from "../../model/steps";
import { markUse } from "../markNames";
import type { OutputRun } from "../output";
import { EMPTY_LINE, textCell } from "./cells";
import { chartSteps } from "./chartSteps";
import { equalRuns } from "./equalRuns";
import { layLines, type Line, type LineCell } from "./layLines";

/** What an output wants on a sheet of ours. */
export interface SheetDraft {
  readonly name: string;
  readonly lines: readonly Line[];
  /** Points, one a column. */
  readonly widths: readonly number[];
  readonly base: Style;
  readonly page: Omit<PageSetup, "contentWidth" | "printArea">;
  /** Stands right of what is printed, from the first line on. */
  readonly aside?: Aside;
  /** Their cells counted from the sheet's first line and column; what their bars are made from stands aside. */
  readonly charts?: readonly Chart[];
  /** Further pages below the first, which `lines` are then: as many lines each, looking alike. */
  readonly morePages?: readonly (readonly Line[])[];
}

/** Columns that are not printed: notes on the sheet, what charts are drawn from. */
export interface Aside {
  /** Points. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly LineCell[])[];
}

/**
 * Sheets of ours, one a draft. What an earlier run of the output left is replaced where it stands, the first by the first,
 * whatever its sheet is called by now; widths and page set-up are given once and are the officer's from then on.
 */
export function planSheets(run: SheetRun, output: SheetOutput, drafts: readonly SheetDraft[]): Plan {
  return atAStretch(sheetSteps(run, output, drafts));
}

type SheetRun = Pick<OutputRun, "marks" | "sheetName" | "markName">;

/** The same, a sheet a piece. */
export function* sheetSteps(run: SheetRun, output: SheetOutput, drafts: readonly SheetDraft[]): Steps<Plan> {
  const earlier = marksOf(run.marks, output);
  const olds = drafts.map((draft, index) => earlier.slice(index, index + 1).find((old) => takes(old, draft)) ?? null);
  const plans: Plan[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (index > 0) yield index / drafts.length;
    plans.push(planSheet(run, output, draft, { index, old: olds[index] ?? null }));
  }
  const surplus = earlier
    .filter((old) => !olds.includes(old))
    .flatMap(({ name, sheet, area }): PlanStep[] => [
      { kind: "clear", target: { kind: "existing", sheet }, area },
      { kind: "unmark", name },
    ]);
  return {
    steps: [...plans.flatMap(({ steps }) => steps), ...surplus],
    sources: [],
    free: plans.flatMap(({ free }) => free),
  };
}

/** Where pages begin is given to a sheet once: pages of another number or height have to stand on a new one. */
function takes({ area }: Mark, { lines, morePages = [] }: SheetDraft): boolean {
  return morePages.length === 0 || area.bottom - area.top + 1 === lines.length * (1 + morePages.length);
}

/** What a new sheet takes its names from, and the charts that are known. */
type SheetNames = Pick<OutputRun, "sheetName" | "markName"> & Partial<Pick<OutputRun, "charts">>;

/** A sheet beside whatever earlier runs left. */
export function planNewSheet(names: SheetNames, output: SheetOutput, index: number, draft: SheetDraft): Plan {
  return planSheet(names, output, draft, { index, old: null });
}

/** In the order in which they were made. */
function marksOf(marks: readonly Mark[], output: SheetOutput): readonly Mark[] {
  const number = ({ name }: Mark) => Number(/\d+$/.exec(name)?.[0] ?? 0);
  return marks
    .filter(({ name }) => {
      const use = markUse(name);
      return use?.kind === "sheet" && use.output === output;
    })
    .sort((a, b) => number(a) - number(b));
}

function planSheet(
  names: SheetNames,
  output: SheetOutput,
  draft: SheetDraft,
  { index, old }: { readonly index: number; readonly old: Mark | null },
): Plan {
  const { base, widths, aside = NO_ASIDE, charts = [], morePages = [] } = draft;
  const key = `${output}_${index + 1}`;
  const target: SheetTarget = old === null ? { kind: "own", key } : { kind: "existing", sheet: old.sheet };
  const origin = old === null ? at("A1") : { row: old.area.top, column: old.area.left };
  const lines = withAside(draft, aside);
  const width = widths.length + aside.widths.length;
  const height = lines.length * (1 + morePages.length);
  const area = areaOf(origin.row, origin.column, origin.row + height - 1, origin.column + width - 1);
  const printed = areaOf(area.top, area.left, area.bottom, area.left + widths.length - 1);
  const before =
    old === null ? newSheet(names, draft, { key, printed }) : replaceOld(old, printed, aside.widths.length);
  return {
    steps: [
      ...before,
      ...layLines(lines, { target, origin, base, widths: [...widths, ...aside.widths] }, morePages),
      ...chartSteps(charts, { target, origin, key, kept: names.charts ?? {} }),
      { kind: "mark", target, area, name: old?.name ?? names.markName({ kind: "sheet", output }) },
    ],
    sources: [],
    free: old === null ? [] : subtract(area, old.area).map((piece) => ({ sheet: old.sheet, area: piece })),
  };
}

/** Points of the column that is not printed. */
const ASIDE = 300;
const ASIDE_STYLE: Style = { italic: true, fontSize: 9, bold: false, horizontal: "left", wrap: false };

const NO_ASIDE: Aside = { widths: [], rows: [] };

/** A note a row, in one column; what is left over stands in the last of so many rows. */
export function notes(texts: readonly string[], rows: number): Aside {
  const last = rows - 1;
  const fitting = texts.length <= rows ? texts : [...texts.slice(0, last), texts.slice(last).join(" ")];
  return { widths: [ASIDE], rows: fitting.map((text) => [{ ...textCell(text), style: ASIDE_STYLE }]) };
}

/** Lines of the sheet that has none beside what stands aside are blank. */
function withAside({ lines, widths }: SheetDraft, { rows }: Aside): readonly Line[] {
  const count = Math.max(lines.length, rows.length);
  return Array.from({ length: count }, (_, index) => {
    const line = lines[index] ?? EMPTY_LINE;
    const cells = rows[index];
    if (cells === undefined) return line;
    const used = line.cells.reduce((sum, cell) => sum + cell.columns, 0);
    const gap = Array.from({ length: widths.length - used }, () => textCell(""));
    return { ...line, styled: used, cells: [...line.cells, ...gap, ...cells] };
  });
}

function newSheet(
  names: Pick<OutputRun, "sheetName">,
  draft: SheetDraft,
  { key, printed }: { readonly key: string; readonly printed: Area },
): readonly PlanStep[] {
  const target: SheetTarget = { kind: "own", key };
  const { name, widths, page } = draft;
  const contentWidth = widths.reduce((sum, width) => sum + width, 0);
  const aside = draft.aside ?? NO_ASIDE;
  const breaks = (draft.morePages ?? []).map((_, index) => (index + 1) * draft.lines.length);
  return [
    { kind: "ensureSheet", key, name: names.sheetName(name), wanted: name },
    ...widthSteps([...widths, ...aside.widths], target),
    {
      kind: "pageSetup",
      key,
      setup: {
        ...page,
        contentWidth,
        ...(aside.widths.length > 0 ? { printArea: printed } : {}),
        ...(breaks.length === 0 ? {} : { breaks }),
      },
    },
  ];
}

/** Columns side by side that are as wide are set together. */
export function widthSteps(widths: readonly number[], target: SheetTarget): readonly PlanStep[] {
  return equalRuns(widths).map(({ value: points, from, to }) => {
    return { kind: "columnWidth", target, area: areaOf(0, from, 0, to), points };
  });
}

/** A print area of the sheet follows what is written; what stands aside is not printed. */
function replaceOld({ sheet, area: before }: Mark, printed: Area, aside: number): readonly PlanStep[] {
  const table = areaOf(before.top, before.left, before.bottom, Math.max(before.left, before.right - aside));
  return [
    { kind: "clear", target: { kind: "existing", sheet }, area: before },
    { kind: "includeInPrint", sheet, table, area: printed, exactly: true },
  ];
}
