import { type Framework, isMeasuredAgainstMaximum } from "../../src/model/framework";
import { TOTAL_RULES } from "../../src/model/totalRule";
import { add, cmp, div, HUNDRED, min, mul, ONE, type Rational, read, roundPlaces, sub, sum, ZERO } from "./rational";
import { hasTotal, type Score, type Unit, weightIn } from "./scores";

/** Exact total and ratio of one unit; null where there is none. */
export interface Figures {
  readonly status: "ranked" | "notRanked" | "notAssessed" | "incomplete";
  readonly total: Rational | null;
  readonly ratio: Rational | null;
}

export function figuresOf(unit: Unit, framework: Framework): Figures {
  const none = { total: null, ratio: null };
  if (unit.assessment === "notAssessed") return { status: "notAssessed", ...none };
  const { kind, cap } = framework.total;
  if (kind === "givenTotal" || kind === "givenRatio") return givenFigures(unit, framework);
  if (!hasTotal(unit)) return { status: "incomplete", ...none };
  if (unit.excluded === "open" && isMeasuredAgainstMaximum(framework)) return { status: "incomplete", ...none };
  if (kind === "none") return { status: "notRanked", ...none };
  const extra = sum(unit.tops.map(extraOf));
  const points = add(sum(scoredOf(unit).map((score) => score.points)), extra);
  const made = rawFigure(unit, framework, extra);
  if (made === null) return { status: "incomplete", ...none };
  const capped = cap === undefined ? made : min(made, read(cap));
  if (TOTAL_RULES[kind].figure === "ratio") return { status: unit.assessment, total: points, ratio: capped };
  const isByRatio = framework.classes?.of === "ratio";
  const most = maximumOf(unit);
  const whole = framework.scale === null ? most : read(framework.scale);
  const measured = framework.scale === null ? points : capped;
  const ratio = !isByRatio || whole === null || cmp(whole, ZERO) <= 0 ? null : mul(div(measured, whole), HUNDRED);
  return { status: unit.assessment, total: capped, ratio };
}

/** What the sheet gives, and in per cent of the scale where classes want that. */
function givenFigures({ assessment, given }: Unit, { total, classes, scale }: Framework): Figures {
  if (given === null || assessment === "notAssessed") return { status: "incomplete", total: null, ratio: null };
  if (total.kind === "givenRatio") return { status: assessment, total: null, ratio: given };
  const ratio = classes?.of === "ratio" && scale !== null ? mul(div(given, read(scale)), HUNDRED) : null;
  return { status: assessment, total: given, ratio };
}

function extraOf({ criterion: { kind }, points }: Score): Rational {
  return kind === "bonus" ? points : kind === "penalty" ? sub(ZERO, points) : ZERO;
}

const scoredOf = ({ tops }: Unit): readonly Score[] => tops.filter(({ criterion }) => criterion.kind === "scored");

/** What applies to the unit, less what is excluded of it. */
function maximumOf(unit: Unit): Rational | null {
  const maxima = scoredOf(unit).map(({ max }) => max);
  if (maxima.includes(null)) return null;
  return sub(sum(maxima.map((max) => max!)), unit.excluded === "open" ? ZERO : unit.excluded);
}

function rawFigure(unit: Unit, framework: Framework, extra: Rational): Rational | null {
  const scored = scoredOf(unit);
  const points = sum(scored.map((score) => score.points));
  const scale = read(framework.scale ?? "0");
  const most = maximumOf(unit);
  switch (framework.total.kind) {
    case "sum":
      return add(points, extra);
    case "weightedSum":
      return add(sum(weighted(unit).map(({ score, weight }) => mul(score.points, weight))), extra);
    case "mean": {
      const counted = weighted(unit).filter(({ score }) => score.state === "counted");
      const weights = sum(counted.map(({ weight }) => weight));
      if (cmp(weights, ZERO) === 0) return null;
      return add(div(sum(counted.map(({ score, weight }) => mul(score.points, weight))), weights), extra);
    }
    case "weightedMean": {
      if (weighted(unit).some(({ score: { max } }) => max === null)) return null;
      const counted = weighted(unit).filter(({ score }) => score.state === "counted" && cmp(score.max!, ZERO) > 0);
      const weights = sum(counted.map(({ weight }) => weight));
      if (cmp(weights, ZERO) === 0) return null;
      const shares = counted.map(({ score, weight }) => mul(weight, div(score.points, score.max!)));
      return add(mul(div(sum(shares), weights), scale), extra);
    }
    case "ratio":
      return most === null || cmp(most, ZERO) <= 0 ? null : mul(div(add(points, extra), most), HUNDRED);
    case "rescaled": {
      // Maxima that nobody says make up the scale together, as long as nothing is left out.
      if (most === null) return scored.every(isWhole) ? add(points, extra) : null;
      return cmp(most, ZERO) <= 0 ? null : add(mul(div(points, most), scale), extra);
    }
    case "geometricMean": {
      const counted = scored.filter(({ state }) => state === "counted");
      if (counted.some((score) => cmp(score.points, ZERO) < 0)) return null;
      const product = counted.map((score) => score.points).reduce(mul, ONE);
      return root(product, counted.length, framework.decimals);
    }
    case "givenTotal":
    case "givenRatio":
    case "none":
      return null;
  }
}

function isWhole({ criterion, state, whole, parts }: Score): boolean {
  if (criterion.kind !== "scored") return true;
  return state !== "out" && (whole || parts.every(isWhole));
}

/** By trying: the least number of last places that is not below the root less half a place. */
function root(product: Rational, degree: number, places: number): Rational {
  const unit: Rational = [1n, 10n ** BigInt(places)];
  const power = (value: Rational) => Array.from({ length: degree }, () => value).reduce(mul, ONE);
  let [low, high] = [0n, 1n];
  while (cmp(power(mul([high, 1n], unit)), product) < 0) high *= 2n;
  while (low < high) {
    const middle = (low + high) / 2n;
    const edge = mul([2n * middle + 1n, 2n], unit);
    if (cmp(power(edge), product) > 0) high = middle;
    else low = middle + 1n;
  }
  return mul([low, 1n], unit);
}

interface Weighted {
  readonly score: Score;
  readonly weight: Rational;
}

/** The outermost that carry a weight; every top one, once, where none does. */
function weighted(unit: Unit): readonly Weighted[] {
  const all = scoredOf(unit).flatMap((score) => withWeight(score, unit.group));
  return all.length > 0 ? all : scoredOf(unit).map((score) => ({ score, weight: ONE }));
}

function withWeight(score: Score, group: string | null): readonly Weighted[] {
  const { criterion, parts } = score;
  if (criterion.kind !== "scored") return [];
  if (criterion.weight === null) return parts.flatMap((part) => withWeight(part, group));
  return [{ score, weight: read(weightIn(criterion, group) ?? "1") }];
}

export function printed(value: Rational | null, { decimals }: Framework): Rational | null {
  return value === null ? null : roundPlaces(value, decimals);
}
