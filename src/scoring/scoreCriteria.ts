import { greatest } from "../model/extremes";
import { type CriterionNode, criterionTree } from "../model/criterionTree";
import { parseDecimal, scaled } from "../model/numbers/decimal";
import type { Criterion, CriterionId, Framework } from "../model/framework";
import type { CriterionColumn, Table } from "../model/table";
import { variantsOf } from "../model/criterionOf";
import { type PenaltySign, penaltySigns } from "../model/penaltySign";
import type { UnitTerms } from "../model/scores";
import { Applies, applies } from "../model/applies";
import { type PointSource, pointSource } from "../model/pointSource";
import { countedPoints, type PointColumn, ScoreState } from "./countedPoints";
import { joinStates } from "./joinStates";
import { capColumn, constantColumn, type IntegerColumn, integersOf, roundColumn } from "./integerColumn";
import { eachMaximum, filledMaxima, type Maxima, sameMaxima, sumMaxima } from "./maxima";
import { sumColumns, type Summand } from "./sumColumns";
import { uniform } from "./uniform";

/** One criterion's points for all units, as integers at the places of `CriteriaScores`. */
export interface CriterionScore {
  readonly criterion: Criterion;
  /** The criterion as it is for one unit, by its group. */
  readonly of: (unit: number) => Criterion;
  /** An `Applies` a unit. */
  readonly applying: Uint8Array;
  /** Its column, its components, or nothing in the sheet. */
  readonly from: PointSource;
  /** A `ScoreState` a unit. */
  readonly states: Uint8Array;
  /** 0 where not counted. */
  readonly points: IntegerColumn;
  readonly maximum: Maxima;
  readonly components: readonly CriterionScore[];
}

export interface CriteriaScores {
  readonly units: number;
  readonly places: number;
  /** What one point is: 10^places, times what the scores of each unit are divided by. */
  readonly one: IntegerColumn;
  /** The top criteria, in the framework's order. */
  readonly tops: readonly CriterionScore[];
}

/**
 * Points by criterion: components add up to main criteria where the sheet gives them, otherwise the main column counts.
 * The result has at least `leastPlaces` places.
 */
export function scoreCriteria(
  table: Table,
  framework: Framework,
  terms: readonly UnitTerms[],
  leastPlaces: number,
): CriteriaScores {
  const columns = new Map(table.criteria.map((column) => [column.criterion, column]));
  const everyUnit = uniform(terms.length, Applies.yes);
  const context: Context = { columns, framework, terms, signs: penaltySigns(framework) };
  const sources = criterionTree(framework).map((node) => sourceOf(node, everyUnit, context));
  const places = Math.max(leastPlaces, commonPlaces(sources, framework));
  const units = terms.length;
  const one = constantColumn(units, 10n ** BigInt(places));
  return { units, places, one, tops: sources.map((source) => scoreOf(source, places)) };
}

interface Context {
  readonly columns: ReadonlyMap<CriterionId, CriterionColumn>;
  readonly framework: Framework;
  readonly terms: readonly UnitTerms[];
  readonly signs: ReadonlyMap<CriterionId, PenaltySign>;
}

/** Where a criterion's points come from: its own column, or the sum of its components. */
interface Source {
  readonly criterion: Criterion;
  readonly of: (unit: number) => Criterion;
  readonly applying: Uint8Array;
  readonly from: CriterionScore["from"];
  readonly own: PointColumn | null;
  readonly components: readonly Source[];
}

/** `within` says of each unit whether the criterion above applies to it. */
function sourceOf(node: CriterionNode, within: Uint8Array, context: Context): Source {
  const { criterion } = node;
  const { columns, framework, signs, terms } = context;
  const applying = applyingTo(criterion, within, context);
  const components = node.components.map((component) => sourceOf(component, applying, context));
  const column = columns.get(criterion.id);
  const from = pointSource(node, (id) => columns.has(id));
  const variants = variantsOf(criterion);
  const of = (unit: number) => variants(terms[unit]?.group ?? null);
  if (from === "components") return { criterion, of, applying, components, from, own: null };
  const counted = { criterion, of, sign: signs.get(criterion.id) ?? null };
  const own = countedPoints(counted, column, applying, framework.total);
  return { criterion, of, applying, components, from, own };
}

function applyingTo(criterion: Criterion, within: Uint8Array, { framework, terms }: Context): Uint8Array {
  const { groups, byGroup } = criterion;
  if (groups === undefined && byGroup === undefined && framework.units === undefined) return within;
  const applying = within.slice();
  terms.forEach((unit, index) => {
    const own = applies(criterion, unit);
    if (own !== Applies.yes && applying[index] !== Applies.no) applying[index] = own;
  });
  return applying;
}

/** The least places at which every score and every declared maximum and cap is a whole number. */
function commonPlaces(sources: readonly Source[], { criteria }: Framework): number {
  const declared = criteria.flatMap(({ max, cap, step, byGroup = [] }) => [
    max,
    cap ?? null,
    step ?? null,
    ...byGroup.map((terms) => terms.max ?? null),
  ]);
  const ofTexts = declared.map((text) => (text === null ? 0 : (parseDecimal(text)?.places ?? 0)));
  return greatest([...ofTexts, ...sources.map(placesOf)], 0);
}

/** Of its components, too, where the main column counts: conditions and tie-breakers may look at them. */
function placesOf({ own, components }: Source): number {
  return greatest(components.map(placesOf), own?.places ?? 0);
}

function scoreOf(source: Source, places: number): CriterionScore {
  const { criterion, of, applying, from, own } = source;
  const components = source.components.map((component) => scoreOf(component, places));
  const { states, points, maximum } = own === null ? sumOf(source, components, places) : ownScore(source, own, places);
  return { criterion, of, applying, from, components, states, points: keptPoints(criterion, points, places), maximum };
}

/** After rounding and the cap, where the criterion has them. */
function keptPoints(criterion: Criterion, points: IntegerColumn, places: number): IntegerColumn {
  const step = stepOf(criterion, places);
  const rounded = step === null ? points : roundColumn(points, step);
  const cap = criterion.cap === undefined ? null : scaledText(criterion.cap, places);
  return cap === null ? rounded : capColumn(rounded, cap);
}

/** What its points are rounded to a multiple of, at the common places; null where they stay as they are. */
function stepOf({ step, decimals }: Criterion, places: number): bigint | null {
  if (step !== undefined) return scaledText(step, places);
  return decimals === undefined || decimals >= places ? null : 10n ** BigInt(places - decimals);
}

type Score = Pick<CriterionScore, "states" | "points" | "maximum">;

function ownScore(source: Source, { points, states }: PointColumn, places: number): Score {
  return { states, points: integersOf(points, places), maximum: ownMaximum(source, states, places) };
}

/** What stands outside the scored criteria has no part in the maximum. */
function ownMaximum(source: Source, states: Uint8Array, places: number): Maxima {
  const { criterion } = source;
  if (criterion.kind !== "scored") return sameMaxima(0n, states);
  if (!isSameForAll(source)) return eachMaximum((unit) => mostOf(source, unit, places), states);
  const any = source.applying.findIndex((own) => own !== Applies.no);
  return sameMaxima(mostOf(source, any, places), states);
}

/** Whether groups and decisions make no difference below a criterion: units that it applies to have one maximum. */
function isSameForAll({ criterion, applying, components }: Source): boolean {
  return (
    criterion.byGroup === undefined && components.every((each) => each.applying === applying && isSameForAll(each))
  );
}

/** As declared, or else what the components that apply to the unit declare together. */
function mostOf({ of, components }: Source, unit: number, places: number): bigint | null {
  const { max } = of(unit);
  if (max !== null) return scaledText(max, places);
  const scored = components.filter(({ criterion }) => criterion.kind === "scored");
  if (scored.length === 0) return null;
  const applying = scored.filter((component) => component.applying[unit] !== Applies.no);
  return applying.reduce<bigint | null>((sum, component) => {
    const most = mostOf(component, unit, places);
    return sum === null || most === null ? null : sum + most;
  }, 0n);
}

function sumOf(source: Source, components: readonly CriterionScore[], places: number): Score {
  const { criterion } = source;
  const counted = components.filter((component) => component.criterion.kind !== "notScored");
  const units = components[0]?.states.length ?? 0;
  const leftOut = uniform(units, ScoreState.leftOut);
  const states = counted.reduce((sum, component) => joinStates(sum, component.states, true), leftOut);
  const isTakenOff = ({ kind }: Criterion) => kind === "penalty" && criterion.kind !== "penalty";
  const points = counted.map((component): Summand => ({
    column: component.points,
    sign: isTakenOff(component.criterion) ? -1 : 1,
  }));
  const together = sumMaxima(
    units,
    counted.flatMap((component) => (component.criterion.kind === "scored" ? [component.maximum] : [])),
  );
  const isWhole = (unit: number) => counted.every((component) => component.states[unit] !== ScoreState.leftOut);
  const maximum = filledMaxima(together, () => declaredMaximum(source, states, places), isWhole);
  return { states, points: sumColumns(units, points), maximum };
}

/** The main criterion's own, which stands for undeclared ones below as long as nothing is left out of it. */
function declaredMaximum({ criterion, of }: Source, states: Uint8Array, places: number): Maxima | null {
  const { max, byGroup } = criterion;
  if (byGroup !== undefined) return eachMaximum((unit) => scaledText(of(unit).max ?? "", places), states);
  return max === null ? null : sameMaxima(scaledText(max, places), states);
}

function scaledText(text: string, places: number): bigint | null {
  const value = parseDecimal(text);
  return value === null ? null : scaled(value, places);
}
