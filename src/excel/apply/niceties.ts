import { around, isInside, sameArea } from "../../model/areas";
import type { Plan, PlanStep, SheetArea } from "../../model/plan";
import type { SkippedNicety } from "../../model/port";
import { isOfficeError } from "../translateError";
import { rangeAt, sheetById } from "../ranges";
import { queueSettings, type LoadedSettings } from "../read/settings";
import type { Journal } from "../undo/journal";
import { queueCharts } from "./drawCharts";
import { queuePage } from "./setUpPage";

/** What results stand without: how their sheets are printed, what the workbook keeps of the run. */
interface Nicety {
  readonly name: SkippedNicety;
  /** Queues work for one request; the answer queues more for the next, or tells that it came to nothing. */
  readonly queue: () => () => "done" | "more" | "lost";
}

export interface NicetyPlace {
  readonly journal: Journal;
  readonly sheetOf: (key: string) => Excel.Worksheet;
  /** What the workbook keeps now: already loaded. */
  readonly kept: LoadedSettings;
}

/**
 * Does all of them in as few requests as one needs; where a host refuses (no printer, a workbook never saved) each is
 * tried by itself, and the ones that it refuses are named.
 */
export async function doNiceties(
  context: Excel.RequestContext,
  plan: Plan,
  { journal, sheetOf, kept }: NicetyPlace,
): Promise<readonly SkippedNicety[]> {
  const all = [
    ...settingNicety(context, plan, kept),
    ...pageNicety(context, plan, journal, sheetOf),
    ...chartNicety(context, plan, sheetOf),
  ];
  const together = await tried(context, all);
  if (together !== null) return together;
  const skipped: SkippedNicety[] = [];
  for (const one of all) skipped.push(...((await tried(context, [one])) ?? [one.name]));
  return skipped;
}

/** The names of the ones that came to nothing; null where the host refused. */
async function tried(context: Excel.RequestContext, all: readonly Nicety[]): Promise<readonly SkippedNicety[] | null> {
  if (all.length === 0) return [];
  try {
    const answers = all.map(({ name, queue }) => ({ name, read: queue() }));
    await context.sync();
    const read = answers.map((answer) => ({ name: answer.name, outcome: answer.read() }));
    if (read.some(({ outcome }) => outcome === "more")) await context.sync();
    return read.flatMap(({ name, outcome }) => (outcome === "lost" ? [name] : []));
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return null;
  }
}

function settingNicety(
  context: Excel.RequestContext,
  { settings = [] }: Plan,
  kept: LoadedSettings,
): readonly Nicety[] {
  if (settings.length === 0) return [];
  return [
    {
      name: "choices",
      queue: () => {
        const saved = queueSettings(context, kept, settings);
        return () => (saved.isKept() ? "done" : "lost");
      },
    },
  ];
}

function chartNicety(
  context: Excel.RequestContext,
  { steps }: Plan,
  sheetOf: NicetyPlace["sheetOf"],
): readonly Nicety[] {
  const charts = steps.filter((step) => step.kind === "chart");
  if (charts.length === 0) return [];
  return [
    {
      name: "charts",
      queue: () => {
        const draw = queueCharts(charts, ({ target }) =>
          target.kind === "own" ? sheetOf(target.key) : sheetById(context, target.sheet.id),
        );
        return () => (draw() ? "more" : "done");
      },
    },
  ];
}

function pageNicety(
  context: Excel.RequestContext,
  plan: Plan,
  journal: Journal,
  sheetOf: (key: string) => Excel.Worksheet,
): readonly Nicety[] {
  const pages = plan.steps.flatMap((step) => (step.kind === "pageSetup" ? [step] : []));
  const prints = widened(plan, journal);
  if (pages.length === 0 && prints.length === 0) return [];
  return [
    {
      name: "pageSetup",
      queue: () => {
        for (const { sheet, area } of prints) {
          const worksheet = sheetById(context, sheet.id);
          worksheet.pageLayout.setPrintArea(rangeAt(worksheet, area));
        }
        const next = pages.map(({ key, setup }) => queuePage(sheetOf(key), setup));
        return () => {
          for (const queueMore of next) queueMore();
          return next.length > 0 ? "more" : "done";
        };
      },
    },
  ];
}

type Include = Extract<PlanStep, { kind: "includeInPrint" }>;

/** Print areas that cover a table, grown to cover its results, or made to fit a sheet of ours. */
function widened(plan: Plan, journal: Journal): readonly SheetArea[] {
  const steps = plan.steps.filter((step): step is Include => step.kind === "includeInPrint");
  return journal.prints.flatMap(({ sheet, area }): SheetArea[] => {
    const grown = steps
      .filter((step) => step.sheet.id === sheet.id && isInside(step.table, area))
      .reduce((now, step) => {
        return step.exactly === true && sameArea(now, step.table) ? step.area : around(now, step.area);
      }, area);
    return sameArea(grown, area) ? [] : [{ sheet, area: grown }];
  });
}
