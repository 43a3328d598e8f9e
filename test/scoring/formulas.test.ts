import fc from "fast-check";
import { integerRoot } from "../../src/model/numbers/integerRoot";
import { frameworkOf } from "../support/framework";
import { scored } from "../support/scored";

const medals = { gold: ["2", "1", "0"], silver: ["0", "3", "1"], bronze: ["1", "0", "4"] };
const units = ["A", "B", "C"];

test("a weighted sum multiplies points by weights of any size", () => {
  const criteria = { gold: { weight: "3" }, silver: { weight: "2" }, bronze: { weight: "1" } };
  const result = scored({ units, scores: medals }, frameworkOf(criteria, { total: { kind: "weightedSum" } }));
  expect([result.totals, result.ranks]).toEqual([
    ["7", "9", "6"],
    [2, 1, 3],
  ]);
});

test("weights that are fractions are exact: three thirds of 0,1 are 0,1", () => {
  const criteria = { gold: { weight: "1/3" }, silver: { weight: "1/3" }, bronze: { weight: "1/3" } };
  const framework = frameworkOf(criteria, { total: { kind: "weightedSum" }, decimals: 10 });
  const tenth = { gold: ["0.1"], silver: ["0.1"], bronze: ["0.1"] };
  expect(scored({ units: ["A"], scores: tenth }, framework).totals).toEqual(["0.1"]);
});

test("a mean is over what counts, by weight where there are weights", () => {
  const plain = frameworkOf({ gold: {}, silver: {}, bronze: {} }, { total: { kind: "mean" } });
  const scores = { gold: ["8", "8", "8"], silver: ["9", "n/a", null], bronze: ["9", "9", "9"] };
  const result = scored({ units, scores }, plain);
  expect([result.totals, result.statuses]).toEqual([
    ["8.67", "8.5", null],
    ["ranked", "ranked", "incomplete"],
  ]);
  const weights = { gold: { weight: "2" }, silver: { weight: "1" }, bronze: { weight: "1" } };
  const weighted = frameworkOf(weights, { total: { kind: "mean" }, decimals: 3 });
  expect(scored({ units, scores }, weighted).totals).toEqual(["8.5", "8.333", null]);
});

test("bonus and penalty points join a mean after it is made, and a cap holds the whole", () => {
  const criteria = { gold: {}, silver: {}, plus: { kind: "bonus" }, minus: { kind: "penalty" } } as const;
  const framework = frameworkOf(criteria, { total: { kind: "mean", cap: "9.5" } });
  const scores = { gold: ["9", "9"], silver: ["10", "8"], plus: ["2", null], minus: ["0.5", "0.25"] };
  expect(scored({ units: ["A", "B"], scores }, framework).totals).toEqual(["9.5", "8.25"]);
});

test("a cap holds a sum, a ratio in per cent, and what is not above it stays", () => {
  const criteria = { a: { max: "100" }, plus: { kind: "bonus" } } as const;
  const scores = { a: ["97", "97", "80"], plus: ["5", "3", null] };
  const sum = frameworkOf(criteria, { total: { kind: "sum", cap: "100" } });
  expect(scored({ units, scores }, sum)).toMatchObject({ totals: ["100", "100", "80"], ranks: [1, 1, 3] });
  const ratio = frameworkOf(criteria, { total: { kind: "ratio", cap: "100" } });
  expect(scored({ units, scores }, ratio).ratios).toEqual(["100", "100", "80"]);
});

test("a geometric mean is rounded once, half up, from the whole number under the root", () => {
  const framework = frameworkOf({ a: {}, b: {} }, { total: { kind: "geometricMean" }, decimals: 2 });
  const table = { units: ["A", "B", "C", "D"], scores: { a: ["4", "0.5", "2", "n/a"], b: ["9", "0", "3", "7.5"] } };
  expect(scored(table, framework).totals).toEqual(["6", "0", "2.45", "7.5"]);
});

test("an integer root is the greatest whose power fits", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 60n }), fc.integer({ min: 1, max: 12 }), (radicand, degree) => {
      const [root, power] = [integerRoot(radicand, degree), BigInt(degree)];
      expect(root ** power <= radicand && radicand < (root + 1n) ** power).toBe(true);
    }),
  );
});

test("a geometric mean agrees with squares at every last digit", () => {
  const points = fc.integer({ min: 0, max: 99999 });
  fc.assert(
    fc.property(points, points, fc.integer({ min: 0, max: 4 }), (a, b, decimals) => {
      const framework = frameworkOf({ a: {}, b: {} }, { total: { kind: "geometricMean" }, decimals });
      const scores = { a: [String(a / 100)], b: [String(b / 100)] };
      const [text = null] = scored({ units: ["A"], scores }, framework).totals;
      // 2·total·10^decimals ± 1 squared encloses 4·a·b·10^(2·decimals − 4).
      const total = BigInt(Math.round(Number(text) * 10 ** decimals)) * 2n;
      const product = 4n * BigInt(a) * BigInt(b) * 10n ** BigInt(2 * decimals);
      expect((total - 1n) ** 2n * 10n ** 4n <= product || total === 0n).toBe(true);
      expect(product < (total + 1n) ** 2n * 10n ** 4n).toBe(true);
    }),
  );
});
