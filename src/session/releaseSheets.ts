import type { Language } from "../locales/language";
import { papersWords } from "../locales/papersWords";
import type { HostProblem, RunOptions, SheetInfo, WorkbookPort } from "../model/port";
import { ok, type Result } from "../model/result";
import { markNamer, markUse } from "../outputs/markNames";
import { planRelease, releasedArea, type ReleasedSheet } from "../outputs/release/planRelease";
import { sheetNamer } from "../outputs/sheet/sheetNames";
import type { Session } from "./session";

/** Where neither a file can be saved nor a workbook opened: sheets beside the others, to be saved as a copy by hand. */
export async function releaseSheets(
  port: WorkbookPort,
  language: Language,
  options: RunOptions | undefined,
): ReturnType<Session["releaseSheets"]> {
  const [sheets, marks] = await Promise.all([port.sheets(), port.marks()]);
  if (!sheets.ok) return sheets;
  if (!marks.ok) return marks;
  const earlier = new Set(
    marks.value.flatMap(({ name, sheet }) => {
      const use = markUse(name);
      return use?.kind === "sheet" && use.output === "release" ? [sheet.id] : [];
    }),
  );
  const shown = sheets.value.filter(({ id, visible }) => visible && !earlier.has(id));
  const released = await readAll(port, shown, options);
  if (!released.ok) return released;
  const names = { sheetName: sheetNamer(sheets.value.map(({ name }) => name)), markName: markNamer(marks.value) };
  return port.apply(planRelease(released.value, names, papersWords(language).release.sheetName), options);
}

async function readAll(
  port: WorkbookPort,
  sheets: readonly SheetInfo[],
  options: RunOptions | undefined,
): Promise<Result<readonly ReleasedSheet[], HostProblem>> {
  const released: ReleasedSheet[] = [];
  for (const sheet of sheets) {
    const grid = await port.readGrid(sheet, options);
    if (!grid.ok) return grid;
    const area = releasedArea(grid.value);
    if (area === null) continue;
    const layout = await port.readLayout({ sheet, area });
    if (!layout.ok) return layout;
    released.push({ grid: grid.value, area, layout: layout.value });
  }
  return ok(released);
}
