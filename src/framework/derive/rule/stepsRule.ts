import { add, compare, dec, type Decimal, decimalText, multiply, ZERO } from "../../../model/numbers/decimal";
import type { PointRule } from "../../../model/pointRule";
import { type FigureRange, figureRange } from "./figureRange";
import type { RuleItem } from "./ruleItems";

interface Step {
  readonly range: FigureRange;
  /** Where the step begins; what begins nowhere begins at 0. */
  readonly from: Decimal;
  readonly points: Decimal;
}

/**
 * A step table by lower bounds, from items that join without gap or overlap, the points falling with the figures: then
 * the table says what the text says. Below the last step the text may be silent. Null for anything else.
 */
export function stepsRule(items: readonly RuleItem[], max: Decimal | null): PointRule | null {
  if (items.length < 2) return null;
  const read = items.map((item) => stepOf(item, max));
  if (!read.every((step) => step !== null)) return null;
  const steps = [...read].sort((a, b) => compare(b.from, a.from) || lowestLast(a) - lowestLast(b));
  if (!countTheSame(steps) || !isTop(steps[0]) || !steps.every((step, place) => joins(steps[place - 1], step, steps))) {
    return null;
  }
  const telling = steps.at(-1)?.points.digits === 0n ? steps.slice(0, -1) : steps;
  return {
    kind: "steps",
    steps: telling.map(({ from, points }) => ({ atLeast: decimalText(from), points: decimalText(points) })),
  };
}

function stepOf({ condition, award }: RuleItem, max: Decimal | null): Step | null {
  const range = figureRange(condition);
  const points = award.kind === "points" ? award.points : max === null ? null : multiply(award.share, max);
  if (range === null || points === null) return null;
  const isBare = range.unit === "" && !range.percent && range.from !== null && range.from.digits !== 0n;
  if (isBare && award.kind === "points" && award.says === "figureOnly") return null;
  return { range, from: range.from ?? ZERO, points };
}

function lowestLast({ range }: Step): number {
  return range.from === null ? 1 : 0;
}

/** All in per cent or none, of the same things. "Không có" and "còn lại" go with either. */
function countTheSame(steps: readonly Step[]): boolean {
  const counting = steps.map(({ range }) => range).filter(({ from, to }) => to !== "lowest" && !isZero(from, to));
  const named = (name: "unit" | "subject") => steps.map(({ range }) => range[name]).filter((text) => text !== "");
  const agree = (texts: readonly string[]) =>
    texts.every((text) =>
      texts.every((other) => `${text} `.startsWith(`${other} `) || `${other} `.startsWith(`${text} `)),
    );
  return new Set(counting.map(({ percent }) => percent)).size === 1 && agree(named("unit")) && agree(named("subject"));
}

function isZero(from: FigureRange["from"], to: FigureRange["to"]): boolean {
  return from?.digits === 0n && to !== null && to !== "lowest" && to.value.digits === 0n;
}

/** The first step has no upper end, or one that no figure passes: 100 %, or the most that is counted ("4 lần"). */
function isTop(step: Step | undefined): boolean {
  const to = step?.range.to ?? null;
  if (step === undefined || to === "lowest") return false;
  if (to === null) return true;
  if (!to.included) return false;
  return step.range.percent ? compare(to.value, dec("100")) === 0 : compare(to.value, step.from) === 0;
}

/**
 * The lower of two neighbours ends where the upper begins, or at the whole number before. "≥ 80, ≥ 50" overlap as steps
 * do; not so "4 lần, từ 3 lần trở lên", by which five are worth what three are.
 */
function joins(upper: Step | undefined, lower: Step, all: readonly Step[]): boolean {
  if (upper === undefined) return true;
  const { to, from, percent } = lower.range;
  if (compare(upper.points, lower.points) <= 0) return false;
  const isBelow = from === null ? upper.from.digits > 0n : compare(lower.from, upper.from) < 0;
  if (!isBelow) return false;
  if (to === "lowest") return true;
  if (to === null) return percent || all[0]?.range.to === null;
  if (!to.included) return compare(to.value, upper.from) === 0;
  const isCounted =
    !percent && all.every(({ range }) => !range.percent) && all.every(({ from: bound }) => bound.places === 0);
  return isCounted && compare(add(to.value, dec("1")), upper.from) === 0;
}
