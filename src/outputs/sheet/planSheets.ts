import { at } from "../../model/address";
import { areaOf, around, subtract } from "../../model/areas";
import type { SheetOutput } from "../../model/output";
import type { PageSetup, Plan, PlanStep, SheetTarget, Style } from "../../model/plan";
import type { Mark } from "../../model/port";
import { markUse } from "../markNames";
import type { OutputRun } from "../output";
import { layLines, type Line } from "./layLines";

/** What an output wants on a sheet of ours. */
export interface SheetDraft {
  readonly name: string;
  readonly lines: readonly Line[];
  /** Points, one a column. */
  readonly widths: readonly number[];
  readonly base: Style;
  readonly page: Omit<PageSetup, "contentWidth">;
}

/**
 * Sheets of ours, one a draft. What an earlier run of the output left is replaced where it stands, the first by the first,
 * whatever its sheet is called by now; widths and page set-up are given once and are the officer's from then on.
 */
export function planSheets(run: OutputRun, output: SheetOutput, drafts: readonly SheetDraft[]): Plan {
  const earlier = marksOf(run.marks, output);
  const plans = drafts.map((draft, index) => planSheet(run, output, draft, { index, old: earlier[index] ?? null }));
  const surplus = earlier.slice(drafts.length).flatMap(({ name, sheet, area }): PlanStep[] => [
    { kind: "clear", target: { kind: "existing", sheet }, area },
    { kind: "unmark", name },
  ]);
  return {
    steps: [...plans.flatMap(({ steps }) => steps), ...surplus],
    sources: [],
    free: plans.flatMap(({ free }) => free),
  };
}

/** A sheet beside whatever earlier runs left. */
export function planNewSheet(
  names: Pick<OutputRun, "sheetName" | "markName">,
  output: SheetOutput,
  index: number,
  draft: SheetDraft,
): Plan {
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
  names: Pick<OutputRun, "sheetName" | "markName">,
  output: SheetOutput,
  draft: SheetDraft,
  { index, old }: { readonly index: number; readonly old: Mark | null },
): Plan {
  const { lines, widths, base } = draft;
  const key = `${output}_${index + 1}`;
  const target: SheetTarget = old === null ? { kind: "own", key } : { kind: "existing", sheet: old.sheet };
  const origin = old === null ? at("A1") : { row: old.area.top, column: old.area.left };
  const area = areaOf(origin.row, origin.column, origin.row + lines.length - 1, origin.column + widths.length - 1);
  const before = old === null ? newSheet(names, draft, key) : replaceOld(old, area);
  return {
    steps: [
      ...before,
      ...layLines(lines, { target, origin, widths, base }),
      { kind: "mark", target, area, name: old?.name ?? names.markName({ kind: "sheet", output }) },
    ],
    sources: [],
    free: old === null ? [] : subtract(area, old.area).map((piece) => ({ sheet: old.sheet, area: piece })),
  };
}

function newSheet(
  names: Pick<OutputRun, "sheetName">,
  { name, widths, page }: SheetDraft,
  key: string,
): readonly PlanStep[] {
  const target: SheetTarget = { kind: "own", key };
  const contentWidth = widths.reduce((sum, width) => sum + width, 0);
  return [
    { kind: "ensureSheet", key, name: names.sheetName(name) },
    ...widths.map((points, column): PlanStep => {
      return { kind: "columnWidth", target, area: areaOf(0, column, 0, column), points };
    }),
    { kind: "pageSetup", key, setup: { ...page, contentWidth } },
  ];
}

/** A print area of the sheet grows with what is written. */
function replaceOld({ sheet, area: before }: Mark, area: ReturnType<typeof areaOf>): readonly PlanStep[] {
  return [
    { kind: "clear", target: { kind: "existing", sheet }, area: before },
    { kind: "includeInPrint", sheet, table: before, area: around(before, area) },
  ];
}
