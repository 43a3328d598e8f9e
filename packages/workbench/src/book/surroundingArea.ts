import type { Area } from "../address";
import { area, boundingArea, equalAreas, intersection, WHOLE_SHEET } from "./areas";
import type { Sheet } from "./sheet";
import { usedArea } from "./usedArea";

/** The block of values around an area, up to blank rows and columns on every side. */
export function surroundingArea(sheet: Sheet, of: Area): Area {
  const ring = area(of.top - 1, of.left - 1, of.bottom - of.top + 3, of.right - of.left + 3);
  const values = usedArea(sheet, intersection(ring, WHOLE_SHEET) ?? of, true);
  const grown = values === null ? of : boundingArea(of, values);
  return equalAreas(grown, of) ? of : surroundingArea(sheet, grown);
}
