import type { Finding } from "../model/finding";
import type { Ranking } from "../model/ranking";
import type { TableOnSheet } from "./columns/placeColumns";

/** One table with its results and everything that was found about it, and the grid that it was read from. */
export type RankedTable = Omit<TableOnSheet, "marks" | "merges"> & {
  readonly ranking: Ranking;
  readonly findings: readonly Finding[];
};
