import { fraction, negated, plus, shortest, summed, type Fraction } from "../fraction";
import type { Random } from "../random";
import { BLANK_CELL, cell, type SheetCell } from "../sheet";
import type { Column } from "../table/column";
import { drawPlan, drawRanks, type PlanStart } from "../table/plan";
import { scoreSheet } from "../table/scoreSheet";
import { drawUnits } from "../table/units";
import { written } from "../table/writing";
import { drawSum } from "./sums";
import type { Kind } from "./kind";

const BONUS = ["Điểm thưởng", "Điểm cộng", "Điểm khuyến khích", "Thưởng"];
const PENALTY = ["Điểm trừ", "Trừ điểm", "Điểm phạt", "Điểm trừ vi phạm", "Trừ"];

type Sign = "below" | "above" | "typed";

/** Minus signs as people type them: hyphen, dash, true minus, apart, in brackets as accountants have it. */
const MINUS: readonly ((digits: string) => string)[] = [
  (digits) => `-${digits}`,
  (digits) => `−${digits}`,
  (digits) => `–${digits}`,
  (digits) => `- ${digits}`,
  (digits) => `(${digits})`,
];

function penaltyCell(random: Random, size: Fraction, sign: Sign, none: SheetCell): SheetCell {
  if (size.n === 0n) return none;
  switch (sign) {
    case "below":
      return written(negated(size), 0, "plain");
    case "above":
      return written(size, 0, "plain");
    case "typed":
      return cell(random.pick(MINUS)(shortest(size)));
  }
}

/** A few units have some; the others a zero or nothing. */
function drawExtra(random: Random, units: number, most: number): Fraction[] {
  const drawn = Array.from({ length: units }, () => fraction(random.chance(60) ? random.int(1, most) : 0));
  return drawn.every(({ n }) => n === 0n) ? drawExtra(random, units, most) : drawn;
}

interface Extras {
  readonly bonus: boolean;
  readonly penalty: Sign | null;
  readonly heading: "plain" | "grouped";
}

function drawWithExtras(random: Random, { bonus, penalty, heading }: Extras): PlanStart {
  const units = drawUnits(random, 8, 24);
  const { start, parts } = drawSum(random, { units }, "real");
  const none = random.chance(50) ? cell(0) : BLANK_CELL;
  const outer = heading === "grouped" ? [random.pick(["Điểm cộng, trừ", "Điểm thưởng, phạt"])] : [];
  const count = units.names.length;
  const added = bonus ? drawExtra(random, count, 5) : null;
  const taken = penalty === null ? null : drawExtra(random, count, 8);
  const columns: Column[] = [...start.parts];
  if (added !== null) {
    const cells = added.map((size) => (size.n === 0n ? none : written(size, 0, "plain")));
    columns.push({ role: "criterion", headings: [...outer, random.pick(BONUS)], cells });
  }
  if (taken !== null && penalty !== null) {
    const cells = taken.map((size) => penaltyCell(random, size, penalty, none));
    columns.push({ role: "criterion", headings: [...outer, random.pick(PENALTY)], cells });
  }
  const own = start.totals.map((total) => total ?? fraction(0));
  const totals = own.map((total, unit) =>
    summed([total, added?.[unit] ?? fraction(0), negated(taken?.[unit] ?? fraction(0))]),
  );
  if (totals.some((total) => total.n < 0n)) return drawWithExtras(random, { bonus, penalty, heading });
  return { ...start, units, parts: columns, totals, places: parts[0]?.places ?? 0, ranks: drawRanks(random, "real") };
}

function kindWith(id: string, extras: (random: Random) => Extras): Kind {
  return { id, make: (random) => scoreSheet(random, drawPlan(random, drawWithExtras(random, extras(random)), "real")) };
}

export const penaltiesBelowZero = kindWith("penalties-below-zero", (random) => {
  return { bonus: random.chance(50), penalty: "below", heading: "plain" };
});

export const penaltiesAboveZero = kindWith("penalties-above-zero", (random) => {
  return { bonus: random.chance(50), penalty: "above", heading: "plain" };
});

export const penaltiesTyped = kindWith("penalties-typed", (random) => {
  return { bonus: random.chance(30), penalty: "typed", heading: "plain" };
});

export const bonusOnly = kindWith("bonus", () => ({ bonus: true, penalty: null, heading: "plain" }));

export const bonusAndPenaltyUnderOne = kindWith("bonus-and-penalty-under-one-heading", (random) => {
  return { bonus: true, penalty: random.pick(["below", "above"] as const), heading: "grouped" };
});

/** Points taken from a whole: everybody begins with 100. */
export const fromAHundred: Kind = {
  id: "taken-from-a-hundred",
  make: (random) => {
    const units = drawUnits(random, 8, 24);
    const count = units.names.length;
    const names = random.some(["Đi muộn", "Không đồng phục", "Vệ sinh bẩn", "Mất trật tự", "Nghỉ không phép"], 3);
    const taken = names.map(() => drawExtra(random, count, 9));
    const parts: Column[] = [
      { role: "criterion", headings: ["Điểm chuẩn"], cells: units.names.map(() => cell(100)) },
      ...taken.map((sizes, at): Column => {
        return {
          role: "criterion",
          headings: [`Trừ ${(names[at] ?? "").toLowerCase()}`],
          cells: sizes.map((size) => written(negated(size), 0, "plain")),
        };
      }),
    ];
    const totals = units.names.map((_, unit) =>
      plus(fraction(100), negated(summed(taken.map((sizes) => sizes[unit] ?? fraction(0))))),
    );
    return scoreSheet(random, drawPlan(random, { units, rule: { kind: "sum" }, parts, totals, places: 0 }, "real"));
  },
};
