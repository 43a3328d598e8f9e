import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { saveXlsx } from "@xep-hang/workbench/xlsx/saveXlsx";
import { bookValues } from "../../packages/workbench/test/support/bookValues";
import { openBytes } from "../../packages/workbench/test/support/openBytes";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import type { SheetScan } from "../../src/session/scan";
import { stateOf } from "../excel/bookState";
import { contentOf, SUMMARY } from "../excel/contentOf";
import { benchOf, type Bench } from "../excel/workbench";
import { EVERYTHING, must, openSample, rankAll } from "../support/openedSession";

/** Workbooks as version 0.1.0 wrote them, and the samples that they were made from (README.md beside them). */
const FOLDER = join(__dirname, "files");
const WRITTEN = [
  ["ranked.xlsx", "hung-yen-xa-2023"],
  ["renamed.xlsx", "hung-yen-xa-2023"],
  ["renamed-and-run-again.xlsx", "hung-yen-xa-2023"],
  ["own-framework.xlsx", "hung-yen-xa-2023"],
  ["two-sheets.xlsx", "can-tho-2023"],
] as const;

async function openWritten(file: string) {
  const bench = benchOf(await openBytes(readFileSync(join(FOLDER, file))));
  return { bench, session: createSession(bench.port, catalogFrameworks) };
}

function resultsOf(scans: readonly SheetScan[]): unknown {
  return scans.flatMap(({ tables }) =>
    tables.map(({ assessment }) => {
      if (assessment === null) return null;
      const { scores, ranks, classes, counts } = assessment.ranking;
      return { totals: scores.totals, ratios: scores.ratios, ranks, classes, counts };
    }),
  );
}

/** All but the settings: what an earlier version kept under keys of its own moves under ours once, undone or not. */
async function officersState(bench: Bench): Promise<object> {
  return { ...(await stateOf(bench)), settings: null };
}

/** What stands on each sheet; of the summary, which a later version may say otherwise, only that it is there. */
async function valuesOf({ book }: Bench): Promise<unknown> {
  const saved = await openBytes(await saveXlsx(book.toOpenedBook()));
  return saved.data.sheetOrder.map((id, at) => {
    const name = saved.data.sheets[id]?.name;
    return name === SUMMARY ? { name } : { name, rows: bookValues(saved, at) };
  });
}

test("every file that is kept is tried", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(WRITTEN.map(([file]) => file).sort());
});

test.each(WRITTEN)("%s ranks as its sample does, and its own results are not read as scores", async (file, sample) => {
  const fresh = must(await (await openSample(sample)).session.scanAll());
  const { session } = await openWritten(file);
  const scans = must(await session.scanAll());
  expect(resultsOf(scans)).toEqual(resultsOf(fresh));
  const findings = scans.flatMap(({ tables }) => tables.flatMap((table) => table.findings));
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test.each(WRITTEN)("%s, run again, writes the same into the same columns; undo gives the file back", async (file) => {
  const { bench, session } = await openWritten(file);
  const [before, values] = [await officersState(bench), await valuesOf(bench)];
  await rankAll(session);
  expect(await valuesOf(bench)).toEqual(values);
  expect(must(await session.undo())).toEqual({ kept: [] });
  expect(await officersState(bench)).toEqual(before);
});

test("a score that is changed since moves what 0.1.0 wrote, in its place", async () => {
  const { bench, session } = await openWritten("renamed.xlsx");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Điểm các xã").getRange("C22").values = [[100]];
    await context.sync();
  });
  const scans = must(await session.scanAll());
  must(await session.apply(scans, EVERYTHING));
  const ranks = scans[0]?.tables[0]?.assessment?.ranking.ranks ?? [];
  expect(await contentOf(bench.port, "Điểm các xã", "L6:L22")).toEqual(Array.from(ranks, (rank) => [String(rank)]));
});

test("a framework that 0.1.0 kept in the workbook is the one that ranks", async () => {
  const { session } = await openWritten("own-framework.xlsx");
  const [scan] = must(await session.scanAll());
  expect(scan?.tables[0]?.assessment).toMatchObject({ matchedBy: "given", framework: { id: "thu-rieng" } });
});
