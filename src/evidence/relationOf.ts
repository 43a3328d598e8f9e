import { fieldIndex } from "../model/block";
import { decimal, divideRounded, type Decimal } from "../model/numbers/decimal";
import type { Fraction } from "../model/numbers/fraction";
import type { OffRow, Part, Relation, Rounding } from "./evidence";
import { makerOf, type Hypothesis } from "./hypothesis";
import { FOLLOWS, judge, NEARLY, Standing, type Verdict } from "./judge";
import type { ScaledTable } from "./scaledTable";
import type { Found } from "./search";
import { weightIntervals } from "./weightIntervals";
import { withCap } from "./withCap";

/** A found hypothesis in words that others understand: exact weights, decimals, rows. */
export function relationOf(table: ScaledTable, { hypothesis, verdict: found, rivals }: Found): Relation {
  const { kind, target, weights, divisor } = hypothesis;
  const isOfAll = found.standings.length === table.rowCount;
  const verdict = isOfAll ? found : judge(table, hypothesis, table.everyRow);
  const { rounding, partsRounded, agrees, outOf, strength, standings } = verdict;
  const [follow, off] = rowsThat(verdict);
  const relation: Relation = {
    kind,
    target: fieldIndex(target),
    parts: partsOf(table, hypothesis, follow, rounding),
    scale: kind === "quotient" ? reduced(weights[0] ?? 1, divisor ?? 1) : reduced(1, 1),
    places: table.columns[target]?.places ?? 0,
    rounding,
    partsRounded,
    agrees,
    outOf,
    off: offRows(table, hypothesis, off, rounding),
    nearly: off.filter((row) => standings[row] !== Standing.off),
    strength,
    rivals: rivals.map((parts) => parts.map(fieldIndex)),
  };
  return off.length === 0 ? relation : withCap(relation, printedFigures(table, target), table.columns[target]?.cap);
}

function printedFigures(table: ScaledTable, target: number): readonly Decimal[] {
  const values = [...(table.columns[target]?.values ?? [])].filter((value) => !Number.isNaN(value));
  return values.map((value) => decimal(BigInt(value), table.places));
}

function partsOf(
  table: ScaledTable,
  hypothesis: Hypothesis,
  rows: readonly number[],
  rounding: Rounding,
): readonly Part[] {
  const { kind, parts, weights, divisor } = hypothesis;
  const intervals =
    kind === "weighted" || kind === "scaled" ? weightIntervals(table, hypothesis, rows, rounding) : null;
  return parts.map((column, index) => ({
    column: fieldIndex(column),
    weight: kind === "quotient" ? reduced(1, 1) : reduced(weights[index] ?? 0, divisor ?? parts.length),
    from: intervals?.[index]?.from ?? null,
    to: intervals?.[index]?.to ?? null,
  }));
}

function reduced(numerator: number, denominator: number): Fraction {
  let [one, other] = [denominator, Math.abs(numerator)];
  while (other !== 0) [one, other] = [other, one % other];
  return { numerator: BigInt(numerator / one), denominator: BigInt(denominator / one) };
}

/** The rows that follow to the digit, and those that do not agree. */
function rowsThat({ standings, rounding, partsRounded }: Verdict): readonly [follow: number[], off: number[]] {
  const accepted = new Set<number>([Standing.untried, ...(partsRounded ? NEARLY : FOLLOWS[rounding])]);
  const followed = new Set<number>(FOLLOWS[rounding]);
  const [follow, off]: [number[], number[]] = [[], []];
  standings.forEach((standing, row) => {
    if (followed.has(standing)) follow.push(row);
    if (!accepted.has(standing)) off.push(row);
  });
  return [follow, off];
}

function offRows(
  table: ScaledTable,
  hypothesis: Hypothesis,
  rows: readonly number[],
  rounding: Rounding,
): readonly OffRow[] {
  const target = table.columns[hypothesis.target];
  const make = makerOf(table, hypothesis);
  const made = { halves: 0, whole: true, partial: false, held: 0 };
  return rows.map((row) => {
    make(row, made);
    return {
      row,
      printed: decimal(BigInt(target?.values[row] ?? 0), table.places),
      expected: printedOf(made.halves, rounding, target?.places ?? 0),
    };
  });
}

/** Halves of the last place, which were rounded towards 0, as a decimal of that place. */
function printedOf(halves: number, rounding: Rounding, places: number): Decimal {
  if (rounding !== "truncated") return decimal(divideRounded(BigInt(halves), 2n), places);
  return decimal(BigInt(halves) / 2n, places);
}
