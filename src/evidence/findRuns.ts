import type { LinearHypothesis } from "./hypothesis";
import { sampleRows } from "./sampleRows";
import type { ScaledTable } from "./scaledTable";

/** Of the sampled rows this share must agree before every row is asked. */
export const PASSING_SHARE = 0.5;

/**
 * Sums and means of neighbouring columns. `among` says who the neighbours are: columns that are parts of something
 * already may be left out of it, so that main criteria stand side by side.
 */
export function findRuns(table: ScaledTable, target: number, among: readonly number[]): readonly LinearHypothesis[] {
  const columns = among.filter((column) => column !== target);
  const rows = sampleRows(table, target, columns);
  const least = Math.log2(columns.length + 1);
  const found: LinearHypothesis[] = [];
  for (let start = 0; start < columns.length; start++) {
    const run = new Run(table, target, rows);
    for (let end = start; end < columns.length; end++) {
      run.extend(columns[end] ?? -1);
      if (end === start) continue;
      const parts = columns.slice(start, end + 1);
      const weights = parts.map(() => 1);
      const cost = touches(target, parts) ? 1 + least : 1 + 2 * least;
      if (run.passes("sum")) found.push({ kind: "sum", target, parts, weights, divisor: 1, cost });
      if (run.passes("mean")) found.push({ kind: "mean", target, parts, weights, divisor: null, cost });
    }
  }
  return found;
}

/** A run beside its target is named by its other end alone. */
function touches(target: number, parts: readonly number[]): boolean {
  return parts[0] === target + 1 || parts.at(-1) === target - 1;
}

/** The sums of a run of columns on the sampled rows, column by column. */
class Run {
  private readonly sums: Float64Array;
  private readonly present: Uint16Array;
  private shown = 0;

  constructor(
    private readonly table: ScaledTable,
    private readonly target: number,
    private readonly rows: readonly number[],
  ) {
    this.sums = new Float64Array(rows.length);
    this.present = new Uint16Array(rows.length);
  }

  extend(column: number): void {
    const part = this.table.columns[column];
    if (part === undefined) return;
    this.shown += part.shownUnit + 2 * part.blur;
    for (let index = 0; index < this.rows.length; index++) {
      const value = part.values[this.rows[index] ?? 0] ?? NaN;
      if (Number.isNaN(value)) continue;
      this.sums[index] = (this.sums[index] ?? 0) + value;
      this.present[index] = (this.present[index] ?? 0) + 1;
    }
  }

  passes(kind: "sum" | "mean"): boolean {
    const target = this.table.columns[this.target];
    if (target === undefined || this.rows.length === 0) return false;
    let missesLeft = Math.floor(this.rows.length * (1 - PASSING_SHARE));
    for (let index = 0; index < this.rows.length; index++) {
      const count = kind === "sum" ? 1 : (this.present[index] ?? 0);
      const printed = target.values[this.rows[index] ?? 0] ?? NaN;
      const off = Math.abs(printed * count - (this.sums[index] ?? 0));
      const tolerance = count * (target.unit + 2 * target.blur) + this.shown / 2;
      if (off <= tolerance && this.present[index] !== 0) continue;
      missesLeft -= 1;
      if (missesLeft < 0) return false;
    }
    return true;
  }
}
