import type { CellAddress } from "../../model/address";
import { criterionOf } from "../../model/criterionOf";
import type { Criterion } from "../../model/framework";
import { isMeasuredAgainstMaximum } from "../../model/framework";
import { add, dec, decimal, parseDecimal, type Decimal } from "../../model/numbers/decimal";
import { FigureState } from "../../model/table";
import { TOTAL_RULES, type TotalFormula } from "../../model/totalRule";
import type { RankedTable } from "../rankedTable";
import { cellOf, type CriterionWorths, isReadAsItStands } from "./criterionWorth";
import { added, bracketed, call, cellAt, type Expression, numeral, operate, rowAreas, weightOf } from "./expression";
import { conditionOf, joined, NO_PREMISES, type Premises } from "./premises";
import { isNothing, isSum, NO_TERMS, opposite, sumOfTerms, sumText, type Terms } from "./terms";
import { anyCounts, isWorth, type Most, type NoWorth, sumOfMost, type Worth } from "./worth";

/** A figure before it is rounded, and when it is one. */
export interface FigureFormula {
  readonly unrounded: Expression;
  readonly condition: Expression;
}

/** A unit's figures: the ratio as a share of one, as cells hold it. Null where the rule has none. */
export interface UnitFigures {
  readonly total: FigureFormula | null;
  readonly ratio: FigureFormula | null;
}

/** Figures, or why there are none. */
export function unitFigures(table: RankedTable, worths: CriterionWorths, unit: number): UnitFigures | NoWorth {
  const { framework } = table.ranking;
  const { figure, formula } = TOTAL_RULES[framework.total.kind];
  const tops: Top[] = [];
  for (const { criterion, worth } of worths.tops(unit)) {
    if (criterion.kind === "notScored") continue;
    if (!isWorth(worth)) return worth;
    tops.push({ criterion, worth });
  }
  const excluded = isMeasuredAgainstMaximum(framework) ? excludedPoints(table, unit) : NOTHING_EXCLUDED;
  if (!("premises" in excluded)) return excluded;
  if (formula === null || formula.terms === "product") return { total: null, ratio: null };
  const unitTerms: UnitTerms = { table, worths, unit, tops, excluded };
  return figure === "ratio" ? { total: null, ratio: calculated(formula, unitTerms) } : totals(formula, unitTerms);
}

interface Top {
  readonly criterion: Criterion;
  readonly worth: Worth;
}

interface UnitTerms {
  readonly table: RankedTable;
  readonly worths: CriterionWorths;
  readonly unit: number;
  readonly tops: readonly Top[];
  readonly excluded: Excluded;
}

function totals(formula: TotalFormula, unitTerms: UnitTerms): UnitFigures {
  const total = calculated(formula, unitTerms);
  const { framework } = unitTerms.table.ranking;
  if (total === null || framework.classes?.of !== "ratio") return { total, ratio: null };
  const scale = parseDecimal(framework.scale ?? "");
  if (scale !== null) {
    return { total, ratio: { ...total, unrounded: operate(bracketed(total.unrounded), "/", numeral(scale)) } };
  }
  return { total, ratio: overMaximum(allTerms(unitTerms), unitTerms) };
}

/** The formula of the rule, capped. */
function calculated(formula: TotalFormula, unitTerms: UnitTerms): FigureFormula | null {
  const { total, scale } = unitTerms.table.ranking.framework;
  const divided = dividedFigure(formula, unitTerms);
  if (divided === null) return null;
  const isWhole = formula.over === "maximum" && maximumOf(unitTerms) === null;
  const times = formula.times === "scale" && !isWhole ? parseDecimal(scale ?? "") : null;
  const scaled = times === null ? divided.unrounded : operate(divided.unrounded, "*", numeral(times));
  const extra = extraTerms(unitTerms);
  const whole = formula.extra === "after" ? withExtra(scaled, extra) : scaled;
  const cap = total.cap === undefined ? null : capOf(dec(total.cap), formula);
  const unrounded = cap === null ? whole : call("MIN", whole, numeral(cap));
  return { ...divided, unrounded };
}

/** A share is kept as one of 1, its cap is told in per cent. */
function capOf(cap: Decimal, { times }: TotalFormula): Decimal {
  return times === "hundred" ? decimal(cap.digits, cap.places + 2) : cap;
}

function dividedFigure(formula: TotalFormula, unitTerms: UnitTerms): FigureFormula | null {
  const { terms, over, extra } = formula;
  if (terms === "points") {
    const points = extra === "inTerms" ? allTerms(unitTerms) : scoredTerms(unitTerms);
    if (over !== "maximum") return { unrounded: sumText(points), condition: conditionFor(unitTerms) };
    return overMaximum(points, unitTerms);
  }
  if (terms === "product") return null;
  return weighted(terms === "weightedShares", over === "weights", unitTerms);
}

/** Points over the maximum that applies; without any maximum they are whole as long as nothing is left out. */
function overMaximum(points: Terms, unitTerms: UnitTerms): FigureFormula | null {
  const most = maximumOf(unitTerms);
  if (most === null) {
    const isWhole = scoredTops(unitTerms).every(({ worth }) => worth.counts === "always");
    return isWhole ? { unrounded: sumText(points), condition: conditionFor(unitTerms) } : null;
  }
  const [divisor, isSure] = [
    mostText(most, unitTerms.excluded),
    most.each.length === 0 && unitTerms.excluded.cell === null,
  ];
  const positive = isSure ? [] : [operate(divisor.text, ">", numeral(0))];
  const above = isSum(points) ? bracketed(sumText(points)) : sumText(points);
  const below = divisor.isSum ? bracketed(divisor.text) : divisor.text;
  return { unrounded: operate(above, "/", below), condition: conditionFor(unitTerms, positive) };
}

function mostText(
  { sure, each }: Most,
  { points, cell }: Excluded,
): { readonly text: Expression; readonly isSum: boolean } {
  const whole = points === null ? sure : add(sure, { ...points, digits: -points.digits });
  const parts = each.map((one) => operate(numeral(one.max), "*", call("COUNT", cellAt(one.cell))));
  const all = added([numeral(whole), ...parts]);
  const text = cell === null ? all : operate(all, "-", call("SUM", cellAt(cell)));
  return { text, isSum: parts.length > 0 || cell !== null };
}

function maximumOf(unitTerms: UnitTerms): Most | null {
  return sumOfMost(scoredTops(unitTerms).map(({ worth }) => worth.most));
}

/** Σ weight × points (or share of the maximum), over Σ weight of what counts where the rule divides. */
function weighted(shares: boolean, divides: boolean, unitTerms: UnitTerms): FigureFormula | null {
  const parts = weightedParts(unitTerms);
  if (parts === null) return null;
  const products: Expression[] = [];
  for (const { worth, weight } of parts) {
    if (worth.counts === "never") continue;
    const points = factor(worth.terms);
    const product = weight === "1" ? points : operate(weightOf(weight), "*", points);
    if (shares && (worth.most === null || worth.most.each.length > 0)) return null;
    products.push(shares && worth.most !== null ? operate(product, "/", numeral(worth.most.sure)) : product);
  }
  const sum = added(products);
  if (!divides) return { unrounded: sum, condition: conditionFor(unitTerms) };
  const unrounded = operate(bracketed(sum), "/", weightsText(parts));
  return { unrounded, condition: conditionFor(unitTerms) };
}

function factor(terms: Terms): Expression {
  const [only, ...others] = terms.plus;
  const isOne = only !== undefined && others.length === 0 && terms.minus.length === 0 && terms.parts.length === 0;
  return isOne ? cellAt(only) : isSum(terms) ? bracketed(sumText(terms)) : sumText(terms);
}

interface WeightedPart {
  readonly worth: Worth;
  readonly weight: string;
}

function weightsText(parts: readonly WeightedPart[]): Expression {
  const sure = parts.filter(({ worth }) => worth.counts === "always").map(({ weight }) => weightOf(weight));
  const perhaps = parts.flatMap(({ worth: { counts }, weight }): Expression[] => {
    if (typeof counts === "string") return [];
    const count = call("COUNT", ...rowAreas(counts));
    const isThere = counts.length === 1 ? count : bracketed(operate(count, ">", numeral(0)));
    return [operate(weightOf(weight), "*", isThere)];
  });
  return bracketed(added([...sure, ...perhaps]));
}

/** The outermost criteria that carry a weight; every scored top criterion with weight 1 where none does. */
function weightedParts({ table, worths, unit, tops }: UnitTerms): readonly WeightedPart[] | null {
  const { framework, scores } = table.ranking;
  const group = scores.terms[unit]?.group ?? null;
  const within = (criterion: Criterion): readonly Criterion[] => {
    if (criterion.kind !== "scored") return [];
    if (criterion.weight !== null) return [criterion];
    return framework.criteria.filter(({ parent }) => parent === criterion.id).flatMap(within);
  };
  const carrying = tops.flatMap(({ criterion }) => within(criterion));
  const criteria =
    carrying.length > 0 ? carrying : tops.flatMap(({ criterion }) => (criterion.kind === "scored" ? [criterion] : []));
  const parts: WeightedPart[] = [];
  for (const criterion of criteria) {
    const worth = worths.of(criterion.id, unit);
    if (!isWorth(worth)) return null;
    parts.push({ worth, weight: criterionOf(criterion, group).weight ?? "1" });
  }
  return parts;
}

function scoredTops({ tops }: UnitTerms): readonly Top[] {
  return tops.filter(({ criterion }) => criterion.kind === "scored");
}

function scoredTerms(unitTerms: UnitTerms): Terms {
  return sumOfTerms(scoredTops(unitTerms).map(({ worth }) => worth.terms));
}

function extraTerms({ tops }: UnitTerms): Terms {
  return sumOfTerms(
    tops.map(({ criterion, worth: { terms } }) =>
      criterion.kind === "bonus" ? terms : criterion.kind === "penalty" ? opposite(terms) : NO_TERMS,
    ),
  );
}

function allTerms(unitTerms: UnitTerms): Terms {
  return sumOfTerms([scoredTerms(unitTerms), extraTerms(unitTerms)]);
}

function withExtra(figure: Expression, extra: Terms): Expression {
  if (isNothing(extra)) return figure;
  return added([figure, bracketed(sumText(extra))]);
}

/** Everything is there, and of what may be missing at least something. */
function conditionFor(unitTerms: UnitTerms, others: readonly Expression[] = []): Expression {
  const premises = joined([...unitTerms.tops.map(({ worth }) => worth.premises), unitTerms.excluded.premises]);
  const counts = anyCounts(scoredTops(unitTerms).map(({ worth }) => worth.counts));
  const some = typeof counts === "string" ? [] : [operate(call("COUNT", ...rowAreas(counts)), ">", numeral(0))];
  return conditionOf(premises, [...some, ...others]);
}

/** Points left out of a unit's maximum: in a cell, or as a decision says. */
interface Excluded {
  readonly points: Decimal | null;
  readonly cell: CellAddress | null;
  readonly premises: Premises;
}

const NOTHING_EXCLUDED: Excluded = { points: null, cell: null, premises: NO_PREMISES };

function excludedPoints(table: RankedTable, unit: number): Excluded | NoWorth {
  const { excluded } = table.table;
  const decided = table.ranking.scores.terms[unit]?.rule?.excluded;
  const isDecided = decided !== undefined && excluded?.states[unit] !== FigureState.value;
  const points = isDecided ? dec(decided) : null;
  if (excluded === null) return { ...NOTHING_EXCLUDED, points };
  const cell = cellOf(table, excluded, unit);
  if (!isReadAsItStands(table, excluded, unit)) return { kind: "cell", cell };
  if (isDecided) return { points, cell: null, premises: { ...NO_PREMISES, absent: [cell] } };
  return { points: null, cell, premises: { ...NO_PREMISES, optional: [cell], notNegative: [cell] } };
}
