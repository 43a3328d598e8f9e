import { fraction } from "../fraction";
import type { Random } from "../random";
import { cell, type SheetCell } from "../sheet";
import type { Column } from "../table/column";
import { drawPlan, drawRanks, type Plan } from "../table/plan";
import { scoreSheet } from "../table/scoreSheet";
import { drawUnits } from "../table/units";
import { drawCriteria } from "../words/criteria";
import type { Kind } from "./kind";

function passPlan(random: Random, passed: SheetCell, failed: SheetCell, printed: boolean): Plan {
  const units = drawUnits(random, 5, 20);
  const names = drawCriteria(random, random.int(3, 8), "real");
  const reached = names.map(() => units.names.map(() => random.chance(75)));
  const parts = names.map((name, at): Column => {
    return { role: "criterion", headings: [name], cells: (reached[at] ?? []).map((yes) => (yes ? passed : failed)) };
  });
  const totals = units.names.map((_, unit) => fraction(reached.filter((of) => of[unit] === true).length));
  const heading = random.pick(["Số tiêu chí đạt", "Tổng số tiêu chí đạt", "Tổng", "Số TC đạt"]);
  const plan = drawPlan(
    random,
    {
      units,
      rule: { kind: "count" },
      parts,
      totals,
      places: 0,
      total: printed ? { heading: [heading], writing: "plain", place: "right" } : null,
      ranks: printed && random.chance(50) ? drawRanks(random, "real") : null,
      classHeading: null,
      asking: "may",
      mayHaveOutliers: false,
    },
    "real",
  );
  return { ...plan, layout: { ...plan.layout, maxima: "none", numbering: "none", closing: [] } };
}

/** Đạt / Chưa đạt: what they count is the framework's matter. */
export const passOrFail: Kind = {
  id: "pass-or-fail",
  make: (random) => {
    const [passed, failed] = random.pick([
      ["Đạt", "Chưa đạt"],
      ["Đạt", "Không đạt"],
      ["Có", "Không"],
      ["Đ", "CĐ"],
    ] as const);
    return scoreSheet(random, passPlan(random, cell(passed), cell(failed), random.chance(50)));
  },
};

/** Ticks, crosses, TRUE and FALSE. */
export const ticks: Kind = {
  id: "ticks",
  make: (random) => {
    const [passed, failed] = random.pick([
      ["x", ""],
      ["✓", ""],
      ["✓", "✗"],
      [true, false],
      ["X", ""],
      ["+", "-"],
    ] as const);
    return scoreSheet(random, passPlan(random, cell(passed), cell(failed), random.chance(50)));
  },
};
