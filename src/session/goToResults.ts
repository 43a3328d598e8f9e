import { columnIndex, rowIndex, type Area } from "../model/address";
import type { SheetRef } from "../model/grid";
import type { HostProblem, WorkbookPort } from "../model/port";
import type { Result } from "../model/result";
import { markUse } from "../outputs/markNames";

const FIRST_CELL = { row: rowIndex(0), column: columnIndex(0) };

/** Selects the result columns of a sheet's first table; a sheet without any is shown from its first cell. */
export async function goToResults(port: WorkbookPort, sheet: SheetRef): Promise<Result<null, HostProblem>> {
  const marks = await port.marks();
  if (!marks.ok) return marks;
  const columns = marks.value.flatMap(({ name, sheet: { id }, area }) =>
    id === sheet.id && isColumn(name) ? [area] : [],
  );
  return port.goTo(sheet, firstTable(columns) ?? FIRST_CELL);
}

function isColumn(name: string): boolean {
  const use = markUse(name);
  return use !== null && "column" in use;
}

/** Around the columns that begin with the highest one: those of another table stand below. */
function firstTable(columns: readonly Area[]): Area | null {
  const top = Math.min(...columns.map((area) => area.top));
  const highest = columns.filter((area) => area.top === top);
  return highest.length === 0 ? null : highest.reduce(around);
}

function around(a: Area, b: Area): Area {
  return {
    top: a.top < b.top ? a.top : b.top,
    left: a.left < b.left ? a.left : b.left,
    bottom: a.bottom > b.bottom ? a.bottom : b.bottom,
    right: a.right > b.right ? a.right : b.right,
  };
}
