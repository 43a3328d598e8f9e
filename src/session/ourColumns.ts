import { contains } from "../model/address";
import type { Block } from "../model/block";
import type { Finding } from "../model/finding";
import type { Mark } from "../model/port";
import { markUse } from "../outputs/markNames";
import type { OurColumn } from "./scan";

export function ourColumnsOf(marks: readonly Mark[]): readonly OurColumn[] {
  return marks.flatMap(({ name, area }): readonly OurColumn[] => {
    const use = markUse(name);
    if (use === null || !("column" in use)) return [];
    return [{ area, result: use.column, place: use.kind === "column" ? "beside" : "own" }];
  });
}

/** The block as the officer made it: a column that an earlier run put beside the table says nothing of the table. */
export function withoutOurColumns(block: Block, ourColumns: readonly OurColumn[]): Block {
  const beside = ourColumns.filter(({ place }) => place === "beside");
  if (beside.length === 0) return block;
  const fields = block.fields.map((field) =>
    beside.some(({ area }) => contains(area, field.headerCell))
      ? { ...field, sense: "note" as const, reason: "ours" as const }
      : field,
  );
  return { ...block, fields };
}

/**
 * Without what is said of results that an earlier run wrote: they may be out of date, they are nobody's misprint. Formulas of
 * ours that count up to their own row leave out the rows below on purpose. The columns are those of `sheet`.
 */
export function unaccused(
  findings: readonly Finding[],
  ourColumns: readonly OurColumn[],
  sheet: string,
): readonly Finding[] {
  return findings.filter(({ code, place: { cell, sheet: on } }) => {
    const isOfResults = code.startsWith("published.") || code === "sheet.formulaLeavesOut";
    return !isOfResults || cell === null || on !== sheet || !ourColumns.some(({ area }) => contains(area, cell));
  });
}
