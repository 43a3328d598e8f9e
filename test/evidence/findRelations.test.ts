import type { Relation } from "../../src/evidence/evidence";
import { findEvidence } from "../../src/evidence/findEvidence";
import type { Fraction } from "../../src/model/numbers/fraction";
import { tableOf, tableOfRows } from "./tableOfTexts";

function relationOf(rows: string | readonly (readonly string[])[], target: number): Relation | undefined {
  const table = typeof rows === "string" ? tableOf(rows) : tableOfRows(rows);
  return findEvidence(table).relations.find((one) => one.target === target);
}

const share = ({ numerator, denominator }: Fraction) => Number(numerator) / Number(denominator);

/** A spread of figures without a pattern: the same every time. */
function figure(row: number, column: number, most: number): number {
  return (row * 7919 + column * 104729 + row * row * 31 * (column + 1)) % most;
}

describe("weights", () => {
  const weights = [0.4, 0.3, 0.3];
  const rows = Array.from({ length: 20 }, (_, row) => {
    const scores = weights.map((_, column) => figure(row, column, 1001) / 10);
    const total = scores.reduce((sum, score, column) => sum + score * (weights[column] ?? 0), 0);
    return [...scores.map((score) => score.toFixed(1)), (Math.round(total * 10 + 1e-6) / 10).toFixed(1)];
  });

  test("are solved from the rows and found to the digit", () => {
    const found = relationOf(rows, 3);
    expect(found).toMatchObject({ kind: "weighted", agrees: 20, outOf: 20, rounding: "halfUp" });
    expect(found?.parts.map(({ weight }) => `${weight.numerator}/${weight.denominator}`)).toEqual([
      "2/5",
      "3/10",
      "3/10",
    ]);
  });

  test("may move as far as brute force says", () => {
    const found = relationOf(rows, 3);
    const intervals = found?.parts.map(({ from, to }) => [share(from!), share(to!)]) ?? [];
    const figures = rows.map((row) => row.map(Number));
    // Every triple of a fine grid that still prints each total, rounding either way at the half.
    const [step, reach] = [0.0002, 0.004];
    const seen = weights.map(() => [Infinity, -Infinity]);
    const steps = Math.round(reach / step);
    for (let a = -steps; a <= steps; a++) {
      for (let b = -steps; b <= steps; b++) {
        for (let c = -steps; c <= steps; c++) {
          const tried = [a, b, c].map((moves, index) => (weights[index] ?? 0) + moves * step);
          const prints = figures.every((row) => {
            const made = tried.reduce((sum, weight, index) => sum + weight * (row[index] ?? 0), 0);
            return Math.abs(made - (row[3] ?? 0)) <= 0.05 + 1e-9;
          });
          if (!prints) continue;
          tried.forEach((weight, index) => {
            seen[index] = [Math.min(seen[index]![0]!, weight), Math.max(seen[index]![1]!, weight)];
          });
        }
      }
    }
    intervals.forEach(([from, to], index) => {
      const [least, most] = seen[index]!;
      expect(least).toBeGreaterThanOrEqual(from! - 1e-9);
      expect(most).toBeLessThanOrEqual(to! + 1e-9);
      // The grid cannot reach the corners of what is allowed, yet comes near them.
      expect(least! - from!).toBeLessThan(0.0016);
      expect(to! - most!).toBeLessThan(0.0016);
    });
  });

  test("of medals: 3-2-1", () => {
    const medals = Array.from({ length: 9 }, (_, row) => {
      const [gold, silver, bronze] = [figure(row, 0, 9), figure(row, 1, 8), figure(row, 2, 11)];
      return [gold, silver, bronze, 3 * gold + 2 * silver + bronze].map(String);
    });
    const found = relationOf(medals, 3);
    expect(found).toMatchObject({ kind: "weighted", agrees: 9, outOf: 9 });
    expect(found?.parts.map(({ weight }) => share(weight))).toEqual([3, 2, 1]);
  });

  test("are not solved from as few rows as there are columns", () => {
    expect(relationOf(rows.slice(0, 3), 3)).toBeUndefined();
  });
});

test("penalties are taken off", () => {
  const rows = Array.from({ length: 10 }, (_, row) => {
    const [one, two, penalty] = [figure(row, 0, 500) / 10, figure(row, 1, 500) / 10, figure(row, 2, 30) / 10];
    return [one, two, penalty, one + two - penalty].map((value) => value.toFixed(1));
  });
  const found = relationOf(rows, 3);
  expect(found).toMatchObject({ kind: "signed", agrees: 10, outOf: 10 });
  expect(found?.parts.map(({ weight }) => share(weight))).toEqual([1, 1, -1]);
});

test("a plan, what was spent, and the ratio", () => {
  const rows = Array.from({ length: 10 }, (_, row) => {
    const [plan, spent] = [1000 + figure(row, 0, 9000), 500 + figure(row, 1, 7000)];
    return [String(plan), String(spent), ((100 * spent) / plan).toFixed(2)];
  });
  expect(relationOf(rows, 2)).toMatchObject({ kind: "quotient", parts: [{ column: 1 }, { column: 0 }], agrees: 10 });
});

test("points in per cent of one maximum", () => {
  const rows = Array.from({ length: 10 }, (_, row) => {
    const points = figure(row, 0, 1380) / 10;
    return [points.toFixed(1), ((100 * points) / 138).toFixed(2)];
  });
  const found = relationOf(rows, 1);
  expect(found).toMatchObject({ kind: "scaled", rounding: "halfUp", agrees: 10 });
  expect(found?.parts[0]?.weight).toEqual({ numerator: 50n, denominator: 69n });
});

test("figures without a rule have none", () => {
  const rows = Array.from({ length: 30 }, (_, row) =>
    [0, 1, 2, 3, 4].map((column) => String(figure(row, column, 1009))),
  );
  expect(findEvidence(tableOfRows(rows)).relations).toEqual([]);
});

test("columns of noughts and ones prove nothing", () => {
  const rows = Array.from({ length: 40 }, (_, row) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((column) => String(figure(row, column, 5) > 3 ? 1 : 0)),
  );
  expect(findEvidence(tableOfRows(rows)).relations).toEqual([]);
});

test("parts that were rounded before are told from errors", () => {
  const rows = Array.from({ length: 24 }, (_, row) => {
    const parts = [0, 1, 2, 3].map((column) => figure(row, column, 100000) / 1000);
    const total = parts.reduce((sum, part) => sum + part, 0);
    return [...parts.map((part) => part.toFixed(1)), total.toFixed(1)];
  });
  expect(relationOf(rows, 4)).toMatchObject({ kind: "sum", partsRounded: true, agrees: 24, off: [] });
});
