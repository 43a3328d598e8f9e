import type { Area } from "../model/address";
import { gridFingerprint } from "../model/fingerprint";
import type { Plan, WriteProblem } from "../model/plan";
import type { HostProblem, Mark, RunOptions, SheetInfo, WorkbookPort } from "../model/port";
import { err, ok, type Result } from "../model/result";
import { overwrittenAreas, previewPlan, sheetsChangedBy } from "../outputs/preview/previewPlan";
import { gridsOf } from "./gridsOf";
import { keptOwnRows, OWN_ROWS_SETTING, ownRowsToKeep } from "./keptOwnRows";
import type { RankedTable } from "../outputs/rankedTable";
import { planInSteps } from "../outputs/planResults";
import { withFrameworks } from "./frameworkChanges";
import type { FrameworkStore } from "./frameworkStore";
import { formsToLay } from "./frameworkSheets";
import { frameworksUsed } from "./frameworksUsed";
import { choicesToRemember } from "./choicesToRemember";
import { recordRun } from "./recordRun";
import { CHARTS_SETTING, chartsToKeep, keptCharts } from "./keptCharts";
import { rankedElsewhere } from "./rankedElsewhere";
import { rankedTables } from "./rankedTables";
import { CHOICES_SETTING } from "./rememberedChoices";
import { inPieces } from "./inPieces";
import type { SheetScan } from "./scan";
import type { PlannedRun, Session, WriteChoices } from "./session";
import { settingsOnce } from "./settingsOnce";
import { keptOutputs, OUTPUTS_SETTING, outputsToRemember } from "./writtenOutputs";
import { timesToRemember, WRITTEN_SETTING } from "./writtenTimes";

/** What the workbook keeps of earlier runs, and a plan is made with. */
const SETTINGS = [OUTPUTS_SETTING, CHARTS_SETTING, CHOICES_SETTING, WRITTEN_SETTING, OWN_ROWS_SETTING];

/** Where runs are planned and carried out. */
export interface Workplace {
  readonly port: WorkbookPort;
  readonly store: FrameworkStore;
  readonly scan: Session["scan"];
  readonly choose: Session["choose"];
}

/**
 * What writing the results of the asked sheets will do, together with those of the other sheets that an earlier run
 * ranked. What the officer chose for the tables is kept with them, and the frameworks they were ranked with. Nothing is
 * changed.
 */
export async function planRun(
  { port, store, scan, choose }: Workplace,
  asked: readonly SheetScan[],
  wanted: WriteChoices,
  options: RunOptions | undefined,
): ReturnType<Session["plan"]> {
  const kept = await settingsOnce(port, SETTINGS);
  const remembered = await keptOutputs(kept);
  const write = { ...wanted, mode: wanted.mode ?? remembered.asked?.mode ?? "values" };
  const marks = await port.marks();
  if (!marks.ok) return marks;
  const sheets = await port.sheets();
  if (!sheets.ok) return sheets;
  const others = await rankedElsewhere({ scan, choose, asked, marks: marks.value, sheets: sheets.value }, options);
  if (!others.ok) return others;
  const scans = inOrder([...asked, ...others.value], sheets.value);
  const tables = scans.flatMap(rankedTables);
  if (isNothingRanked(tables, write)) return err({ code: "write.refused", problems: tables.map(unrankable) });
  const charts = await keptCharts(kept);
  const ranked = tables.filter(hasResults);
  const known = wanted.titles === "look" ? (remembered.asked?.titles ?? null) : (wanted.titles ?? null);
  const isLooking = wanted.titles !== undefined && known !== "asTheyAre" && write.outputs.includes("columns");
  const merges = isLooking ? await readMerges(port, ranked) : ok(new Map<string, readonly Area[]>());
  if (!merges.ok) return merges;
  const used = frameworksUsed(store, scans);
  const isForm = write.outputs.includes("framework");
  const forms = isForm ? await formsToLay(port, used, marks.value, write.language) : [];
  const record = recordRun(scans, write, marks.value);
  const input = { ...write, charts, merges: merges.value, tables: ranked, marks: marks.value, sheets: sheets.value };
  const pieces = planInSteps({ ...input, record, forms });
  const planned = await inPieces(pieces, scans[0]?.grid.sheet.name ?? "", withoutProgress(options));
  if (!planned.ok) return planned;
  const plan = planned.value;
  if (!plan.ok) return err({ code: "write.refused", problems: plan.error });
  await options?.pause?.();
  const recalled = await store.recall();
  if (!recalled.ok) return recalled;
  const chosen = await choicesToRemember(kept, scans, marks.value);
  const sheetIds = scans.map(({ grid }) => grid.sheet.id);
  const stretches = plan.value.steps.some(({ kind }) => kind === "stretch");
  const titles = stretches ? "stretched" : wanted.titles === undefined ? (remembered.asked?.titles ?? null) : known;
  const settings = [
    ...chosen.settings,
    ...chartsToKeep(plan.value, charts),
    ...withFrameworks(recalled.value, used),
    ...(await timesToRemember(kept, sheetIds, write.at)),
    ...outputsToRemember(remembered, scans, { ...write, titles, at: write.at ?? null }),
  ];
  await options?.pause?.();
  const steps = [...plan.value.steps, ...chosen.steps];
  const whole = { ...plan.value, steps, settings };
  const asksForTitles = stretches && known === null;
  return previewed(kept, whole, { marks: marks.value, sheets: sheets.value, scans, asksForTitles }, options);
}

/** Planning is the small part of a run: its writing is what is told. */
function withoutProgress({ cancel, pause }: RunOptions = {}): RunOptions {
  return { ...(cancel === undefined ? {} : { cancel }), ...(pause === undefined ? {} : { pause }) };
}

/** As the sheets stand in the workbook. */
function inOrder(scans: readonly SheetScan[], sheets: readonly SheetInfo[]): readonly SheetScan[] {
  const place = ({ grid }: SheetScan): number => sheets.findIndex(({ id }) => id === grid.sheet.id);
  return [...scans].sort((a, b) => place(a) - place(b));
}

/** A table that no unit has a result in is not written: blank columns would look like results. A report is. */
function isNothingRanked(tables: readonly RankedTable[], { outputs }: Pick<WriteChoices, "outputs">): boolean {
  return tables.length > 0 && !tables.some(hasResults) && outputs.some((output) => output !== "report");
}

/** Merged areas of the sheets that the tables stand on; of a sheet whose merges Excel cannot tell, none. */
async function readMerges(
  port: WorkbookPort,
  tables: readonly RankedTable[],
): Promise<Result<ReadonlyMap<string, readonly Area[]>, HostProblem>> {
  const merges = new Map<string, readonly Area[]>();
  for (const { block } of tables.flatMap(({ joined = [], ...table }) => [table, ...joined])) {
    if (merges.has(block.sheet.id)) continue;
    const read = await port.readMerges(block.sheet);
    if (!read.ok) return read;
    merges.set(block.sheet.id, read.value ?? []);
  }
  return ok(merges);
}

/** Carries out what was planned, and nothing else: where a cell that it changes reads otherwise by now, it is refused. */
export async function applyRun(
  { port, store }: Pick<Workplace, "port" | "store">,
  { plan }: PlannedRun,
  options: RunOptions | undefined,
): ReturnType<Session["carryOut"]> {
  const applied = await port.apply(plan, options);
  store.forget();
  return applied;
}

interface PlanContext {
  readonly marks: readonly Mark[];
  readonly sheets: readonly SheetInfo[];
  readonly scans: readonly SheetScan[];
  readonly asksForTitles: boolean;
}

/** The plan with what it will do, and with the cells that this was read off among those that have to stay as they are. */
async function previewed(
  port: WorkbookPort,
  plan: Plan,
  { marks, sheets, scans, asksForTitles }: PlanContext,
  options: RunOptions | undefined,
): Promise<Result<PlannedRun, HostProblem>> {
  const grids = new Map(scans.flatMap(gridsOf).map((grid) => [grid.sheet.id as string, grid]));
  for (const sheet of sheetsChangedBy(plan)) {
    if (grids.has(sheet.id)) continue;
    const grid = await port.readGrid(sheet, options?.cancel === undefined ? {} : { cancel: options.cancel });
    if (!grid.ok) return grid;
    grids.set(sheet.id, grid.value);
  }
  const ownRows = await keptOwnRows(port);
  const changes = previewPlan(plan, { grids, marks, sheets, ownRows });
  const overwritten = overwrittenAreas(plan).flatMap(({ sheet, area }): Plan["sources"] => {
    const grid = grids.get(sheet.id);
    return grid === undefined ? [] : [{ sheet, area, fingerprint: gridFingerprint(grid, area) }];
  });
  const settings = [...(plan.settings ?? []), ...ownRowsToKeep(plan, ownRows)];
  return ok({ plan: { ...plan, settings, sources: [...plan.sources, ...overwritten] }, changes, asksForTitles });
}

function hasResults({ ranking }: RankedTable): boolean {
  return ranking.scores.statuses.some((status) => status === "ranked");
}

function unrankable({ block }: RankedTable): WriteProblem {
  return { code: "write.unrankable", sheet: block.sheet.name, params: {} };
}
