import type { Place } from "../model/address";
import type { Grid, SheetRef } from "../model/grid";
import { gridsOf } from "./gridsOf";
import type { SheetScan } from "./scan";

type Seen = Pick<SheetScan, "grid" | "tables">;

/** The cells that a finding speaks of: tables that were joined stand on sheets of their own. */
export function gridOfPlace(scan: Seen, { sheet }: Place): Grid {
  return gridsOf(scan).find((grid) => grid.sheet.name === sheet) ?? scan.grid;
}

export function sheetOfPlace(scan: Seen, place: Place): SheetRef {
  return gridOfPlace(scan, place).sheet;
}
