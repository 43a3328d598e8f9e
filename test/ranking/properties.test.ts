import fc from "fast-check";
import type { Framework } from "../../src/model/framework";
import { frameworkOf } from "../support/framework";
import { scored } from "../support/scored";

/** A score with up to two places, now and then a blank. */
const score = fc.option(
  fc.integer({ min: 0, max: 10000 }).map((hundredths) => String(hundredths / 100)),
  { freq: 12 },
);
const given = fc.integer({ min: 0, max: 10000 }).map((hundredths) => String(hundredths / 100));
/** Units as rows of three scores each. */
const rows = fc.array(fc.tuple(score, score, score), { minLength: 1, maxLength: 12 });
const fullRows = fc.array(fc.tuple(given, given, given), { minLength: 1, maxLength: 12 });

type Row = readonly (string | null)[];

const table = (of: readonly Row[]) => ({
  units: of.map((_, index) => `Xã ${index + 1}`),
  scores: {
    a: of.map((row) => row[0] ?? null),
    b: of.map((row) => row[1] ?? null),
    c: of.map((row) => row[2] ?? null),
  },
});

const stated = (value: string) =>
  ({ value, comparison: "atLeast", provenance: { kind: "stated", source: "Quyết định" } }) as const;
const name = (vi: string) => ({ vi, en: vi });

const weighted = (weights: readonly [string, string, string], rest: Partial<Framework> = {}) =>
  frameworkOf(
    {
      a: { max: "100", weight: weights[0] },
      b: { max: "150", weight: weights[1] },
      c: { max: "100", weight: weights[2] },
    },
    { total: { kind: "weightedMean" }, scale: "100", ...rest },
  );
const summed = (rest: Partial<Framework> = {}) =>
  frameworkOf({ a: { max: "100" }, b: { max: "100" }, c: { max: "100" } }, rest);
const classed = {
  classes: {
    of: "total",
    levels: [
      { name: name("Tốt"), threshold: stated("200"), color: null },
      { name: name("Khá"), threshold: stated("120"), color: null },
      { name: name("Yếu"), threshold: null, color: null },
    ],
  },
} as const;

test("scaling all weights changes no rank and no total", () => {
  const weight = fc.integer({ min: 1, max: 100 });
  fc.assert(
    fc.property(rows, weight, weight, weight, fc.integer({ min: 2, max: 1000 }), (of, x, y, z, factor) => {
      const plain = scored(table(of), weighted([String(x), String(y), String(z)]));
      const scaled = scored(table(of), weighted([String(x * factor), String(y * factor), String(z * factor)]));
      expect([scaled.ranks, scaled.totals]).toEqual([plain.ranks, plain.totals]);
    }),
  );
});

test("adding a unit changes no other unit's total or class", () => {
  fc.assert(
    fc.property(rows, fc.tuple(score, score, score), (of, added) => {
      const [before, after] = [scored(table(of), summed(classed)), scored(table([...of, added]), summed(classed))];
      expect(after.totals.slice(0, of.length)).toEqual(before.totals);
      expect(after.classes.slice(0, of.length)).toEqual(before.classes);
    }),
  );
});

test("raising a score never worsens the unit's rank or class", () => {
  fc.assert(
    fc.property(fullRows, fc.nat(), fc.nat(2), given, (of, at, criterion, raise) => {
      const unit = at % of.length;
      const raised = of.map((row, index) =>
        index === unit
          ? row.map((value, place) => (place === criterion ? String(Number(value) + Number(raise)) : value))
          : row,
      );
      const two = raised.map((row) => row.map((value) => String(Math.round(Number(value) * 100) / 100)));
      const [before, after] = [scored(table(of), summed(classed)), scored(table(two), summed(classed))];
      expect(after.ranks[unit]).toBeLessThanOrEqual(before.ranks[unit]!);
      expect(after.ranking.classes[unit]).toBeLessThanOrEqual(before.ranking.classes[unit]!);
    }),
  );
});

test("permuting rows changes no unit's total, rank, class, and no count", () => {
  const permuted = rows.chain((of) =>
    fc.tuple(
      fc.constant(of),
      fc.shuffledSubarray(
        of.map((_, index) => index),
        { minLength: of.length },
      ),
    ),
  );
  fc.assert(
    fc.property(permuted, fc.constantFrom("standard", "dense"), ([of, order], ties) => {
      const framework = summed({
        ...classed,
        ranking: { ties, tieBreakers: [{ of: "points", criteria: ["a"] }], on: "printed", lists: "one" },
      });
      const [before, after] = [
        scored(table(of), framework),
        scored(table(order.map((index) => of[index]!)), framework),
      ];
      const back = <T>(values: readonly T[]) => order.map((_, place) => values[order.indexOf(place)]);
      expect(back(after.totals)).toEqual(before.totals);
      expect(back(after.ranks)).toEqual(before.ranks);
      expect(back(after.classes)).toEqual(before.classes);
      expect(after.counts).toEqual(before.counts);
    }),
  );
});

test("a unit's class never worsens as its total rises", () => {
  fc.assert(
    fc.property(rows, (of) => {
      const { totals, ranking } = scored(table(of), summed(classed));
      const ranked = totals.flatMap((total, unit) =>
        total === null ? [] : [{ total: Number(total), level: ranking.classes[unit]! }],
      );
      for (const one of ranked)
        for (const other of ranked) if (one.total > other.total) expect(one.level).toBeLessThanOrEqual(other.level);
    }),
  );
});

test("printed ranks are the permutation that counting better totals gives", () => {
  fc.assert(
    fc.property(rows, (of) => {
      const { totals, ranks } = scored(table(of), summed());
      const expected = totals.map((total) =>
        total === null ? 0 : 1 + totals.filter((other) => other !== null && Number(other) > Number(total)).length,
      );
      expect(ranks).toEqual(expected);
    }),
  );
});

test("sums of figures of any width equal those of plain integers", () => {
  const figure = fc.tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.nat(9));
  const text = ([digits, places]: readonly [bigint, number]) => {
    const plain = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0");
    const point = plain.length - places;
    return `${digits < 0n ? "-" : ""}${plain.slice(0, point)}${places === 0 ? "" : `.${plain.slice(point)}`}`;
  };
  fc.assert(
    fc.property(figure, figure, figure, (a, b, c) => {
      const at = ([digits, places]: readonly [bigint, number]) => digits * 10n ** BigInt(9 - places);
      const { scores } = scored(
        table([[text(a), text(b), text(c)]]),
        summed({ decimals: 0, ranking: { ties: "standard", tieBreakers: [], on: "unrounded", lists: "one" } }),
      );
      const exact = scores.exact(0);
      expect(exact === null ? null : (exact.numerator * 10n ** 9n) / exact.denominator).toBe(at(a) + at(b) + at(c));
    }),
  );
});
