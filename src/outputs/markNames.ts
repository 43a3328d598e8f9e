import { MARK_PREFIX } from "../model/plan";
import type { Mark } from "../model/port";
import type { ResultKind } from "./resultColumns";

/**
 * What a marked area is: a result column of ours, results in a column of the officer's, the summary, or a table of the
 * officer's whose choices are kept.
 */
export type MarkUse =
  { readonly kind: "column" | "wrote"; readonly column: ResultKind } | { readonly kind: "summary" | "table" };

const PATTERN = new RegExp(`^${MARK_PREFIX}(?:(column|wrote)_(total|ratio|rank|class|remark)|(summary|table))_\\d+$`);

/** Null for a name that is none of these. */
export function markUse(name: string): MarkUse | null {
  const match = PATTERN.exec(name);
  if (match === null) return null;
  if (match[3] !== undefined) return { kind: match[3] as "summary" | "table" };
  return { kind: match[1] as "column" | "wrote", column: match[2] as ResultKind };
}

/** Gives names that no mark of the workbook has, each once. */
export function markNamer(marks: readonly Mark[]): (use: MarkUse) => string {
  const used = new Set(marks.map((mark) => mark.name));
  return (use) => {
    const stem = MARK_PREFIX + ("column" in use ? `${use.kind}_${use.column}` : use.kind);
    let number = 1;
    while (used.has(`${stem}_${number}`)) number += 1;
    const name = `${stem}_${number}`;
    used.add(name);
    return name;
  };
}
