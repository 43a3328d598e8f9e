import { overlaps, type Area } from "../model/address";
import type { Block } from "../model/block";
import type { Mark } from "../model/port";
import { markUse } from "../outputs/markNames";

/** The mark of a table that lies over most of this one: it moves with the cells, and knows no name of a sheet. */
export function markOver({ sheet, area }: Pick<Block, "sheet" | "area">, marks: readonly Mark[]): Mark | null {
  const over = marks.filter(
    (mark) => markUse(mark.name)?.kind === "table" && mark.sheet.id === sheet.id && overlaps(mark.area, area),
  );
  return over.sort((a, b) => sharedCells(b.area, area) - sharedCells(a.area, area))[0] ?? null;
}

function sharedCells(a: Area, b: Area): number {
  const rows = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + 1;
  const columns = Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1;
  return rows * columns;
}
