import type { RankedTable } from "../rankedTable";

/**
 * Units that have no row of their own beside their table: they run across, have a form each, or are made of lines. Lists that
 * a framework joins have rows on every sheet.
 */
export function isListed({ block, table, ranking }: Pick<RankedTable, "block" | "table" | "ranking">): boolean {
  const isForm = ranking.framework.ranking.sheets !== "joined" && table.units.some(({ sheet }) => sheet !== undefined);
  return block.orientation === "unitsAcross" || table.madeOf !== undefined || isForm;
}
