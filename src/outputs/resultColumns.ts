import { decimal, decimalToNumber } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import type { Language } from "../locales/language";
import { numberText } from "../locales/numbers";
import { sheetWords } from "../locales/sheets";
import type { RemarkCode } from "../locales/sheetWords";
import type { Framework } from "../model/framework";
import { isGiven, rankingFigure } from "../model/totalRule";
import { assertNever } from "../model/never";
import type { Content } from "../model/plan";
import type { Ranking } from "../model/ranking";

/** The columns that results can have, in the order in which they stand beside a table. */
export const RESULT_KINDS = ["total", "ratio", "rank", "class", "remark"] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

const BLANK: Content = { kind: "blank" };

/**
 * The columns that a ranking fills. A figure that the sheet gave is not written beside itself; a sum whose classes go by
 * ratio shows both; remarks have a column only where a unit needs one.
 */
export function resultKinds(ranking: Ranking): readonly ResultKind[] {
  return kindsWith(ranking, figureKinds(ranking.framework));
}

/** The columns of a list of results that does not stand beside its table: the figure that ranks is always among them. */
export function listedKinds(ranking: Ranking): readonly ResultKind[] {
  const figure = rankingFigure(ranking.framework.total);
  return kindsWith(ranking, [...figureKinds(ranking.framework), ...(figure === null ? [] : [figure])]);
}

function kindsWith(ranking: Ranking, figures: readonly ResultKind[]): readonly ResultKind[] {
  const { framework } = ranking;
  const wanted = new Set(figures);
  if (rankingFigure(framework.total) !== null) wanted.add("rank");
  if (framework.classes !== null) wanted.add("class");
  if (ranking.scores.statuses.some((_, unit) => remarkOf(ranking, unit) !== null)) wanted.add("remark");
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
  return words[kind];
}

/** What one unit's cell says. A unit without a total has blank results and a remark, never 0. */
export function resultContent(kind: ResultKind, ranking: Ranking, unit: number, language: Language): Content {
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
    case "class": {
      const name = levelOf(ranking, unit)?.name[language];
      return name === undefined ? BLANK : { kind: "text", text: name };
    }
    case "remark": {
      const remark = remarkOf(ranking, unit);
      return remark === null ? BLANK : { kind: "text", text: sheetWords(language).remarks[remark] };
    }
    default:
      return assertNever(kind);
  }
}

/** The fill of a unit's class; null where it has no class or the class no colour. */
export function classColor(ranking: Ranking, unit: number): string | null {
  return levelOf(ranking, unit)?.color ?? null;
}

function levelOf(ranking: Ranking, unit: number) {
  return ranking.framework.classes?.levels[ranking.classes[unit] ?? -1];
}

function remarkOf(ranking: Ranking, unit: number): RemarkCode | null {
  const status = ranking.scores.statuses[unit];
  if (status === undefined) return null;
  if (status !== "ranked") return status;
  if (ranking.framework.classes === null || levelOf(ranking, unit) !== undefined) return null;
  const doubt = ranking.classDoubts.get(unit);
  if (doubt === undefined) return "belowClasses";
  return doubt.criterion === null ? "classUnknown" : "conditionUnknown";
}

/** Excel's own, language-neutral format: a Vietnamese Excel shows its comma. */
function numberContent(value: number, decimals: number, unit: "" | "%"): Content {
  return { kind: "number", value, format: `${decimalsFormat(decimals)}${unit}` };
}

function decimalsFormat(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}
