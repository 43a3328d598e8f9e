import type { Finding } from "../model/finding";
import type { Ranking } from "../model/ranking";
import type { TableOnSheet } from "./columns/placeColumns";

/** A table as it was read, before it is known what stands around it. */
export type SeenTable = Omit<TableOnSheet, "marks" | "merges">;

/**
 * One table with its results and everything that was found about it, and the grid that it was read from. `joined`: the
 * tables of other sheets whose units follow its own, in this order.
 */
export type RankedTable = SeenTable & {
  readonly ranking: Ranking;
  readonly findings: readonly Finding[];
  readonly joined?: readonly SeenTable[];
};

/** The same with what stands around it: `marks` are those of earlier runs beside the table. */
export type PlacedTable = RankedTable & TableOnSheet & { readonly joined: readonly TableOnSheet[] };
