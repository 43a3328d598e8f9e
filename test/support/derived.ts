import { deriveFramework } from "../../src/framework/derive/deriveFramework";
import { readFramework } from "../../src/framework/document/loadFramework";
import { type Area, cellText } from "../../src/model/address";
import type { RawValue } from "../../src/model/cell";
import type { Finding } from "../../src/model/finding";
import { readCriteriaTable } from "../../src/reader/criteria/readCriteriaTable";
import { findBlocks } from "../../src/reader/findBlocks";
import { sheetOf } from "./sheetOf";
import { understood } from "./understood";

/** What is derived from a sheet; it must be a valid framework. */
export function derive(rows: readonly (readonly RawValue[])[], merges: readonly Area[] | null = null) {
  const grid = sheetOf(rows, { merges });
  const derived = deriveFramework(readCriteriaTable(grid), understood(grid, findBlocks(grid).blocks[0]));
  if (derived === null) throw new Error("nothing to derive from");
  expect(readFramework(derived.framework)).toEqual({ ok: true, value: derived.framework });
  return derived;
}

/** A text as it lands in a sheet when pasted: lines to rows, " | " to columns, plain numbers to numbers. */
export function sheet(text: string): RawValue[][] {
  const cell = (part: string) => (/^\d+(\.\d+)?$/.test(part.trim()) ? Number(part) : part.trim());
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map(cell));
}

export const told = ({ code, place, params }: Finding) => [
  code,
  place.cell === null ? null : cellText(place.cell),
  params,
];
export const tree = (rows: readonly (readonly RawValue[])[]) =>
  derive(rows).framework.criteria.map(({ id, parent, max }) => [id, parent, max]);
