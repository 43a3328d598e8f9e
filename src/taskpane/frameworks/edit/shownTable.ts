import type { SheetScan } from "../../../session/scan";
import type { PaneState } from "../../paneState";

/** The table that the pane shows, by its position in the scan of its sheet. */
export interface ShownTable {
  readonly scan: SheetScan;
  readonly table: number;
}

export function shownTable({ sheet }: PaneState): ShownTable | null {
  return sheet?.scan.tables[sheet.table] === undefined ? null : { scan: sheet.scan, table: sheet.table };
}
