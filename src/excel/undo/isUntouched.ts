import type { SheetId } from "../../model/grid";
import { ok } from "../../model/result";
import type { ExcelHost } from "../excelHost";
import { readHighlights } from "../highlights";
import { job, runJobs } from "../jobs";
import { ALL_KEYS } from "../looks/look";
import { valuesIn } from "../looks/lookRuns";
import { readLooks } from "../looks/readLooks";
import { lookChanges } from "../looks/setLooks";
import { rangeAt, sheetById } from "../ranges";
import type { AreaBefore, JournalEntry } from "./journal";

const BYTES_A_CELL = 80;

/**
 * Whether a run that failed has left nothing behind: a workbook that may only be viewed refuses the writing and the
 * putting back alike, and there is nothing to undo then.
 */
export async function isUntouched(host: ExcelHost, { journal }: JournalEntry): Promise<boolean> {
  const untouched = await host.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/id");
    const created = journal.names.flatMap(({ name, place }) =>
      place === null ? [names.getItemOrNullObject(name).load("name")] : [],
    );
    await context.sync();
    if (worksheets.items.some(({ id }) => !journal.sheetsBefore.includes(id as SheetId))) return ok(false);
    if (created.some((name) => !name.isNullObject)) return ok(false);
    const colored = await readHighlights(
      context,
      journal.highlights.map(({ sheet }) => sheet),
    );
    if (JSON.stringify(colored) !== JSON.stringify(journal.highlights)) return ok(false);
    return ok(await areAsBefore(context, journal.areas));
  });
  return untouched.ok && untouched.value;
}

async function areAsBefore(context: Excel.RequestContext, areas: readonly AreaBefore[]): Promise<boolean> {
  const looks = areas.map((area) => readLooks(context, area));
  const contents: boolean[] = [];
  await runJobs(context, [
    ...looks.flatMap(({ first }) => first),
    ...areas.map(({ sheet, area, formulas, formats }) => {
      const queue = () => rangeAt(sheetById(context, sheet.id), area).load("formulas,numberFormat");
      return job(formulas.flat().length * BYTES_A_CELL, queue, (range) => {
        const now = [range.formulas, range.numberFormat] as const;
        contents.push(JSON.stringify(now) === JSON.stringify([formulas, formats]));
      });
    }),
  ]);
  await runJobs(
    context,
    looks.flatMap(({ second }) => second()),
  );
  const sameLooks = areas.every(({ area, looks: before }, index) => {
    const now = looks[index]?.runs() ?? [];
    return lookChanges(area, valuesIn(before, area), now, { keys: ALL_KEYS, outerLines: "restore" }).length === 0;
  });
  return sameLooks && contents.every((same) => same);
}
