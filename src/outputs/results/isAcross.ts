import type { RankedTable } from "../output";

/** Units that run across the columns have no column for a result. */
export function isAcross({ block }: Pick<RankedTable, "block">): boolean {
  return block.orientation === "unitsAcross";
}
