import type { IRange } from "@univerjs/core";
import type { Area } from "../address";
import { area } from "../book/areas";

/** The same rectangle in Univer's words. */
export function univerRange(area: Area): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return area(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
}
