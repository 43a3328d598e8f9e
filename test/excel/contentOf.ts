import { parseArea } from "../../src/model/address";
import { heldText } from "../../src/model/grid";
import type { WorkbookPort } from "../../src/model/port";
import { grid } from "./workbench";

export const SUMMARY = "Tổng hợp xếp loại";

/** What an area shows, row by row. */
export async function contentOf(port: WorkbookPort, sheet: string, cells: string): Promise<string[][]> {
  const read = await grid(port, sheet);
  const area = parseArea(cells);
  if (area === null) throw new Error(cells);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) =>
      heldText(read, area.top + row - read.top, area.left + column - read.left),
    ),
  );
}
