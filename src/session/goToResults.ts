import { least } from "../model/extremes";
import { columnIndex, rowIndex, type Area } from "../model/address";
import { around } from "../model/areas";
import type { SheetRef } from "../model/grid";
import type { HostProblem, WorkbookPort } from "../model/port";
import type { Result } from "../model/result";
import { isResult } from "../outputs/markNames";

const FIRST_CELL = { row: rowIndex(0), column: columnIndex(0) };

/** Selects the result columns of a sheet's first table; a sheet without any is shown from its first cell. */
export async function goToResults(port: WorkbookPort, sheet: SheetRef): Promise<Result<null, HostProblem>> {
  const marks = await port.marks();
  if (!marks.ok) return marks;
  const columns = marks.value.flatMap(({ name, sheet: { id }, area }) =>
    id === sheet.id && isResult(name) ? [area] : [],
  );
  return port.goTo(sheet, firstTable(columns) ?? FIRST_CELL);
}

/** Around the columns that begin with the highest one: those of another table stand below. */
function firstTable(columns: readonly Area[]): Area | null {
  const top = least(columns.map((area) => area.top));
  const highest = columns.filter((area) => area.top === top);
  return highest.length === 0 ? null : highest.reduce((all, area) => around(all, area));
}
