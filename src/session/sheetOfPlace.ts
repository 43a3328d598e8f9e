import type { Place } from "../model/address";
import type { Grid, SheetRef } from "../model/grid";
import type { SheetScan } from "./scan";

type Seen = Pick<SheetScan, "grid" | "tables">;

/** The cells that a finding speaks of: forms that were joined stand on sheets of their own. */
export function gridOfPlace({ grid, tables }: Seen, { sheet }: Place): Grid {
  const joined = tables.flatMap((table) => table.joined ?? []).find((form) => form.grid.sheet.name === sheet);
  return joined === undefined ? grid : joined.grid;
}

export function sheetOfPlace(scan: Seen, place: Place): SheetRef {
  return gridOfPlace(scan, place).sheet;
}
