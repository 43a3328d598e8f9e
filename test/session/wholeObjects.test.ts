import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { areaText } from "../../src/model/address";
import { areaOf } from "../../src/model/areas";
import { OUTPUT_NAMES, type OutputName, WRITE_MODES } from "../../src/model/output";
import type { WriteChoices } from "../../src/session/session";
import { confirmed } from "../../src/session/confirmed";
import type { OpenedBook } from "@xep-hang/workbench/openedBook";
import { sheetBook } from "@xep-hang/workbench/sheetBook";
import { openBytes } from "../../packages/workbench/test/support/openBytes";
import { stateOf } from "../excel/bookState";
import { generate } from "../generator/generate";
import { must, started } from "../support/openedSession";
import { isWhole, swept, times } from "../support/sweep";

/** The whole: every sample, 20 seeds (FIRST_SEED=100 for others), every output and mode. */
const SEEDS = times(1, 20);
const FIRST_SEED = Number(process.env["FIRST_SEED"] ?? 0);
const SAMPLES = join(__dirname, "../../samples");
const AT = "2026-11-28T10:32";

interface Case {
  readonly name: string;
  readonly book: () => Promise<OpenedBook>;
}

const samples: readonly Case[] = readdirSync(SAMPLES)
  .filter((file) => (isWhole ? file.endsWith(".xlsx") : file === "can-tho-2023.xlsx"))
  .map((file) => ({ name: file, book: () => openBytes(readFileSync(join(SAMPLES, file))) }));

const generated: readonly Case[] = Array.from({ length: SEEDS }, (_, index) => FIRST_SEED + index).map((seed) => {
  const { kind, sheet } = generate(seed);
  const rows = sheet.rows.map((row) =>
    row.map(({ value, format }) => (format === undefined ? value : { value, style: { n: { pattern: format } } })),
  );
  const merges = sheet.merges.map(({ top, left, bottom, right }) => areaText(areaOf(top, left, bottom, right)));
  return { name: `${kind} ${seed}`, book: () => Promise.resolve(sheetBook({ sheets: [{ ...sheet, rows, merges }] })) };
});

/** A sample has many looks and is slow: a part of `npm test` writes it one output at a time. */
const cases = isWhole ? [...samples, ...generated] : generated;
/** Slips have many rows: they are tried alone. */
const TRIED = OUTPUT_NAMES.filter((name) => name !== "slips");
const run = (outputs: readonly OutputName[], mode: WriteChoices["mode"]): WriteChoices => {
  return {
    outputs,
    columns: "beside",
    titles: "stretched",
    language: "vi",
    at: AT,
    ...(mode === undefined ? {} : { mode }),
  };
};

async function opened({ book }: Case) {
  const { bench, session } = started(await book());
  const apply = async (write: WriteChoices): Promise<boolean> => {
    const scans = must(await session.scanAll()).map(confirmed);
    const applied = await session.apply(scans, write);
    // A sheet that leaves questions open is not written at all; every other refusal is a fault here.
    if (!applied.ok && applied.error.code !== "write.refused") throw new Error(JSON.stringify(applied.error));
    return applied.ok;
  };
  return { apply, undo: async () => must(await session.undo()), state: () => stateOf(bench) };
}

/** Without the letters' size of blank cells, the width of blank columns and the height of blank rows, which we leave to them, and without what the workbook keeps of the run. */
function visible(state: object | undefined): unknown {
  return JSON.parse(JSON.stringify(state), (key, value: unknown) => {
    if (key === "settings") return null;
    return isSheet(value) ? visibleSheet(value) : value;
  });
}

interface SheetState {
  readonly cells: Readonly<Record<string, { readonly v?: unknown; readonly f?: unknown }>>;
  readonly widths: Readonly<Record<string, number>>;
  readonly heights: Readonly<Record<string, number>>;
}

function isSheet(value: unknown): value is SheetState {
  return typeof value === "object" && value !== null && "cells" in value && "widths" in value;
}

function visibleSheet(sheet: SheetState): SheetState {
  const cells = Object.entries(sheet.cells).filter(([, { v, f }]) => v !== undefined || f !== undefined);
  const [rows, columns] = [0, 1].map((part) => new Set(cells.map(([place]) => place.split(",")[part])));
  const sized = (sizes: Readonly<Record<string, number>>, lines: ReadonlySet<string | undefined> | undefined) =>
    Object.fromEntries(Object.entries(sizes).filter(([line]) => lines?.has(line) === true));
  const [widths, heights] = [sized(sheet.widths, columns), sized(sheet.heights, rows)];
  return { ...sheet, cells: Object.fromEntries(cells), widths, heights };
}

test.each(cases)("$name: each way of writing, twice, then another way, and all of it undone", async (each) => {
  const { apply, undo, state } = await opened(each);
  const states = [await state()];
  const ways = WRITE_MODES.map((mode) => run(TRIED, mode));
  for (const way of ways) {
    if (!(await apply(way))) {
      expect(await state()).toEqual(states.at(-1));
      return;
    }
    const once = await state();
    await apply(way);
    expect(await state()).toEqual(once);
    states.push(once, once);
  }
  // What was written in one way and then in another is what the other way alone writes.
  await apply(run(TRIED, "values"));
  expect(visible(await state())).toEqual(visible(states[1]));
  await undo();
  while (states.length > 1) {
    expect(await state()).toEqual(states.pop());
    expect(await undo()).toEqual({ kept: [] });
  }
  expect(await state()).toEqual(states[0]);
});

const ALONE = OUTPUT_NAMES.flatMap((name) => WRITE_MODES.map((mode) => [name, mode] as const));

test.each(swept(ALONE, 2))("%s alone, as %s, written twice and undone", async (name, mode) => {
  const [sample] = samples;
  if (sample === undefined) throw new Error("there are no samples");
  const { apply, undo, state } = await opened(sample);
  const before = await state();
  expect(await apply(run([name], mode))).toBe(true);
  const once = await state();
  await apply(run([name], mode));
  expect(await state()).toEqual(once);
  await undo();
  expect(await state()).toEqual(once);
  await undo();
  expect(await state()).toEqual(before);
});
