import { addFractions, type Fraction } from "../model/numbers/fraction";
import type { Rounding } from "./evidence";
import type { Hypothesis } from "./hypothesis";
import { maximize, type Constraint, type Maximum } from "./maximize";
import { spread } from "./judge";
import type { ScaledTable } from "./scaledTable";

/** Rows that are asked at first; those that the answers break are asked, too, until none is. */
const FIRST = 24;
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
  const limits = rows.flatMap((row) => limitsOf(table, hypothesis, row, rounding));
  const asked = new Set(spread(limits, FIRST * 2));
  const aims = hypothesis.parts.flatMap((_, part) => [1n, -1n].map((sign) => ({ part, sign })));
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const constraints = [...asked].map((limit) => constraintOf(limit, hypothesis));
    const reached = aims.map(({ part, sign }) =>
      maximize(
        constraints,
        hypothesis.parts.map((_, index) => (index === part ? sign : 0n)),
      ),
    );
    if (reached.some((one) => one === null)) return null;
    const broken = reached.flatMap((one) => worst(limits, one?.at ?? [], hypothesis) ?? []);
    if (broken.every((limit) => asked.has(limit))) return intervalsOf(hypothesis, reached);
    for (const limit of broken) asked.add(limit);
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

/** The figures of one row, and by how much the weighted sum of them may rise (`sign` 1) or fall, in halves of integers × divisor. */
interface Limit {
  readonly values: readonly number[];
  readonly sign: 1 | -1;
  readonly left: number;
}

/** What the row's printed figure leaves open, above and below. */
function limitsOf(table: ScaledTable, hypothesis: Hypothesis, row: number, rounding: Rounding): readonly Limit[] {
  const target = table.columns[hypothesis.target];
  const values = hypothesis.parts.map((part) => table.columns[part]?.values[row] ?? NaN);
  const printed = target?.values[row] ?? NaN;
  if (target === undefined || Number.isNaN(printed) || values.some(Number.isNaN)) return [];
  const divisor = hypothesis.divisor ?? values.length;
  const made = 2 * values.reduce((sum, value, index) => sum + value * (hypothesis.weights[index] ?? 0), 0);
  const half = target.unit + 2 * target.blur;
  const [below, above] = rounding === "truncated" ? (printed < 0 ? [2 * half, 0] : [0, 2 * half]) : [half, half];
  const up = divisor * (2 * printed + above) - made;
  const down = made - divisor * (2 * printed - below);
  if (up < 0 || down < 0) return [];
  return [
    { values, sign: 1, left: up },
    { values, sign: -1, left: down },
  ];
}

function constraintOf({ values, sign, left }: Limit, { divisor, parts }: Hypothesis): Constraint {
  const times = BigInt(2 * (divisor ?? parts.length) * sign);
  return { moves: values.map((value) => times * BigInt(value)), atMost: BigInt(left) };
}

/** The limit that a point breaks most, beyond what doubles may be off; null where it keeps all. */
function worst(limits: readonly Limit[], at: readonly number[], { divisor, parts }: Hypothesis): Limit | null {
  const times = 2 * (divisor ?? parts.length);
  let [most, found]: [number, Limit | null] = [1e-9, null];
  for (const limit of limits) {
    let reached = 0;
    for (let index = 0; index < at.length; index++) reached += (limit.values[index] ?? 0) * (at[index] ?? 0);
    const beyond = (times * limit.sign * reached - limit.left) / (1 + limit.left);
    if (beyond > most) [most, found] = [beyond, limit];
  }
  return found;
}
