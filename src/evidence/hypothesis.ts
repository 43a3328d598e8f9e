import type { RelationKind } from "./evidence";
import type { ScaledColumn, ScaledTable } from "./scaledTable";

/** A guess that one column is made of others. */
export interface Hypothesis {
  readonly kind: RelationKind;
  readonly target: number;
  /** Of a quotient: the numerator, then the denominator. */
  readonly parts: readonly number[];
  /** Integers, a part each; of a quotient the first is its scale. */
  readonly weights: readonly number[];
  /** What the weights are divided by; of a mean null, the number of parts that hold a figure in the row. */
  readonly divisor: number | null;
  /** Bits that name it among the guesses that were tried. */
  readonly cost: number;
  /** One of so many guesses that rows off by little are no rounding of parts, but speak against it. */
  readonly isFarFetched: boolean;
  /** So many rows must agree at least: one more than there are weights that the rows themselves solved. */
  readonly needs?: number;
}

/** What a hypothesis makes of one row, in halves of the target's last place. Reused from row to row. */
export interface Made {
  /** Rounded towards 0; NaN where it makes nothing of the row. */
  halves: number;
  /** Nothing was lost by rounding. */
  whole: boolean;
  /** A part is missing and was taken for nothing. */
  partial: boolean;
  /** How many parts hold a figure other than 0. */
  held: number;
}

/** Makes of one row after the other what the hypothesis makes of it. */
export function makerOf(table: ScaledTable, hypothesis: Hypothesis): (row: number, made: Made) => void {
  return hypothesis.kind === "quotient" ? quotientMaker(table, hypothesis) : sumMaker(table, hypothesis);
}

const NO_FIGURES = new Float64Array();

function columnsOf(table: ScaledTable, { parts }: Hypothesis): readonly Float64Array[] {
  return parts.map((part) => table.columns[part]?.values ?? NO_FIGURES);
}

function sumMaker(table: ScaledTable, hypothesis: Hypothesis): (row: number, made: Made) => void {
  const columns = columnsOf(table, hypothesis);
  const { target, weights, divisor } = hypothesis;
  const unit = unitOf(table, target);
  return (row, made) => {
    let [sum, present, held] = [0, 0, 0];
    for (let index = 0; index < columns.length; index++) {
      const value = columns[index]?.[row] ?? NaN;
      if (Number.isNaN(value)) continue;
      sum += value * (weights[index] ?? 0);
      present += 1;
      if (value !== 0) held += 1;
    }
    made.partial = present < columns.length;
    made.held = held;
    if (present === 0) made.halves = NaN;
    else divide(2 * sum, (divisor ?? present) * unit, made);
  };
}

function quotientMaker(table: ScaledTable, hypothesis: Hypothesis): (row: number, made: Made) => void {
  const [numerators, denominators] = columnsOf(table, hypothesis);
  const { target, weights, divisor } = hypothesis;
  const times = 2 * (weights[0] ?? 1) * (10 ** table.places / unitOf(table, target));
  return (row, made) => {
    const [above, below] = [numerators?.[row] ?? NaN, denominators?.[row] ?? NaN];
    made.partial = false;
    made.halves = NaN;
    made.held = (above === 0 ? 0 : 1) + 1;
    if (Number.isNaN(above) || !(Math.abs(below) > 0)) return;
    divide(Math.sign(below) * above * times, Math.abs(below) * (divisor ?? 1), made);
  };
}

/** `divisor` > 0. Beyond the integers of a double it is divided in larger ones. */
function divide(dividend: number, divisor: number, made: Made): void {
  if (divisor === 1 && Number.isSafeInteger(dividend)) {
    made.halves = dividend;
    made.whole = true;
    return;
  }
  const magnitude = Math.abs(dividend);
  if (magnitude <= Number.MAX_SAFE_INTEGER && divisor <= Number.MAX_SAFE_INTEGER) {
    const rest = magnitude % divisor;
    made.halves = Math.sign(dividend) * ((magnitude - rest) / divisor);
    made.whole = rest === 0;
    return;
  }
  const [large, by] = [BigInt(magnitude), BigInt(divisor)];
  made.halves = Math.sign(dividend) * Number(large / by);
  made.whole = large % by === 0n;
}

function unitOf(table: ScaledTable, column: number): number {
  return table.columns[column]?.unit ?? 1;
}

/** Half-units by which the target would move if a part held another value, what was made being `halves`. */
export function moveOf(
  table: ScaledTable,
  hypothesis: Hypothesis,
  index: number,
): (halves: number, own: number, other: number) => number {
  if (hypothesis.kind !== "quotient") {
    const divisor = (hypothesis.divisor ?? hypothesis.parts.length) * unitOf(table, hypothesis.target);
    const times = (2 * (hypothesis.weights[index] ?? 0)) / divisor;
    return (_, own, other) => times * (other - own);
  }
  if (index === 0) return (halves, own, other) => (own === 0 ? other : halves * (other / own - 1));
  return (halves, own, other) => (other === 0 ? Infinity : halves * (own / other - 1));
}

/** Half-units of the target by which its parts' own rounding, or their digits beyond the scale, may move what they make. */
export function partsSlack(
  table: ScaledTable,
  hypothesis: Hypothesis,
  of: keyof Pick<ScaledColumn, "grain" | "blur">,
): number {
  const { kind, parts, weights } = hypothesis;
  if (kind === "quotient") return 0;
  const divisor = (hypothesis.divisor ?? parts.length) * unitOf(table, hypothesis.target);
  const moved = parts.reduce(
    (sum, part, index) => sum + Math.abs(weights[index] ?? 0) * (table.columns[part]?.[of] ?? 0),
    0,
  );
  return moved / divisor;
}
