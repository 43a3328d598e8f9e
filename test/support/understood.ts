import type { Block } from "../../src/model/block";
import type { Grid } from "../../src/model/grid";
import type { Understanding } from "../../src/model/understanding";
import { understand } from "../../src/understanding/understand";

/** A block as its figures explain it, with nothing said by an officer. */
export function understood(grid: Grid, block: Block | null | undefined): Understanding | null {
  return block === null || block === undefined ? null : understand(grid, block, { roles: new Map(), rule: null });
}
