import { columnIndex, contains, rowIndex, type CellAddress } from "../../model/address";
import { areaOf } from "../../model/areas";
import type { SheetRef } from "../../model/grid";
import type { Plan, SheetTarget, ValueContent } from "../../model/plan";
import { rangeAt, sheetById } from "../ranges";
import type { AreaAfter, AreaBefore, Journal } from "../undo/journal";
import { writtenArea } from "./touchedAreas";

/** Somebody typed into cells while they were being written: as they were found, which is what they are put back to. */
export interface TypedOver {
  readonly typed: readonly AreaBefore[];
}

/** A cell that does not hold what was sent. */
export interface LostCell {
  readonly sheet: SheetRef;
  readonly cell: CellAddress;
}

/**
 * Whether a person must have typed what a cell holds in the place of what was sent: Excel may round a number, drop it, or take
 * a text for the number that it looks like, and makes nothing else of them.
 */
export function isTyped(sent: ValueContent, found: unknown): boolean {
  if (found === "" || found === null) return false;
  switch (sent.kind) {
    case "blank":
      return true;
    case "number":
      return typeof found !== "number" || Math.abs(found - sent.value) > 1;
    case "text":
      return typeof found === "string" && found.replace(/^'/, "") !== sent.text.replace(/^'/, "");
  }
}

/** Cells of the journal with what was typed into these; one more request. Those of added sheets are in no journal. */
export async function readTyped(
  context: Excel.RequestContext,
  { areas }: Journal,
  cells: readonly LostCell[],
): Promise<readonly AreaBefore[]> {
  if (cells.length === 0) return [];
  const found = cells.map(({ sheet, cell: { row, column } }) =>
    rangeAt(sheetById(context, sheet.id), areaOf(row, column, row, column)).load("values,formulas,numberFormat"),
  );
  await context.sync();
  return areas.flatMap((before): AreaBefore[] => {
    const here = cells.flatMap(({ sheet, cell }, index) => {
      const range = found[index];
      if (range === undefined || sheet.id !== before.sheet.id || !contains(before.area, cell)) return [];
      const was = before.formulas[cell.row - before.area.top]?.[cell.column - before.area.left];
      // What stands as it stood was not written at all.
      return (range.formulas[0]?.[0] as unknown) === was ? [] : [{ cell, range }];
    });
    return here.length === 0 ? [] : [here.reduce((area, { cell, range }) => typedInto(area, cell, range), before)];
  });
}

function typedInto(before: AreaBefore, { row, column }: CellAddress, range: Excel.Range): AreaBefore {
  const [r, c] = [row - before.area.top, column - before.area.left];
  const put = <T>(rows: readonly (readonly T[])[], value: T) =>
    rows.map((line, at) => (at === r ? line.map((each, of) => (of === c ? value : each)) : line));
  const format = String(range.numberFormat[0]?.[0] ?? "General");
  return {
    ...before,
    values: put(before.values, range.values[0]?.[0] as unknown),
    formulas: put(before.formulas, range.formulas[0]?.[0] as unknown),
    // Typing gives a date its format; any other that stands there now is ours.
    formats: isDate(format) ? put(before.formats, format) : before.formats,
  };
}

function isDate(format: string): boolean {
  return /[dmyh]/i.test(format.replace(/General|"[^"]*"|\[[^\]]*\]/g, ""));
}

/** What the run left in cells, not what somebody has typed since into those that it only emptied. */
export function asLeft({ steps }: Plan, after: AreaAfter): AreaAfter {
  const on = (target: SheetTarget) => target.kind === "existing" && target.sheet.id === after.sheet.id;
  const emptied = steps.flatMap((step) => (step.kind === "clear" && on(step.target) ? [step.area] : []));
  const written = steps.flatMap((step) => (step.kind === "write" && on(step.target) ? [writtenArea(step)] : []));
  const isEmptied = (cell: CellAddress) =>
    emptied.some((area) => contains(area, cell)) && !written.some((area) => contains(area, cell));
  const formulas = after.formulas.map((row, r) =>
    row.map((now, c) => {
      const cell = { row: rowIndex(after.area.top + r), column: columnIndex(after.area.left + c) };
      return now !== "" && isEmptied(cell) ? "" : now;
    }),
  );
  return { ...after, formulas };
}
