import type { TieBreaker } from "../../model/framework";
import { decimalToNumber, type Decimal } from "../../model/numbers/decimal";
import { preferenceOf } from "../../model/tieBreaker";
import { tieFigure } from "../../model/tieFigure";
import type { ValueContent } from "../../model/plan";
import { rankingFigure } from "../../model/totalRule";
import type { RankedTable } from "../rankedTable";
import type { HelperKind } from "../results/resultKind";
import type { CriterionWorths } from "./criterionWorth";
import { bracketed, call, type Expression, LEAST, MOST, numeral, operate, rowAreas } from "./expression";
import { conditionOf, joined } from "./premises";
import { opposite, sumOfTerms, sumText, type Terms } from "./terms";
import { isWorth, type Worth } from "./worth";
import { UNROUNDED_PLACES } from "./rankingKey";

const COLUMNS = ["tie1", "tie2", "tie3"] as const satisfies readonly HelperKind[];

/** A column with what breaks ties, step by step. */
export interface TieColumn {
  readonly kind: (typeof COLUMNS)[number];
  readonly better: ">" | "<";
  readonly breaker: TieBreaker;
}

/** Null where there are more steps than columns for them, or one looks at a total that stands in no cell of ours. */
export function tieColumns({ ranking: { framework } }: RankedTable, hasTotal: boolean): readonly TieColumn[] | null {
  const { tieBreakers } = framework.ranking;
  if (tieBreakers.length > COLUMNS.length) return null;
  if (tieBreakers.some(({ of }) => of === "totalWithout") && (!hasTotal || rankingFigure(framework.total) !== "total"))
    return null;
  return tieBreakers.flatMap((breaker, index) => {
    const kind = COLUMNS[index];
    return kind === undefined
      ? []
      : [{ kind, breaker, better: preferenceOf(breaker, framework) === "more" ? ">" : "<" }];
  });
}

/** What a tie is decided by, in a cell: worse than any figure where a unit has none. Null where no formula says it. */
export function tieText(
  table: RankedTable,
  worths: CriterionWorths,
  { breaker, better }: TieColumn,
  { unit, total }: { readonly unit: number; readonly total: Expression | null },
): Expression | null {
  const { framework, scores } = table.ranking;
  const worst = better === ">" ? LEAST : MOST;
  const kinds = new Map(framework.criteria.map(({ id, kind }) => [id, kind]));
  const arePenalties = breaker.criteria.every((id) => kinds.get(id) === "penalty");
  const found: { readonly worth: Worth; readonly terms: Terms; readonly isScored: boolean }[] = [];
  for (const id of breaker.criteria) {
    const worth = worths.of(id, unit);
    if (!isWorth(worth)) return worth.kind === "lacking" ? worst : null;
    if (worth.counts === "never" && scores.standing(id, unit) !== "none") return worst;
    const kind = kinds.get(id);
    const terms = kind === "penalty" && !arePenalties ? opposite(worth.terms) : worth.terms;
    found.push({ worth, terms, isScored: kind !== "bonus" && kind !== "penalty" });
  }
  const sum = sumText(sumOfTerms(found.map(({ terms }) => terms)));
  const text =
    breaker.of === "points" ? sum : total === null ? null : operate(total, arePenalties ? "+" : "-", bracketed(sum));
  if (text === null) return null;
  const there = found.flatMap(({ worth: { counts }, isScored }) =>
    isScored && typeof counts !== "string" ? [operate(call("COUNT", ...rowAreas(counts)), ">", numeral(0))] : [],
  );
  const condition = conditionOf(joined(found.map(({ worth }) => worth.premises)), there);
  return call("IF", condition, call("ROUND", text, numeral(UNROUNDED_PLACES)), worst);
}

/** What such a cell comes to now. */
export function tieValue(
  { ranking: { scores, framework } }: RankedTable,
  { breaker, better }: TieColumn,
  unit: number,
): ValueContent {
  const figure: Decimal | null = tieFigure(breaker, scores, framework)(unit);
  const value = figure === null ? (better === ">" ? -1e99 : 1e99) : decimalToNumber(figure);
  return { kind: "number", value, format: "General" };
}
