import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numbers";
import { sheetWords } from "../../locales/sheets";
import { slipWords } from "../../locales/slipWords";
import { isCeiling } from "../../model/comparison";
import type { ClassLevel } from "../../model/framework";
import { compare, dec, decimalText, subtract, ZERO, type Decimal } from "../../model/numbers/decimal";
import { decimalAt } from "../../model/numbers/decimalColumn";
import type { Ranking } from "../../model/ranking";
import { rankingFigure } from "../../model/totalRule";
import type { RankedList } from "../results/rankedLists";
import { NO_CLASS } from "../../model/ranking";

/** How far a ranked unit is from the next better class, in a sentence or two; empty where there is nothing to say. */
export function toNextClass({ framework, classes, scores }: Ranking, unit: number, language: Language): string {
  const rule = framework.classes;
  const level = classes[unit] ?? NO_CLASS;
  if (rule === null || rule.of === "minimum") return "";
  const words = slipWords(language).toClass;
  if (level === 0) return words.best;
  const next = rule.levels[level === NO_CLASS ? rule.levels.length - 1 : level - 1];
  const figure = decimalAt(scores[`${rule.of}s`], unit);
  if (next === undefined || figure === null || next.places !== undefined) return "";
  return classStep(next, figure, rule.of, language);
}

function classStep(next: ClassLevel, figure: Decimal, of: "total" | "ratio", language: Language): string {
  const words = slipWords(language).toClass;
  const name = next.name[language];
  if (next.threshold === null) return "";
  const { value, comparison, provenance } = next.threshold;
  if (value === null) return words.unknown(name);
  const lacking = isCeiling(comparison) ? subtract(figure, dec(value)) : subtract(dec(value), figure);
  const isExact = comparison === "atLeast" || comparison === "atMost";
  const order = compare(lacking, ZERO);
  if (order < 0 || (order === 0 && isExact)) return words.held(name);
  const others = (next.conditions ?? []).length > 0 || next.quota !== undefined;
  return [
    words.lacks(apartText(lacking, of, language), name, !isExact),
    ...(provenance.kind === "inferred" ? [words.inferred] : []),
    ...(others ? [words.alsoConditions] : []),
  ].join(" ");
}

/** How far each unit of a list is from the next better rank, in a sentence; only of units that have a rank. */
export function toNextRank(ranking: Ranking, { units }: RankedList, language: Language): ReadonlyMap<number, string> {
  const { framework, ranks, scores } = ranking;
  const of = rankingFigure(framework.total);
  const words = slipWords(language).toRank;
  const steps = new Map<number, string>();
  if (of === null) return steps;
  let [above, last] = [null as number | null, null as number | null];
  for (const unit of units) {
    const rank = ranks[unit] ?? 0;
    if (rank === 0) continue;
    if (last !== null && ranks[last] !== rank) above = last;
    last = unit;
    const figures = [above, unit].map((each) => (each === null ? null : decimalAt(scores[`${of}s`], each)));
    const [theirs, own] = figures;
    if (above === null) steps.set(unit, words.first);
    else if (theirs && own) steps.set(unit, rankStep(apart(theirs, own), ranks[above] ?? 0, of, language));
  }
  return steps;
}

function rankStep(distance: Decimal, rank: number, of: "total" | "ratio", language: Language): string {
  const words = slipWords(language).toRank;
  return compare(distance, ZERO) === 0 ? words.same(rank) : words.lacks(apartText(distance, of, language), rank);
}

function apart(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) < 0 ? subtract(b, a) : subtract(a, b);
}

/** What two figures are apart: of ratios, percentage points. */
function apartText(value: Decimal, of: "total" | "ratio", language: Language): string {
  const text = numberText(decimalText(value), language);
  return of === "ratio" ? slipWords(language).percentagePoints(text) : sheetWords(language).points(text);
}
