import { greatest } from "../../model/extremes";
import type { CellAddress } from "../../model/address";
import type { UnitLine } from "../../model/block";
import type { Finding } from "../../model/finding";
import type { Table } from "../../model/table";
import type { RankedTable } from "../rankedTable";

/** What was found about each unit of a table: the findings in the unit's own lines. A place a unit. */
export function findingsByUnit({
  block,
  table,
  findings,
}: Pick<RankedTable, "block" | "table" | "findings">): readonly Finding[][] {
  const keyOf = ({ line, sheet = block.sheet }: UnitLine) => `${line} ${sheet.name}`;
  const unitAt = new Map(table.units.flatMap((unit, at) => linesOf(table, unit, at).map((line) => [keyOf(line), at])));
  const starts = block.units.map(({ line }) => line);
  const found: Finding[][] = table.units.map(() => []);
  for (const each of findings) {
    const { cell, sheet } = each.place;
    if (cell === null) continue;
    const line = block.orientation === "unitsDown" ? cell.row : lineAcross(starts, cell);
    const unit = unitAt.get(`${line} ${sheet}`);
    if (unit !== undefined) found[unit]?.push(each);
  }
  return found;
}

function linesOf({ madeOf }: Table, unit: UnitLine, at: number): readonly UnitLine[] {
  if (madeOf === undefined) return [unit];
  return (madeOf.parts[at] ?? []).flatMap(({ line }) => madeOf.lines.units[line] ?? []);
}

/** A unit may have several columns: those up to the next unit's are its own. */
function lineAcross(starts: readonly number[], { column }: CellAddress): number {
  return greatest(
    starts.filter((start) => start <= column),
    -1,
  );
}
