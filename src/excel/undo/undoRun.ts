import { greatest, least } from "../../model/extremes";
import { areaText, type Area } from "../../model/address";
import { areaOf, isInside, sameArea } from "../../model/areas";
import type { SheetId } from "../../model/grid";
import type { SheetHighlights } from "../../model/highlight";
import type { SheetArea } from "../../model/plan";
import type { HostProblem, Undone } from "../../model/port";
import { err, ok, type Result } from "../../model/result";
import type { ExcelHost } from "../excelHost";
import { readHighlights, type HighlightsSeen } from "../highlights";
import { gather, job, runJobs, type Job } from "../jobs";
import { readLooks, type LookReading } from "../looks/readLooks";
import { areaOfRange, loadPlace, rangeAt, sheetById } from "../ranges";
import { loadSettings } from "../read/settings";
import type { AreaAfter, AreaBefore, Journal, JournalEntry, NameBefore, Outcome, SizeBefore } from "./journal";
import { putBack, restore, unmergeJob } from "./putBack";
import { wholeJournal, type AreaToRestore } from "./restoration";

const BYTES_A_CELL = 60;

type Kept = Undone["kept"][number];

/**
 * Undoes one run. Results that have moved, because rows or columns were put in, are found by the names over them. A cell
 * that reads otherwise than the run left it has been changed by the officer and stays; so does a sheet that the run
 * added and that holds anything else by now. Repeatable, like `putBack`.
 */
export async function undoRun(host: ExcelHost, entry: JournalEntry): Promise<Result<Undone, HostProblem>> {
  const { outcome } = entry;
  if (outcome !== null) {
    return host.run((context) => undoIn(context, entry, outcome), { afterCellEdit: true });
  }
  const restored = await putBack(host, wholeJournal(entry));
  return restored.ok ? ok({ kept: [] }) : restored;
}

async function undoIn(
  context: Excel.RequestContext,
  { journal, settings: changes }: JournalEntry,
  outcome: Outcome,
): Promise<Result<Undone, HostProblem>> {
  const settings = loadSettings(
    context,
    changes.map(({ key }) => key),
  );
  const { anchors, sheets } = await findAnchors(context, outcome);
  const locked = lockedSheet(context, sheets, { journal, outcome });
  if (locked !== null) return err(locked);
  const shifts = shiftsOf(outcome, anchors);
  const there = ({ sheet }: Pick<SheetArea, "sheet">) => sheets.some(({ id }) => id === sheet.id);
  const moved = journal.areas.map((before, index) => move(before, outcome.after[index], shifts));
  const judged = moved.filter(({ before }) => there(before)).map((area) => judgeArea(context, area));
  const sheetsJudged = gather(outcome.addedAfter.filter(there).map((added) => judgeSheetJob(context, added)));
  const colored = await judgeHighlights(context, journal.highlights.filter(there));
  await runJobs(context, [...judged.flatMap((area) => area.jobs), ...sheetsJudged.jobs]);
  await runJobs(
    context,
    judged.flatMap(({ looks }) => looks.second()),
  );
  const verdicts = judged.map(({ verdict, looks }) => ({ ...verdict(), looks }));
  const additions = sheetsJudged.given();
  const unchanged = new Set(additions.filter((added) => !added.changed).map((added) => added.sheet.id));
  const areas = verdicts.flatMap(({ area }) => (area === null ? [] : [area]));
  const restoration = {
    areas,
    sizes: journal.sizes.flatMap((size) => moveSize(size, shifts)),
    names: journal.names.filter((before) => changesName(before, anchors.get(before.name) ?? null, shifts)),
    prints: journal.prints.filter((print) => sheetIsStill(print, shifts)),
    charts: journal.charts.filter((chart) => sheetIsStill(chart, shifts)),
    highlights: colored.highlights,
    settings: changes,
    isOurs: ({ id }: { readonly id: SheetId }) => unchanged.has(id),
  };
  const readings = verdicts.flatMap(({ area, looks }) => (area === null ? [] : [{ area, looks }]));
  await restore(context, restoration, { sheets, readings, settings });
  return ok({
    kept: [
      ...verdicts.flatMap(({ kept }) => kept ?? []),
      ...colored.kept,
      ...additions.filter((added) => added.changed).map((added) => ({ sheet: added.sheet.name, cells: null })),
    ],
  });
}

/** A refusal in the middle would leave the undoing half done: what is protected is told before anything is put back. */
function lockedSheet(
  { workbook }: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  { journal, outcome }: { readonly journal: Journal; readonly outcome: Outcome },
): HostProblem | null {
  const added = new Set(outcome.added.map(({ id }) => id));
  const touched = new Set([...journal.areas, ...journal.highlights].map(({ sheet }) => sheet.id));
  const locked = sheets.find(({ id, protection }) => protection.protected && touched.has(id as SheetId));
  if (locked !== undefined) return { code: "host.protectedSheet", sheet: locked.name, detail: "undo" };
  if (!workbook.protection.protected || !sheets.some(({ id }) => added.has(id as SheetId))) return null;
  return { code: "host.protectedBook", sheet: null, detail: "undo" };
}

/** Where the names over our cells are now, and which sheets there are. */
async function findAnchors(
  context: Excel.RequestContext,
  outcome: Outcome,
): Promise<{
  readonly anchors: ReadonlyMap<string, SheetArea | null>;
  readonly sheets: readonly Excel.Worksheet[];
}> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  protection.load("protected");
  const ranges = outcome.anchors.map(({ name }) => {
    const range = names.getItemOrNullObject(name).getRangeOrNullObject().untrack();
    loadPlace(range);
    range.load("worksheet/id,worksheet/name");
    return { name, range };
  });
  await context.sync();
  return {
    sheets: worksheets.items,
    anchors: new Map(
      ranges.map(({ name, range }) => {
        if (range.isNullObject) return [name, null];
        const sheet = { id: range.worksheet.id as SheetId, name: range.worksheet.name };
        return [name, { sheet, area: areaOfRange(range) }];
      }),
    ),
  };
}

/**
 * By name: how far its cells have moved; "gone" where there is no such name any more (an undo that was broken off, a
 * name that the officer deleted), null where its cells are no longer the same rows and columns.
 */
type Shifts = ReadonlyMap<string, Shift | "gone" | null>;

interface Shift {
  readonly rows: number;
  readonly columns: number;
  readonly sheet: SheetId;
}

function shiftsOf(outcome: Outcome, now: ReadonlyMap<string, SheetArea | null>): Shifts {
  return new Map(
    outcome.anchors.map(({ name, place: was }): [string, Shift | "gone" | null] => {
      const is = now.get(name) ?? null;
      if (is === null) return [name, "gone"];
      if (is.sheet.id !== was.sheet.id || !sameSize(is.area, was.area)) return [name, null];
      const shift = { rows: is.area.top - was.area.top, columns: is.area.left - was.area.left, sheet: was.sheet.id };
      return [name, shift];
    }),
  );
}

function sameSize(a: Area, b: Area): boolean {
  return a.bottom - a.top === b.bottom - b.top && a.right - a.left === b.right - b.left;
}

function shiftOf(shifts: Shifts, name: string | null): Shift | null {
  const shift = name === null ? null : (shifts.get(name) ?? null);
  return shift === "gone" ? null : shift;
}

function hasMoved(shifts: Shifts, name: string): boolean {
  const shift = shifts.get(name);
  if (shift === undefined || shift === "gone") return false;
  return shift === null || shift.rows !== 0 || shift.columns !== 0;
}

/** A name that has been moved along with the officer's rows and columns stays where it is; so does one that is right. */
function changesName({ name, place }: NameBefore, now: SheetArea | null, shifts: Shifts): boolean {
  if (place === null) return true;
  if (hasMoved(shifts, name)) return false;
  return now?.sheet.id !== place.sheet.id || !sameArea(now.area, place.area);
}

interface MovedArea {
  readonly before: AreaBefore;
  readonly after: AreaAfter;
  /** "perhaps": nobody says where the cells are now, so they are ours only where they still read as they did before or after the run. */
  readonly found: "yes" | "perhaps" | "no";
}

/** Cells under no name are where they were, or nobody knows where: that is so once any name of their sheet has moved. */
function move(before: AreaBefore, after: AreaAfter | undefined, shifts: Shifts): MovedArea {
  if (after === undefined) throw new Error("the journal has cells that were not read back");
  if (before.anchor === null) return { before, after, found: sheetIsStill(before, shifts) ? "yes" : "no" };
  if (shifts.get(before.anchor) === "gone") return { before, after, found: "perhaps" };
  const shift = shiftOf(shifts, before.anchor);
  if (shift === null) return { before, after, found: "no" };
  const by = (area: Area) => shifted(area, shift);
  return {
    before: {
      ...before,
      area: by(before.area),
      merges: before.merges.map(by),
      looks: before.looks.map((run) => ({ ...run, area: by(run.area) })),
    },
    after: { ...after, area: by(after.area) },
    found: "yes",
  };
}

function sheetIsStill({ sheet }: Pick<SheetArea, "sheet">, shifts: Shifts): boolean {
  return ![...shifts.keys()].some((name) => shiftOf(shifts, name)?.sheet === sheet.id && hasMoved(shifts, name));
}

function moveSize(size: SizeBefore, shifts: Shifts): readonly SizeBefore[] {
  if (size.anchor === null) return sheetIsStill(size, shifts) ? [size] : [];
  const shift = shiftOf(shifts, size.anchor);
  return shift === null ? [] : [{ ...size, area: shifted(size.area, shift) }];
}

function shifted(area: Area, { rows, columns }: { readonly rows: number; readonly columns: number }): Area {
  return areaOf(area.top + rows, area.left + columns, area.bottom + rows, area.right + columns);
}

interface JudgedArea {
  readonly jobs: readonly Job<void>[];
  readonly looks: LookReading;
  /** `area` null: none of it is put back. */
  readonly verdict: () => { readonly area: AreaToRestore | null; readonly kept: Kept | null };
}

interface JudgedSheet {
  readonly sheet: SheetArea["sheet"];
  readonly changed: boolean;
}

/** What the cells say now, against what the run left. */
function judgeArea(context: Excel.RequestContext, { before, after, found }: MovedArea): JudgedArea {
  const { sheet, area } = before;
  const looks = readLooks(context, before);
  const lost = { area: null, kept: { sheet: sheet.name, cells: areaText(area) } };
  if (found === "no") return { jobs: [], looks: NO_LOOKS, verdict: () => lost };
  let now: readonly (readonly unknown[])[] = [];
  const queue = () => rangeAt(sheetById(context, sheet.id), area).load("formulas");
  const bytes = after.formulas.length * (area.right - area.left + 1) * BYTES_A_CELL;
  const read = job(bytes, queue, (range) => void (now = range.formulas as unknown[][]));
  const verdict = () => {
    const keep = (row: number, column: number) => {
      const cell = now[row]?.[column];
      return cell !== after.formulas[row]?.[column] && cell !== before.formulas[row]?.[column];
    };
    const changed = now.flatMap((row, r) => row.flatMap((_, c) => (keep(r, c) ? [[r, c] as const] : [])));
    if (changed.length === 0) return { area: { before, keep: null }, kept: null };
    if (found === "perhaps") return lost;
    return { area: { before, keep }, kept: { sheet: sheet.name, cells: cellsAround(area, changed) } };
  };
  const unmerge = found === "yes" ? [unmergeJob(context, { before, keep: null })] : [];
  return { jobs: [...unmerge, read, ...looks.first], looks, verdict };
}

/** Colours that were taken away come back where the sheet is as large as it was: on another, nobody knows their cells. */
async function judgeHighlights(
  context: Excel.RequestContext,
  before: readonly HighlightsSeen[],
): Promise<{ readonly highlights: readonly SheetHighlights[]; readonly kept: readonly Kept[] }> {
  const now = await readHighlights(
    context,
    before.map(({ sheet }) => sheet),
  );
  const isSure = ({ highlights, used }: HighlightsSeen, index: number) =>
    highlights.length === 0 || used === now[index]?.used;
  const lost = before.filter((each, index) => !isSure(each, index));
  return { highlights: before.filter(isSure), kept: lost.map(({ sheet }) => ({ sheet: sheet.name, cells: null })) };
}

const NO_LOOKS: LookReading = { first: [], second: () => [], runs: () => [] };

function cellsAround(area: Area, cells: readonly (readonly [row: number, column: number])[]): string {
  const rows = cells.map(([row]) => area.top + row);
  const columns = cells.map(([, column]) => area.left + column);
  return areaText(areaOf(least(rows), least(columns), greatest(rows), greatest(columns)));
}

function judgeSheetJob(context: Excel.RequestContext, after: AreaAfter): Job<JudgedSheet> {
  const queue = () => {
    const range = sheetById(context, after.sheet.id).getUsedRangeOrNullObject(true).untrack();
    loadPlace(range);
    range.load("formulas");
    return range;
  };
  return job(100_000, queue, (range) => {
    const same =
      !range.isNullObject &&
      isInside(areaOfRange(range), after.area) &&
      JSON.stringify(range.formulas) === JSON.stringify(after.formulas);
    return { sheet: after.sheet, changed: !same };
  });
}
