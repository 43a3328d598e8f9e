import type { Area } from "../../model/address";
import { areaOf, isInside } from "../../model/areas";
import type { Grid } from "../../model/grid";
import type { Plan, PlanStep, SheetTarget } from "../../model/plan";
import type { Mark } from "../../model/port";
import { greatest } from "../../model/extremes";
import { type CellKey, contentKey, keyAt } from "./cellKeys";
import { markUse } from "../markNames";

/**
 * What a run wrote under each of its names, a few letters for every so many rows: enough to tell later which rows the
 * officer has changed. Small JSON, kept in the workbook.
 */
export type OwnRows = Readonly<Record<string, { readonly rows: number; readonly hashes: string }>>;

/** Letters of one hash; rows below one another that say the same follow it as a count: "bnn8*12;". */
const LETTERS = 4;
const HASH = new RegExp(`([0-9a-z]{${LETTERS}})(?:\\*(\\d+);)?`, "g");
/** Longer areas have several rows a hash. */
const MOST_HASHES = 5_000;

type WriteStep = Extract<PlanStep, { kind: "write" }>;

/** What the plan leaves under its marks, beside what is known of others. */
export function ownRowsAfter({ steps }: Plan, before: OwnRows): OwnRows {
  const gone = new Set(steps.flatMap((step) => (step.kind === "unmark" || step.kind === "mark" ? [step.name] : [])));
  const writes = steps.filter((step): step is WriteStep => step.kind === "write");
  const left = steps.flatMap((step) => {
    if (step.kind !== "mark" || !isOurs(step.name)) return [];
    const inside = writes.filter(
      (write) => isSameTarget(write.target, step.target) && isInside(areaOfWrite(write), step.area),
    );
    return inside.length === 0 ? [] : [[step.name, hashesOf(step.area, keysOf(inside))] as const];
  });
  return Object.fromEntries([...Object.entries(before).filter(([name]) => !gone.has(name)), ...left]);
}

/** Says of cells of one sheet whether they still read as an earlier run left them. */
export function ownCells(grid: Grid, marks: readonly Mark[], kept: OwnRows): (row: number, column: number) => boolean {
  const areas = marks
    .filter(({ name, sheet }) => sheet.id === grid.sheet.id && isOurs(name))
    .map(({ name, area }) => ({ area, isAsWritten: asWritten(grid, area, kept[name]) }));
  return (row, column) =>
    areas.some(({ area, isAsWritten }) => isInside(areaOf(row, column, row, column), area) && isAsWritten(row));
}

/**
 * Row by row where the area is as high as it was; where rows came or went, the rows before the first difference and behind
 * the last one are as they were, and nobody knows of those between.
 */
function asWritten(grid: Grid, area: Area, kept: OwnRows[string] | undefined): (row: number) => boolean {
  if (kept === undefined) return () => false;
  const { rows } = kept;
  const before = lettersIn(kept.hashes);
  const now = lettersIn(hashesOf(area, (row, column) => keyAt(grid, row, column), rows).hashes);
  const groupOf = (row: number) => Math.floor((row - area.top) / rows);
  if (now.length === before.length) return (row) => now[groupOf(row)] === before[groupOf(row)];
  // Rows that went from an end leave the others as they were.
  if (now.every((hash, index) => hash === before[index])) return () => true;
  if (now.every((hash, index) => hash === before[before.length - now.length + index])) return () => true;
  const first = now.findIndex((hash, index) => hash !== before[index]);
  const fromEnd = [...now].reverse().findIndex((hash, index) => hash !== before[before.length - 1 - index]);
  const last = now.length - 1 - fromEnd;
  return (row) => groupOf(row) < first || groupOf(row) > last;
}

function lettersIn(hashes: string): readonly string[] {
  const all: string[] = [];
  for (const [, hash = "", times = "1"] of hashes.matchAll(HASH)) {
    // Whoever has a workbook may write any number into it.
    for (let left = Number(times); left > 0 && all.length < MOST_HASHES; left--) all.push(hash);
  }
  return all;
}

function lettersOf(hashes: readonly string[]): string {
  let text = "";
  for (let from = 0; from < hashes.length;) {
    let to = from + 1;
    while (hashes[to] === hashes[from]) to++;
    text += `${hashes[from] ?? ""}${to - from > 1 ? `*${to - from};` : ""}`;
    from = to;
  }
  return text;
}

/** A name over cells that we write; the officer's tables and the thresholds (inside a sheet's own name) are none. */
function isOurs(name: string): boolean {
  const kind = markUse(name)?.kind;
  return kind === "column" || kind === "wrote" || kind === "sheet";
}

type KeyOf = (row: number, column: number) => CellKey;

function keysOf(writes: readonly WriteStep[]): KeyOf {
  return (row, column) => {
    for (const { at, rows } of writes) {
      const content = rows[row - at.row]?.[column - at.column];
      if (content !== undefined) return contentKey(content);
    }
    return "";
  };
}

function hashesOf(area: Area, keyOf: KeyOf, rowsOfOne?: number): OwnRows[string] {
  const height = area.bottom - area.top + 1;
  const rows = rowsOfOne ?? Math.ceil(height / MOST_HASHES);
  const groups = Array.from({ length: Math.ceil(height / rows) }, (_, group) => hashOf(area, group, rows, keyOf));
  return { rows, hashes: lettersOf(groups) };
}

/** Of what is not blank, in its order: a column that is put in between changes nothing. */
function hashOf(area: Area, group: number, rows: number, keyOf: KeyOf): string {
  let hash = 0x811c9dc5;
  const top = area.top + group * rows;
  for (let row = top; row < top + rows && row <= area.bottom; row++) {
    for (let column: number = area.left; column <= area.right; column++) {
      const key = keyOf(row, column);
      for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
      if (key !== "") hash = Math.imul(hash ^ 1, 0x01000193);
    }
  }
  return (hash >>> 0).toString(36).padStart(7, "0").slice(-LETTERS);
}

export function areaOfWrite({ at, rows }: WriteStep): Area {
  const width = greatest(
    rows.map((row) => row.length),
    1,
  );
  return areaOf(at.row, at.column, at.row + rows.length - 1, at.column + width - 1);
}

function isSameTarget(a: SheetTarget, b: SheetTarget): boolean {
  if (a.kind === "existing") return b.kind === "existing" && a.sheet.id === b.sheet.id;
  return b.kind === "own" && a.key === b.key;
}
