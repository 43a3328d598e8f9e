import { summed, type Fraction } from "../fraction";
import type { Random } from "../random";
import type { Column } from "../table/column";
import { criteriaColumns, drawPrint } from "../table/criteria";
import { drawPlan, drawRanks, drawTotal, type Plan } from "../table/plan";
import { byUnit, drawParts, type Part } from "../table/scores";
import { scoreSheet } from "../table/scoreSheet";
import { drawUnits } from "../table/units";
import { written, type Writing } from "../table/writing";
import { drawCriteria, drawManner } from "../words/criteria";
import type { Kind } from "./kind";

interface Pillars {
  readonly subtotals: "none" | "last" | "first";
  readonly maxima: boolean;
  /** Rows of headings above the components. */
  readonly levels: 1 | 2 | 3;
  /** Some criteria stand alone beside the pillars. */
  readonly mixed: boolean;
}

const SUBTOTALS = ["Cộng", "Tổng", "Cộng nhóm", "Tổng nhóm", "Tổng điểm"];

interface Pillar {
  readonly columns: readonly Column[];
  readonly parts: readonly Part[];
}

function drawPillar(random: Random, units: number, names: readonly string[], of: Pillars & PillarPrint): Pillar {
  const [name = "", ...components] = names;
  const parts = drawParts(random, units, components.length, of.places);
  const columns = criteriaColumns(parts, components, of.writing).map((column) => {
    const outer = [...of.outer, name];
    return { ...column, headings: [...outer, ...column.headings] };
  });
  if (of.subtotals === "none") return { columns, parts };
  const sums = byUnit(parts).map(summed);
  const subtotal: Column = {
    role: "subtotal",
    headings: [...of.outer, name, of.subtotalWord],
    cells: sums.map((sum) => written(sum, of.places, of.writing)),
    maximum: summed(parts.map(({ maximum }) => maximum)),
  };
  return { columns: of.subtotals === "last" ? [...columns, subtotal] : [subtotal, ...columns], parts };
}

/** Headings over the pillars themselves. */
function drawOuter(random: Random, levels: Pillars["levels"]): readonly string[] {
  const inner = random.pick(["Nội dung chấm điểm", "Điểm các nhóm tiêu chí", "Điểm chuẩn"]);
  switch (levels) {
    case 1:
      return [];
    case 2:
      return [inner];
    case 3:
      return [random.pick(["Kết quả thẩm định", "Bộ chỉ số đánh giá", "Điểm của Hội đồng"]), inner];
  }
}

interface PillarPrint {
  readonly places: number;
  readonly writing: Writing;
  readonly outer: readonly string[];
  readonly subtotalWord: string;
}

function pillarPlan(random: Random, of: Pillars): Plan {
  const units = drawUnits(random, 5, 20);
  const manner = drawManner(random);
  const count = units.names.length;
  const sizes = Array.from({ length: random.int(2, 4) }, () => random.int(2, 4));
  const names = drawCriteria(random, sizes.length + sizes.reduce((sum, each) => sum + each, 0) + 2, "real");
  const nonsensical = manner === "nonsense" ? drawCriteria(random, names.length, "nonsense") : names;
  const print = {
    ...drawPrint(random),
    outer: drawOuter(random, of.levels),
    subtotalWord: random.pick(SUBTOTALS),
  };
  let taken = 0;
  const pillars = sizes.map((size) => {
    taken += size + 1;
    return drawPillar(random, count, nonsensical.slice(taken - size - 1, taken), { ...of, ...print });
  });
  const alone = of.mixed ? drawParts(random, count, random.int(1, 2), print.places) : [];
  const aloneColumns = criteriaColumns(alone, nonsensical.slice(taken), print.writing);
  const parts = [...pillars.flatMap((pillar) => pillar.parts), ...alone];
  const totals: Fraction[] = byUnit(parts).map(summed);
  const runs = [...pillars.map(({ columns }) => columns), ...aloneColumns.map((column) => [column])];
  const columns = (of.mixed ? random.shuffled(runs) : runs).flat();
  const maximum = summed(parts.map((part) => part.maximum));
  const total = { ...drawTotal(random, manner), ...(of.maxima && { maximum }) };
  const ranks = random.chance(70) ? drawRanks(random, manner) : null;
  const plan = drawPlan(
    random,
    { units, rule: { kind: "sum" }, parts: columns, totals, places: print.places, total, ranks },
    manner,
  );
  const maxima = of.maxima ? random.pick(["headings", "labelledRow", "headingRow"] as const) : "none";
  return { ...plan, layout: { ...plan.layout, maxima } };
}

function pillarsKind(id: string, draw: (random: Random) => Partial<Pillars>): Kind {
  const bare: Pillars = { subtotals: "none", maxima: false, levels: 1, mixed: false };
  return { id, make: (random) => scoreSheet(random, pillarPlan(random, { ...bare, ...draw(random) })) };
}

export const pillars = pillarsKind("pillars", () => ({}));
export const pillarsWithMaxima = pillarsKind("pillars-with-maxima", () => ({ maxima: true }));
export const pillarsWithSubtotals = pillarsKind("pillars-with-subtotals", (random) => {
  return { subtotals: random.chance(75) ? "last" : "first", maxima: random.chance(40) };
});
export const pillarsAndSingles = pillarsKind("pillars-and-singles", (random) => {
  return { mixed: true, subtotals: random.chance(40) ? "last" : "none" };
});
export const deepHeadings = pillarsKind("headings-of-three-rows", (random) => {
  return {
    levels: 2,
    subtotals: random.chance(30) ? "last" : "none",
    maxima: random.chance(60),
    mixed: random.chance(30),
  };
});
export const deepestHeadings = pillarsKind("headings-of-four-rows", (random) => {
  return { levels: 3, subtotals: random.chance(30) ? "last" : "none", maxima: random.chance(60) };
});
