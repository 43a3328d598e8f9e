import { type Block, figureCell } from "../model/block";
import { type Grid, inside, writtenText } from "../model/grid";
import { isUnrankedText } from "../model/text/rankOfText";

/** The names of the units that have "Không xếp hạng" in the place of a rank. */
export function unrankedUnits(grid: Grid, block: Block): readonly string[] {
  const ranks = block.fields.filter(({ sense }) => sense === "rank" || sense === "rankInGroup");
  return block.units.flatMap((unit) => {
    const isUnranked = ranks.some((field) =>
      isUnrankedText(writtenText(grid, ...inside(grid, figureCell(block, unit, field)))),
    );
    return isUnranked ? [unit.name] : [];
  });
}
