import type { Block } from "../../model/block";
import type { Finding } from "../../model/finding";
import type { Grid } from "../../model/grid";
import type { TableColumn } from "./columns";
import type { HeaderRows } from "./headerRows";

/** A header, the columns that stand under it, and rows under it that look like units, enough to know the columns by. */
export interface Candidate {
  readonly grid: Grid;
  readonly header: HeaderRows;
  /** The first row that belongs to no table above. */
  readonly floor: number;
  readonly columns: readonly TableColumn[];
  readonly sample: readonly number[];
}

/** A table tried under one header. `next` is the first row inside the grid that was not looked at. */
export interface Attempt {
  readonly block: Block | null;
  readonly findings: readonly Finding[];
  readonly next: number;
}
