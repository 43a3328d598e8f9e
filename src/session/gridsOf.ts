import type { Grid } from "../model/grid";
import type { SheetScan } from "./scan";

/** The scan's own sheet first, then those whose tables were joined to its own. */
export function gridsOf({ grid, tables }: Pick<SheetScan, "grid" | "tables">): readonly Grid[] {
  const joined = tables.flatMap((table) => table.joined ?? []).map((other) => other.grid);
  return [...new Map([grid, ...joined].map((each) => [each.sheet.id, each])).values()];
}
