import type { Criterion, Framework, UnitRule } from "../../src/model/framework";
import { TOTAL_RULES } from "../../src/model/totalRule";
import { rulePoints } from "./points";
import { cmp, div, min, mul, ONE, type Rational, read, roundPlaces, roundTo, sub, sum, ZERO } from "./rational";
import type { LineText, SheetText } from "./sheetText";

/** Of one criterion and one line or unit. "open": lacking, or in doubt. */
export interface Score {
  readonly criterion: Criterion;
  readonly state: "counted" | "open" | "out";
  readonly applies: "yes" | "no" | "unknown";
  readonly points: Rational;
  /** Null: nobody says it. */
  readonly max: Rational | null;
  readonly parts: readonly Score[];
  /** The sheet gives this one as a whole, and not what it is made of. */
  readonly whole: boolean;
  readonly absent: boolean;
}

export interface Unit {
  readonly name: string;
  readonly heading: string | null;
  readonly group: string | null;
  readonly assessment: "ranked" | "notRanked" | "notAssessed";
  readonly rule: UnitRule | null;
  readonly tops: readonly Score[];
  /** Points left out of its maximum; "open" where nobody can say how many. */
  readonly excluded: Rational | "open";
  /** The result that the sheet gives. */
  readonly given: Rational | null;
}

/** As the sheet's column says, or else as the framework decides. */
function excludedOf({ excluded = null }: LineText, rule: UnitRule | null): Unit["excluded"] {
  if (excluded === "?") return "open";
  const points = read(excluded ?? rule?.excluded ?? "0");
  return cmp(points, ZERO) < 0 ? "open" : points;
}

function groupOf(heading: string | null, { groups = [] }: Framework): string | null {
  return groups.find(({ name }) => name.vi === heading)?.id ?? null;
}

function termsOf(name: string, heading: string | null, rule: UnitRule | null, framework: Framework) {
  const group = rule?.group ?? groupOf(heading, framework);
  const ofGroup = framework.groups?.find(({ id }) => id === group)?.assessment;
  return { name, heading, group, assessment: rule?.assessment ?? ofGroup ?? "ranked", rule } as const;
}

/** Variants of a criterion for a group. */
function own(criterion: Criterion, group: string | null): Criterion {
  const terms = criterion.byGroup?.find(({ groups }) => group !== null && groups.includes(group));
  if (terms === undefined) return criterion;
  const { max, weight, rule } = terms;
  return {
    ...criterion,
    ...(max === undefined ? {} : { max }),
    ...(weight === undefined ? {} : { weight }),
    ...(rule === undefined ? {} : { rule }),
  };
}

export const weightIn = (criterion: Criterion, group: string | null): string | null => own(criterion, group).weight;

/** Every unit of a sheet with its scores. */
export function unitsOf(sheet: SheetText, framework: Framework, isComplete: (unit: Unit) => boolean): readonly Unit[] {
  const lines = linesOf(sheet, framework, () => null);
  const needsExtremes = framework.criteria.some(({ rule }) => rule?.kind === "minMax");
  const scored = needsExtremes ? linesOf(sheet, framework, extremesIn(sheet, framework, isComplete)) : lines;
  return framework.parts === undefined ? scored : wholes(scored, sheet, framework);
}

type Extremes = (criterion: Criterion) => readonly [Rational, Rational] | null;

/** Over the units that have everything, or those of them that are ranked; whatever any figure gives, they have it. */
function extremesIn(sheet: SheetText, framework: Framework, isComplete: (unit: Unit) => boolean): Extremes {
  const complete = linesOf(sheet, framework, () => [ZERO, ONE]).map(isComplete);
  const units = linesOf(sheet, framework, () => null);
  return (criterion) => {
    if (criterion.rule?.kind !== "minMax") return null;
    const { over } = criterion.rule;
    if (!sheet.figures.includes(criterion.id)) return null;
    const figures = sheet.lines.flatMap(({ scores }, index) => {
      const { assessment } = units[index]!;
      const isMeant = complete[index]! && assessment !== "notAssessed";
      const isOver = isMeant && (over === "complete" || assessment === "ranked");
      const text = scores[criterion.id] ?? null;
      return isOver && text !== null && text !== "n/a" && text !== "?" ? [read(text.split("/")[0]!)] : [];
    });
    if (figures.length === 0) return null;
    const sorted = [...figures].sort(cmp);
    return [sorted[0]!, sorted.at(-1)!];
  };
}

function linesOf(sheet: SheetText, framework: Framework, extremes: Extremes): readonly Unit[] {
  const rules = (framework.units ?? []).filter(({ madeOf }) => madeOf === undefined);
  const isByName = framework.parts?.of === "name";
  return sheet.lines.map((line) => {
    const rule = rules.find(({ unit }) => unit === line.name) ?? null;
    const isMeant = isByName || sheet.lines.filter(({ name }) => name === line.name).length === 1;
    const terms = termsOf(line.name, line.group, isMeant ? rule : null, framework);
    const tops = framework.criteria.filter(({ parent }) => parent === null);
    const said = line.given?.[framework.total.kind === "givenRatio" ? "ratio" : "total"] ?? null;
    const given = said === null || said === "?" ? null : read(said);
    return {
      ...terms,
      excluded: excludedOf(line, terms.rule),
      given,
      tops: tops.map((top) => scoreOf(top, "yes", { line, terms, sheet, framework, extremes })),
    };
  });
}

interface Context {
  readonly line: LineText;
  readonly terms: { readonly group: string | null; readonly rule: UnitRule | null };
  readonly sheet: SheetText;
  readonly framework: Framework;
  readonly extremes: Extremes;
}

function appliesTo(criterion: Criterion, { group, rule }: Context["terms"]): Score["applies"] {
  if (rule?.notApplicable?.includes(criterion.id) === true) return "no";
  if (criterion.groups === undefined && criterion.byGroup === undefined) return "yes";
  if (group === null) return "unknown";
  return criterion.groups !== undefined && !criterion.groups.includes(group) ? "no" : "yes";
}

function scoreOf(criterion: Criterion, above: Score["applies"], context: Context): Score {
  const { sheet, framework, terms } = context;
  const alone = appliesTo(criterion, terms);
  const applies: Score["applies"] = above === "no" || alone === "no" ? "no" : above === "unknown" ? "unknown" : alone;
  const parts = framework.criteria
    .filter(({ parent }) => parent === criterion.id)
    .map((part) => scoreOf(part, applies, context));
  const hasColumn = sheet.columns.includes(criterion.id);
  const given = ({ absent, criterion: { optional, kind } }: Score) =>
    !absent || optional === true || kind === "bonus" || kind === "penalty";
  const isGivenBelow = parts.every(given) && parts.some(({ absent }) => !absent);
  const bare = { criterion, applies, parts, whole: false, absent: !hasColumn && !isGivenBelow };
  if (parts.length > 0 && (!hasColumn || isGivenBelow))
    return finished({ ...bare, ...joined(criterion, parts, terms.group) });
  return finished({ ...bare, ...ofColumn(criterion, applies, parts, context), whole: hasColumn });
}

/** A unit to which some criteria do not apply: whatever is made of them is made anew. */
export function withoutCriteria(unit: Unit, ids: readonly string[]): Unit {
  const out = (score: Score): Score => {
    return { ...score, state: "out", applies: "no", points: ZERO, max: ZERO, parts: score.parts.map(out) };
  };
  const kept = (score: Score): Score => {
    if (ids.includes(score.criterion.id)) return out(score);
    const parts = score.parts.map(kept);
    if (score.whole || parts.length === 0) return { ...score, parts };
    return finished({ ...score, parts, ...joined(score.criterion, parts, unit.group) });
  };
  return { ...unit, tops: unit.tops.map(kept) };
}

/** Rounded, then held to its cap. */
function finished(score: Score): Score {
  const { step, decimals, cap } = score.criterion;
  if (score.state !== "counted") return { ...score, points: ZERO };
  const rounded =
    step !== undefined
      ? roundTo(score.points, read(step))
      : decimals === undefined
        ? score.points
        : roundPlaces(score.points, decimals);
  return { ...score, points: cap === undefined ? rounded : min(rounded, read(cap)) };
}

function joined(
  criterion: Criterion,
  all: readonly Score[],
  group: string | null,
): Pick<Score, "state" | "points" | "max"> {
  const parts = all.filter((part) => part.criterion.kind !== "notScored");
  const state = parts.some((part) => part.state === "open")
    ? "open"
    : parts.some((part) => part.state === "counted")
      ? "counted"
      : "out";
  const signed = parts.map((part) =>
    part.criterion.kind === "penalty" && criterion.kind !== "penalty" ? sub(ZERO, part.points) : part.points,
  );
  const maxima = parts.filter((part) => part.criterion.kind === "scored").map(({ max }) => max);
  const isKnown = maxima.every((max) => max !== null);
  const isWhole = parts.every((part) => part.state !== "out");
  const declared = own(criterion, group).max;
  const whole = isWhole && criterion.kind === "scored" && declared !== null ? read(declared) : null;
  return { state, points: sum(signed), max: isKnown ? sum(maxima) : whole };
}

function ofColumn(
  criterion: Criterion,
  applies: Score["applies"],
  parts: readonly Score[],
  context: Context,
): Pick<Score, "state" | "points" | "max"> {
  const { group } = context.terms;
  const cell = cellOf(own(criterion, group), applies, context);
  const isNothing = criterion.kind !== "scored" || cell.state === "out";
  return { ...cell, max: isNothing ? ZERO : declaredMax(criterion, parts, group) };
}

/** As declared, or else what its components that apply declare together. */
function declaredMax(criterion: Criterion, parts: readonly Score[], group: string | null): Rational | null {
  const { max } = own(criterion, group);
  if (max !== null) return read(max);
  const scored = parts.filter((part) => part.criterion.kind === "scored");
  const maxima = scored
    .filter(({ applies }) => applies !== "no")
    .map((part) => declaredMax(part.criterion, part.parts, group));
  return scored.length === 0 || maxima.includes(null) ? null : sum(maxima.map((each) => each!));
}

function cellOf(
  criterion: Criterion,
  applies: Score["applies"],
  { line, sheet, framework, extremes }: Context,
): Pick<Score, "state" | "points"> {
  const open = { state: "open", points: ZERO } as const;
  const out = { state: "out", points: ZERO } as const;
  if (applies !== "yes") return applies === "no" ? out : open;
  const isFree = criterion.optional === true || criterion.kind === "bonus" || criterion.kind === "penalty";
  const text = sheet.columns.includes(criterion.id) ? (line.scores[criterion.id] ?? null) : null;
  if (text === null) return isFree ? out : open;
  if (text === "?") return open;
  if (text === "n/a") {
    const isMade = (TOTAL_RULES[framework.total.kind].formula?.over ?? null) !== null;
    switch (criterion.notArising ?? (isFree || isMade ? "excluded" : "open")) {
      case "full":
        return criterion.max === null ? open : { state: "counted", points: read(criterion.max) };
      case "zero":
        return { state: "counted", points: ZERO };
      case "excluded":
        return out;
      default:
        return open;
    }
  }
  const [part = "", whole] = text.split("/");
  const figure = read(part);
  if (sheet.figures.includes(criterion.id)) {
    const outOf = whole === undefined ? null : read(whole);
    const points = rulePoints({ figure, outOf }, criterion, extremes(criterion));
    return points === null ? open : { state: "counted", points };
  }
  if (criterion.kind !== "penalty") return { state: "counted", points: figure };
  const taken = signOf(criterion, framework) === "negative" ? sub(ZERO, figure) : figure;
  return cmp(taken, ZERO) < 0 ? open : { state: "counted", points: taken };
}

function signOf(criterion: Criterion, framework: Framework): "positive" | "negative" {
  if (criterion.penaltySign !== undefined) return criterion.penaltySign;
  const above = framework.criteria.find(({ id }) => id === criterion.parent);
  return above === undefined ? "positive" : signOf(above, framework);
}

/** Units made of lines, where they first stand. */
function wholes(lines: readonly Unit[], sheet: SheetText, framework: Framework): readonly Unit[] {
  const { of } = framework.parts!;
  const taken = new Map<number, UnitRule>();
  const missing = new Set<UnitRule>();
  for (const rule of framework.units ?? []) {
    for (const part of rule.madeOf ?? []) {
      const at = lines.findIndex(({ name }) => name === part);
      if (at < 0) missing.add(rule);
      else taken.set(at, rule);
    }
  }
  const keyOf = ({ name, heading }: Unit, line: number) =>
    of === "declared" ? (taken.get(line)?.unit ?? `line ${line}`) : of === "group" ? (heading ?? name) : name;
  const keys = [...new Set(lines.map(keyOf))];
  return keys.map((key) => {
    const at = lines.flatMap((line, index) => (keyOf(line, index) === key ? [index] : []));
    const first = lines[at[0]!]!;
    const made = taken.get(at[0]!);
    const name =
      of === "declared" ? (made?.unit ?? first.name) : of === "group" ? (first.heading ?? first.name) : first.name;
    const isAlike = of !== "group" && at.every((line) => lines[line]!.heading === first.heading);
    const rules = (framework.units ?? []).filter((rule) => rule.unit === name);
    const terms = termsOf(name, isAlike ? first.heading : null, rules[0] ?? null, framework);
    const weights = at.map((line) => weightOf(lines[line]!, line, sheet, framework));
    const isOpen = (made !== undefined && missing.has(made)) || weights.includes(null);
    const tops = first.tops.map((_, top) =>
      combined(
        at.map((line) => lines[line]!.tops[top]!),
        isOpen ? null : weights.map((weight) => weight!),
        framework.parts!.by === "sum",
      ),
    );
    return { ...terms, tops, excluded: read(rules[0]?.excluded ?? "0"), given: null };
  });
}

function weightOf(unit: Unit, line: number, sheet: SheetText, { parts }: Framework): Rational | null {
  const { by, of, weight, weights = [] } = parts!;
  if (by !== "weightedMean") return ONE;
  if (weight !== undefined) {
    const text = sheet.columns.includes(weight) ? (sheet.lines[line]!.scores[weight] ?? null) : null;
    return text === null || text === "n/a" || text === "?" || cmp(read(text), ZERO) <= 0 ? null : read(text);
  }
  const part = of === "name" ? unit.heading : unit.name;
  const found = weights.find((each) => each.part === part);
  return found === undefined ? null : read(found.weight);
}

function combined(lines: readonly Score[], weights: readonly Rational[] | null, isSum: boolean): Score {
  const [first] = lines as readonly [Score, ...Score[]];
  const { criterion } = first;
  const shares = (weights ?? []).map((weight) => (isSum ? weight : div(weight, sum(weights!))));
  const isMean = !isSum && lines.length > 1;
  const states = lines.map(({ state }) => state);
  const isMixed = isMean && criterion.kind === "scored" && states.includes("out") && states.includes("counted");
  const state =
    weights === null || states.includes("open") || isMixed ? "open" : states.includes("counted") ? "counted" : "out";
  const applying = lines.map(({ applies }) => applies);
  const isAdded = criterion.kind === "notScored";
  const maxima = lines.map(({ max }) => max);
  return {
    ...first,
    state,
    applies: applying.includes("unknown") ? "unknown" : applying.every((each) => each === "no") ? "no" : "yes",
    points: sum(lines.map(({ points }, line) => (isAdded ? points : mul(points, shares[line] ?? ZERO)))),
    max: maxima.includes(null) ? null : sum(maxima.map((max, line) => mul(max!, shares[line] ?? ZERO))),
    parts: first.parts.map((_, part) =>
      combined(
        lines.map(({ parts }) => parts[part]!),
        weights,
        isSum,
      ),
    ),
  };
}

/** Whether a unit has everything that its total needs. */
export function hasTotal({ tops }: Unit): boolean {
  const scored = tops.filter(({ criterion }) => criterion.kind !== "notScored");
  const isCounted = scored.some(({ criterion, state }) => criterion.kind === "scored" && state === "counted");
  return isCounted && scored.every(({ state }) => state !== "open");
}
