import type { Language } from "../../locales/language";
import { cellText } from "../../model/address";
import { NAMED_IN_NOTES, type PlanNote } from "../../model/planNote";
import { isGiven, rankingFigure, TOTAL_RULES } from "../../model/totalRule";
import type { RankedTable } from "../rankedTable";
import type { HelperKind } from "../results/resultKind";
import { resultsOf, type Results } from "../results/results";
import { unsayable } from "./classFormulas";
import { type CriterionWorths, criterionWorths } from "./criterionWorth";
import { type UnitFigures, unitFigures } from "./figureFormulas";
import { rankHelpers, type RankPlan } from "./rankFormulas";
import { listsOf } from "./rankLists";
import { chooseKey, type KeyChoice, type NoKey, type Scale } from "./rankingKey";
import { tieColumns } from "./tieColumns";
import type { NoWorth } from "./worth";

/** What classes are decided by: the column of the figure that ranks, that of the ratio, or the least of the points. */
export interface ClassPlan {
  readonly by: "ranking" | "ratio" | "least";
  readonly scale: Scale;
}

/** What of one table's results formulas say, and the steps that they need. Everything else stands as values. */
export interface TableFormulas {
  readonly table: RankedTable;
  readonly results: Results;
  readonly worths: CriterionWorths;
  /** Of every unit; null where the sheet gives the figure, or no formula says the rule. */
  readonly figures: readonly (UnitFigures | NoWorth)[] | null;
  readonly key: KeyChoice | null;
  readonly rank: RankPlan | null;
  readonly classes: ClassPlan | null;
  readonly helpers: readonly HelperKind[];
  readonly notes: readonly PlanNote[];
}

export function tableFormulas(table: RankedTable, language: Language): TableFormulas {
  const worths = criterionWorths(table);
  const figures = figuresOf(table, worths);
  const key = chooseKey(table);
  const rank = rankPlan(table, key);
  const classes = classPlan(table, key, language);
  const choice = typeof key === "string" ? null : key;
  return {
    table,
    results: resultsOf(table, language),
    worths,
    figures,
    key: choice,
    rank: "why" in rank ? null : rank,
    classes: classes === null || "why" in classes ? null : classes,
    helpers: [
      ...(choice?.made === null || choice === null ? [] : (["figure"] as const)),
      ...("why" in rank ? [] : rankHelpers(rank)),
    ],
    notes: [
      ...figureNotes(table, figures, language),
      ...rankNotes(table, rank),
      ...classNotes(table, classes),
      ...decisionNotes(table),
    ],
  };
}

function figuresOf(table: RankedTable, worths: CriterionWorths): TableFormulas["figures"] {
  const { kind } = table.ranking.framework.total;
  const { formula } = TOTAL_RULES[kind];
  if (formula === null || formula.terms === "product") return null;
  return table.table.units.map((_, unit) => unitFigures(table, worths, unit));
}

type NoRank = { readonly why: NoKey | "breakers" };

function rankPlan(table: RankedTable, key: KeyChoice | NoKey): RankPlan | NoRank {
  if (typeof key === "string") return { why: key };
  const { framework } = table.ranking;
  const ties = tieColumns(table);
  if (ties === null) return { why: "breakers" };
  return { table, key: key.key, ties, lists: listsOf(table, key.key, framework.ranking.ties === "dense") };
}

function classPlan(
  table: RankedTable,
  key: KeyChoice | NoKey,
  language: Language,
): ClassPlan | NonNullable<ReturnType<typeof unsayable>> | null {
  const { classes: rule, total } = table.ranking.framework;
  if (rule === null) return null;
  const said = unsayable(rule, language);
  if (said !== null) return said;
  if (rule.of === "minimum") return { by: "least", scale: "points" };
  if (rule.of === rankingFigure(total))
    return typeof key === "string" ? NO_FIGURE : { by: "ranking", scale: key.key.scale };
  return rule.of === "ratio" && !isGiven(total) ? { by: "ratio", scale: "share" } : NO_FIGURE;
}

const NO_FIGURE = { why: "figure", classes: [] } as const;

function figureNotes(table: RankedTable, figures: TableFormulas["figures"], language: Language): readonly PlanNote[] {
  const { framework } = table.ranking;
  const sheet = table.block.sheet.name;
  if (figures === null) {
    const isProduct = TOTAL_RULES[framework.total.kind].formula?.terms === "product";
    return isProduct ? [{ code: "formula.total", sheet, params: { why: "product", criteria: [] } }] : [];
  }
  const lacking = figures.flatMap((one) => (isFigures(one) ? [] : [one]));
  const ruled = new Set(lacking.flatMap((one) => (one.kind === "rule" ? [one.criterion] : [])));
  const criteria = framework.criteria.filter(({ id }) => ruled.has(id)).map(({ name }) => name[language]);
  const cells = distinct(lacking.flatMap((one) => (one.kind === "cell" ? [cellText(one.cell)] : [])));
  const isBare = figures.some((one) => isFigures(one) && one.total === null && one.ratio === null);
  return [
    ...(criteria.length > 0 ? [{ code: "formula.total", sheet, params: { why: "figures", criteria } } as const] : []),
    ...(isBare ? [{ code: "formula.total", sheet, params: { why: "maximum", criteria: [] } } as const] : []),
    ...(cells.length > 0 ? [{ code: "formula.cells", sheet, params: named(cells) } as const] : []),
  ];
}

export function isFigures(one: UnitFigures | NoWorth): one is UnitFigures {
  return !("kind" in one);
}

function rankNotes(table: RankedTable, rank: RankPlan | NoRank): readonly PlanNote[] {
  if (!("why" in rank) || rankingFigure(table.ranking.framework.total) === null) return [];
  return [{ code: "formula.rank", sheet: table.block.sheet.name, params: { why: rank.why } }];
}

function classNotes(table: RankedTable, classes: ReturnType<typeof classPlan>): readonly PlanNote[] {
  if (classes === null || !("why" in classes)) return [];
  return [{ code: "formula.class", sheet: table.block.sheet.name, params: classes }];
}

/** Whether a decision on this unit alone holds its class down. */
export function hasDecidedClass({ ranking: { scores } }: RankedTable, unit: number): boolean {
  const rule = scores.terms[unit]?.rule ?? null;
  return rule?.knockOut !== undefined || rule?.lowered !== undefined;
}

function decisionNotes(table: RankedTable): readonly PlanNote[] {
  const units = table.table.units.flatMap(({ name }, unit) => (hasDecidedClass(table, unit) ? [name] : []));
  if (units.length === 0) return [];
  const params = { units: units.slice(0, NAMED_IN_NOTES), of: units.length };
  return [{ code: "formula.units", sheet: table.block.sheet.name, params }];
}

/** So many cells as a note names. */
function named(cells: readonly string[]): { readonly cells: readonly string[]; readonly of: number } {
  return { cells: cells.slice(0, NAMED_IN_NOTES), of: cells.length };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
