import type { Place } from "../model/address";
import type { SheetRef } from "../model/grid";
import type { SheetScan } from "./scan";

/** The sheet that a finding speaks of: forms that were joined stand on sheets of their own. */
export function sheetOfPlace({ grid, tables }: SheetScan, { sheet }: Place): SheetRef {
  const joined = tables.flatMap((table) => table.joined ?? []).find((form) => form.grid.sheet.name === sheet);
  return joined === undefined ? grid.sheet : joined.grid.sheet;
}
