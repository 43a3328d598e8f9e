import { addFractions, type Fraction } from "../model/numbers/fraction";
import type { Rounding } from "./evidence";
import type { Hypothesis } from "./hypothesis";
import { maximize, type Constraint, type Maximum } from "./maximize";
import { spreadPlaces } from "./judge";
import type { ScaledTable } from "./scaledTable";

/** Limits that are asked at first, two a row; those that the answers break are asked, too, until none is. */
const FIRST = 48;
const MOST_TURNS = 20;

/**
 * How far each weight may lie from its own value, the others moving with it, so that every row still prints what it does.
 * `rows` agree with the hypothesis. Null where they leave a weight open.
 */
export function weightIntervals(
  table: ScaledTable,
  hypothesis: Hypothesis,
  rows: readonly number[],
  rounding: Rounding,
): readonly { readonly from: Fraction; readonly to: Fraction }[] | null {
  const limits = limitsOf(table, hypothesis, rows, rounding);
  const width = hypothesis.parts.length;
  const first = spreadPlaces(limits.left.length, FIRST);
  const asked = new Map(first.map((limit) => [limit, constraintOf(limits, width, limit)]));
  const aims = hypothesis.parts.flatMap((_, part) => [1n, -1n].map((sign) => ({ part, sign })));
  const reached: (Maximum | null)[] = aims.map(() => null);
  // An answer that breaks no limit is the greatest under all of them.
  let open = [...aims.keys()];
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const constraints = [...asked.values()];
    const broken = new Map<number, number>();
    for (const aim of open) {
      const { part, sign } = aims[aim] ?? { part: 0, sign: 1n };
      const most = maximize(
        constraints,
        hypothesis.parts.map((_, index) => (index === part ? sign : 0n)),
      );
      if (most === null) return null;
      reached[aim] = most;
      const limit = worst(limits, most.at);
      if (limit !== null && !asked.has(limit)) broken.set(aim, limit);
    }
    if (broken.size === 0) return intervalsOf(hypothesis, reached);
    for (const limit of broken.values()) asked.set(limit, constraintOf(limits, width, limit));
    open = open.filter((aim) => broken.has(aim));
  }
  return null;
}

const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** `reached` holds, a part each, how far it may go up and how far down. */
function intervalsOf({ parts, weights, divisor }: Hypothesis, reached: readonly (Maximum | null)[]) {
  return parts.map((_, part) => {
    const own = { numerator: BigInt(weights[part] ?? 0), denominator: BigInt(divisor ?? 1) };
    const [up, down] = [reached[2 * part]?.value ?? ZERO, reached[2 * part + 1]?.value ?? ZERO];
    return { from: addFractions(own, { ...down, numerator: -down.numerator }), to: addFractions(own, up) };
  });
}

/** By how much the weighted sums of rows may rise (even places) and fall (odd ones), in halves of integers × divisor. */
interface Limits {
  /** The figures of the parts, row after row of those that say something. */
  readonly values: Float64Array;
  /** Two a row. */
  readonly left: Float64Array;
  /** What a part's figure counts when its weight rises by one. */
  readonly times: number;
}

/** What the rows' printed figures leave open, above and below. */
function limitsOf(table: ScaledTable, hypothesis: Hypothesis, rows: readonly number[], rounding: Rounding): Limits {
  const { parts, weights } = hypothesis;
  const target = table.columns[hypothesis.target];
  const columns = parts.map((part) => table.columns[part]?.values ?? new Float64Array());
  const values = new Float64Array(parts.length * rows.length);
  const left = new Float64Array(2 * rows.length);
  const divisor = hypothesis.divisor ?? parts.length;
  const half = (target?.unit ?? 0) + 2 * (target?.blur ?? 0);
  const isCut = rounding === "truncated";
  let count = 0;
  for (const row of rows) {
    const printed = target?.values[row] ?? NaN;
    let made = 0;
    for (let index = 0; index < columns.length; index++) made += (columns[index]?.[row] ?? NaN) * (weights[index] ?? 0);
    const below = isCut ? (printed < 0 ? 2 * half : 0) : half;
    const above = 2 * half - below;
    const [up, down] = [divisor * (2 * printed + above) - 2 * made, 2 * made - divisor * (2 * printed - below)];
    // Of figures that are not there neither holds.
    if (!(up >= 0 && down >= 0)) continue;
    for (let index = 0; index < columns.length; index++) {
      values[count * columns.length + index] = columns[index]?.[row] ?? NaN;
    }
    left[2 * count] = up;
    left[2 * count + 1] = down;
    count += 1;
  }
  return { values, left: left.subarray(0, 2 * count), times: 2 * divisor };
}

function constraintOf({ values, left, times }: Limits, width: number, limit: number): Constraint {
  const moved = BigInt(limit % 2 === 0 ? times : -times);
  const own = values.subarray((limit >> 1) * width, ((limit >> 1) + 1) * width);
  return { moves: Array.from(own, (value) => moved * BigInt(value)), atMost: BigInt(left[limit] ?? 0) };
}

/** The limit that a point breaks most, beyond what doubles may be off; null where it keeps all. */
function worst({ values, left, times }: Limits, at: readonly number[]): number | null {
  const point = Float64Array.from(at);
  let [most, found]: [number, number | null] = [1e-9, null];
  let place = 0;
  for (let limit = 0; limit < left.length; limit += 2) {
    let reached = 0;
    for (let index = 0; index < point.length; index++) reached += (values[place++] ?? 0) * (point[index] ?? 0);
    const [up, down] = [left[limit] ?? 0, left[limit + 1] ?? 0];
    const [above, below] = [times * reached - up, -times * reached - down];
    if (above > 0 && above / (1 + up) > most) {
      most = above / (1 + up);
      found = limit;
    }
    if (below > 0 && below / (1 + down) > most) {
      most = below / (1 + down);
      found = limit + 1;
    }
  }
  return found;
}
