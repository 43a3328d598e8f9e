import type { Block } from "../model/block";
import type { Grid } from "../model/grid";
import { nameOfLine } from "./settledLines";
import type { SettledLine } from "./scan";

/** A line by its name, for rows are inserted and sorted; `nth` (from 0) among those of the same name. */
export interface RememberedLine {
  readonly name: string;
  readonly nth: number;
  readonly as: SettledLine["as"];
}

export function linesToRemember(grid: Grid, block: Block, lines: readonly SettledLine[]): readonly RememberedLine[] {
  if (lines.length === 0) return [];
  const named = linesByName(grid, block);
  return lines.flatMap(({ line, as }) => {
    const name = nameOfLine(grid, block, line)?.name;
    const nth = name === undefined ? -1 : (named.get(name)?.indexOf(line) ?? -1);
    return name === undefined || nth < 0 ? [] : [{ name, nth, as }];
  });
}

/** Lines that are gone by now, or named otherwise, are nothing that was said. */
export function linesRecalled(grid: Grid, block: Block, remembered: readonly RememberedLine[]): readonly SettledLine[] {
  if (remembered.length === 0) return [];
  const named = linesByName(grid, block);
  return remembered.flatMap(({ name, nth, as }) => {
    const line = named.get(name)?.[nth];
    return line === undefined ? [] : [{ line, as }];
  });
}

function linesByName(grid: Grid, block: Block): ReadonlyMap<string, readonly number[]> {
  const { top, left, bottom, right } = block.area;
  const [first, last] = block.orientation === "unitsDown" ? [top, bottom] : [left, right];
  const named = new Map<string, number[]>();
  for (let line: number = first; line <= last; line++) {
    const name = nameOfLine(grid, block, line)?.name;
    const same = name === undefined ? undefined : named.get(name);
    if (same !== undefined) same.push(line);
    else if (name !== undefined) named.set(name, [line]);
  }
  return named;
}
