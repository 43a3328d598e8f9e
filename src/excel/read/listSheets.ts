import type { SheetId } from "../../model/grid";
import type { HostProblem, SheetInfo } from "../../model/port";
import { ok, type Result } from "../../model/result";
import type { ExcelHost } from "../excelHost";
import { translateError } from "../translateError";

export function listSheets(host: ExcelHost): Promise<Result<readonly SheetInfo[], HostProblem>> {
  return host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    const active = await activeSheet(context);
    return ok(
      worksheets.items.map((sheet) => ({
        id: sheet.id as SheetId,
        name: sheet.name,
        visible: sheet.visibility === "Visible",
        active: sheet.id === active,
      })),
    );
  });
}

/** Null while a chart sheet is active: Excel then has no active worksheet and says so by an error (office-js #2444). */
async function activeSheet(context: Excel.RequestContext): Promise<string | null> {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet().load("id");
  try {
    await context.sync();
    return active.id;
  } catch (error) {
    if (translateError(error).code === "host.busy") throw error;
  }
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  return null;
}
