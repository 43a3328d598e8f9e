import { areaText, type Area } from "../../model/address";
import { areaOf, isInside } from "../../model/areas";
import type { SheetId } from "../../model/grid";
import type { SheetArea } from "../../model/plan";
import type { HostProblem, Undone } from "../../model/port";
import { ok, type Result } from "../../model/result";
import type { ExcelHost } from "../excelHost";
import { job, runJobs, type Job } from "../jobs";
import type { AreaAfter, AreaBefore, Journal, JournalEntry, Outcome, SizeBefore } from "./journal";
import { putSettingsBack } from "../apply/keepSettings";
import { putBack } from "./putBack";
import { areaOfRange, loadPlace, rangeAt, sheetById } from "../ranges";
import { wholeJournal, type AreaToRestore, type Restoration } from "./restoration";

const BYTES_A_CELL = 60;

type Kept = Undone["kept"][number];
/** What is undone, and what is left as the officer made it. */
interface Decision {
  readonly restoration: Restoration;
  readonly kept: readonly Kept[];
}

/**
 * Undoes one run. Results that have moved, because rows or columns were put in, are found by the names over them. A cell
 * that reads otherwise than the run left it has been changed by the officer and stays; so does a sheet that the run
 * added and that holds anything else by now.
 */
export async function undoRun(host: ExcelHost, entry: JournalEntry): Promise<Result<Undone, HostProblem>> {
  const { journal, outcome, settings } = entry;
  const decision =
    outcome === null
      ? ok({ restoration: wholeJournal(journal), kept: [] })
      : await host.run(async (context) => ok(await decide(context, journal, outcome)));
  if (!decision.ok) return decision;
  const restored = await putBack(host, decision.value.restoration);
  if (!restored.ok) return restored;
  const unkept = await putSettingsBack(host, settings);
  return unkept.ok ? ok({ kept: decision.value.kept }) : unkept;
}

async function decide(context: Excel.RequestContext, journal: Journal, outcome: Outcome): Promise<Decision> {
  const { anchors, sheets } = await findAnchors(context, outcome);
  const shifts = shiftsOf(outcome, anchors);
  const there = (sheet: SheetArea["sheet"]) => sheets.has(sheet.id);
  const moved = journal.areas.map((before, index) => move(before, outcome.after[index], shifts));
  const found = moved.filter((area): area is MovedArea => area !== null && there(area.before.sheet));
  const lost = journal.areas.filter((before, index) => moved[index] === null && there(before.sheet));
  const { areas, additions } = await readNow(
    context,
    found,
    outcome.addedAfter.filter(({ sheet }) => there(sheet)),
  );
  const unchanged = new Set(additions.filter((added) => !added.changed).map((added) => added.sheet.id));
  return {
    restoration: {
      areas: areas.map(({ area }) => area),
      sizes: journal.sizes.flatMap((size) => moveSize(size, shifts)),
      names: journal.names.filter(({ name }) => !hasMoved(shifts, name) || !hadPlace(journal, name)),
      prints: journal.prints.filter((print) => sheetIsStill(print, shifts)),
      isOurs: ({ id }) => unchanged.has(id),
    },
    kept: [
      ...lost.map((before) => ({ sheet: before.sheet.name, cells: areaText(before.area) })),
      ...areas.flatMap(({ kept }) => kept ?? []),
      ...additions.filter((added) => added.changed).map((added) => ({ sheet: added.sheet.name, cells: null })),
    ],
  };
}

/** Where the names over our cells are now, and which sheets there are. */
async function findAnchors(
  context: Excel.RequestContext,
  outcome: Outcome,
): Promise<{ readonly anchors: ReadonlyMap<string, SheetArea | null>; readonly sheets: ReadonlySet<string> }> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id");
  const ranges = [...outcome.anchors.keys()].map((name) => {
    const range = names.getItemOrNullObject(name).getRangeOrNullObject();
    loadPlace(range);
    range.load("worksheet/id,worksheet/name");
    return { name, range };
  });
  await context.sync();
  return {
    sheets: new Set(worksheets.items.map((sheet) => sheet.id)),
    anchors: new Map(
      ranges.map(({ name, range }) => {
        if (range.isNullObject) return [name, null];
        const sheet = { id: range.worksheet.id as SheetId, name: range.worksheet.name };
        return [name, { sheet, area: areaOfRange(range) }];
      }),
    ),
  };
}

/** By name: how far its cells have moved, or null where they are gone or no longer the same rows and columns. */
type Shifts = ReadonlyMap<string, { readonly rows: number; readonly columns: number; readonly sheet: SheetId } | null>;

function shiftsOf(outcome: Outcome, now: ReadonlyMap<string, SheetArea | null>): Shifts {
  return new Map(
    [...outcome.anchors].map(([name, was]) => {
      const is = now.get(name) ?? null;
      if (is === null || is.sheet.id !== was.sheet.id || !sameSize(is.area, was.area)) return [name, null];
      const shift = { rows: is.area.top - was.area.top, columns: is.area.left - was.area.left, sheet: was.sheet.id };
      return [name, shift];
    }),
  );
}

function sameSize(a: Area, b: Area): boolean {
  return a.bottom - a.top === b.bottom - b.top && a.right - a.left === b.right - b.left;
}

function hasMoved(shifts: Shifts, name: string): boolean {
  const shift = shifts.get(name);
  return shift === null || (shift !== undefined && (shift.rows !== 0 || shift.columns !== 0));
}

function hadPlace(journal: Journal, name: string): boolean {
  return journal.names.some((before) => before.name === name && before.place !== null);
}

interface MovedArea {
  readonly before: AreaBefore;
  readonly after: AreaAfter;
}

/** Cells under no name are where they were, or nobody knows where: that is so once any name of their sheet has moved. */
function move(before: AreaBefore, after: AreaAfter | undefined, shifts: Shifts): MovedArea | null {
  if (after === undefined) throw new Error("the journal has cells that were not read back");
  if (before.anchor === null) return sheetIsStill(before, shifts) ? { before, after } : null;
  const shift = shifts.get(before.anchor) ?? null;
  if (shift === null) return null;
  const by = (area: Area) => shifted(area, shift);
  return {
    before: { ...before, area: by(before.area), merges: before.merges.map(by) },
    after: { ...after, area: by(after.area) },
  };
}

function sheetIsStill({ sheet }: SheetArea, shifts: Shifts): boolean {
  return ![...shifts].some(([name, shift]) => shift?.sheet === sheet.id && hasMoved(shifts, name));
}

function moveSize(size: SizeBefore, shifts: Shifts): readonly SizeBefore[] {
  if (size.anchor === null) return sheetIsStill(size, shifts) ? [size] : [];
  const shift = shifts.get(size.anchor) ?? null;
  return shift === null ? [] : [{ ...size, area: shifted(size.area, shift) }];
}

function shifted(area: Area, { rows, columns }: { readonly rows: number; readonly columns: number }): Area {
  return areaOf(area.top + rows, area.left + columns, area.bottom + rows, area.right + columns);
}

interface JudgedArea {
  readonly area: AreaToRestore;
  readonly kept: Kept | null;
}

interface JudgedSheet {
  readonly sheet: SheetArea["sheet"];
  readonly changed: boolean;
}

/** What the cells say now, against what the run left. */
async function readNow(
  context: Excel.RequestContext,
  moved: readonly MovedArea[],
  added: readonly AreaAfter[],
): Promise<{ readonly areas: readonly JudgedArea[]; readonly additions: readonly JudgedSheet[] }> {
  const areas: JudgedArea[] = [];
  const additions: JudgedSheet[] = [];
  await runJobs(context, [
    ...moved.map((area) => judgeAreaJob(context, area, areas)),
    ...added.map((sheet) => judgeSheetJob(context, sheet, additions)),
  ]);
  return { areas, additions };
}

function judgeAreaJob(context: Excel.RequestContext, { before, after }: MovedArea, into: JudgedArea[]): Job<void> {
  const { sheet, area } = before;
  const queue = () => {
    const range = rangeAt(sheetById(context, sheet.id), area);
    range.load("formulas");
    return range;
  };
  return job(after.formulas.length * (area.right - area.left + 1) * BYTES_A_CELL, queue, (range) => {
    const now = range.formulas as unknown[][];
    const keep = (row: number, column: number) => {
      const cell = now[row]?.[column];
      return cell !== after.formulas[row]?.[column] && cell !== before.formulas[row]?.[column];
    };
    const changed = now.flatMap((row, r) => row.flatMap((_, c) => (keep(r, c) ? [[r, c] as const] : [])));
    if (changed.length === 0) into.push({ area: { before, keep: null }, kept: null });
    else into.push({ area: { before, keep }, kept: { sheet: sheet.name, cells: cellsAround(area, changed) } });
  });
}

function cellsAround(area: Area, cells: readonly (readonly [row: number, column: number])[]): string {
  const rows = cells.map(([row]) => area.top + row);
  const columns = cells.map(([, column]) => area.left + column);
  return areaText(areaOf(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns)));
}

function judgeSheetJob(context: Excel.RequestContext, after: AreaAfter, into: JudgedSheet[]): Job<void> {
  const queue = () => {
    const range = sheetById(context, after.sheet.id).getUsedRangeOrNullObject(true);
    loadPlace(range);
    range.load("formulas");
    return range;
  };
  return job(100_000, queue, (range) => {
    const same =
      !range.isNullObject &&
      isInside(areaOfRange(range), after.area) &&
      JSON.stringify(range.formulas) === JSON.stringify(after.formulas);
    into.push({ sheet: after.sheet, changed: !same });
  });
}
