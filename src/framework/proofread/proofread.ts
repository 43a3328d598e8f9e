import { isTopCriterion } from "../../model/criterionTree";
import type { DraftRemark } from "../../model/draftRemark";
import type { Criterion, Framework } from "../../model/framework";
import { add, compare, dec, type Decimal, decimalText } from "../../model/numbers/decimal";
import { addFractions, compareFractions, fraction, type Fraction } from "../../model/numbers/fraction";
import { plainName } from "../../model/text/words";
import { TOTAL_RULES } from "../../model/totalRule";
import { betweenBands, type TextBand, textBands, textMaximum } from "./textBands";

type Check = (framework: Framework) => readonly DraftRemark[];

/** What does not go together in a valid draft of criteria, each with its place and both figures. */
export function proofread(framework: Framework): readonly DraftRemark[] {
  return CHECKS.flatMap((check) => check(framework));
}

const differingParts: Check = ({ criteria }) =>
  criteria.flatMap(({ id, max }, index) => {
    const sum = sumOfMaxima(criteria.filter(({ parent, kind }) => parent === id && kind === "scored"));
    if (max === null || sum === null || compare(sum, dec(max)) === 0) return [];
    return [{ code: "partsDiffer", path: `criteria[${index}].max`, found: max, other: decimalText(sum) }];
  });

/** Where points are added up, the maxima make the scale. */
const differingScale: Check = ({ criteria, total, scale }) => {
  const sum = sumOfMaxima(criteria.filter(isTopCriterion));
  if (total.kind !== "sum" || scale === null || sum === null || compare(sum, dec(scale)) === 0) return [];
  return [{ code: "scaleDiffers", path: "scale", found: scale, other: decimalText(sum) }];
};

/** Null where there is none, one is not declared, or one differs by group. */
function sumOfMaxima(criteria: readonly Criterion[]): Decimal | null {
  const maxima = criteria.map(({ max, byGroup = [], groups }) =>
    byGroup.some((terms) => terms.max !== undefined) || groups !== undefined ? null : max,
  );
  if (maxima.length === 0 || maxima.includes(null)) return null;
  return maxima.reduce((sum, max) => add(sum, dec(max ?? "0")), dec("0"));
}

/** Shares of a mean make 1 or 100 per cent. */
const unevenWeights: Check = ({ criteria, total }) => {
  if (TOTAL_RULES[total.kind].formula?.terms !== "weightedShares") return [];
  const weighted = criteria.flatMap(({ weight }, index) => (weight === null ? [] : [{ weight, index }]));
  const [first] = weighted;
  const sum = weighted.reduce<Fraction>((whole, { weight }) => addFractions(whole, fraction(weight)), ZERO);
  const isWhole = WHOLES.some((whole) => compareFractions(sum, whole) === 0);
  if (first === undefined || isWhole) return [];
  return [{ code: "weightsNotWhole", path: `criteria[${first.index}].weight`, found: shown(sum), other: "1" }];
};

const ZERO: Fraction = { numerator: 0n, denominator: 1n };
const WHOLES: readonly Fraction[] = [1n, 100n].map((numerator) => ({ numerator, denominator: 1n }));

function shown({ numerator, denominator }: Fraction): string {
  const hundredths = (numerator * 10000n) / denominator;
  return decimalText({ digits: hundredths, places: 4 })
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
}

/** Points that steps name, or a time counts, are never as many as the maximum. */
const unreachableMaxima: Check = ({ criteria }) =>
  criteria.flatMap(({ rule, max }, index) => {
    if (rule === undefined || max === null) return [];
    const most = mostPoints(rule);
    if (most === null || compare(dec(most), dec(max)) >= 0) return [];
    return [{ code: "maximumOutOfReach", path: `criteria[${index}].rule`, found: most, other: max }];
  });

function mostPoints(rule: NonNullable<Criterion["rule"]>): string | null {
  switch (rule.kind) {
    case "steps":
    case "stepsDown":
      return greatest(rule.steps.map(({ points }) => points));
    case "increment":
    case "perTime":
      return rule.most;
    case "proportion":
    case "proportionSteps":
    case "share":
    case "yesNo":
    case "reaches":
    case "deductions":
    case "goalposts":
    case "minMax":
      return null;
  }
}

function greatest(points: readonly string[]): string | null {
  return points.reduce<string | null>(
    (most, each) => (most === null || compare(dec(each), dec(most)) > 0 ? each : most),
    null,
  );
}

const highCaps: Check = ({ criteria }) =>
  criteria.flatMap(({ cap, max }, index) =>
    cap === undefined || max === null || compare(dec(cap), dec(max)) <= 0
      ? []
      : [{ code: "capAboveMaximum", path: `criteria[${index}].cap`, found: cap, other: max }],
  );

const differingTexts: Check = ({ criteria }) =>
  criteria.flatMap(({ method, max }, index) => {
    const said = textMaximum(method ?? "");
    if (said === null || max === null || compare(dec(said), dec(max)) === 0) return [];
    return [{ code: "textMaximumDiffers", path: `criteria[${index}].method`, found: said, other: max }];
  });

/** Bands of the way to score, and of what notes and sources say of classes. */
const brokenBands: Check = ({ criteria, notes = [], classes }) => [
  ...criteria.flatMap(({ method = "" }, index) => bandRemarks(textBands(method), `criteria[${index}].method`)),
  ...notes.flatMap((note, index) => bandRemarks(besideThresholds(note, classes), `notes[${index}]`)),
  ...(classes?.levels ?? []).flatMap(({ threshold }, index) =>
    threshold?.provenance.kind === "stated"
      ? bandRemarks(
          besideThresholds(threshold.provenance.source, classes),
          `classes.levels[${index}].threshold.provenance.source`,
        )
      : [],
  ),
];

/** The bands of a text on classes, with the thresholds above them; none where no band begins at a threshold. */
function besideThresholds(text: string, classes: Framework["classes"]): readonly TextBand[] {
  const bands = textBands(text);
  const values = (classes?.levels ?? []).flatMap(({ threshold }) => threshold?.value ?? []);
  const starts = new Set(bands.map(({ from }) => from));
  if (!values.some((value) => starts.has(value))) return bands;
  const others = values.filter((value) => !starts.has(value)).map((from): TextBand => ({ from, to: null }));
  return [...bands, ...others].sort((a, b) => compare(dec(a.from), dec(b.from)));
}

function bandRemarks(bands: readonly TextBand[], path: string): readonly DraftRemark[] {
  return bands.flatMap((below, index): DraftRemark[] => {
    const above = bands[index + 1];
    const between = above === undefined ? null : betweenBands(below, above);
    if (above === undefined || between === null) return [];
    const code = between === "gap" ? "bandGap" : "bandOverlap";
    return [{ code, path, found: below.to ?? below.from, other: above.from }];
  });
}

/** A threshold above all that can be reached: the scale where it caps, otherwise the maxima and all bonus points. */
const unreachableClasses: Check = (framework) => {
  const { classes, ranking } = framework;
  const most = mostTotal(framework);
  if (classes?.of !== "total" || most === null || ranking.direction === "lowest") return [];
  return classes.levels.flatMap(({ threshold }, index) => {
    if (threshold === null || threshold.value === null) return [];
    const difference = compare(most, dec(threshold.value));
    if (threshold.comparison === "atLeast" ? difference >= 0 : difference > 0) return [];
    const path = `classes.levels[${index}].threshold.value`;
    return [{ code: "classOutOfReach", path, found: threshold.value, other: decimalText(most) }];
  });
};

/** Null where the most is not known: an open maximum, or bonus points without a limit. */
function mostTotal({ total, criteria }: Framework): Decimal | null {
  if (total.kind !== "sum") return null;
  const bonus = criteria
    .filter(({ parent, kind }) => parent === null && kind === "bonus")
    .map(({ cap, max }) => cap ?? max);
  const scored = sumOfMaxima(criteria.filter(isTopCriterion));
  if (scored === null || bonus.includes(null)) return total.cap === undefined ? null : dec(total.cap);
  const whole = bonus.reduce((sum, most) => add(sum, dec(most ?? "0")), scored);
  return total.cap !== undefined && compare(dec(total.cap), whole) < 0 ? dec(total.cap) : whole;
}

/** A sheet tells criteria by their names, wherever they stand. */
const repeatedNames: Check = ({ criteria }) => {
  const first = new Map<string, number>();
  return criteria.flatMap(({ name, aliases }, index): DraftRemark[] => {
    const names = new Set([name.vi, ...aliases].map(plainName));
    const before = [...names].map((each) => first.get(each)).find((at) => at !== undefined);
    for (const each of names) if (!first.has(each)) first.set(each, index);
    if (before === undefined) return [];
    return [
      { code: "nameElsewhere", path: `criteria[${index}].name.vi`, found: name.vi, other: `criteria[${before}]` },
    ];
  });
};

/** Where some criteria at the end of a branch name their office, all do. */
const unverified: Check = ({ criteria }) => {
  const parents = new Set(criteria.map(({ parent }) => parent));
  const ends = criteria.flatMap((criterion, index) => (parents.has(criterion.id) ? [] : [{ criterion, index }]));
  if (ends.every(({ criterion }) => criterion.verifier === undefined)) return [];
  return ends.flatMap(({ criterion, index }): DraftRemark[] =>
    criterion.verifier !== undefined || criterion.kind === "notScored"
      ? []
      : [{ code: "nobodyVerifies", path: `criteria[${index}]`, found: criterion.name.vi, other: null }],
  );
};

const CHECKS: readonly Check[] = [
  differingParts,
  differingScale,
  unevenWeights,
  unreachableMaxima,
  highCaps,
  differingTexts,
  brokenBands,
  unreachableClasses,
  repeatedNames,
  unverified,
];
