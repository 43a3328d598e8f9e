import type { Area } from "../../model/address";
import type { Content } from "../../model/plan";
import { runsOf, type Run } from "../looks/lookRuns";
import { cellInput } from "./cellInput";

/**
 * Number formats of written cells, by runs. Texts without one and blanks show the same under every format of ours: they
 * take that of the figure above them, else of the one below.
 */
export function formatRuns(area: Area, rows: readonly (readonly Content[])[]): readonly Run<string>[] {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, column) => columnFormats(rows, column));
  return runsOf(area, (row, column) => columns[column - area.left]?.[row - area.top] ?? "General");
}

function columnFormats(rows: readonly (readonly Content[])[], column: number): readonly string[] {
  const own = rows.map((row) => ownFormat(row[column]));
  let format = own.find((each) => each !== null) ?? "General";
  return own.map((each) => (format = each ?? format));
}

function ownFormat(content: Content | undefined): string | null {
  if (content === undefined || content.kind === "blank") return null;
  return content.kind === "text" && content.format === undefined ? null : cellInput(content).format;
}
