import { decimal, decimalToNumber } from "../../model/numbers/decimal";
import { decimalAt } from "../../model/numbers/decimalColumn";
import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numbers";
import { sheetWords } from "../../locales/sheets";
import type { Framework } from "../../model/framework";
import { isGiven, rankingFigure } from "../../model/totalRule";
import { assertNever } from "../../model/never";
import type { ValueContent } from "../../model/plan";
import type { Ranking } from "../../model/ranking";
import { differenceText } from "./differences";
import { remarkOf } from "./remarks";
import { RESULT_KINDS, type ResultKind } from "./resultKind";
import { levelOf, type Results } from "./results";

const BLANK: ValueContent = { kind: "blank" };

/**
 * The columns that results fill beside their table. A figure that the sheet gave is not written beside itself; a sum whose
 * classes go by ratio shows both; differences from published results and remarks have a column only where a unit needs one.
 */
export function resultKinds(results: Results): readonly ResultKind[] {
  const figures = figureKinds(results.ranking.framework);
  const differs = results.found.some((_, unit) => differenceText(results, unit) !== "");
  return kindsWith(results, differs ? [...figures, "difference"] : figures);
}

/** The columns of a list of results that does not stand beside its table: the figure that ranks is always among them. */
export function listedKinds(results: Results): readonly ResultKind[] {
  const { framework } = results.ranking;
  const figure = rankingFigure(framework.total);
  return kindsWith(results, [...figureKinds(framework), ...(figure === null ? [] : [figure])]);
}

function kindsWith(results: Results, figures: readonly ResultKind[]): readonly ResultKind[] {
  const { framework, scores } = results.ranking;
  const wanted = new Set(figures);
  if (rankingFigure(framework.total) !== null) wanted.add("rank");
  if (framework.classes !== null) wanted.add("class");
  if (scores.statuses.some((_, unit) => remarkOf(results, unit) !== null)) wanted.add("remark");
  return RESULT_KINDS.filter((kind) => wanted.has(kind));
}

function figureKinds({ total, classes }: Framework): readonly ResultKind[] {
  const figure = rankingFigure(total);
  if (figure === null || isGiven(total)) return [];
  return figure === "total" && classes?.of === "ratio" ? ["total", "ratio"] : [figure];
}

export function headerText(kind: ResultKind, framework: Framework, language: Language): string {
  const words = sheetWords(language);
  if (kind === "total") return words.total(framework.scale === null ? null : numberText(framework.scale, language));
  return kind === "difference" ? words.differenceHead : words[kind];
}

/** The heading beside a table: not the same as that of a column which the officer has already. */
export function headerBeside(kind: ResultKind, { ranking, table, language }: Results, hasNotes: boolean): string {
  const words = sheetWords(language);
  const text = headerText(kind, ranking.framework, language);
  if (kind === "remark") return hasNotes ? words.remarkBeside : text;
  if (kind === "difference" || table.published[kind] === null) return text;
  return words.again(text);
}

/** What one unit's cell says. A unit without a total has blank results and a remark, never 0. */
export function resultContent(kind: ResultKind, results: Results, unit: number): ValueContent {
  const { ranking, language } = results;
  const { framework, scores } = ranking;
  switch (kind) {
    case "total": {
      const total = decimalAt(scores.totals, unit);
      return total === null ? BLANK : numberContent(decimalToNumber(total), framework.decimals, "");
    }
    case "ratio": {
      const ratio = decimalAt(scores.ratios, unit);
      if (ratio === null) return BLANK;
      return numberContent(decimalToNumber(decimal(ratio.digits, ratio.places + 2)), framework.decimals, "%");
    }
    case "rank": {
      const rank = ranking.ranks[unit] ?? 0;
      return rank === 0 ? BLANK : { kind: "number", value: rank, format: "0" };
    }
    case "class":
      return textContent(levelOf(ranking, unit)?.name[language] ?? null);
    case "difference":
      return textContent(differenceText(results, unit));
    case "remark":
      return textContent(remarkOf(results, unit));
    default:
      return assertNever(kind);
  }
}

function textContent(text: string | null): ValueContent {
  return text === null || text === "" ? BLANK : { kind: "text", text };
}

/** The fill of a unit's class; null where it has no class or the class no colour. */
export function classColor(ranking: Ranking, unit: number): string | null {
  return levelOf(ranking, unit)?.color ?? null;
}

/** Excel's own, language-neutral format: a Vietnamese Excel shows its comma. */
function numberContent(value: number, decimals: number, unit: "" | "%"): ValueContent {
  return { kind: "number", value, format: `${decimalsFormat(decimals)}${unit}` };
}

export function decimalsFormat(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}
