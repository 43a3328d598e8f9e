import fc from "fast-check";
import { findEvidence } from "../../src/evidence/findEvidence";
import { tableOfRows } from "./tableOfTexts";
import { times } from "../support/sweep";

/** Scores in tenths, wide enough that no two columns are alike by accident. */
const score = fc.integer({ min: 1, max: 9999 });

const planted = fc
  .record({
    rows: fc.integer({ min: 10, max: 24 }),
    parts: fc.integer({ min: 2, max: 6 }),
    decoys: fc.integer({ min: 0, max: 3 }),
  })
  .chain(({ rows, parts, decoys }) =>
    fc.record({
      scores: fc.array(fc.array(score, { minLength: parts + decoys, maxLength: parts + decoys }), {
        minLength: rows,
        maxLength: rows,
      }),
      parts: fc.constant(parts),
      // Where each column and each row of the table as it was made comes to stand.
      columns: fc.shuffledSubarray(
        Array.from({ length: parts + decoys + 1 }, (_, index) => index),
        { minLength: parts + decoys + 1 },
      ),
      order: fc.shuffledSubarray(
        Array.from({ length: rows }, (_, index) => index),
        { minLength: rows },
      ),
      wrong: fc.option(fc.integer({ min: 0, max: rows - 1 }), { nil: null }),
    }),
  );

const tenths = (value: number) => (value / 10).toFixed(1);

test("a planted total is found among other columns in any order, and its wrong row", () => {
  fc.assert(
    fc.property(planted, ({ scores, parts, columns, order, wrong }) => {
      const rows = scores.map((own, row) => {
        const sum = own.slice(0, parts).reduce((a, b) => a + b, 0);
        return [...own, row === wrong ? sum + 7777 : sum].map(tenths);
      });
      const shuffled = order.map((row) => columns.map((column) => rows[row]?.[column] ?? "."));
      const { relations } = findEvidence(tableOfRows(shuffled));
      const place = (column: number) => columns.indexOf(column);
      const total = relations.find(({ target }) => target === place(scores[0]?.length ?? 0));
      expect(total?.kind).toBe("sum");
      expect(total?.parts.map(({ column }) => column)).toEqual(
        Array.from({ length: parts }, (_, part) => place(part)).sort((a, b) => a - b),
      );
      expect(total?.off.map(({ row }) => row)).toEqual(wrong === null ? [] : [order.indexOf(wrong)]);
    }),
    { numRuns: times(25, 60) },
  );
});

test("figures without a rule prove none", () => {
  const noise = fc.tuple(fc.integer({ min: 6, max: 30 }), fc.integer({ min: 2, max: 9 })).chain(([rows, columns]) =>
    fc.array(fc.array(score.map(tenths), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  fc.assert(
    // What chance's smaller figures repeat may agree now and then; whole tables of wide ones do not.
    fc.property(noise, (rows) => {
      const distinct = new Set(rows.flat()).size;
      fc.pre(distinct > 0.9 * rows.flat().length);
      expect(findEvidence(tableOfRows(rows)).relations).toEqual([]);
    }),
    { numRuns: times(25, 60) },
  );
});

test("planted ranks are found, with their tie rule, in any order of rows", () => {
  const scores = fc.uniqueArray(fc.integer({ min: 100, max: 999 }), { minLength: 9, maxLength: 20 });
  fc.assert(
    fc.property(scores, fc.constantFrom("standard", "dense"), fc.boolean(), (unique, ties, lowest) => {
      // The third best has a twin, and so has the last.
      const sorted = [...unique].sort((a, b) => (lowest ? a - b : b - a));
      const all = [...unique, sorted[2] ?? 0, sorted.at(-1) ?? 0];
      const better = (one: number, other: number) => (lowest ? one < other : one > other);
      const rows = all.map((own) => {
        const above = all.filter((other) => better(other, own));
        const rank = (ties === "standard" ? above.length : new Set(above).size) + 1;
        return [String(own), String(rank)];
      });
      const [ranking] = findEvidence(tableOfRows(rows)).rankings;
      expect(ranking).toMatchObject({ column: 1, by: 0, ties, direction: lowest ? "lowest" : "highest" });
      expect(ranking?.agrees).toBe(all.length);
    }),
    { numRuns: times(25, 60) },
  );
});
