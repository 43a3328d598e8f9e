import { areaText, columnIndex, contains, rowIndex } from "../../model/address";
import { cellCount } from "../../model/areas";
import type { SheetRef } from "../../model/grid";
import { assertNever } from "../../model/never";
import type { Content, Plan, PlanStep, SheetArea, SheetTarget, ValueContent } from "../../model/plan";
import type { HostProblem, RunOptions } from "../../model/port";
import { err, ok, type Result } from "../../model/result";
import { gather, job, runJobs, type Job } from "../jobs";
import { areaOfRange, loadPlace, rangeAt, rowBands, sheetById } from "../ranges";
import type { AreaAfter, Outcome } from "../undo/journal";
import type { Prepared } from "./prepare";
import { writtenArea } from "./touchedAreas";
import { asLeft, isTyped, readTyped, type LostCell, type TypedOver } from "./typedOver";

const CELLS_A_BAND = 5_000;
const BYTES_A_CELL = 60;
const BYTES_OF_PLACE = 500;

/** Sheets of the plan's own, by key, once they are there. */
export type AddedSheets = ReadonlyMap<string, SheetRef>;

/** What was read back: for undo, and the first writing in which a formula came to something else than it should. */
export interface ReadBack {
  readonly outcome: Outcome;
  readonly differing: Differing | null;
}

export interface Differing {
  /** Position in the plan's steps. */
  readonly step: number;
  /** Rows and columns within it. */
  readonly cells: readonly (readonly [row: number, column: number])[];
}

export interface ReadBackOptions extends RunOptions {
  readonly added: AddedSheets;
  /** What is to be done in the same request, before anything is read. */
  readonly first: readonly Job<void>[];
}

/** Does every cell hold what was sent? And what do all touched cells read now: the officer's later changes are told apart by it. */
export async function readBack(
  context: Excel.RequestContext,
  plan: Plan,
  { journal, roundsNumbers }: Prepared,
  { added, first: before, ...options }: ReadBackOptions,
): Promise<Result<ReadBack, HostProblem | TypedOver>> {
  const lost: SheetArea[] = [];
  const typed: LostCell[] = [];
  const after = gather(journal.areas.map((area) => afterJob(context, area)));
  const addedAfter = gather(
    [...added].map(([key, sheet]) => {
      const rows = plan.steps.flatMap((step) => (isOnOwn(step, key) ? step.rows : []));
      return wholeSheetJob(context, sheet, bytesOf(rows));
    }),
  );
  const differing: Differing[] = [];
  const standing = (content: Content, value: unknown) => standingOf(content, value, roundsNumbers);
  const jobs = [
    ...before,
    ...plan.steps.flatMap((step, index) =>
      step.kind === "write"
        ? verifyJobs(context, step, refFor(step.target, added), {
            standing,
            lost,
            typed,
            differ: tellDiffering(differing, index),
          })
        : [],
    ),
    ...after.jobs,
    ...addedAfter.jobs,
  ];
  await runJobs(context, jobs, options);
  const overwritten = await readTyped(context, journal, [...typed, ...typedFormulas(plan, differing, after.given())]);
  if (overwritten.length > 0) return err({ typed: overwritten });
  const [first] = lost;
  if (first !== undefined) {
    const { sheet, area } = first;
    return err({ code: "host.notKept", sheet: sheet.name, cells: areaText(area), detail: "readBack" });
  }
  const anchors = plan.steps.flatMap((step) =>
    step.kind === "mark" ? [{ name: step.name, place: { sheet: refFor(step.target, added), area: step.area } }] : [],
  );
  const outcome = {
    added: [...added.values()],
    after: after.given().map((each) => asLeft(plan, each)),
    addedAfter: addedAfter.given().filter((sheet) => sheet !== null),
    anchors,
  };
  return ok({ outcome, differing: differing[0] ?? null });
}

export function refFor(target: SheetTarget, added: AddedSheets): SheetRef {
  const ref = target.kind === "existing" ? target.sheet : added.get(target.key);
  if (ref === undefined) throw new Error("a sheet of the plan was not added");
  return ref;
}

type Tell = (row: number, column: number) => void;

/** Steps are verified in their order: what differs in one comes before what differs in the next. */
function tellDiffering(differing: Differing[], step: number): Tell {
  const cells: (readonly [number, number])[] = [];
  return (row, column) => {
    if (cells.length === 0) differing.push({ step, cells });
    cells.push([row, column]);
  };
}

/** Formulas of ours in the place of which something else stands. */
function typedFormulas(
  { steps }: Plan,
  differing: readonly Differing[],
  after: readonly AreaAfter[],
): readonly LostCell[] {
  return differing.flatMap(({ step: index, cells }) => {
    const step = steps[index];
    if (step?.kind !== "write" || step.target.kind === "own") return [];
    const { sheet } = step.target;
    return cells.flatMap(([r, c]): LostCell[] => {
      const cell = { row: rowIndex(step.at.row + r), column: columnIndex(step.at.column + c) };
      const read = after.find((each) => each.sheet.id === sheet.id && contains(each.area, cell));
      const now = read?.formulas[cell.row - read.area.top]?.[cell.column - read.area.left];
      return read === undefined || String(now).startsWith("=") ? [] : [{ sheet, cell }];
    });
  });
}

interface Verification {
  readonly standing: (content: Content, value: unknown) => Standing;
  readonly differ: Tell;
  readonly lost: SheetArea[];
  readonly typed: LostCell[];
}

function verifyJobs(
  context: Excel.RequestContext,
  step: Extract<PlanStep, { kind: "write" }>,
  sheet: SheetRef,
  { standing, lost, typed, differ }: Verification,
): readonly Job<void>[] {
  const area = writtenArea(step);
  return rowBands(area, CELLS_A_BAND).map((band) => {
    const queue = () => rangeAt(sheetById(context, sheet.id), band).load("values");
    const rows = step.rows.slice(band.top - area.top, band.bottom - area.top + 1);
    return job(bytesOf(rows), queue, (range) => {
      const values = range.values as unknown[][];
      const stands = rows.map((row, r) => row.map((content, c) => standing(content, values[r]?.[c])));
      stands.forEach((row, r) => {
        row.forEach((each, c) => {
          if (each === "differs") differ(band.top - area.top + r, c);
          const sent = rows[r]?.[c];
          if (each !== "lost" || sent === undefined || sent.kind === "formula") return;
          const cell = { row: rowIndex(band.top + r), column: columnIndex(band.left + c) };
          if (isTyped(sent, values[r]?.[c])) typed.push({ sheet, cell });
        });
      });
      if (stands.some((row) => row.includes("lost"))) lost.push({ sheet, area: band });
    });
  });
}

/** What cells of ours are read back in: their contents are known. */
function bytesOf(rows: readonly (readonly Content[])[]): number {
  return rows.flat().reduce((sum, content) => sum + bytesOfCell(content), 0);
}

function bytesOfCell(content: Content): number {
  switch (content.kind) {
    case "blank":
      return 4;
    case "number":
      return 20;
    case "text":
      return 4 + 2 * content.text.length;
    case "formula":
      return BYTES_A_CELL;
    default:
      return assertNever(content);
  }
}

/** "differs": a formula came to something else than the exact value. */
type Standing = "kept" | "lost" | "differs";

function standingOf(content: Content, value: unknown, roundsNumbers: boolean): Standing {
  if (content.kind === "formula") {
    return content.gives === undefined || keeps(content.gives, value, roundsNumbers) ? "kept" : "differs";
  }
  return keeps(content, value, roundsNumbers) ? "kept" : "lost";
}

/** A blank cell may read as null in a cell of the text format (office-js #1943). */
function keeps(content: ValueContent, value: unknown, roundsNumbers: boolean): boolean {
  switch (content.kind) {
    case "blank":
      return value === "" || value === null;
    case "number":
      return typeof value === "number" && isSameNumber(content.value, value, roundsNumbers ? content.format : null);
    case "text":
      return value === content.text;
  }
}

/** Excel keeps 15 digits; under “precision as displayed” it keeps what the format shows. */
function isSameNumber(sent: number, kept: number, shownAs: string | null): boolean {
  if (Number(sent.toPrecision(15)) === Number(kept.toPrecision(15))) return true;
  if (shownAs === null) return false;
  const decimals = (/\.(0+)/.exec(shownAs)?.[1]?.length ?? 0) + (shownAs.endsWith("%") ? 2 : 0);
  return Math.abs(sent - kept) <= 0.5000001 * 10 ** -decimals;
}

function afterJob(context: Excel.RequestContext, { sheet, area }: SheetArea): Job<AreaAfter> {
  const queue = () => rangeAt(sheetById(context, sheet.id), area).load("formulas");
  return job(cellCount(area) * BYTES_A_CELL, queue, (range) => ({
    sheet,
    area,
    formulas: range.formulas as unknown[][],
  }));
}

function isOnOwn(step: PlanStep, key: string): step is Extract<PlanStep, { kind: "write" }> {
  return step.kind === "write" && step.target.kind === "own" && step.target.key === key;
}

function wholeSheetJob(context: Excel.RequestContext, sheet: SheetRef, bytes: number): Job<AreaAfter | null> {
  const queue = () => {
    const range = sheetById(context, sheet.id).getUsedRangeOrNullObject(true).untrack();
    loadPlace(range);
    range.load("formulas");
    return range;
  };
  return job(BYTES_OF_PLACE + bytes, queue, (range) =>
    range.isNullObject ? null : { sheet, area: areaOfRange(range), formulas: range.formulas as unknown[][] },
  );
}
