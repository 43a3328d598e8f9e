import { OUTPUT_NAMES, type SheetOutput } from "../model/output";
import { MARK_PREFIX, THRESHOLD_PREFIX } from "../model/plan";
import type { Mark } from "../model/port";
import { type ColumnKind, HELPER_KINDS, RESULT_KINDS } from "./results/resultKind";

/**
 * What a marked area is: a column of ours, results in a column of the officer's, a table of the officer's whose choices are
 * kept, the threshold of a class that formulas look at (both counted from 0), or what an output put on a sheet of ours.
 */
export type MarkUse =
  | { readonly kind: "column" | "wrote"; readonly column: ColumnKind }
  | { readonly kind: "table" }
  | { readonly kind: "threshold"; readonly table: number; readonly level: number }
  | { readonly kind: "sheet"; readonly output: SheetOutput };

const SHEET_OUTPUTS: readonly SheetOutput[] = [
  ...OUTPUT_NAMES.filter((name): name is Exclude<typeof name, "columns"> => name !== "columns"),
  "verification",
  "release",
];
const COLUMN_KINDS = [...RESULT_KINDS, ...HELPER_KINDS];
const PATTERN = new RegExp(
  `^${MARK_PREFIX}(?:(column|wrote)_(${COLUMN_KINDS.join("|")})|(table)|(${SHEET_OUTPUTS.join("|")}))_\\d+$`,
);
const THRESHOLD = new RegExp(`^${THRESHOLD_PREFIX}(\\d+)_(\\d+)$`);

/** Null for a name that is none of these. */
export function markUse(name: string): MarkUse | null {
  const threshold = THRESHOLD.exec(name);
  if (threshold !== null)
    return { kind: "threshold", table: Number(threshold[1]) - 1, level: Number(threshold[2]) - 1 };
  const match = PATTERN.exec(name);
  if (match === null) return null;
  const [, place, column, table, output] = match;
  if (table !== undefined) return { kind: "table" };
  const sheet = SHEET_OUTPUTS.find((known) => known === output);
  if (sheet !== undefined) return { kind: "sheet", output: sheet };
  return { kind: place as "column" | "wrote", column: column as ColumnKind };
}

/**
 * The sheet is ours: nothing on it is read as a table of the officer's. A framework laid out is for the officer to change
 * and to copy; it is known by what it says.
 */
export function isOwnSheet(marks: readonly Mark[], sheet: Mark["sheet"]): boolean {
  return marks.some((mark) => {
    const use = markUse(mark.name);
    return mark.sheet.id === sheet.id && use?.kind === "sheet" && use.output !== "framework";
  });
}

/** Results of ours stand on the sheet, beside a table of the officer's. */
export function isResult(name: string): boolean {
  const kind = markUse(name)?.kind;
  return kind === "column" || kind === "wrote";
}

/** Of these there may be any number; a threshold has its name by its place. */
export type NumberedUse = Exclude<MarkUse, { kind: "threshold" }>;

export function thresholdName(table: number, level: number): string {
  return `${THRESHOLD_PREFIX}${table + 1}_${level + 1}`;
}

/** Gives names that no mark of the workbook has, each once. */
export function markNamer(marks: readonly Mark[]): (use: NumberedUse) => string {
  const used = new Set(marks.map((mark) => mark.name));
  return (use) => {
    const stem = MARK_PREFIX + stemOf(use);
    let number = 1;
    while (used.has(`${stem}_${number}`)) number += 1;
    const name = `${stem}_${number}`;
    used.add(name);
    return name;
  };
}

function stemOf(use: NumberedUse): string {
  switch (use.kind) {
    case "column":
    case "wrote":
      return `${use.kind}_${use.column}`;
    case "table":
      return "table";
    case "sheet":
      return use.output;
  }
}
