import type { ClassCondition, ClassRule, Framework } from "../../src/model/framework";
import type { Quota } from "../../src/model/quota";
import { TOTAL_RULES } from "../../src/model/totalRule";
import { holds } from "./points";
import { compareUnits, find, listOf, pointsOf, type Ranked, rankIn, rankingFigure, togetherOf } from "./ranks";
import { cmp, HUNDRED, mul, type Rational, read } from "./rational";
import { printed } from "./totals";

/** A level; "doubt"; null below every class. */
export type Class = number | "doubt" | null;

export function classesOf(all: readonly Ranked[], framework: Framework): { classes: Class[]; reached: Class[] } {
  const rule = framework.classes;
  const none = all.map((): Class => null);
  if (rule === null) return { classes: none, reached: none };
  const context = { all, framework, rule };
  const reached = all.map((one) => (isClassed(one) ? settledClass(one, context) : null));
  const classes = [...reached];
  const lists = new Set(all.filter(isClassed).map((one) => listOf(one, framework)));
  for (const list of lists) {
    const members = all.filter((one) => isClassed(one) && listOf(one, framework) === list);
    applyQuotas(
      0,
      [...members].sort((a, b) => compareUnits(a, b, framework) || a.index - b.index),
      classes,
      context,
      [...reached],
    );
  }
  return { classes, reached };
}

interface Context {
  readonly all: readonly Ranked[];
  readonly framework: Framework;
  readonly rule: ClassRule;
}

const isClassed = ({ figures: { status } }: Ranked) => status === "ranked" || status === "notRanked";

/** With what holds the unit to a class, or lowers it. */
function settledClass(one: Ranked, context: Context): Class {
  const { levels, bars = [] } = context.rule;
  const levelOf = (name: string) => levels.findIndex((level) => level.name.vi === name);
  const { knockOut, lowered } = one.unit.rule ?? {};
  let best = knockOut === undefined ? 0 : levelOf(knockOut.class);
  let by = lowered?.by ?? 0;
  for (const bar of bars) {
    const found = find(bar.criterion, one.unit.tops);
    if (found?.score.state !== "counted") continue;
    if (!holds(cmp(found.score.points, read(bar.value)), bar.comparison)) continue;
    if (bar.class !== undefined) best = Math.max(best, levelOf(bar.class));
    by += bar.by ?? 0;
  }
  const first = classFrom(one, best, context);
  if (by === 0 || typeof first !== "number") return first;
  return classFrom(one, Math.min(first + by, levels.length - 1), context);
}

function classFigure(one: Ranked, { rule, framework }: Context): Rational | null {
  if (rule.of === "minimum") {
    const points = one.unit.tops
      .filter(({ criterion, state }) => criterion.kind === "scored" && state === "counted")
      .map((score) => score.points);
    return [...points].sort(cmp)[0] ?? null;
  }
  if (rule.of === TOTAL_RULES[framework.total.kind].figure) return rankingFigure(one, framework);
  return printed(rule.of === "ratio" ? one.figures.ratio : one.figures.total, framework);
}

function classFrom(one: Ranked, best: number, context: Context): Class {
  const figure = classFigure(one, context);
  if (figure === null) return null;
  for (const [level, { threshold, places, conditions = [] }] of context.rule.levels.entries()) {
    if (level < best) continue;
    if (threshold !== null && !holds(cmp(figure, read(threshold.value!)), threshold.comparison)) continue;
    if (places !== undefined && !isPlaced(one, places, context)) continue;
    const verdicts = conditions.map((condition) => verdictOn(condition, one, context.framework));
    if (verdicts.includes(false)) continue;
    return verdicts.includes(null) ? "doubt" : level;
  }
  return null;
}

function isPlaced(
  one: Ranked,
  places: NonNullable<ClassRule["levels"][number]["places"]>,
  { all, framework }: Context,
): boolean {
  if (one.figures.status !== "ranked") return false;
  const list = all.filter(
    ({ figures: { status }, ...rest }) =>
      status === "ranked" && listOf({ figures: one.figures, ...rest }, framework) === listOf(one, framework),
  );
  const before = list.filter((other) => compareUnits(other, one, framework) < 0).length;
  const alike = list.filter((other) => compareUnits(other, one, framework) === 0).length;
  const last = places.kind === "count" ? places.upTo : shareOf(list.length, places.upTo, places.rounding);
  return (places.tied === "all" ? before + 1 : before + alike) <= last;
}

function shareOf(of: number, percent: string, rounding: "down" | "halfUp" | "up" = "down"): number {
  const [top, bottom] = mul([BigInt(of), 100n], read(percent));
  const down = top / bottom;
  if (rounding === "down" || top % bottom === 0n) return Number(down);
  if (rounding === "up") return Number(down + 1n);
  return Number(2n * (top % bottom) >= bottom ? down + 1n : down);
}

function verdictOn(condition: ClassCondition, one: Ranked, framework: Framework): boolean | null {
  const { of, comparison, value, count } = condition;
  const isMeant = (kind: string) => kind === (of === "totalWithout" ? "bonus" : "scored");
  const ids =
    condition.criteria ??
    framework.criteria.filter(({ kind, parent }) => parent === null && isMeant(kind)).map(({ id }) => id);
  const inside = ids.filter((id) => pointsOf(id, one.unit) !== "out");
  if (of === "sum" || of === "totalWithout") {
    const figure =
      of === "sum"
        ? togetherOf({ of: "points", criteria: inside }, one, framework)
        : togetherOf({ of, criteria: ids }, one, framework);
    return figure === null ? null : holds(cmp(figure, read(value)), comparison);
  }
  const verdicts = inside.map((id) => {
    const points = pointsOf(id, one.unit);
    const whole = of === "points" ? HUNDRED : maximumOf(id, one, framework);
    if (typeof points === "string" || whole === null) return null;
    return holds(cmp(mul(points, HUNDRED), mul(read(value), whole)), comparison);
  });
  const [held, unknown] = [true, null].map((each) => verdicts.filter((verdict) => verdict === each).length) as [
    number,
    number,
  ];
  if (count === undefined) return verdicts.includes(false) ? false : unknown > 0 ? null : true;
  const atLeast = [held, held + unknown].map((each) => holds(each - count.value, count.comparison));
  return atLeast[0] === atLeast[1] ? atLeast[0]! : null;
}

function maximumOf(id: string, one: Ranked, framework: Framework): Rational | null {
  const criterion = framework.criteria.find((each) => each.id === id)!;
  if (criterion.kind === "scored") return find(id, one.unit.tops)!.score.max;
  return criterion.max === null ? null : read(criterion.max);
}

/** From a level down, in one list, best first. `reached`: before any quota. */
function applyQuotas(
  level: number,
  order: readonly Ranked[],
  classes: Class[],
  context: Context,
  reached: readonly Class[],
): void {
  const { levels } = context.rule;
  if (level >= levels.length - 1) return;
  const { quota } = levels[level]!;
  if (quota !== undefined) {
    const isMeant = (one: Ranked) => quota.notRanked !== "outside" || one.figures.status === "ranked";
    const members = order.filter((one) => isMeant(one) && classes[one.index] === level);
    const most = allowed(quota, level, members, {
      order: order.filter(isMeant),
      classes,
      context,
      reached,
      whole: order,
    });
    keep(most, quota, { level, members, order, classes, context });
  }
  applyQuotas(level + 1, order, classes, context, reached);
}

interface Situation {
  readonly order: readonly Ranked[];
  readonly whole: readonly Ranked[];
  readonly classes: readonly Class[];
  readonly context: Context;
  readonly reached: readonly Class[];
}

function allowed(quota: Quota, level: number, members: readonly Ranked[], situation: Situation): number {
  if (quota.kind === "count") return quota.atMost;
  const { order, whole, classes, context, reached } = situation;
  const share = (of: number) => shareOf(of, quota.exception?.percent ?? quota.percent, quota.rounding);
  const upTo = (last: number) =>
    order.filter(({ index }) => typeof reached[index] === "number" && reached[index] <= last).length;
  if (quota.among === "class") return share(upTo(level));
  if (quota.among === "nextClassOrBetter") return share(upTo(level + 1));
  if (quota.among === "units") return share(order.length);
  // The most that leaves no more than their share of those who are classed next in the end.
  for (let kept = members.length; kept > 0; kept -= 1) {
    const tried = [...classes];
    for (const one of members.slice(kept)) tried[one.index] = classFrom(one, level + 1, context);
    applyQuotas(level + 1, whole, tried, context, reached);
    if (kept <= share(order.filter(({ index }) => tried[index] === level + 1).length)) return kept;
  }
  return 0;
}

interface Edge {
  readonly level: number;
  readonly members: readonly Ranked[];
  readonly order: readonly Ranked[];
  readonly classes: Class[];
  readonly context: Context;
}

function keep(most: number, { tied }: Quota, { level, members, order, classes, context }: Edge): void {
  if (members.length <= most) return;
  const { framework } = context;
  const before = (a: Ranked, b: Ranked) => compareUnits(a, b, framework);
  const rank = (one: Ranked) => rankIn(order, one, before, "standard");
  const edge = rank(members[most]!);
  const isCut = most > 0 && rank(members[most - 1]!) === edge;
  for (const one of members) {
    if (rank(one) < edge) continue;
    if (rank(one) === edge && isCut && tied === "all") continue;
    classes[one.index] = rank(one) === edge && isCut && tied === "asked" ? "doubt" : classFrom(one, level + 1, context);
  }
}
