import { subtractAll } from "../model/areas";
import { gridFingerprint } from "../model/fingerprint";
import type { Plan } from "../model/plan";
import { ourAreas, type TableOnSheet } from "./columns/placeColumns";

/** The table without our own columns: those may say anything by now. */
export function sourcesOf({ grid, block, marks }: Pick<TableOnSheet, "grid" | "block" | "marks">): Plan["sources"] {
  return subtractAll(block.area, ourAreas(marks)).map((area) => ({
    sheet: block.sheet,
    area,
    fingerprint: gridFingerprint(grid, area),
  }));
}
