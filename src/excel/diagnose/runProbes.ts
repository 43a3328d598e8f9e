import { isOfficeError } from "../translateError";
import type { Probe, Scratch } from "./probe";

export interface Answer {
  readonly id: string;
  readonly got: string;
  readonly milliseconds: number;
}

export interface Diagnosis {
  readonly answers: readonly Answer[];
  /** False where the scratch sheet could not be deleted again: the officer is told its name. */
  readonly isTidied: boolean;
}

export interface Manner {
  readonly now: () => number;
  /** Milliseconds that one probe has. */
  readonly patience: number;
  readonly onProgress: (done: number, of: number) => void;
}

export const SCRATCH_SHEET = "XepHang_thu";
/** Rows of the scratch sheet that a probe has for itself. */
const BLOCK = 1_100;

/**
 * Puts every probe to Excel on a sheet of its own, which is deleted again, whatever happened. Nothing of the officer's sheets is
 * read; the sheet that was active is active again.
 */
export async function runProbes(probes: readonly Probe[], manner: Manner): Promise<Diagnosis> {
  const active = await activeSheetId();
  await withoutScratch();
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.add(SCRATCH_SHEET);
    await workbook.context.sync();
  });
  const answers: Answer[] = [];
  try {
    for (const [at, probe] of probes.entries()) {
      manner.onProgress(at, probes.length);
      answers.push(await answerTo(probe, at * BLOCK, manner));
    }
  } finally {
    await goBackTo(active);
  }
  return { answers, isTidied: await withoutScratch() };
}

async function answerTo(probe: Probe, top: number, { now, patience }: Manner): Promise<Answer> {
  const began = now();
  const got = await orAfter(patience, "no answer", asked(probe, top));
  return { id: probe.id, got, milliseconds: Math.round(now() - began) };
}

async function asked(probe: Probe, top: number): Promise<string> {
  try {
    return await Excel.run((context) => probe.ask(scratchAt(context, top)));
  } catch (error) {
    if (isOfficeError(error)) return `error ${error.code}${placeOf(error.debugInfo)}`;
    return `fault ${error instanceof Error ? error.name : typeof error}`;
  }
}

function placeOf(info: { readonly errorLocation?: unknown } | undefined): string {
  return typeof info?.errorLocation === "string" ? ` (${info.errorLocation})` : "";
}

function orAfter(milliseconds: number, otherwise: string, answer: Promise<string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve(otherwise);
    }, milliseconds);
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

function scratchAt(context: Excel.RequestContext, top: number): Scratch {
  const sheet = context.workbook.worksheets.getItem(SCRATCH_SHEET);
  return {
    context,
    sheet,
    at: (row, column, rows = 1, columns = 1) => sheet.getRangeByIndexes(top + row, column, rows, columns),
  };
}

/** Null where there is none: a chart sheet is active. */
async function activeSheetId(): Promise<string | null> {
  return orWhenRefused(null, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
    await context.sync();
    return sheet.id;
  });
}

async function goBackTo(sheet: string | null): Promise<void> {
  if (sheet === null) return;
  await orWhenRefused(null, async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    await context.sync();
    return null;
  });
}

/** Takes the scratch sheet away, also one that an earlier diagnosis had to leave; whether none is there afterwards. */
async function withoutScratch(): Promise<boolean> {
  return orWhenRefused(false, async (context) => {
    const scratch = context.workbook.worksheets.getItemOrNullObject(SCRATCH_SHEET).load("id");
    await context.sync();
    if (!scratch.isNullObject) scratch.delete();
    await context.sync();
    return true;
  });
}

async function orWhenRefused<T>(otherwise: T, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    if (isOfficeError(error)) return otherwise;
    throw error;
  }
}
