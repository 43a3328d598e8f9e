import type { SheetScan, TableScan } from "../../session/scan";

/** Whether the table brings result columns that we did not write beside it. */
export function hasOwnResults({ block, assessment }: TableScan, ourColumns: SheetScan["ourColumns"]): boolean {
  const { published } = assessment?.table ?? { published: null };
  const wrote = ourColumns.some(({ place }) => place === "own");
  return (
    wrote ||
    [published?.total, published?.rank, published?.class].some((column) => column !== undefined && column !== null) ||
    block.fields.some(({ sense }) => sense === "total" || sense === "rank" || sense === "class")
  );
}
