import { compare, dec, type DecimalText } from "../../model/numbers/decimal";
import type { ClassLevel, ClassRule, Framework, Threshold } from "../../model/framework";
import { type Comparison, isCeiling } from "../../model/comparison";
import { rankingFigure, TOTAL_RULES, type TotalRule } from "../../model/totalRule";
import type { FrameworkProblem } from "../../model/frameworkProblem";
import { brokenRule } from "./brokenRule";
import { floorProblems } from "./floorProblems";
import { hasMaximum } from "./hasMaximum";
import { reachProblems } from "./reachProblems";

/** What is wrong between the classes of a document that the schema has accepted. */
export function classProblems(framework: Framework): readonly FrameworkProblem[] {
  const { classes, total, scale } = framework;
  if (classes === null) return [];
  const figures = classFiguresOf(total, scale);
  return [
    ...(figures.includes(classes.of) ? [] : [brokenRule("classFigure", "classes.of", classes.of, figures)]),
    ...ratioProblems(framework),
    ...classes.levels.flatMap((level, index) => levelProblems(level, index, classes)),
    ...floorProblems(framework),
    ...senseProblems(framework),
    ...orderProblems(classes),
    ...reachProblems(framework),
    ...(total.kind === "none" ? quotasOfUnranked(classes) : []),
    ...placeProblems(classes),
    ...exceptionProblems(classes),
    ...barProblems(framework, classes),
  ];
}

/** A ratio is made of the scale, or else of every maximum. */
function ratioProblems({ classes, total, scale, criteria }: Framework): readonly FrameworkProblem[] {
  if (classes?.of !== "ratio" || total.kind !== "sum" || scale !== null) return [];
  const isOpen = criteria.some(
    (criterion) => criterion.parent === null && criterion.kind === "scored" && !hasMaximum(criterion, criteria),
  );
  return isOpen ? [brokenRule("ratioNeedsMaxima", "classes.of", classes.of, ["total"])] : [];
}

/** The figures that a total has to offer. */
function classFiguresOf({ kind }: TotalRule, scale: DecimalText | null): readonly ClassRule["of"][] {
  const figures = TOTAL_RULES[kind].classes;
  return kind === "givenTotal" && scale === null ? figures.filter((figure) => figure !== "ratio") : figures;
}

/** Where fewest goes first the best class is held down from above, everywhere else from below. */
function senseProblems({ classes, total, ranking }: Framework): readonly FrameworkProblem[] {
  const isTurned = ranking.direction === "lowest" && classes?.of === rankingFigure(total);
  const allowed: readonly Comparison[] = isTurned ? ["atMost", "below"] : ["atLeast", "above"];
  return (classes?.levels ?? []).flatMap(({ threshold }, index) => {
    if (threshold === null) return [];
    const path = `classes.levels[${index}].threshold`;
    if (!allowed.includes(threshold.comparison)) {
      return [brokenRule("comparisonTurned", `${path}.comparison`, threshold.comparison, allowed)];
    }
    const isInferred = isTurned && threshold.provenance.kind === "inferred";
    return isInferred ? [brokenRule("statedOnly", `${path}.provenance.kind`, "inferred", ["stated"])] : [];
  });
}

function levelProblems(level: ClassLevel, index: number, { levels }: ClassRule): readonly FrameworkProblem[] {
  const path = `classes.levels[${index}]`;
  const isLowest = index === levels.length - 1;
  const { threshold, conditions = [], quota } = level;
  return [
    ...(!isLowest && threshold === null && conditions.length === 0 && level.places === undefined
      ? [brokenRule("thresholdNeeded", `${path}.threshold`, "null")]
      : []),
    ...(isLowest && quota !== undefined ? [brokenRule("quotaOfLowest", `${path}.quota`, quota.kind)] : []),
    ...(threshold === null ? [] : intervalProblems(threshold, `${path}.threshold`)),
  ];
}

function intervalProblems({ value, provenance }: Threshold, path: string): readonly FrameworkProblem[] {
  if (provenance.kind === "stated") {
    return value === null ? [brokenRule("thresholdNeeded", `${path}.value`, "null")] : [];
  }
  const { greaterThan, atMost } = provenance;
  if (greaterThan !== null && atMost !== null && compare(dec(greaterThan), dec(atMost)) >= 0) {
    return [brokenRule("intervalEmpty", `${path}.provenance`, greaterThan, [atMost])];
  }
  if (value === null) return [];
  const isAbove = greaterThan === null || compare(dec(value), dec(greaterThan)) > 0;
  const isWithin = atMost === null || compare(dec(value), dec(atMost)) <= 0;
  if (isAbove && isWithin) return [];
  return [brokenRule("valueOutsideInterval", `${path}.value`, value, [greaterThan ?? "", atMost ?? ""])];
}

/** Who is beyond a quota, or among the first, is told by rank: where nothing is added up there is none. */
function quotasOfUnranked({ levels }: ClassRule): readonly FrameworkProblem[] {
  return levels.flatMap(({ quota, places }, index) =>
    [["quota", quota] as const, ["places", places] as const].flatMap(([member, limit]) =>
      limit === undefined ? [] : [brokenRule("quotaNeedsRanks", `classes.levels[${index}].${member}`, limit.kind)],
    ),
  );
}

/** Places are counted from the top, so that each class goes further than the one before. */
function placeProblems({ levels }: ClassRule): readonly FrameworkProblem[] {
  const limits = levels.flatMap(({ places }, index) => (places === undefined ? [] : [{ places, index }]));
  return limits.flatMap(({ places, index }, at) => {
    const before = limits[at - 1]?.places;
    if (before?.kind !== places.kind || compare(dec(String(places.upTo)), dec(String(before.upTo))) > 0) return [];
    const [found, allowed] = [String(places.upTo), [String(before.upTo)]];
    return [brokenRule("placesRise", `classes.levels[${index}].places.upTo`, found, allowed)];
  });
}

function exceptionProblems({ levels }: ClassRule): readonly FrameworkProblem[] {
  return levels.flatMap(({ quota }, index) => {
    if (quota?.kind !== "share" || quota.exception === undefined) return [];
    const { percent } = quota.exception;
    if (compare(dec(percent), dec(quota.percent)) > 0) return [];
    return [
      brokenRule("exceptionSmaller", `classes.levels[${index}].quota.exception.percent`, percent, [quota.percent]),
    ];
  });
}

/** A bar names a criterion and a class that are there, and has one effect. */
function barProblems({ criteria }: Framework, { levels, bars = [] }: ClassRule): readonly FrameworkProblem[] {
  const [ids, names] = [criteria.map(({ id }) => id), levels.map(({ name }) => name.vi)];
  return bars.flatMap((bar, index) => {
    const path = `classes.bars[${index}]`;
    const hasOneEffect = (bar.class === undefined) !== (bar.by === undefined);
    return [
      ...(ids.includes(bar.criterion) ? [] : [brokenRule("unknownCriterion", `${path}.criterion`, bar.criterion, ids)]),
      ...(bar.class === undefined || names.includes(bar.class)
        ? []
        : [brokenRule("unknownClass", `${path}.class`, bar.class, names)]),
      ...(hasOneEffect ? [] : [brokenRule("barEffect", path, bar.criterion, ["class", "by"])]),
    ];
  });
}

/** What a class lies above at most, and at least: its threshold where that is known, otherwise the ends of its interval. */
function boundsOf({ value, provenance }: Threshold): { least: DecimalText | null; most: DecimalText | null } {
  if (value !== null || provenance.kind === "stated") return { least: value, most: value };
  return { least: provenance.greaterThan, most: provenance.atMost };
}

/** Thresholds can fall from class to class, wherever within their intervals the unknown ones lie. */
function orderProblems(classes: ClassRule): readonly FrameworkProblem[] {
  const areCeilings = classes.levels.some(({ threshold }) => threshold !== null && isCeiling(threshold.comparison));
  return areCeilings ? risingProblems(classes) : fallingProblems(classes);
}

function risingProblems({ levels }: ClassRule): readonly FrameworkProblem[] {
  const limits = levels.flatMap(({ threshold }, index) =>
    threshold === null || threshold.value === null ? [] : [{ value: threshold.value, index }],
  );
  return limits.flatMap(({ value, index }, at) => {
    const above = limits[at - 1]?.value;
    if (above === undefined || compare(dec(value), dec(above)) > 0) return [];
    return [brokenRule("thresholdsRise", `classes.levels[${index}].threshold.value`, value, [above])];
  });
}

function fallingProblems({ levels }: ClassRule): readonly FrameworkProblem[] {
  let lowest: DecimalText | null = null;
  return levels.flatMap(({ threshold }, index) => {
    if (threshold === null) return [];
    const { least, most } = boundsOf(threshold);
    const above = lowest;
    if (most !== null && (lowest === null || compare(dec(most), dec(lowest)) < 0)) lowest = most;
    if (least === null || above === null || compare(dec(least), dec(above)) < 0) return [];
    const member = threshold.value === null ? "provenance.greaterThan" : "value";
    return [brokenRule("thresholdsFall", `classes.levels[${index}].threshold.${member}`, least, [above])];
  });
}
