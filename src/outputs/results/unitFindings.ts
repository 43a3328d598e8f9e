import type { CellAddress } from "../../model/address";
import type { Finding } from "../../model/finding";
import type { RankedTable } from "../output";

/** What was found about each unit of a table: the findings in the unit's own line. A place a unit. */
export function findingsByUnit({ block, findings }: Pick<RankedTable, "block" | "findings">): readonly Finding[][] {
  const lines = block.units.map(({ line, sheet = block.sheet }) => `${line} ${sheet.name}`);
  const unitAt = new Map(lines.map((line, unit) => [line, unit]));
  const starts = block.units.map(({ line }) => line);
  const found: Finding[][] = block.units.map(() => []);
  for (const each of findings) {
    const { cell, sheet } = each.place;
    if (cell === null) continue;
    const line = block.orientation === "unitsDown" ? cell.row : lineAcross(starts, cell);
    const unit = unitAt.get(`${line} ${sheet}`);
    if (unit !== undefined) found[unit]?.push(each);
  }
  return found;
}

/** A unit may have several columns: those up to the next unit's are its own. */
function lineAcross(starts: readonly number[], { column }: CellAddress): number {
  return Math.max(-1, ...starts.filter((start) => start <= column));
}
