import type { PageSetup } from "./plan";

/** How a sheet is laid out beside its cells: sizes of an area's columns and rows in points, and how it is printed. */
export interface SheetLayout {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly page: Omit<PageSetup, "contentWidth">;
}
