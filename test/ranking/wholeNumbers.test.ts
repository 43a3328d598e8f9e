import fc from "fast-check";
import type { Comparison } from "../../src/model/comparison";
import type { Framework } from "../../src/model/framework";
import { decimalText, divideRounded, decimal } from "../../src/model/numbers/decimal";
import { rankScores } from "../../src/ranking/rankScores";
import { columnIndex, rowIndex } from "../../src/model/address";
import type { FigureColumn, Table } from "../../src/model/table";
import { countRanks } from "../../src/ranking/countRanks";
import { sortUnits } from "../../src/ranking/sortUnits";
import { scoreTable } from "../../src/scoring/scoreTable";
import { frameworkOf } from "../support/framework";
import { scored } from "../support/scored";
import { tableOf } from "../support/table";
import { times } from "../support/sweep";

/** A figure as digits and places: near the ends of what doubles hold, too. */
const figure = fc.option(
  fc.tuple(
    fc.oneof(
      { weight: 6, arbitrary: fc.bigInt({ min: -2000n, max: 20_000n }) },
      { weight: 1, arbitrary: fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }) },
    ),
    fc.nat(5),
  ),
  { freq: 15 },
);
type Figure = readonly [digits: bigint, places: number] | null;
const rows = fc.array(fc.tuple(figure, figure, figure), { minLength: 1, maxLength: 40 });
const rule = fc.record({
  ties: fc.constantFrom("standard" as const, "dense" as const),
  direction: fc.constantFrom("highest" as const, "lowest" as const),
  on: fc.constantFrom("printed" as const, "unrounded" as const),
});
/** A threshold beside the figure of some unit. */
const near = fc.record({
  unit: fc.nat(),
  apart: fc.bigInt({ min: -12n, max: 12n }),
  comparison: fc.constantFrom("atLeast" as const, "above" as const, "atMost" as const, "below" as const),
});
const RULES = ["sum", "mean", "weightedSum"] as const;
const MOST = 10n ** 15n;
const WEIGHTS = [3n, 2n, 5n] as const;

const text = (one: Figure) => (one === null ? null : decimalText(decimal(one[0], one[1])));
const at = ([digits, places]: readonly [bigint, number]) => digits * 10n ** BigInt(5 - places);

/** Totals as whole numbers over one divisor, by objects and bigints alone; null of a unit that lacks a score. */
function plainTotals(of: readonly (readonly Figure[])[], kind: (typeof RULES)[number]) {
  const numerators = of.map((row) => {
    if (row.some((one) => one === null)) return null;
    return row.reduce((sum, one, index) => {
      const weight = kind === "sum" ? 1n : (WEIGHTS[index] ?? 1n);
      return one === null ? sum : sum + weight * at(one);
    }, 0n);
  });
  return { numerators, divisor: 10n ** 5n * (kind === "mean" ? 10n : 1n) };
}

function plainRanks(figures: readonly (bigint | null)[], ties: "standard" | "dense", sign: bigint) {
  const known = figures.filter((one) => one !== null);
  return figures.map((own) => {
    if (own === null) return 0;
    const better = known.filter((other) => sign * other > sign * own);
    return 1 + (ties === "standard" ? better.length : new Set(better).size);
  });
}

test("ranks, totals and classes are those of plain bigints, whatever the rule and the size of figures", () => {
  fc.assert(
    fc.property(
      rows,
      rule,
      fc.constantFrom(...RULES),
      near,

      (of, ranking, kind, { unit, apart, comparison }) => {
        const { numerators, divisor } = plainTotals(of, kind);
        // What would print more than 15 digits has no figure, rather than a wrong one.
        const shown = numerators.map((one) => (one === null ? null : divideRounded(one * 100n, divisor)));
        const printed = shown.map((one) => (one === null || one >= MOST || one <= -MOST ? null : one));
        // In thousandths, so that it lies between figures as well as on them.
        const limit = (shown[unit % shown.length] ?? 0n) * 10n + apart;
        const exact =
          ranking.on === "printed" ? printed : numerators.map((one, unit) => (printed[unit] === null ? null : one));
        const framework: Framework = frameworkOf(
          Object.fromEntries(
            ["a", "b", "c"].map((id, index) => [id, kind === "sum" ? {} : { weight: String(WEIGHTS[index]) }]),
          ),
          {
            total: { kind },
            decimals: 2,
            ranking: { ...ranking, tieBreakers: [], lists: "one" },
            classes: {
              of: "total",
              levels: [
                {
                  name: { vi: "Đạt", en: "Met" },
                  color: null,
                  threshold: stated(decimalText(decimal(limit, 3)), comparison),
                },
                { name: { vi: "Chưa", en: "Not" }, color: null, threshold: null },
              ],
            },
          },
        );
        const result = scored(
          {
            units: of.map((_, index) => `Xã ${index}`),
            scores: Object.fromEntries(
              ["a", "b", "c"].map((id, index) => [id, of.map((row) => text(row[index] ?? null))]),
            ),
          },
          framework,
        );
        expect(result.totals).toEqual(printed.map((one) => (one === null ? null : decimalText(decimal(one, 2)))));
        expect(result.ranks).toEqual(plainRanks(exact, ranking.ties, ranking.direction === "highest" ? 1n : -1n));
        const scale = ranking.on === "printed" ? 100n : divisor;
        expect(result.classes).toEqual(
          exact.map((one) => (one === null ? null : isMet(one * 1000n - limit * scale, comparison) ? "Đạt" : "Chưa")),
        );
      },
    ),
    { numRuns: times(150, 300) },
  );
});

const stated = (value: string, comparison: Comparison) =>
  ({ value, comparison, provenance: { kind: "stated", source: "Quyết định" } }) as const;

function isMet(apart: bigint, comparison: Comparison): boolean {
  return { atLeast: apart >= 0n, above: apart > 0n, atMost: apart <= 0n, below: apart < 0n }[comparison];
}

test("keys of any size sort as numbers do, and units of one key stay as they stood", () => {
  const small = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constant(NaN));
  const wide = fc.oneof(small, fc.integer({ min: -(2 ** 40), max: 2 ** 40 }));
  const widest = fc.oneof(wide, fc.maxSafeInteger());
  // Few units are compared, many are counted by the digits of their keys.
  const keysOf = (key: typeof widest) =>
    fc.oneof(fc.array(key, { maxLength: 60 }), fc.array(key, { minLength: 256, maxLength: 600, size: "max" }));
  fc.assert(
    fc.property(
      fc.oneof(keysOf(small), keysOf(wide), keysOf(widest)),
      fc.constantFrom("highest" as const, "lowest" as const),
      (keys, direction) => {
        const sign = direction === "lowest" ? 1 : -1;
        const behind = (unit: number) => (Number.isNaN(keys[unit]) ? Infinity : sign * keys[unit]!);
        const units = Int32Array.from(keys.keys()).reverse();
        const apart = (a: number, b: number) => (behind(a) === behind(b) ? 0 : behind(a) < behind(b) ? -1 : 1);
        expect([...sortUnits(units, Float64Array.from(keys), { direction })]).toEqual([...units].sort(apart));
      },
    ),
  );
});

/** Where a digit of the sorting ends: the key that is one beyond it, and who has no key behind that. */
test.each([
  [300, 2 ** 11],
  [300, 2 ** 22],
  [300, 2 ** 32],
  [300, 2 ** 32 + 1],
  [40_000, 2 ** 33],
])("of %i units with keys below %i the best is first and the one without a key last", (length, end) => {
  const keys = new Float64Array(length).map((_, unit) => (unit * 7919) % Math.min(end, 65_521));
  keys[0] = NaN;
  [keys[1], keys[2]] = [end - 1, 0];
  const sorted = [...sortUnits(Int32Array.from(keys.keys()), keys, { direction: "lowest" })];
  const behind = (unit: number) => (unit === 0 ? Infinity : keys[unit]!);
  expect(sorted).toEqual([...keys.keys()].sort((a, b) => (behind(a) === behind(b) ? a - b : behind(a) - behind(b))));
});

test("ranks by counting are those by sorting", () => {
  const keys = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 60 });
  const rule = fc.record({
    ties: fc.constantFrom("standard" as const, "dense" as const),
    direction: fc.constantFrom("highest" as const, "lowest" as const),
  });
  fc.assert(
    fc.property(keys, rule, (of, { ties, direction }) => {
      const units = Int32Array.from(of.keys());
      const ranks = new Int32Array(of.length);
      const isCounted = countRanks(units, Float64Array.from(of), { ties, direction }, ranks);
      expect(isCounted).toBe(Math.max(...of) - Math.min(...of) < 16 * of.length);
      const sign = direction === "highest" ? 1n : -1n;
      if (isCounted) expect([...ranks]).toEqual(plainRanks(of.map(BigInt), ties, sign));
    }),
  );
  const none = new Int32Array(2);
  expect(countRanks(Int32Array.of(0, 1), Float64Array.of(1, NaN), { ties: "dense" }, none)).toBe(false);
  expect(countRanks(new Int32Array(0), new Float64Array(0), { ties: "dense" }, none)).toBe(false);
  expect([...none]).toEqual([0, 0]);
});

/** Halves of points, as a reader gives them: 12.5 is 125 at one place, 12 is 12 at none. */
function halfPoints(halves: Int32Array): FigureColumn {
  return {
    line: 2,
    headerCell: { row: rowIndex(3), column: columnIndex(2) },
    figures: {
      digits: Float64Array.from(halves, (half) => (half % 2 === 0 ? half / 2 : half * 5)),
      places: Int16Array.from(halves, (half) => Math.abs(half % 2)),
    },
    states: new Uint8Array(halves.length),
  };
}

test("half-units at the rounding edge tie as bigints say, over very many units", () => {
  const units = times(50_000, 1_000_000);
  let seed = 7;
  const next = (most: number) => (seed = (seed * 48271) % 2147483647) % most;
  const halves = Array.from({ length: 3 }, () => Int32Array.from({ length: units }, () => next(2000) - 50));
  const empty = tableOf({ units: ["Xã"], scores: {} });
  const [unit] = empty.units;
  const table: Table = {
    ...empty,
    units: Array.from({ length: units }, () => unit!),
    criteria: halves.map((column, index) => ({ ...halfPoints(column), criterion: `c${index}`, gives: "points" })),
  };
  const framework = frameworkOf({ c0: {}, c1: {}, c2: {} }, { decimals: 0 });
  const { ranks, scores } = rankScores(table, scoreTable(table, framework), framework);
  const rounded = Array.from({ length: units }, (_, unit) =>
    divideRounded(
      halves.reduce((sum, column) => sum + BigInt(column[unit] ?? 0), 0n),
      2n,
    ),
  );
  const counts = new Map<bigint, number>();
  for (const total of rounded) counts.set(total, (counts.get(total) ?? 0) + 1);
  const first = new Map<bigint, number>();
  [...counts]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .reduce((rank, [total, count]) => (first.set(total, rank), rank + count), 1);
  expect(ranks.findIndex((rank, unit) => rank !== first.get(rounded[unit]!))).toBe(-1);
  expect(scores.totals.digits.findIndex((digits, unit) => BigInt(digits) !== rounded[unit])).toBe(-1);
});

test("figures too large, too fine or too many for 32 bits are added in wider numbers, and those that lack stay lacking", () => {
  const of = (a: string, b: string) => {
    const framework = frameworkOf({ a: {}, b: {} }, { decimals: 6 });
    return scored({ units: ["Xã 1", "Xã 2"], scores: { a: [a, null], b: [b, "1"] } }, framework).totals;
  };
  expect(of("33554432", "0.5")).toEqual(["33554432.5", null]);
  expect(of("40000000", "40000000")).toEqual(["80000000", null]);
  expect(of("-40000000", "0.000001")).toEqual(["-39999999.999999", null]);
  expect(of("900000000000000", "0.0001")).toEqual([null, null]);
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`c${index}`, ["3000000.1"]]));
  const framework = frameworkOf(Object.fromEntries(Object.keys(many).map((id) => [id, {}])), { decimals: 1 });
  expect(scored({ units: ["Xã"], scores: many }, framework).totals).toEqual(["120000004"]);
});
