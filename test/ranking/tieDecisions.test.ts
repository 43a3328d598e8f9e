import type { Framework } from "../../src/model/framework";
import { decimalText } from "../../src/model/numbers/decimal";
import { frameworkOf } from "../support/framework";
import { scored } from "../support/scored";
import type { TableText } from "../support/table";
import { ranking } from "./oneCriterion";

const by = (...criteria: string[]) => ({ of: "points", criteria }) as const;

function decided(table: TableText, framework: Framework) {
  const { ranks, ranking: made } = scored(table, framework);
  const decisions = made.decisions.map(({ rank, units, breaker, prefer, figures }) => ({
    ...{ rank, units, by: breaker.criteria.join(), prefer },
    figures: figures.map((figure) => (figure === null ? null : decimalText(figure))),
  }));
  return { ranks, decisions, ties: made.ties };
}

describe("what decided a tie", () => {
  const three = (...tieBreakers: Framework["ranking"]["tieBreakers"]) =>
    frameworkOf({ a: {}, b: {}, c: {} }, ranking({ tieBreakers }));
  /** Ten points have A, B, C and D: by b is D before the rest, by c is C. */
  const table = {
    units: ["A", "B", "C", "D", "E", "F"],
    scores: {
      a: ["5", "5", "4", "2", "20", "1"],
      b: ["3", "3", "3", "5", "0", "1"],
      c: ["2", "2", "3", "3", "0", "1"],
    },
  };

  test("is told one tie-breaker after the other, of those that the one before leaves alike", () => {
    expect(decided(table, three(by("b"), by("c")))).toEqual({
      ranks: [4, 4, 3, 2, 1, 6],
      decisions: [
        { rank: 2, units: [3, 2, 0, 1], by: "b", prefer: "more", figures: ["5", "3", "3", "3"] },
        { rank: 3, units: [2, 0, 1], by: "c", prefer: "more", figures: ["3", "2", "2"] },
      ],
      ties: [{ group: null, rank: 4, units: [0, 1] }],
    });
  });

  test("is not a tie-breaker that leaves all of them alike", () => {
    const alike = {
      ...table,
      scores: { ...table.scores, b: ["3", "3", "3.0", "3", "0", "1"], a: ["5", "5", "4", "4", "20", "1"] },
    };
    expect(decided(alike, three(by("b"), by("c")))).toEqual({
      ranks: [4, 4, 2, 2, 1, 6],
      decisions: [{ rank: 2, units: [2, 3, 0, 1], by: "c", prefer: "more", figures: ["3", "3", "2", "2"] }],
      ties: [
        { group: null, rank: 2, units: [2, 3] },
        { group: null, rank: 4, units: [0, 1] },
      ],
    });
  });

  test("is nothing where there is no tie-breaker, or no tie", () => {
    expect(decided(table, three()).decisions).toEqual([]);
    const apart = { units: ["A", "B"], scores: { a: ["1", "2"], b: ["2", "2"], c: ["0", "0"] } };
    expect(decided(apart, three(by("b"))).decisions).toEqual([]);
  });

  test("never reaches beyond the units that tie", () => {
    const next = { units: ["A", "B", "C"], scores: { a: ["7", "9", "8"], b: ["3", "1", "1"], c: ["0", "0", "0"] } };
    expect(decided(next, three(by("b")))).toEqual({
      ranks: [1, 2, 3],
      decisions: [{ rank: 1, units: [0, 1], by: "b", prefer: "more", figures: ["3", "1"] }],
      ties: [],
    });
  });

  test("puts who has no such figure behind, as equals", () => {
    const optional = frameworkOf({ a: {}, c: { optional: true } }, ranking({ tieBreakers: [by("c")] }));
    const blanks = (...c: readonly (string | null)[]) =>
      decided({ units: ["A", "B", "C"], scores: { a: c.map((points) => String(9 - Number(points))), c } }, optional);
    const told = { rank: 1, by: "c", prefer: "more" };
    expect(blanks(null, "2", null)).toMatchObject({
      ranks: [2, 1, 2],
      decisions: [{ ...told, units: [1, 0, 2], figures: ["2", null, null] }],
    });
    expect(blanks("2", "3", null)).toMatchObject({
      ranks: [2, 1, 3],
      decisions: [{ ...told, units: [1, 0, 2], figures: ["3", "2", null] }],
    });
    expect(blanks(null, null, null)).toMatchObject({ ranks: [1, 1, 1], decisions: [] });
  });
});

describe("ranks by single criteria", () => {
  const criteria = { a: {}, b: {}, minus: { kind: "penalty" }, c: { optional: true } } as const;
  const table = {
    units: ["A", "B", "C", "D", "E"],
    scores: {
      a: ["10", "20", "30", "40", "50"],
      b: ["5", "7", "7", "1", "9"],
      minus: ["2", null, "1", "2", "0"],
      c: ["3", null, "1", "2", "4"],
    },
  };
  const also = (rest: Partial<Framework["ranking"]>) => {
    const framework = frameworkOf(criteria, {
      ...ranking({ alsoBy: ["b", "minus", "c"], ...rest }),
      units: [{ unit: "E", assessment: "notRanked" }],
    });
    return [...scored(table, framework).ranking.ranksBy].map(([id, ranks]) => [id, [...ranks]]);
  };

  test("put fewer penalty points first, none entered as none, and who has no points nowhere", () => {
    expect(also({})).toEqual([
      ["b", [3, 1, 1, 4, 0]],
      ["minus", [3, 1, 2, 3, 0]],
      ["c", [1, 0, 3, 2, 0]],
    ]);
  });

  test("leave ties of theirs to no tie-breaker of the total", () => {
    expect(also({ tieBreakers: [by("a")] })[0]).toEqual(["b", [3, 1, 1, 4, 0]]);
  });

  test("turn with the ranking where the lowest total is first", () => {
    expect(also({ direction: "lowest" })).toEqual([
      ["b", [2, 3, 3, 1, 0]],
      ["minus", [1, 4, 3, 1, 0]],
      ["c", [3, 0, 1, 2, 0]],
    ]);
  });

  test("are none where none is asked for", () => {
    expect(also({ alsoBy: [] })).toEqual([]);
    expect(scored(table, frameworkOf(criteria)).ranking.ranksBy.size).toBe(0);
  });
});
