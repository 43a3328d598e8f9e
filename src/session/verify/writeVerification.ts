import type { Language } from "../../locales/language";
import type { RunOptions, WorkbookPort } from "../../model/port";
import { marksOfTable } from "../../outputs/columns/placeColumns";
import { markNamer } from "../../outputs/markNames";
import { sheetNamer } from "../../outputs/sheet/sheetNames";
import { sourcesOf } from "../../outputs/sourcesOf";
import { planVerification } from "../../outputs/verification/planVerification";
import type { SheetScan } from "../scan";
import type { Session } from "../session";
import { verifyScans } from "./verifyScans";

/** Puts "Biên bản kiểm chứng" of these sheets on a sheet of its own; changed data stops it. */
export async function writeVerification(
  port: WorkbookPort,
  scans: readonly SheetScan[],
  language: Language,
  options: RunOptions | undefined,
): ReturnType<Session["writeVerification"]> {
  const [sheets, marks] = await Promise.all([port.sheets(), port.marks()]);
  if (!sheets.ok) return sheets;
  if (!marks.ok) return marks;
  const plan = planVerification(verifyScans(scans), {
    marks: marks.value,
    language,
    sheetName: sheetNamer(sheets.value.map(({ name }) => name)),
    markName: markNamer(marks.value),
  });
  const sources = scans.flatMap(({ grid, tables }) =>
    tables.flatMap(({ block }) => sourcesOf({ grid, block, marks: marksOfTable(block, marks.value) })),
  );
  return port.apply({ ...plan, sources }, options);
}
