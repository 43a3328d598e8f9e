import { type Normal, spreadOf } from "./leastSquares";
import type { ScaledTable } from "./scaledTable";

/** The figures of some rows, and the sums of their products: each made once for all who ask of the same rows. */
export class SampledRows {
  private readonly columns = new Map<number, Float64Array>();
  private readonly spreads = new Map<number, number>();
  private readonly products: Float64Array;

  constructor(
    private readonly table: ScaledTable,
    readonly rows: readonly number[],
  ) {
    this.products = new Float64Array(table.columns.length ** 2).fill(NaN);
  }

  column(index: number): Float64Array {
    const known = this.columns.get(index);
    if (known !== undefined) return known;
    const values = this.table.columns[index]?.values;
    const own = new Float64Array(this.rows.length);
    for (let at = 0; at < own.length; at++) own[at] = values?.[this.rows[at] ?? -1] ?? 0;
    this.columns.set(index, own);
    return own;
  }

  /** How far a column's figures lie from their median. */
  spread(index: number): number {
    const known = this.spreads.get(index);
    if (known !== undefined) return known;
    const own = spreadOf(this.column(index));
    this.spreads.set(index, own);
    return own;
  }

  normal(parts: readonly number[], made: number): Normal {
    const square = new Float64Array(parts.length ** 2);
    parts.forEach((part, i) => {
      for (let j = 0; j < parts.length; j++) square[i * parts.length + j] = this.product(part, parts[j] ?? part);
    });
    return { square, right: Float64Array.from(parts, (part) => this.product(part, made)) };
  }

  private product(a: number, b: number): number {
    const place = Math.min(a, b) * this.table.columns.length + Math.max(a, b);
    const known = this.products[place] ?? NaN;
    if (!Number.isNaN(known)) return known;
    const [one, other] = [this.column(a), this.column(b)];
    let sum = 0;
    for (let row = 0; row < one.length; row++) sum += (one[row] ?? 0) * (other[row] ?? 0);
    this.products[place] = sum;
    return sum;
  }
}
