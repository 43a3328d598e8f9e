import type { TableColumn } from "./columns";
import type { StageRows } from "./stageRows";

/** A unit's row inside the grid, with the group heading above it. */
export interface UnitRow {
  readonly row: number;
  readonly name: string;
  readonly heading: string | null;
}

/** Where things stand in a table whose units run down. */
export interface BodyColumns {
  readonly all: readonly TableColumn[];
  readonly unit: number;
  readonly number: number | null;
  /** Columns that may hold figures of the units. */
  readonly figures: readonly number[];
  /** Null where a unit has one row. */
  readonly stages: StageRows | null;
}
