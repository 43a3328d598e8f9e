import type { LineRole } from "../../model/block";
import type { LineReading } from "../../model/reading";

/** Lines side by side that are the same. */
export interface LineRun {
  readonly from: string;
  readonly to: string;
  readonly role: LineRole;
  readonly count: number;
}

/** What stands once a table stays alone, so that it can be chosen by itself. */
const TOGETHER: ReadonlySet<LineRole> = new Set([
  "header",
  "unit",
  "stage",
  "blank",
  "criterion",
  "nameless",
  "numbering",
]);

export function runsOf(lines: readonly LineReading[]): readonly LineRun[] {
  const runs: LineRun[] = [];
  for (const { line, role } of lines) {
    const last = runs.at(-1);
    if (last?.role === role && TOGETHER.has(role)) runs[runs.length - 1] = { ...last, to: line, count: last.count + 1 };
    else runs.push({ from: line, to: line, role, count: 1 });
  }
  return runs;
}
