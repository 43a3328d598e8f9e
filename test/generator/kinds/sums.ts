import { decimal, summed, fraction, type Fraction } from "../fraction";
import type { Random } from "../random";
import { BLANK_CELL, cell, type SheetCell } from "../sheet";
import type { Column } from "../table/column";
import { criteriaColumns, drawPrint } from "../table/criteria";
import { drawPlan, drawRanks, drawTotal, type Plan, type PlanStart } from "../table/plan";
import { byUnit, drawParts, type Part } from "../table/scores";
import { scoreSheet } from "../table/scoreSheet";
import { drawUnits, type Units } from "../table/units";
import { written } from "../table/writing";
import { drawCriteria, drawManner, nonsense, WORDS_LIKE_UNITS, type HeadingManner } from "../words/criteria";
import { NAMES_LIKE_WORDS } from "../words/units";
import type { Kind } from "./kind";

export interface SumDraw {
  readonly units: Units;
  readonly parts: readonly Part[];
  readonly places: number;
  readonly start: PlanStart;
}

/** A plain sum of some criteria, ready to be made special. */
export function drawSum(
  random: Random,
  of: {
    readonly units?: Units;
    readonly parts?: number;
    readonly places?: number;
    readonly headings?: readonly string[];
  } = {},
  manner: HeadingManner = drawManner(random),
): SumDraw {
  const units = of.units ?? drawUnits(random);
  const print = drawPrint(random);
  const places = of.places ?? print.places;
  const count = of.headings?.length ?? of.parts ?? random.int(2, 8);
  const parts = drawParts(random, units.names.length, count, places);
  const headings = of.headings ?? drawCriteria(random, count, manner);
  const columns = criteriaColumns(parts, headings, print.writing);
  const totals = byUnit(parts).map(summed);
  const maximum = summed(parts.map((part) => part.maximum));
  const total = { ...drawTotal(random, manner), ...(random.chance(50) && { maximum }) };
  return { units, parts, places, start: { units, rule: { kind: "sum" }, parts: columns, totals, places, total } };
}

export const sumUnderAnyHeading: Kind = {
  id: "sum-under-any-heading",
  make: (random) => {
    const manner = drawManner(random);
    return scoreSheet(random, drawPlan(random, drawSum(random, {}, manner).start, manner));
  },
};

/** Population, area, telephone numbers: figures of the unit that no total counts. */
export function drawBystanders(random: Random, units: number, count: number): Column[] {
  const kinds: readonly (readonly [string, (unit: number) => SheetCell])[] = [
    ["Dân số (người)", () => cell(random.int(1500, 60_000))],
    ["Diện tích tự nhiên (km2)", () => written(decimal(random.int(500, 30_000), 2), 2, "plain")],
    ["Số hộ", () => cell(random.int(300, 9000))],
    ["Điện thoại", () => cell(`02${random.int(10_000_000, 99_999_999)}`)],
    ["Số cán bộ, công chức", () => cell(random.int(20, 400))],
    ["Mã đơn vị", (unit) => cell(String(10_000 + unit * 37))],
    ["Ghi chú", () => (random.chance(20) ? cell("Nộp chậm") : BLANK_CELL)],
    ["Năm thành lập", () => cell(random.int(1946, 2015))],
  ];
  return random.some(kinds, count).map(([heading, draw]) => ({
    role: heading === "Ghi chú" ? "note" : heading === "Mã đơn vị" ? "code" : "leftOut",
    headings: [heading],
    cells: Array.from({ length: units }, (_, unit) => draw(unit)),
  }));
}

/** Parts and total apart, with columns between that do not count; the printed total tells which do. */
export const sumWithBystanders: Kind = {
  id: "sum-with-bystanders",
  make: (random) => {
    const { units, start } = drawSum(random);
    const bystanders = drawBystanders(random, units.names.length, random.int(1, 3));
    return scoreSheet(random, drawPlan(random, { ...start, bystanders }));
  },
};

export const wordsLikeUnits: Kind = {
  id: "words-like-units",
  make: (random) => {
    const headings = random.some(WORDS_LIKE_UNITS, random.int(2, 5));
    return scoreSheet(random, drawPlan(random, drawSum(random, { headings }).start, "real"));
  },
};

export const unitsLikeWords: Kind = {
  id: "units-like-words",
  make: (random) => {
    const drawn = drawUnits(random, 5, 12);
    const turned = random.some(NAMES_LIKE_WORDS, random.int(1, 3));
    const names = random.shuffled([...drawn.names.slice(turned.length), ...turned]);
    const units = { ...drawn, heading: "Đơn vị", names };
    return scoreSheet(random, drawPlan(random, drawSum(random, { units }, "real").start, "real"));
  },
};

/** Points and totals of none to four places. */
export const decimals: Kind = {
  id: "decimals",
  make: (random) => {
    const places = random.int(0, 4);
    const { start } = drawSum(random, { places });
    return scoreSheet(random, drawPlan(random, { ...start, ranks: drawRanks(random, "real") }));
  },
};

/** Totals that a spreadsheet's own adding left with dust in the last bits. */
export const binaryDust: Kind = {
  id: "binary-dust",
  make: (random) => {
    const { parts, start } = drawSum(random, { places: random.int(1, 2), parts: random.int(3, 6) });
    const made = scoreSheet(
      random,
      drawPlan(random, { ...start, mayHaveOutliers: false, sorted: false, layout: plain(random, start) }),
    );
    const total = made.truth.columns.find(({ role }) => role === "total")?.column ?? -1;
    const dusty = byUnit(parts).map((scores) => scores.reduce((sum, { n, d }) => sum + Number(n) / Number(d), 0));
    const rows = made.sheet.rows.map((row, at) => {
      const unit = made.truth.units.findIndex((each) => each.row === at);
      return unit < 0 ? row : row.map((each, column) => (column === total ? cell(dusty[unit] ?? 0) : each));
    });
    return { ...made, sheet: { ...made.sheet, rows } };
  },
};

function plain(random: Random, start: PlanStart): Plan["layout"] {
  return { ...drawPlan(random, start).layout, closing: [] };
}

/** Years as headings of what counts: 2021, 2022, 2023 added up. */
export const sumOfYears: Kind = {
  id: "sum-of-years",
  make: (random) => {
    const first = random.int(2018, 2022);
    const headings = Array.from({ length: random.int(2, 4) }, (_, at) => `Năm ${first + at}`);
    const { start } = drawSum(random, { headings });
    return scoreSheet(random, drawPlan(random, { ...start, ranks: drawRanks(random, "real") }, "real"));
  },
};

/** One unit lacks a score: it has no total, and nobody knows its rank. */
export const missingScore: Kind = {
  id: "missing-score",
  make: (random) => {
    const { units, start } = drawSum(random, { units: drawUnits(random, 8, 24) });
    const [lacking, part] = [random.int(0, units.names.length - 1), random.int(0, start.parts.length - 1)];
    const holed = start.parts.map((column, at) =>
      at === part
        ? { ...column, cells: column.cells.map((each, unit) => (unit === lacking ? BLANK_CELL : each)) }
        : column,
    );
    const totals = start.totals.map((total, unit) => (unit === lacking ? null : total));
    return scoreSheet(random, drawPlan(random, { ...start, parts: holed, totals, mayHaveOutliers: false }));
  },
};

/** No result is printed, and maxima that add up to the scale of the title or nothing at all say what counts. */
export const nothingPrinted: Kind = {
  id: "nothing-printed",
  make: (random) => {
    const { start } = drawSum(random, {}, "real");
    const bare = { ...start, total: null, ranks: null, classHeading: null, asking: "may" as const };
    return scoreSheet(random, drawPlan(random, bare, "real"));
  },
};

/** Ranks without a total: what they order is the sum. */
export const ranksWithoutTotal: Kind = {
  id: "ranks-without-total",
  make: (random) => {
    const { start } = drawSum(random, { units: drawUnits(random, 8, 24) }, "real");
    const ranks = drawRanks(random, "real");
    return scoreSheet(
      random,
      drawPlan(random, { ...start, total: null, ranks, asking: "may", mayHaveOutliers: false }, "real"),
    );
  },
};

/** Every unit of a school's "points of ten" bank has maxima of ten and a total that says so. */
export const statedMaxima: Kind = {
  id: "stated-maxima",
  make: (random) => {
    const { parts, start } = drawSum(random, {}, "real");
    const maximum: Fraction = parts.reduce(
      (sum, part) => fraction(sum.n * part.maximum.d + part.maximum.n * sum.d, sum.d * part.maximum.d),
      fraction(0),
    );
    const total = { ...drawTotal(random, "real"), maximum };
    const plan = drawPlan(random, { ...start, total }, "real");
    const maxima = random.pick(["headings", "labelledRow", "headingRow"] as const);
    return scoreSheet(random, { ...plan, layout: { ...plan.layout, maxima } });
  },
};

/** Headings that nobody has ever seen: only the figures tell. */
export const nonsenseHeadings: Kind = {
  id: "nonsense-headings",
  make: (random) => {
    const { start } = drawSum(random, { headings: nonsense(random, random.int(3, 7)) }, "nonsense");
    return scoreSheet(random, drawPlan(random, { ...start, ranks: drawRanks(random, "nonsense") }, "nonsense"));
  },
};
