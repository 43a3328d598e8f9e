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

/** Sums and counts of the first columns of a side, a sampled row each. */
class Prefixes {
  readonly sums: readonly Float64Array[];
  readonly counts: readonly Uint16Array[];
  /** What the parts' own grains may hide. */
  readonly grains: Float64Array;

  constructor(
    table: ScaledTable,
    readonly columns: readonly number[],
    rows: readonly number[],
  ) {
    const own = columns.map((column) => table.columns[column]);
    this.grains = new Float64Array(columns.length + 1);
    own.forEach((column, index) => {
      this.grains[index + 1] = (this.grains[index] ?? 0) + (column?.grain ?? 0) / 2 + (column?.blur ?? 0);
    });
    this.sums = rows.map(() => new Float64Array(columns.length + 1));
    this.counts = rows.map(() => new Uint16Array(columns.length + 1));
    rows.forEach((row, at) => {
      const [sums, counts] = [this.sums[at] ?? NO_SUMS, this.counts[at] ?? NO_COUNTS];
      own.forEach((column, index) => {
        const value = column?.values[row] ?? NaN;
        sums[index + 1] = (sums[index] ?? 0) + (Number.isNaN(value) ? 0 : value);
        counts[index + 1] = (counts[index] ?? 0) + (Number.isNaN(value) ? 0 : 1);
      });
    });
  }
}

const [NO_SUMS, NO_COUNTS] = [new Float64Array(), new Uint16Array()];

interface Aim {
  readonly kind: "sum" | "mean";
  readonly own: ScaledColumn;
  readonly printed: readonly number[];
}

function passes({ sums, counts, grains }: Prefixes, start: number, end: number, { kind, own, printed }: Aim): boolean {
  const hidden = (grains[end] ?? 0) - (grains[start] ?? 0);
  let missesLeft = printed.length === 0 ? -1 : Math.floor(printed.length * (1 - PASSING_SHARE));
  for (let at = 0; at < printed.length && missesLeft >= 0; at++) {
    const present = (counts[at]?.[end] ?? 0) - (counts[at]?.[start] ?? 0);
    const count = kind === "sum" ? 1 : present;
    const off = Math.abs((printed[at] ?? NaN) * count - (sums[at]?.[end] ?? 0) + (sums[at]?.[start] ?? 0));
    if (present === 0 || off > count * (own.unit + own.grain + own.blur) + hidden) missesLeft -= 1;
  }
  return missesLeft >= 0;
}
