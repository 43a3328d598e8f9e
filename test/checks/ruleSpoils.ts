import type { RawValue } from "../../src/model/cell";
import type { Criterion, Framework, UnitRule } from "../../src/model/framework";
import type { FindingCode } from "../../src/model/finding";
import type { Random } from "../generator/random";
import type { SheetOptions } from "../support/sheetOf";
import { area, rulesOf } from "./assessed";

export interface Ruled {
  readonly rows: readonly (readonly RawValue[])[];
  readonly rules: Framework;
  readonly options?: SheetOptions;
}

/** A table under rules that it keeps, the same with one slip, and the cell where that is told. */
export interface RuleSpoilt {
  readonly clean: Ruled;
  readonly spoilt: Ruled;
  readonly cell: string;
}

type RuleSpoil = (random: Random) => RuleSpoilt;

const HEAD = ["STT", "Đơn vị", "Nhận thức số", "Thể chế số"];
const [FIRST, SECOND] = [2, 3] as const;
const TABLE = "A1";

function two(
  rest: Partial<Framework> = {},
  first: Partial<Criterion> = {},
  second: Partial<Criterion> = {},
): Framework {
  const [a, b] = [
    { vi: "Nhận thức số", max: "100", ...first },
    { vi: "Thể chế số", max: "100", ...second },
  ];
  return rulesOf({ a, b }, rest);
}

interface Units {
  readonly rows: RawValue[][];
  /** The row of some unit, from 0, and what stands there. */
  readonly at: number;
  readonly line: RawValue[];
  readonly name: string;
}

/** Units under two criteria, each total once: so many tens and its own units. */
function units(random: Random, figure = (index: number): RawValue => random.int(2, 8) * 10 + index): Units {
  const count = random.int(5, 9);
  const lines = Array.from({ length: count }, (_, index): RawValue[] => [
    index + 1,
    `Xã ${random.pick(["An", "Bình", "Hòa", "Phú"])} ${"ABCDEFGHI"[index] ?? ""}`,
    figure(index),
    figure(index),
  ]);
  const at = random.int(1, count);
  const line = lines[at - 1] ?? [];
  return { rows: [HEAD, ...lines], at, line, name: String(line[1]) };
}

/** Units in the order of their totals. */
function falling(random: Random): Units {
  return units(random, (index) => 90 - index * 5 - random.int(0, 4));
}

/** The same rows with something else in one of them. */
function changed(rows: readonly (readonly RawValue[])[], at: number, cells: Readonly<Record<number, RawValue>>) {
  return rows.map((line, row) => (row === at ? Object.assign([...line], cells) : line));
}

/** The same rows with a column behind the others. */
function widened(rows: readonly (readonly RawValue[])[], heading: string, value: (row: number) => RawValue) {
  return rows.map((line, row) => [...line, row === 0 ? heading : value(row)]);
}

const letter = (column: number): string => "ABCDEFG"[column] ?? "";

/** One cell of a table that keeps the same rules. */
function inCell(
  { rules, rows, options = {} }: Ruled,
  at: number,
  { column, value, told = column }: { readonly column: number; readonly value: RawValue; readonly told?: number },
): RuleSpoilt {
  return {
    clean: { rules, rows, options },
    spoilt: { rules, rows: changed(rows, at, { [column]: value }), options },
    cell: `${letter(told)}${at + 1}`,
  };
}

/** The same table under other rules. */
function underRules(
  rows: Ruled["rows"],
  rules: readonly [clean: Framework, spoilt: Framework],
  cell: string,
): RuleSpoilt {
  return { clean: { rows, rules: rules[0] }, spoilt: { rows, rules: rules[1] }, cell };
}

const NAME = 1;
const EXCLUDED = "Số điểm không đưa vào đánh giá";

/** Raw figures of both criteria with their points beside them, under two rows of headings. */
function figureDiffers(random: Random): RuleSpoilt {
  const { rows: lines, at } = units(random);
  const rows = [
    ["STT", "Đơn vị", "Nhận thức số", "", "Thể chế số", ""],
    ["", "", "Số liệu", "Điểm", "Số liệu", "Điểm"],
    ...lines.slice(1).map((line): RawValue[] => {
      const [a, b] = [Number(line[FIRST]), Number(line[SECOND])];
      return [line[0] ?? "", line[NAME] ?? "", a, a / 5, b, b / 5];
    }),
  ];
  const merges = ["A1:A2", "B1:B2", "C1:D1", "E1:F1"].map(area);
  const rule = { max: "20", decimals: 2, rule: { kind: "proportion", of: "100" } } as const;
  const column = random.pick([3, 5]);
  const points = Number(rows[at + 1]?.[column]);
  const value = points > 10 ? points - random.int(1, 9) : points + random.int(1, 9);
  return inCell({ rules: two({}, rule, rule), rows, options: { merges } }, at + 1, { column, value });
}

function noPoints(random: Random): RuleSpoilt {
  const { rows: lines, at } = units(random);
  const raw = lines.slice(1).map((line) => [...line.slice(0, FIRST), random.pick(["1/2", 1, 0]), line[SECOND] ?? ""]);
  const table = {
    rules: two({}, { max: "20", decimals: 2, rule: { kind: "share", shares: ["1", "0.5", "0"] } }),
    rows: [HEAD, ["", "", "Số liệu", "Điểm"], ...raw],
  };
  return inCell(table, at + 1, { column: FIRST, value: random.pick(["3/4", "2/3", "25%", "1/5"]) });
}

function excludedOutOfRange(random: Random): RuleSpoilt {
  const { rows, at } = units(random);
  const table = { rules: two({ total: { kind: "ratio" } }), rows: widened(rows, EXCLUDED, () => random.int(0, 20)) };
  return inCell(table, at, { column: 4, value: random.pick([-random.int(1, 50), random.int(200, 900)]) });
}

function excludedNotUsed(random: Random): RuleSpoilt {
  const { rows, at } = units(random);
  return inCell({ rules: two(), rows: widened(rows, EXCLUDED, () => 0) }, at, { column: 4, value: random.int(1, 20) });
}

function maxUnknown(random: Random): RuleSpoilt {
  const { rows, at } = units(random);
  const rules = two({ total: { kind: "rescaled" }, scale: "200" }, { max: null }, { max: null, optional: true });
  return inCell({ rules, rows }, at, { column: SECOND, value: "", told: NAME });
}

function uncounted(random: Random): RuleSpoilt {
  const { rows, at, name } = units(random);
  const bare = changed(rows, at, { [FIRST]: "", [SECOND]: "" });
  const none = two({ units: [{ unit: name, notApplicable: ["a", "b"] }] });
  return { ...underRules(bare, [two(), none], `B${at + 1}`), clean: { rows, rules: two() } };
}

function onlyExtra(random: Random): RuleSpoilt {
  const { rows, at } = units(random);
  const main = { vi: "Chuyển đổi số", max: null };
  const scored = { vi: "Nhận thức số", max: "100", parent: "m", optional: true } as const;
  const bonus = { vi: "Thể chế số", max: "100", parent: "m", kind: "bonus" } as const;
  const rules = rulesOf({ m: main, a: scored, b: bonus }, { total: { kind: "rescaled" }, scale: "100" });
  return inCell({ rules, rows }, at, { column: FIRST, value: "", told: NAME });
}

function overlong(random: Random): RuleSpoilt {
  const { rows, at } = units(random);
  const rules = two({}, { max: null }, { max: null });
  const most = 999_999_999_999_999;
  const spoilt = changed(rows, at, { [FIRST]: most, [SECOND]: most });
  return { clean: { rules, rows }, spoilt: { rules, rows: spoilt }, cell: `${letter(NAME)}${at + 1}` };
}

function noResults(random: Random): RuleSpoilt {
  const { rows } = units(random);
  const apart = rows.slice(1).map((line): UnitRule => ({ unit: String(line[NAME]), assessment: "notRanked" }));
  return underRules(rows, [two(), two({ units: apart })], TABLE);
}

function groupUnknown(random: Random): RuleSpoilt {
  const { rows, at } = units(random);
  const group = (id: string) => ({ id, name: { vi: `Khối ${id}`, en: `Group ${id}` }, aliases: [] });
  const rules = two({ groups: [group("A"), group("B")] }, {}, { groups: ["A", "B"] });
  const table = { rules, rows: widened(rows, "Khối", (row) => (row % 2 === 0 ? "Khối A" : "Khối B")) };
  return inCell(table, at, { column: 4, value: random.pick(["Khối C", "Khối Đ", "Khối X"]), told: NAME });
}

function alternative(random: Random): RuleSpoilt {
  const { rows } = falling(random);
  const rules = two({ alternatives: [{ clause: "Điều 9", of: "ties", ties: "dense" }] });
  const at = random.int(2, rows.length - 2);
  const above = rows[at - 1] ?? [];
  const table = { rules, rows };
  return {
    clean: table,
    spoilt: { rules, rows: changed(rows, at, { [FIRST]: above[FIRST] ?? "", [SECOND]: above[SECOND] ?? "" }) },
    cell: TABLE,
  };
}

function lacking(random: Random): RuleSpoilt {
  const { rows, at } = units(random, () => "Đạt");
  const rule = { kind: "yesNo" } as const;
  const rules = two({ decimals: 0 }, { max: "1", rule }, { max: "1", rule });
  return inCell({ rules, rows }, at, { column: random.int(FIRST, SECOND), value: "Chưa đạt", told: NAME });
}

const MEAN = { of: "declared", by: "mean" } as const;
const merging = (rules: readonly UnitRule[], rest: Partial<Framework> = {}) =>
  two({ units: rules, parts: MEAN, ...rest });

/** Two neighbours that are one unit; the upper of them stands in this row. */
function neighbours(random: Random) {
  const { rows } = units(random);
  const at = random.int(1, rows.length - 2);
  const [unit, other] = [at, at + 1].map((row) => String(rows[row]?.[NAME]));
  return { rows, at, unit: unit ?? "", other: other ?? "" };
}

function madeOf(random: Random): RuleSpoilt {
  const { rows, unit, other } = neighbours(random);
  return underRules(rows, [two(), merging([{ unit, madeOf: [unit, other] }])], TABLE);
}

function partMissing(random: Random): RuleSpoilt {
  const { rows, at, unit, other } = neighbours(random);
  const of = (part: string) => merging([{ unit, madeOf: [unit, part] }]);
  return underRules(rows, [of(other), of(`Xã Không Có ${random.int(1, 99)}`)], `B${at + 1}`);
}

function partLeftOut(random: Random): RuleSpoilt {
  const { rows, at, unit, other } = neighbours(random);
  const rules = merging([{ unit, madeOf: [unit, other] }], { total: { kind: "ratio" } });
  const spoilt = inCell({ rules, rows }, at + 1, { column: random.int(FIRST, SECOND), value: "KAD" });
  return { ...spoilt, cell: `B${at + 1}` };
}

/** The same units twice, a month each. */
function months(random: Random) {
  const { rows, at } = units(random);
  const [head = [], ...lines] = rows;
  const table = [head, ["I", "Tháng 1"], ...lines, ["II", "Tháng 2"], ...lines];
  return { rows: table, at, count: lines.length };
}

function partWeight(random: Random): RuleSpoilt {
  const { rows, at } = months(random);
  const weights = ["Tháng 1", "Tháng 2"].map((part, index) => ({ part, weight: String(index + 1) }));
  const of = (known: typeof weights) => two({ parts: { of: "name", by: "weightedMean", weights: known } });
  return underRules(rows, [of(weights), of([random.pick(weights)])], `B${at + 2}`);
}

function fewerParts(random: Random): RuleSpoilt {
  const { rows, at, count } = months(random);
  const rules = two({ parts: { of: "name", by: "mean" } });
  const second = at + count + 2;
  return {
    clean: { rows, rules },
    spoilt: { rows: rows.filter((_, row) => row !== second), rules },
    cell: `B${at + 2}`,
  };
}

/** Classes as printed, under a threshold that is known by its interval alone: all units lie in it. */
function classOrder(random: Random): RuleSpoilt {
  const { rows } = falling(random);
  const provenance = { kind: "inferred", greaterThan: "20", atMost: "199" } as const;
  const level = (vi: string, isBest: boolean) => ({
    name: { vi, en: vi },
    threshold: isBest ? ({ value: null, comparison: "atLeast", provenance } as const) : null,
    color: null,
  });
  const rules = two({ classes: { of: "total", levels: [level("Tốt", true), level("Khá", false)] } });
  const best = random.int(2, rows.length - 2);
  const table = { rules, rows: widened(rows, "Xếp loại", (row) => (row <= best ? "Tốt" : "Khá")) };
  const isUpper = random.int(0, 1) === 0;
  const at = isUpper ? random.int(1, best - 1) : random.int(best + 2, rows.length);
  return at >= rows.length
    ? inCell(table, 1, { column: 4, value: "Khá" })
    : inCell(table, at, { column: 4, value: isUpper ? "Khá" : "Tốt" });
}

/** The total shows one decimal and holds two. */
function shownEqual(random: Random): RuleSpoilt {
  const base = falling(random);
  const total = (line: readonly RawValue[]) => Number(line[FIRST]) + Number(line[SECOND]);
  const rows = widened(base.rows, "Tổng điểm", (row) => total(base.rows[row] ?? []));
  const at = random.int(2, rows.length - 1);
  const above = base.rows[at - 1] ?? [];
  const second = Number(above[SECOND]) - random.int(1, 4) / 100;
  const cells = {
    [FIRST]: above[FIRST] ?? "",
    [SECOND]: second,
    4: Math.round((Number(above[FIRST]) + second) * 100) / 100,
  };
  const optionsOf = (shown: readonly (readonly RawValue[])[]): SheetOptions => ({
    text: (row, column) => {
      const value = shown[row]?.[column];
      return typeof value === "number" && column === 4 ? value.toFixed(1) : String(value);
    },
  });
  const spoilt = changed(rows, at, cells);
  const rules = two({ decimals: 2 });
  return {
    clean: { rows, rules, options: optionsOf(rows) },
    spoilt: { rows: spoilt, rules, options: optionsOf(spoilt) },
    cell: `E${at}`,
  };
}

/** Slips that only certain rules make slips of. */
export const RULE_SPOILS: { readonly [C in FindingCode]?: RuleSpoil } = {
  "score.figureDiffers": figureDiffers,
  "score.noPoints": noPoints,
  "excluded.outOfRange": excludedOutOfRange,
  "excluded.notUsed": excludedNotUsed,
  "criterion.maxUnknown": maxUnknown,
  "unit.uncounted": uncounted,
  "unit.onlyExtra": onlyExtra,
  "unit.overlong": overlong,
  "table.noResults": noResults,
  "unit.groupUnknown": groupUnknown,
  "unit.lacking": lacking,
  "unit.madeOf": madeOf,
  "unit.partMissing": partMissing,
  "unit.partWeight": partWeight,
  "unit.partLeftOut": partLeftOut,
  "unit.fewerParts": fewerParts,
  "class.order": classOrder,
  "ranking.alternative": alternative,
  "ranking.shownEqual": shownEqual,
};
