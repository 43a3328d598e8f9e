import { contains } from "../../model/address";
import type { Assessment, SheetScan } from "../../session/scan";

/** Whether the table brings result columns that we did not write. */
export function hasOwnResults({ table: { published } }: Assessment, ourColumns: SheetScan["ourColumns"]): boolean {
  return [published.total, published.rank, published.class].some(
    (column) => column !== null && !ourColumns.some((area) => contains(area, column.headerCell)),
  );
}
