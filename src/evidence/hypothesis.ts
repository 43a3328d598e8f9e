import type { RelationKind } from "./evidence";
import type { ScaledColumn, ScaledTable } from "./scaledTable";

/** A guess that one column is made of others: the sum of `weights` × parts, divided by `divisor`. */
export interface LinearHypothesis {
  readonly kind: Exclude<RelationKind, "quotient">;
  readonly target: number;
  readonly parts: readonly number[];
  /** Integers, a part each. */
  readonly weights: readonly number[];
  /** Of a mean: null, the number of parts that hold a figure in the row. */
  readonly divisor: number | null;
  /** Bits that name it among the guesses that were tried. */
  readonly cost: number;
  /** One of so many guesses that rows off by little are no rounding of parts, but speak against it. */
  readonly isFarFetched: boolean;
}

/** What a hypothesis makes of one row, in halves of the target's last place. Reused from row to row. */
export interface Made {
  /** Rounded down; NaN where it makes nothing of the row. */
  halves: number;
  /** Nothing was lost by rounding down. */
  whole: boolean;
  /** A part is missing and was taken for nothing. */
  partial: boolean;
}

/** Writes what the hypothesis makes of the row; magnitude and sign are kept apart by the caller's reading of `halves`. */
export function makeLinear(table: ScaledTable, hypothesis: LinearHypothesis, row: number, made: Made): void {
  const { parts, weights } = hypothesis;
  let [sum, present] = [0, 0];
  for (let index = 0; index < parts.length; index++) {
    const value = table.columns[parts[index] ?? -1]?.values[row] ?? NaN;
    if (Number.isNaN(value)) continue;
    sum += value * (weights[index] ?? 0);
    present += 1;
  }
  made.partial = present < parts.length;
  if (present === 0) {
    made.halves = NaN;
    return;
  }
  const unit = table.columns[hypothesis.target]?.unit ?? 1;
  const [dividend, divisor] = [2 * Math.abs(sum), (hypothesis.divisor ?? present) * unit];
  const rest = dividend % divisor;
  made.halves = Math.sign(sum) * ((dividend - rest) / divisor);
  made.whole = rest === 0;
}

/** Half-units of the target by which the parts' own rounding may move what they make. */
export function partsSlack(
  table: ScaledTable,
  hypothesis: LinearHypothesis,
  of: keyof Pick<ScaledColumn, "grain" | "blur">,
) {
  const unit = table.columns[hypothesis.target]?.unit ?? 1;
  const divisor = hypothesis.divisor ?? hypothesis.parts.length;
  const moved = hypothesis.parts.reduce(
    (sum, part, index) => sum + Math.abs(hypothesis.weights[index] ?? 0) * (table.columns[part]?.[of] ?? 0),
    0,
  );
  return moved / (divisor * unit);
}
