import type { Hypothesis } from "./hypothesis";
import { sampleRows } from "./sampleRows";
import type { ScaledColumn, ScaledTable } from "./scaledTable";

/** Of the sampled rows so many must agree before more are asked. */
const PASSING_SHARE = 0.5;

/**
 * Sums and means of neighbouring columns on one side of each target. `among` says who the neighbours are: columns that
 * are parts of something already may be left out of it, so that main criteria stand side by side.
 */
export function findRuns(table: ScaledTable, target: number, among: readonly number[]): readonly Hypothesis[] {
  const own = table.columns[target];
  if (own === undefined) return [];
  const rows = sampleRows(table, target, among);
  const printed = rows.map((row) => own.values[row] ?? NaN);
  const sides = [among.filter((column) => column < target), among.filter((column) => column > target)];
  return sides.flatMap((side) =>
    STRIDES.flatMap((stride) =>
      everyOther(side, stride).flatMap((columns) =>
        runsOf(new Prefixes(table, columns, rows), own, printed, { target, stride }),
      ),
    ),
  );
}

/** Stages stand side by side under each criterion: every second, third or fourth column is of one. */
const STRIDES = [1, 2, 3, 4];

function everyOther(columns: readonly number[], stride: number): readonly (readonly number[])[] {
  if (stride > 1 && columns.length < 2 * stride) return [];
  return Array.from({ length: stride }, (_, first) => columns.filter((_column, index) => index % stride === first));
}

function runsOf(
  prefixes: Prefixes,
  own: ScaledColumn,
  printed: readonly number[],
  { target, stride }: { readonly target: number; readonly stride: number },
): readonly Hypothesis[] {
  const { columns } = prefixes;
  const found: Hypothesis[] = [];
  for (let start = 0; start < columns.length; start++) {
    for (let end = start + 2; end <= columns.length; end++) {
      for (const kind of stride === 1 ? (["sum", "mean"] as const) : (["sum"] as const)) {
        if (!passes(prefixes, start, end, { kind, own, printed })) continue;
        const parts = columns.slice(start, end);
        const weights = parts.map(() => 1);
        const cost = costOf(target, parts, columns) + 2 * Math.log2(stride);
        found.push({
          kind,
          target,
          parts,
          weights,
          divisor: kind === "sum" ? 1 : null,
          cost,
          isFarFetched: kind === "mean",
        });
      }
    }
  }
  return found;
}

/** A whole side needs no naming, a run beside its target only its other end. */
function costOf(target: number, parts: readonly number[], side: readonly number[]): number {
  if (parts.length === side.length) return 1;
  const end = Math.log2(side.length + 1);
  return parts[0] === target + 1 || parts.at(-1) === target - 1 ? 1 + end : 1 + 2 * end;
}

/** Sums and counts of the first columns of a side, row after row of those that are sampled. */
class Prefixes {
  readonly width: number;
  readonly sums: Float64Array;
  readonly counts: Uint16Array;
  /** What the parts' own grains may hide. */
  readonly grains: Float64Array;

  constructor(
    table: ScaledTable,
    readonly columns: readonly number[],
    rows: readonly number[],
  ) {
    this.width = columns.length + 1;
    this.grains = new Float64Array(this.width);
    this.sums = new Float64Array(this.width * rows.length);
    this.counts = new Uint16Array(this.width * rows.length);
    for (let index = 0; index < columns.length; index++) {
      const column = table.columns[columns[index] ?? -1];
      if (column === undefined) continue;
      this.grains[index + 1] = (this.grains[index] ?? 0) + column.grain / 2 + column.blur;
      this.add(index, column.values, rows);
    }
  }

  private add(index: number, values: Float64Array, rows: readonly number[]): void {
    for (let at = 0; at < rows.length; at++) {
      const [value, place] = [values[rows[at] ?? -1] ?? NaN, at * this.width + index];
      const isHeld = !Number.isNaN(value);
      this.sums[place + 1] = (this.sums[place] ?? 0) + (isHeld ? value : 0);
      this.counts[place + 1] = (this.counts[place] ?? 0) + (isHeld ? 1 : 0);
    }
  }
}

interface Aim {
  readonly kind: "sum" | "mean";
  readonly own: ScaledColumn;
  readonly printed: readonly number[];
}

function passes(prefixes: Prefixes, start: number, end: number, { kind, own, printed }: Aim): boolean {
  const { sums, counts, grains, width } = prefixes;
  const hidden = (grains[end] ?? 0) - (grains[start] ?? 0);
  const near = own.unit + own.grain + own.blur;
  let missesLeft = printed.length === 0 ? -1 : Math.floor(printed.length * (1 - PASSING_SHARE));
  for (let at = 0, place = 0; at < printed.length && missesLeft >= 0; at++, place += width) {
    const present = (counts[place + end] ?? 0) - (counts[place + start] ?? 0);
    const count = kind === "sum" ? 1 : present;
    const off = Math.abs((printed[at] ?? NaN) * count - (sums[place + end] ?? 0) + (sums[place + start] ?? 0));
    if (present === 0 || off > count * near + hidden) missesLeft -= 1;
  }
  return missesLeft >= 0;
}
