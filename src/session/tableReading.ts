import type { TableReading } from "../model/reading";
import { describeReading } from "../reader/describeReading";
import type { TableScan } from "./scan";

/** What was believed of a table, and why: for the pane to show and the command line to print. */
export function tableReading({ block, understood }: TableScan): TableReading {
  return describeReading(block, understood);
}
