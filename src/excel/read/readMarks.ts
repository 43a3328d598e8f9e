import type { SheetId } from "../../model/grid";
import { MARK_PREFIX } from "../../model/plan";
import type { HostProblem, Mark } from "../../model/port";
import { ok, type Result } from "../../model/result";
import type { ExcelHost } from "../excelHost";
import { areaOfRange, loadPlace } from "../ranges";

export function readMarks(host: ExcelHost): Promise<Result<readonly Mark[], HostProblem>> {
  return host.run(async (context) => ok(await marksOf(context)));
}

/** Our hidden names of the whole workbook. A name whose cells are gone (`#REF!`) marks nothing any more. */
async function marksOf(context: Excel.RequestContext): Promise<readonly Mark[]> {
  const { names } = context.workbook;
  names.load("items/name");
  await context.sync();
  const ours = names.items.filter((item) => item.name.startsWith(MARK_PREFIX));
  if (ours.length === 0) return [];
  const found = ours.map((item) => {
    const range = item.getRangeOrNullObject().untrack();
    loadPlace(range);
    range.load("worksheet/id,worksheet/name");
    return { name: item.name, range };
  });
  await context.sync();
  return found.flatMap(({ name, range }): Mark[] => {
    if (range.isNullObject) return [];
    const sheet = { id: range.worksheet.id as SheetId, name: range.worksheet.name };
    return [{ name, sheet, area: areaOfRange(range) }];
  });
}
