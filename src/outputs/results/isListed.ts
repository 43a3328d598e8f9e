import type { RankedTable } from "../rankedTable";

/** Units that have no row of their own beside the table: they run across, stand on other sheets, or are made of lines. */
export function isListed({ block, table }: Pick<RankedTable, "block" | "table">): boolean {
  const isElsewhere = table.units.some(({ sheet }) => sheet !== undefined && sheet.id !== table.sheet.id);
  return block.orientation === "unitsAcross" || table.madeOf !== undefined || isElsewhere;
}
