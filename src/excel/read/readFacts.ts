import type { HostProblem, WorkbookFacts } from "../../model/port";
import { ok, type Result } from "../../model/result";
import type { ExcelHost } from "../excelHost";

/** A file of Excel 97–2003 is told by its name: no property says so. */
export const OLD_FILE = /\.xl[st]$/i;

export function readFacts(host: ExcelHost): Promise<Result<WorkbookFacts, HostProblem>> {
  return host.run(async (context) => {
    const { application } = context.workbook;
    const workbook = context.workbook.load("name");
    application.load("calculationMode");
    await context.sync();
    return ok({
      calculation: application.calculationMode === "Manual" ? "manual" : "automatic",
      compatibility: OLD_FILE.test(workbook.name),
    });
  });
}
