import type { RawValue } from "../../src/model/cell";
import type { ClassLevel, Criterion, Framework } from "../../src/model/framework";
import type { Random } from "../generator/random";
import { CLASS, FIRST, FRAMEWORK, LAST, NAME, RANK, score, set, type Spoilable, STT, TOTAL } from "./cleanTable";
import { SHEET_SPOILS } from "./sheetSpoils";
import type { Spoil, Spoils } from "./spoil";

const LOWERED = { by: 1, reason: "Chậm báo cáo", legalBasis: "Điều 8" };

/** The rules of the clean tables with something else in them. */
function rules(change: Partial<Framework>): Framework {
  return { ...FRAMEWORK, ...change };
}

/** The first criterion with something else in it. */
function firstCriterion(change: Partial<Criterion>): Framework {
  return rules({ criteria: FRAMEWORK.criteria.map((each, index) => (index === 0 ? { ...each, ...change } : each)) });
}

/** The classes with something else in the best of them. */
function bestClass(change: Partial<ClassLevel>): Framework {
  const { classes } = FRAMEWORK;
  if (classes === null) throw new Error("the clean tables have classes");
  return rules({
    classes: { ...classes, levels: classes.levels.map((each, index) => (index === 0 ? { ...each, ...change } : each)) },
  });
}

const anyRow = ({ units }: Spoilable, random: Random): number => random.int(1, units);
const anyScore = (sheet: Spoilable, random: Random) => ({
  row: anyRow(sheet, random),
  column: random.int(FIRST, LAST),
});

/** Writes something else into some score. */
const inScore =
  (change: (score: number, random: Random) => RawValue): Spoil =>
  (sheet, random) => {
    const { row, column } = anyScore(sheet, random);
    return set(sheet.rows, row, column, change(score(sheet.rows, row, column), random));
  };

/** Gives a row the scores that make this total, in hundredths. */
function withTotal({ rows }: Spoilable, row: number, hundredths: number): void {
  for (let column = FIRST; column <= LAST; column++) set(rows, row, column, hundredths / 500);
  set(rows, row, TOTAL, hundredths / 100);
}

/** Puts a column behind the others, and gives its place. */
function append({ rows, units }: Spoilable, heading: string, value: (row: number) => RawValue): number {
  const column = CLASS + 1;
  set(rows, 0, column, heading);
  for (let row = 1; row <= units; row++) set(rows, row, column, value(row));
  return column;
}

/** Verified scores of the first criterion beside the units' own, which are `self` of the verified ones in one row. */
const selfScored =
  (self: (verified: number, random: Random) => number, at: "self" | "verified"): Spoil =>
  (sheet, random) => {
    const row = anyRow(sheet, random);
    sheet.rows[0]?.splice(FIRST, 1, "Nhận thức thẩm định (100 điểm)");
    const rounded = (points: number) => Math.round(points * 100) / 100;
    const column = append(sheet, "Nhận thức tự chấm (100 điểm)", (each) => {
      const verified = score(sheet.rows, each, FIRST);
      return rounded(each === row ? self(verified, random) : verified);
    });
    return { row, column: at === "self" ? column : FIRST, otherColumns: true };
  };

export const SPOILS: Spoils = {
  ...SHEET_SPOILS,
  "score.missing": inScore(() => ""),
  "score.notApplicable": inScore(() => "Không áp dụng"),
  "score.negative": inScore((value) => -value),
  "score.tooPrecise": inScore((value, random) => value + random.int(1, 9) / 1000),
  "score.penaltySign": (sheet, random) => {
    const row = anyRow(sheet, random);
    const at = set(sheet.rows, row, FIRST, -score(sheet.rows, row, FIRST));
    return { ...at, framework: firstCriterion({ kind: "penalty", max: null, penaltySign: "positive" }) };
  },
  "score.outOfScale": selfScored((_, random) => 101 + random.int(0, 900) / 100, "self"),
  "score.verifiedAbove": selfScored((verified, random) => verified - random.int(1, 900) / 100, "verified"),
  "score.cut": selfScored((verified, random) => Math.min(100, verified + random.int(1, 900) / 100), "verified"),
  "score.stagesApart": (sheet, random) => {
    const row = anyRow(sheet, random);
    for (let each = 1; each <= sheet.units; each++) {
      if (score(sheet.rows, each, FIRST) > 90) set(sheet.rows, each, FIRST, 90);
    }
    set(sheet.rows, row, FIRST, 10 + random.int(0, 900) / 100);
    sheet.rows[0]?.splice(FIRST, 1, "Nhận thức thẩm định (100 điểm)");
    append(sheet, "Nhận thức tự chấm (100 điểm)", (each) => (each === row ? 95 : score(sheet.rows, each, FIRST) + 1));
    return { row, column: FIRST, otherColumns: true };
  },
  "published.ratio": (sheet, random) => {
    const row = anyRow(sheet, random);
    const column = append(sheet, "Tỷ lệ (%)", (each) => {
      const share = Math.round(score(sheet.rows, each, TOTAL) * 20) / 100;
      return Math.round((share + (each === row ? random.int(1, 500) / 100 : 0)) * 100) / 100;
    });
    return { row, column, framework: rules({ total: { kind: "ratio" } }), otherColumns: true };
  },
  "condition.unknown": (sheet, random) => {
    const row = anyRow(sheet, random);
    withTotal(sheet, row, 45000);
    const first = FRAMEWORK.criteria[0];
    if (first === undefined) return null;
    const part = { ...first, id: "part", name: { vi: "Kế hoạch", en: "Plan" }, max: "60", parent: first.id };
    const conditions = [{ criteria: ["part"], of: "points", comparison: "atLeast", value: "10" }] as const;
    return { row, column: NAME, framework: { ...bestClass({ conditions }), criteria: [...FRAMEWORK.criteria, part] } };
  },
  "score.partsDiffer": (sheet, random) => {
    const { criteria } = FRAMEWORK;
    for (let row = 1; row <= sheet.units; row++) {
      const sum = Math.round((score(sheet.rows, row, FIRST + 1) + score(sheet.rows, row, FIRST + 2)) * 100) / 100;
      set(sheet.rows, row, FIRST, sum);
    }
    const row = anyRow(sheet, random);
    const at = set(sheet.rows, row, FIRST, Math.round(score(sheet.rows, row, FIRST) * 100 + random.int(1, 500)) / 100);
    const parent = criteria[0]?.id ?? "";
    const parts = criteria.map((each, index) =>
      index === 0 ? { ...each, max: "200" } : index < 3 ? { ...each, parent } : each,
    );
    return { ...at, framework: rules({ criteria: parts }) };
  },
  "score.notForUnit": (sheet, random) => {
    const row = anyRow(sheet, random);
    const framework = rules({ units: [{ unit: String(sheet.rows[row]?.[NAME]), notApplicable: ["c0"] }] });
    return { row, column: FIRST, framework };
  },
  "unit.untidy": (sheet, random) => {
    const row = anyRow(sheet, random);
    const name = String(sheet.rows[row]?.[NAME]);
    return set(sheet.rows, row, NAME, random.pick([`${name} `, name.replace(" ", "\u00a0"), `\u200b${name}`]));
  },
  "unit.notInTable": () => ({
    row: 0,
    column: 0,
    framework: rules({ units: [{ unit: "Xã Không Có", lowered: LOWERED }] }),
  }),
  "unit.severalInTable": (sheet, random) => {
    const row = random.int(2, sheet.units);
    const name = String(sheet.rows[row - 1]?.[NAME]);
    set(sheet.rows, row, NAME, name);
    return { row: 0, column: 0, framework: rules({ units: [{ unit: name, lowered: LOWERED }] }) };
  },
  "published.rounding": (sheet, random) => {
    const row = anyRow(sheet, random);
    set(sheet.rows, row, FIRST, Math.round(score(sheet.rows, row, FIRST) * 1000 + 6) / 1000);
    return { row, column: TOTAL };
  },
  "threshold.onEdge": (sheet, random) => {
    const row = anyRow(sheet, random);
    withTotal(sheet, row, random.pick([40000, 39999, 40001, 30000]));
    return { row, column: TOTAL };
  },
  "threshold.inferred": (sheet) => {
    withTotal(sheet, 1, 45000);
    const threshold = {
      value: "400",
      comparison: "atLeast",
      provenance: { kind: "inferred", greaterThan: "350", atMost: "450" },
    } as const;
    return { row: 0, column: CLASS, framework: bestClass({ threshold }) };
  },
  "threshold.unknown": (sheet, random) => {
    const row = anyRow(sheet, random);
    withTotal(sheet, row, 40000);
    const threshold = {
      value: null,
      comparison: "atLeast",
      provenance: { kind: "inferred", greaterThan: "350", atMost: "450" },
    } as const;
    return { row, column: TOTAL, framework: bestClass({ threshold }) };
  },
  "ranking.tie": (sheet, random) => {
    const row = random.int(2, sheet.units);
    for (let column = FIRST; column <= TOTAL; column++)
      set(sheet.rows, row, column, score(sheet.rows, row - 1, column));
    return { row: row - 1, column: NAME };
  },
  "ranking.tieBroken": (sheet, random) => {
    const row = random.int(2, sheet.units);
    for (let column = FIRST; column <= LAST; column++) set(sheet.rows, row, column, score(sheet.rows, row - 1, column));
    const [a, b] = [score(sheet.rows, row, FIRST), score(sheet.rows, row, FIRST + 1)];
    if (a === b) return null;
    set(sheet.rows, row, FIRST, b);
    set(sheet.rows, row, FIRST + 1, a);
    const ranking = { ...FRAMEWORK.ranking, tieBreakers: [{ of: "points", criteria: ["c0"] }] } as const;
    return { row: a > b ? row - 1 : row, column: NAME, framework: rules({ ranking }) };
  },
  "class.lowered": (sheet, random) => {
    const row = anyRow(sheet, random);
    withTotal(sheet, row, 45000);
    return {
      row,
      column: NAME,
      framework: rules({ units: [{ unit: String(sheet.rows[row]?.[NAME]), lowered: LOWERED }] }),
    };
  },
  "class.knockOut": (sheet, random) => {
    const row = anyRow(sheet, random);
    withTotal(sheet, row, 45000);
    const knockOut = { class: "Khá", reason: "Vi phạm", legalBasis: "Điều 8" };
    return {
      row,
      column: NAME,
      framework: rules({ units: [{ unit: String(sheet.rows[row]?.[NAME]), knockOut }] }),
    };
  },
  "class.quota": (sheet) => {
    withTotal(sheet, 1, 48000);
    withTotal(sheet, 2, 47000);
    for (let row = 3; row <= sheet.units; row++) withTotal(sheet, row, 20000 + row * 10);
    return { row: 2, column: NAME, framework: bestClass({ quota: { kind: "count", atMost: 1 } }) };
  },
  "class.quotaEdge": (sheet) => {
    withTotal(sheet, 1, 47000);
    withTotal(sheet, 2, 47000);
    for (let row = 3; row <= sheet.units; row++) withTotal(sheet, row, 20000 + row * 10);
    return { row: 1, column: NAME, framework: bestClass({ quota: { kind: "count", atMost: 1, tied: "asked" } }) };
  },
  "class.quotaReadings": (sheet) => {
    const { units } = sheet;
    if (units % 10 !== 0) return null;
    for (let row = 1; row <= units; row++) withTotal(sheet, row, (row <= units / 2 ? 45000 : 35000) + row * 10);
    return { row: 0, column: 0, framework: bestClass({ quota: { kind: "share", percent: "20", among: "nextClass" } }) };
  },
  "class.quotaException": () => {
    const exception = { percent: "25", reason: "Thành tích nổi trội" };
    return {
      row: 0,
      column: 0,
      framework: bestClass({ quota: { kind: "share", percent: "20", among: "units", exception } }),
    };
  },
  "score.slip": ({ rows, units }, random) => {
    const [row, column] = [random.int(1, units), random.int(FIRST, LAST)];
    const others = rows
      .slice(1, units + 1)
      .map((line) => Number(line[column]))
      .filter((_, index) => index !== row - 1);
    const value = score(rows, row, column);
    if (value > Math.max(...others) || value < Math.min(...others)) return null;
    return set(rows, row, column, Math.round(value * 100));
  },
  "unit.copied": ({ rows, units }, random) => {
    const row = random.int(2, units);
    const from = random.int(1, row - 1);
    for (let column = FIRST; column <= LAST; column++) set(rows, row, column, score(rows, from, column));
    return { row, column: NAME };
  },
  "unit.number": ({ rows, units }, random) => {
    const row = random.int(2, units);
    return set(rows, row, STT, score(rows, row, STT) + random.int(1, 5));
  },
  "published.count": ({ rows, units }, random) => {
    const column = random.int(1, 3);
    const row = units + 3;
    return set(rows, row, column, score(rows, row, column) + 1);
  },
  "published.total": ({ rows, units }, random) => {
    const row = random.int(1, units);
    return set(rows, row, TOTAL, (Math.round(score(rows, row, TOTAL) * 100) + 100) / 100);
  },
  "published.rank": ({ rows, units }, random) => {
    const row = random.int(1, units);
    return set(rows, row, RANK, score(rows, row, RANK) + 1);
  },
  "published.class": ({ rows, units }, random) => {
    const row = random.int(1, units);
    return set(rows, row, CLASS, rows[row]?.[CLASS] === "Tốt" ? "Khá" : "Tốt");
  },
  "ranking.order": ({ rows, units, formulas }, random) => {
    const row = random.int(2, units);
    if (units < 8 || rows[row]?.[RANK] === rows[row - 1]?.[RANK]) return null;
    const [above, below] = [[...(rows[row - 1] ?? [])], [...(rows[row] ?? [])]];
    rows[row - 1] = [above[STT] ?? "", ...below.slice(1)];
    rows[row] = [below[STT] ?? "", ...above.slice(1)];
    formulas.clear();
    return { row, column: RANK };
  },
  "score.aboveMax": ({ rows, units }, random) => {
    const [row, column] = [random.int(1, units), random.int(FIRST, LAST)];
    return set(rows, row, column, 100.01 + random.int(0, 9));
  },
};
