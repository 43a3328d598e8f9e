import type { Area, CellAddress } from "../model/address";
import type { SheetRef } from "../model/grid";
import type { HostProblem } from "../model/port";
import { err, ok, type Result } from "../model/result";
import { areaOf } from "../model/areas";
import type { ExcelHost } from "./excelHost";
import { rangeAt } from "./ranges";

/**
 * Shows a cell or an area: its sheet first, the selection in a request of its own, because some builds ignore both in
 * one. While another workbook has the focus Excel refuses; the second try is the last.
 */
export async function goTo(
  host: ExcelHost,
  sheet: SheetRef,
  cell: CellAddress | Area,
): Promise<Result<null, HostProblem>> {
  const first = await show(host, sheet, cell);
  if (first.ok || first.error.code !== "host.otherWorkbook") return first;
  return show(host, sheet, cell);
}

function show(host: ExcelHost, ref: SheetRef, cell: CellAddress | Area): Promise<Result<null, HostProblem>> {
  return host.run(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(ref.id);
      sheet.load("visibility");
      await context.sync();
      if (sheet.isNullObject) return err(problem("host.sheetGone", ref));
      if (sheet.visibility !== "Visible") return err(problem("host.hiddenSheet", ref));
      sheet.activate();
      await context.sync();
      const area = "row" in cell ? areaOf(cell.row, cell.column, cell.row, cell.column) : cell;
      rangeAt(sheet, area).select();
      await context.sync();
      return ok(null);
    },
    { sheet: ref.name },
  );
}

function problem(code: "host.sheetGone" | "host.hiddenSheet", sheet: SheetRef): HostProblem {
  return { code, sheet: sheet.name, detail: "goTo" };
}
