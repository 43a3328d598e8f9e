import type { IRange } from "@univerjs/core";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { type Area, overlaps } from "../address";
import { area, columnCount, isSingleCell, rowCount } from "./areas";
import { clearContents } from "./contents";
import { type Sheet, univerRange } from "./sheet";
import { makeRoom } from "./size";

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return area(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
}

/** The merged areas that touch an area, in the order of the sheet. */
export function mergedAreas(sheet: Sheet, touching: Area): readonly Area[] {
  return sheet.worksheet
    .getMergeData()
    .map(areaOf)
    .filter((merged) => overlaps(merged, touching))
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Merges an area, or each of its rows; as in Excel only the first cell keeps its content. */
export function merge(sheet: Sheet, of: Area, across: boolean): void {
  const parts = across
    ? Array.from({ length: rowCount(of) }, (_, row) => area(of.top + row, of.left, 1, columnCount(of)))
    : [of];
  unmerge(sheet, of);
  makeRoom(sheet, of);
  for (const part of parts.filter((each) => !isSingleCell(each))) {
    keepFirstContent(sheet, part);
    sheet.change(AddWorksheetMergeMutation, { ranges: [univerRange(part)] });
  }
}

function keepFirstContent(sheet: Sheet, of: Area): void {
  const below = rowCount(of) > 1 ? [area(of.top + 1, of.left, rowCount(of) - 1, columnCount(of))] : [];
  const beside = columnCount(of) > 1 ? [area(of.top, of.left + 1, 1, columnCount(of) - 1)] : [];
  for (const rest of [...beside, ...below]) clearContents(sheet, rest);
}

export function unmerge(sheet: Sheet, of: Area): void {
  const ranges = mergedAreas(sheet, of).map(univerRange);
  if (ranges.length > 0) sheet.change(RemoveWorksheetMergeMutation, { ranges });
}
