import type { Criterion, Framework, PartsRule, UnitRule } from "../../src/model/framework";
import { columnIndex, rowIndex } from "../../src/model/address";
import type { SheetId } from "../../src/model/grid";
import { FigureState, type Table } from "../../src/model/table";
import { composeTable } from "../../src/scoring/parts/composeTable";
import { scoreTable } from "../../src/scoring/scoreTable";
import { frameworkOf } from "../support/framework";
import { scored } from "../support/scored";
import { tableOf, type TableText } from "../support/table";

const MEAN = { of: "declared", by: "mean" } as const;
const M: readonly UnitRule[] = [{ unit: "M", madeOf: ["A", "B"] }];
const of = (
  criteria: Readonly<Record<string, Partial<Criterion>>>,
  rest: Partial<Framework> = {},
  parts: PartsRule = MEAN,
) => frameworkOf(criteria, { parts, units: M, ...rest });

describe("a unit that is made of lines", () => {
  const text: TableText = { units: ["A", "B", "C"], scores: { a: ["1", "2", "3"] } };
  const composed = (groups: readonly (string | null)[], parts: PartsRule = MEAN) =>
    composeTable(tableOf({ ...text, groups }), of({ a: {} }, {}, parts)).units.map(({ name, group }) => [name, group]);

  test("is in the group that all of its lines are in", () => {
    expect(composed(["X", "X", "Y"])).toEqual([
      ["M", "X"],
      ["C", "Y"],
    ]);
    expect(composed(["X", "Y", "Y"])[0]).toEqual(["M", null]);
    expect(composed([null, "X", null])[0]).toEqual(["M", null]);
    expect(composed(["X", "X", "Y"], { of: "group", by: "mean" })).toEqual([
      ["X", null],
      ["Y", null],
    ]);
  });

  test("is hidden where all of its lines are", () => {
    const lines = tableOf(text);
    const hidden = (...those: readonly number[]) => {
      const units = lines.units.map((unit, line) => ({ ...unit, hidden: those.includes(line) }));
      return composeTable({ ...lines, units }, of({ a: {} })).units.map((unit) => unit.hidden);
    };
    expect([hidden(0), hidden(0, 1), hidden(2)]).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });

  test("stands at its first line, beside lines that no decision names", () => {
    const units = [{ unit: "C" }, { unit: "N", madeOf: ["C", "B"] }, { unit: "O", madeOf: ["Z"] }] as const;
    const table = composeTable(tableOf(text), frameworkOf({ a: {} }, { parts: MEAN, units }));
    expect(table.units.map(({ name, line }) => [name, line])).toEqual([
      ["A", 4],
      ["N", 6],
    ]);
    expect(table.madeOf?.parts.map((parts) => parts.map(({ line, name }) => [line, name]))).toEqual([
      [[0, "A"]],
      [
        [2, "C"],
        [1, "B"],
      ],
    ]);
    expect(composeTable(tableOf(text), frameworkOf({ a: {} }, { parts: MEAN })).units).toHaveLength(3);
  });

  test("has nothing published, and its scores to the places of the framework, or the state they are in", () => {
    const lines = tableOf({
      units: ["A", "B", "C"],
      scores: { a: ["1", "2", null], o: [null, null, "1"], n: ["1", "1", "1"] },
      total: ["1", "2", "3"],
    });
    const offset = lines.criteria.map((column, at) => (at === 1 ? { ...column, offset: 1 } : column));
    const criteria = { a: {}, o: { optional: true }, n: { kind: "notScored" } } as const;
    const table = composeTable({ ...lines, criteria: offset }, of(criteria));
    expect(table.published).toEqual({ total: null, ratio: null, rank: null, rankInGroup: null, class: null });
    expect(table.comparisons).toEqual([]);
    const [a, o] = table.criteria;
    const { value, missing, notApplicable } = FigureState;
    expect([[...a!.states], [...o!.states]]).toEqual([
      [value, missing],
      [notApplicable, value],
    ]);
    expect([a!.figures.digits[0], a!.figures.places[0], a!.gives]).toEqual([15, 1, "points"]);
    expect([a!.line, a!.headerCell, "offset" in a!]).toEqual([2, lines.criteria[0]!.headerCell, false]);
    expect([o!.offset, o!.headerCell]).toEqual([1, lines.criteria[1]!.headerCell]);
  });

  test("is not made, and its lines are the units, where the framework says nothing of parts", () => {
    const lines = tableOf(text);
    expect(composeTable(lines, frameworkOf({ a: {} }, { units: M }))).toBe(lines);
  });
});

describe("what the parts' scores make", () => {
  test("adds up where it is not scored: what happened in one part happened", () => {
    const framework = of({ a: {}, times: { kind: "notScored" }, m: { kind: "notScored", optional: true } });
    const scores = { a: ["1", "2"], times: ["3", "4"], m: ["1", null] };
    const { scores: made } = scored({ units: ["A", "B"], scores }, framework);
    expect(made.points("times", 0)).toEqual({ digits: 7n, places: 0 });
    expect(made.points("m", 0)).toEqual({ digits: 1n, places: 0 });
  });

  test("is open where the maximum of one part is, and where a criterion may not apply to one", () => {
    const groups = ["x", "y"].map((id) => ({ id, name: { vi: id, en: id }, aliases: [] }));
    const byGroup = [{ groups: ["x"], max: "10" }];
    const ratio = { total: { kind: "ratio" }, groups } as const;
    const text = { units: ["A", "B", "C", "D"], scores: { a: ["5", "5", "5", "5"] } };
    const two = [...M, { unit: "N", madeOf: ["C", "D"] }];
    const open = of({ a: { byGroup } }, { ...ratio, units: two });
    expect(scored({ ...text, groups: ["x", "y", "x", "x"] }, open).ratios).toEqual([null, "50"]);
    const known = of({ a: { max: "10" } }, { ...ratio, units: two });
    expect(scored({ ...text, groups: ["x", "y", "x", "x"] }, known).ratios).toEqual(["50", "50"]);
    const inX = of({ a: { max: "10", optional: true, groups: ["x"] } }, { ...ratio, units: two });
    const standing = (groupsOf: readonly (string | null)[]) => {
      const { scores } = scored({ ...text, groups: groupsOf }, inX);
      return [scores.standing("a", 0), scores.standing("a", 1)];
    };
    expect(standing(["x", "x", "y", "y"])).toEqual(["counted", "leftOut"]);
    expect(standing(["x", "y", "x", null])).toEqual(["unknown", "unknown"]);
  });

  test("takes the given totals of lines, too, and points left out of their maxima", () => {
    const given = of({}, { total: { kind: "givenTotal" } });
    expect(scored({ units: ["A", "B", "C"], total: ["1.5", "2", "9"] }, given).totals).toEqual(["1.75", "9"]);
    expect(scored({ units: ["A", "B", "C"], total: ["1.5", null, "?"] }, given).totals).toEqual([null, null]);
    const ratio = of({ a: { max: "10" } }, { total: { kind: "ratio" } });
    const text = { units: ["A", "B"], scores: { a: ["4", "5"] } };
    expect(scored({ ...text, excluded: ["2", null] }, ratio).ratios).toEqual(["50"]);
    expect(scored({ ...text, excluded: ["2", "?"] }, ratio).ratios).toEqual([null]);
    expect(scored({ ...text, excluded: ["0.005", null] }, ratio).ratios).toEqual(["45.01"]);
  });

  test("weighs by lines' weights, whatever they have in common; none at or below nought", () => {
    const framework = of(
      { a: {}, people: { kind: "notScored" } },
      {},
      { of: "declared", by: "weightedMean", weight: "people" },
    );
    const totals = (people: readonly (string | null)[]) =>
      scored({ units: ["A", "B"], scores: { a: ["1", "4"], people } }, framework).totals[0];
    expect([totals(["400", "200"]), totals(["0.5", "0.25"]), totals(["1", "2"])]).toEqual(["2", "2", "3"]);
    expect([totals(["0", "1"]), totals(["-1", "2"]), totals([null, "2"])]).toEqual([null, null, null]);
    const nowhere = of({ a: {} }, {}, { of: "declared", by: "weightedMean", weight: "people" });
    expect(scored({ units: ["A", "B"], scores: { a: ["1", "4"] } }, nowhere).totals).toEqual([null]);
  });

  test("a weighted sum of single lines is no mean: their factors are theirs", () => {
    const weights = [
      { part: "A", weight: "2" },
      { part: "B", weight: "1" },
    ];
    const alone = of({ a: { optional: true }, b: {} }, {}, { of: "declared", by: "weightedMean", weights });
    expect(scored({ units: ["A", "B"], scores: { a: [null, null], b: ["1", "4"] } }, alone).totals).toEqual(["2"]);
    expect(scored({ units: ["A", "B"], scores: { a: [null, "1"], b: ["1", "4"] } }, alone).totals).toEqual([null]);
  });
});

describe("lines of one name", () => {
  const lines = tableOf({ units: ["A", "A", "B"], scores: { a: ["1", "2", "3"] } });
  const names = (table: Table) =>
    composeTable(table, frameworkOf({ a: {} }, { parts: { of: "name", by: "mean" } })).madeOf!.parts.map((parts) =>
      parts.map(({ name }) => name),
    );

  test("are called by their group, their sheet, or their row or column", () => {
    expect(names(lines)).toEqual([["5", "6"], ["7"]]);
    expect(names({ ...lines, orientation: "unitsAcross" })).toEqual([["E", "F"], ["G"]]);
    const sheet = { id: "{2}" as SheetId, name: "Tháng 2" };
    const units = lines.units.map((unit, at) => ({
      ...unit,
      ...(at === 1 ? { sheet } : {}),
      group: at === 2 ? "Tổ 1" : null,
    }));
    expect(names({ ...lines, units })).toEqual([["5", "Tháng 2"], ["Tổ 1"]]);
    expect(lines.units[0]?.nameCell).toEqual({ row: rowIndex(4), column: columnIndex(1) });
  });
});

describe("a part that is named in short", () => {
  const totals = (units: readonly string[], part: string) => {
    const framework = frameworkOf({ a: {} }, { parts: MEAN, units: [{ unit: "M", madeOf: [part] }] });
    const lines = tableOf({ units, scores: { a: units.map((_, at) => String(at + 1)) } });
    const table = composeTable(lines, framework);
    const at = table.units.findIndex(({ name }) => name === "M");
    return at === -1 ? table.madeOf!.parts.length : scoreTable(table, framework).totals.digits[at];
  };

  test("is the one line with that name and another kind word, or none", () => {
    expect(totals(["Tỉnh Bình Dương", "Tỉnh A"], "Bình Dương")).toBe(100);
    expect(totals(["Bình Dương", "Tỉnh A"], "Tỉnh Bình Dương")).toBe(100);
    expect(totals(["Tỉnh Bình Dương", "Bình Dương"], "Bình Dương")).toBe(200);
    expect(totals(["Huyện Bình Dương", "Tỉnh A"], "Tỉnh Bình Dương")).toBe(2);
    expect(totals(["Huyện Bình Dương", "Tỉnh Bình Dương"], "Bình Dương")).toBe(2);
    expect(totals(["Tỉnh A"], "Tỉnh Z")).toBe(1);
  });
});
