import type { BookChange } from "../book/bookChange";
import { shiftedArea } from "../book/shiftedArea";
import type { KeptObjects } from "./keptObjects";

/** A range that the client keeps stays with its cells when rows or columns before it come or go. */
export function moveKeptObjects(kept: KeptObjects, change: BookChange): void {
  if (change.kind !== "data" || change.what === "RangeEdited") return;
  const { sheetId, what, area } = change;
  kept.update((object) => {
    if (object.type !== "Range" || object.sheet.id !== sheetId) return object;
    const moved = shiftedArea(object.area, what, area);
    return moved === null ? object : { ...object, area: moved };
  });
}
