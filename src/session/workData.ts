import type { SheetRef } from "../model/grid";
import type { Plan, PlanStep } from "../model/plan";
import type { HostProblem, RunOptions, WorkbookPort } from "../model/port";
import { err, ok, type Result } from "../model/result";
import { FACTS_SETTING } from "./draftFacts";
import { IGNORED_SETTING } from "./ignoredFindings";
import { CHARTS_SETTING } from "./keptCharts";
import { OWN_ROWS_SETTING } from "./keptOwnRows";
import type { WorkData, WorkDataKind } from "./outputState";
import { CHOICES_SETTING } from "./rememberedChoices";
import { ROSTER_SETTING } from "./roster/rosterOf";
import type { Session } from "./session";
import { FRAMEWORKS_SETTING } from "./workbookFrameworks";
import { OUTPUTS_SETTING } from "./writtenOutputs";
import { WRITTEN_SETTING } from "./writtenTimes";

const KEYS: { readonly [K in WorkDataKind]: readonly string[] } = {
  choices: [CHOICES_SETTING],
  frameworks: [FRAMEWORKS_SETTING],
  ignored: [IGNORED_SETTING],
  roster: [ROSTER_SETTING],
  outputs: [OUTPUTS_SETTING, WRITTEN_SETTING, CHARTS_SETTING, OWN_ROWS_SETTING, FACTS_SETTING],
  // These stand in the sheets themselves.
  highlights: [],
};
const KINDS = Object.keys(KEYS) as readonly WorkDataKind[];

/** What the add-in keeps in the workbook beside the results that everybody sees. */
export async function workData(port: WorkbookPort): Promise<Result<WorkData, HostProblem>> {
  const marks = await port.marks();
  if (!marks.ok) return marks;
  const settings = await keptSettings(port);
  if (!settings.ok) return settings;
  const kept = new Set(settings.value.map(({ key }) => key));
  const colored = await coloredSheets(port);
  if (!colored.ok) return colored;
  const kinds = KINDS.filter((kind) =>
    kind === "highlights" ? colored.value.length > 0 : KEYS[kind].some((key) => kept.has(key)),
  );
  return ok({ names: marks.value.length, kinds });
}

/** Takes all of it out, to be undone like any other run; results and the cells of thresholds stay as they are. */
export async function clearWorkData(port: WorkbookPort, options: RunOptions | undefined): ReturnType<Session["clear"]> {
  const marks = await port.marks();
  if (!marks.ok) return marks;
  const settings = await keptSettings(port);
  if (!settings.ok) return settings;
  const colored = await coloredSheets(port);
  if (!colored.ok) return colored;
  const plan: Plan = {
    steps: [
      ...marks.value.map(({ name }): PlanStep => ({ kind: "unmark", name })),
      ...colored.value.map((sheet): PlanStep => ({ kind: "highlight", sheet, highlights: [] })),
    ],
    sources: [],
    free: [],
    settings: settings.value.map(({ key, before }) => ({ key, before, after: null })),
  };
  const cleared = await port.apply(plan, options);
  if (!cleared.ok || !cleared.value.skipped.includes("choices")) return cleared;
  return err({ code: "host.settingsNotKept", sheet: null, detail: "clear" });
}

async function coloredSheets(port: WorkbookPort): Promise<Result<readonly SheetRef[], HostProblem>> {
  const sheets = await port.sheets();
  if (!sheets.ok) return sheets;
  const found: SheetRef[] = [];
  for (const { id, name } of sheets.value) {
    const highlights = await port.highlights({ id, name });
    if (!highlights.ok) return highlights;
    if (highlights.value.length > 0) found.push({ id, name });
  }
  return ok(found);
}

async function keptSettings(
  port: WorkbookPort,
): Promise<Result<readonly { readonly key: string; readonly before: unknown }[], HostProblem>> {
  const found = [];
  for (const key of KINDS.flatMap((kind) => KEYS[kind])) {
    const setting = await port.loadSetting(key);
    if (!setting.ok) return setting;
    if (setting.value !== null) found.push({ key, before: setting.value });
  }
  return ok(found);
}
