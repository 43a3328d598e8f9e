import { type CellAddress, columnIndex, rowIndex } from "../model/address";
import { type Block, type OtherLine, type UnitLine } from "../model/block";
import { type Grid, inside, writtenText } from "../model/grid";
import { tidyText } from "../model/text/tidyText";
import type { SettledLine, TableChoice } from "./scan";

/** The block with what the officer says of its lines: units that do not count, and lines that are units after all. */
export function withSettledLines(grid: Grid, block: Block, choice: TableChoice): Block {
  const settled = new Map(choice.lines?.map(({ line, as }) => [line, as]));
  const isLeftOut = ({ line, hidden }: UnitLine) =>
    settled.get(line) === "leftOut" || (hidden && choice.hiddenUnits === "leftOut" && settled.get(line) !== "unit");
  const added = unitsAdded(grid, block, choice.lines ?? []);
  const left = block.units.filter(isLeftOut);
  if (added.length + left.length === 0) return block;
  const addedLines = new Set(added.map(({ line }) => line));
  return {
    ...block,
    units: [...block.units.filter((unit) => !isLeftOut(unit)), ...added].sort((a, b) => a.line - b.line),
    otherLines: [
      ...(block.otherLines ?? []).filter(({ line }) => !addedLines.has(line)),
      ...left.map(({ line }): OtherLine => ({ line, role: "leftOut" })),
    ],
  };
}

/** Lines with a name that are none of the block's units. */
function unitsAdded(grid: Grid, block: Block, lines: readonly SettledLine[]): readonly UnitLine[] {
  const known = new Set(block.units.map(({ line }) => line));
  return lines.flatMap(({ line, as }) => {
    const name = as === "unit" && !known.has(line) ? nameOfLine(grid, block, line) : null;
    return name === null ? [] : [{ line, ...name, group: groupAt(block, line), hidden: false }];
  });
}

/** What stands where the units of the table have their names; null where nothing does. */
export function nameOfLine(
  grid: Grid,
  block: Block,
  line: number,
): { readonly name: string; readonly nameCell: CellAddress } | null {
  const [first] = block.units;
  if (first === undefined) return null;
  const nameCell = besideName(block, first, line);
  const name = tidyText(writtenText(grid, ...inside(grid, nameCell)));
  return name === "" ? null : { name, nameCell };
}

/** That of the nearest unit above, or of the first. */
function groupAt({ units }: Block, line: number): string | null {
  return ([...units].reverse().find((unit) => unit.line < line) ?? units[0])?.group ?? null;
}

function besideName({ orientation }: Block, { nameCell }: UnitLine, line: number): CellAddress {
  return orientation === "unitsDown"
    ? { row: rowIndex(line), column: nameCell.column }
    : { row: nameCell.row, column: columnIndex(line) };
}
