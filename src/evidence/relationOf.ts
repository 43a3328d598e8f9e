import { fieldIndex } from "../model/block";
import { decimal, type Decimal } from "../model/numbers/decimal";
import type { Fraction } from "../model/numbers/fraction";
import { divideRounded } from "../model/numbers/decimal";
import type { OffRow, Relation, Rounding } from "./evidence";
import type { Found } from "./findRelations";
import { makeLinear, type LinearHypothesis } from "./hypothesis";
import { FOLLOWS, judge, NEARLY, Standing } from "./judge";
import type { ScaledTable } from "./scaledTable";

const ONE: Fraction = { numerator: 1n, denominator: 1n };

/** A found hypothesis in words that others understand: exact weights, decimals, rows. */
export function relationOf(table: ScaledTable, { hypothesis }: Found): Relation {
  const { kind, target, parts, weights, divisor } = hypothesis;
  const { rounding, partsRounded, agrees, outOf, strength, standings } = judge(table, hypothesis, everyRow(table));
  const off = offRows(standings, rounding, partsRounded);
  return {
    kind,
    target: fieldIndex(target),
    parts: parts.map((column, index) => ({
      column: fieldIndex(column),
      weight: { numerator: BigInt(weights[index] ?? 0), denominator: BigInt(divisor ?? parts.length) },
      from: null,
      to: null,
    })),
    scale: ONE,
    places: table.columns[target]?.places ?? 0,
    rounding,
    partsRounded,
    agrees,
    outOf,
    off: off.map((row) => offRow(table, hypothesis, row, rounding)),
    nearly: off.filter((row) => standings[row] !== Standing.off),
    strength,
    rivals: [],
  };
}

function everyRow({ rowCount }: ScaledTable): readonly number[] {
  return Array.from({ length: rowCount }, (_, row) => row);
}

function offRows(standings: Uint8Array, rounding: Rounding, partsRounded: boolean): readonly number[] {
  const accepted = new Set<number>([Standing.untried, ...(partsRounded ? NEARLY : FOLLOWS[rounding])]);
  const off: number[] = [];
  standings.forEach((standing, row) => {
    if (!accepted.has(standing)) off.push(row);
  });
  return off;
}

function offRow(table: ScaledTable, hypothesis: LinearHypothesis, row: number, rounding: Rounding): OffRow {
  const target = table.columns[hypothesis.target];
  const made = { halves: 0, whole: true, partial: false };
  makeLinear(table, hypothesis, row, made);
  const places = target?.places ?? 0;
  return {
    row,
    printed: decimal(BigInt(target?.values[row] ?? 0), table.places),
    expected: printedOf(made.halves, rounding, places),
  };
}

/** Halves of the last place, which were rounded towards 0, as a decimal of that place. */
function printedOf(halves: number, rounding: Rounding, places: number): Decimal {
  if (rounding !== "truncated") return decimal(divideRounded(BigInt(halves), 2n), places);
  return decimal(BigInt(halves) / 2n, places);
}
