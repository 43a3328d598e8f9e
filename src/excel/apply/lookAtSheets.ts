import type { Area } from "../../model/address";
import { areaOf, around } from "../../model/areas";
import type { SheetId, SheetRef } from "../../model/grid";
import type { Plan } from "../../model/plan";
import type { HostProblem } from "../../model/port";
import { hasApi } from "../hasApi";
import { areaOfRange, rangeAt } from "../ranges";
import { translateError } from "../translateError";
import { problem } from "./planProblem";
import { changedSheets, highlightsOf, touchedAreas } from "./touchedAreas";

/** Merged areas by sheet id; null where this Excel cannot tell (before ExcelApi 1.13, or with more than 512 of them). */
export type KnownMerges = ReadonlyMap<string, readonly Area[] | null>;

export interface SheetsSeen {
  readonly problems: readonly HostProblem[];
  readonly merges: KnownMerges;
  readonly ids: readonly SheetId[];
  readonly roundsNumbers: boolean;
}

/** What stands against the plan in its sheets as such, and the merges around its cells: one request, or two where Excel cannot tell merges. */
export async function lookAtSheets(context: Excel.RequestContext, plan: Plan): Promise<SheetsSeen> {
  const first = queueLook(context, plan, true);
  try {
    await context.sync();
    return seen(plan, first);
  } catch (error) {
    if (!CANNOT_TELL.has(translateError(error).code)) throw error;
  }
  const again = queueLook(context, plan, false);
  await context.sync();
  return seen(plan, again);
}

/** Too many areas come as one of several failures, by build. */
const CANNOT_TELL: ReadonlySet<HostProblem["code"]> = new Set(["host.unknown", "host.unsupported", "host.tooLarge"]);

interface Looked {
  readonly ref: SheetRef;
  readonly sheet: Excel.Worksheet;
  readonly merged: Excel.RangeAreas | null;
}

function queueLook(context: Excel.RequestContext, plan: Plan, withMerges: boolean) {
  const { workbook } = context;
  workbook.load("readOnly,usePrecisionAsDisplayed");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name");
  const refs = [...changedSheets(plan), ...[...highlightsOf(plan), ...plan.sources].map(({ sheet }) => sheet)];
  const needed = [...new Map(refs.map((sheet) => [sheet.id, sheet])).values()];
  const looked = needed.map((ref): Looked => {
    const sheet = workbook.worksheets.getItemOrNullObject(ref.id);
    sheet.load("name,protection/protected,autoFilter/isDataFiltered");
    sheet.tables.load("items/name,items/autoFilter/isDataFiltered");
    return { ref, sheet, merged: withMerges ? mergesAround(sheet, plan, ref) : null };
  });
  return { workbook, looked };
}

/** Asked over the plan's cells and their surroundings only: fewer areas, and no sheet full of formats. */
function mergesAround(sheet: Excel.Worksheet, plan: Plan, ref: SheetRef): Excel.RangeAreas | null {
  const touched = touchedAreas(plan).flatMap((one) => (one.sheet.id === ref.id ? [one.area] : []));
  const models = plan.steps.flatMap((step) =>
    step.kind === "copyFormat" && step.target.kind === "existing" && step.target.sheet.id === ref.id ? [step.from] : [],
  );
  const [first, ...others] = [...touched, ...models];
  if (first === undefined) return null;
  const { top, left, bottom, right } = others.reduce(around, first);
  const range = rangeAt(sheet, areaOf(Math.max(0, top - 1), Math.max(0, left - 1), bottom + 1, right + 1));
  if (!hasApi("1.13", range, "getMergedAreasOrNullObject")) return null;
  const merged = range.getMergedAreasOrNullObject().untrack();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return merged;
}

function seen(plan: Plan, { workbook, looked }: ReturnType<typeof queueLook>): SheetsSeen {
  const changed = new Set(changedSheets(plan).map(({ id }) => id));
  const colored = new Set(highlightsOf(plan).map(({ sheet }) => sheet.id));
  const merges = looked.flatMap(({ ref, sheet, merged }): [string, readonly Area[] | null][] => {
    if (sheet.isNullObject || !changed.has(ref.id)) return [];
    return [[ref.id, merged === null ? null : merged.isNullObject ? [] : merged.areas.items.map(areaOfRange)]];
  });
  return {
    problems: [...bookProblems(plan, workbook), ...looked.flatMap((one) => sheetProblems(one, { changed, colored }))],
    merges: new Map(merges),
    ids: workbook.worksheets.items.map(({ id }) => id as SheetId),
    roundsNumbers: workbook.usePrecisionAsDisplayed,
  };
}

function bookProblems(plan: Plan, workbook: Excel.Workbook): readonly HostProblem[] {
  const adds = plan.steps.flatMap((step) => (step.kind === "ensureSheet" ? [step.name] : []));
  const taken = new Set(workbook.worksheets.items.map((sheet) => sheet.name.toLowerCase()));
  return [
    ...(workbook.readOnly ? [problem("host.readOnly", null)] : []),
    ...(adds.length > 0 && workbook.protection.protected ? [problem("host.protectedBook", null)] : []),
    ...adds.filter((name) => taken.has(name.toLowerCase())).map((name) => problem("host.nameTaken", name)),
  ];
}

function sheetProblems(
  { ref, sheet }: Looked,
  { changed, colored }: { readonly changed: ReadonlySet<SheetId>; readonly colored: ReadonlySet<SheetId> },
): readonly HostProblem[] {
  if (sheet.isNullObject) return [problem("host.sheetGone", ref.name)];
  if (!changed.has(ref.id) && !colored.has(ref.id)) return [];
  const filtered =
    changed.has(ref.id) &&
    (sheet.autoFilter.isDataFiltered || sheet.tables.items.some((table) => table.autoFilter.isDataFiltered));
  return [
    ...(sheet.protection.protected ? [problem("host.protectedSheet", sheet.name)] : []),
    ...(filtered ? [problem("host.filtered", sheet.name)] : []),
  ];
}
