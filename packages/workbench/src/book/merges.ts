import { type Area, overlaps } from "../address";
import { area, columnCount, isSingleCell, rowCount } from "./areas";
import { clearContents } from "./contents";
import { areaOf, rangeOf } from "./mergedAreas";
import type { Sheet } from "./sheet";
import { makeRoom } from "./size";

/** Merges an area, or each of its rows; as in Excel only the first cell keeps its content. */
export function merge(sheet: Sheet, of: Area, across: boolean): void {
  const parts = across
    ? Array.from({ length: rowCount(of) }, (_, row) => area(of.top + row, of.left, 1, columnCount(of)))
    : [of];
  const merged = parts.filter((each) => !isSingleCell(each));
  makeRoom(sheet, of);
  for (const part of merged) keepFirstContent(sheet, part);
  const others = sheet.data.mergeData.filter((each) => !overlaps(areaOf(each), of));
  sheet.setMerges([...others, ...merged.map(rangeOf)]);
}

/** Merges many areas that overlap neither each other nor anything merged. */
export function mergeApart(sheet: Sheet, parts: readonly Area[]): void {
  for (const part of parts) keepFirstContent(sheet, part);
  if (parts.length > 0) sheet.setMerges([...sheet.data.mergeData, ...parts.map(rangeOf)]);
}

function keepFirstContent(sheet: Sheet, of: Area): void {
  const below = rowCount(of) > 1 ? [area(of.top + 1, of.left, rowCount(of) - 1, columnCount(of))] : [];
  const beside = columnCount(of) > 1 ? [area(of.top, of.left + 1, 1, columnCount(of) - 1)] : [];
  for (const rest of [...beside, ...below]) clearContents(sheet, rest);
}

export function unmerge(sheet: Sheet, of: Area): void {
  const left = sheet.data.mergeData.filter((each) => !overlaps(areaOf(each), of));
  if (left.length < sheet.data.mergeData.length) sheet.setMerges(left);
}
