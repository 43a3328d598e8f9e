import type { CriterionId, TieBreaker } from "../../model/framework";
import { decimalToNumber, type Decimal } from "../../model/numbers/decimal";
import { preferenceOf } from "../../model/tieBreaker";
import { tieFigure } from "../../model/tieFigure";
import type { ValueContent } from "../../model/plan";
import { isGiven, rankingFigure } from "../../model/totalRule";
import type { RankedTable } from "../rankedTable";
import type { HelperKind } from "../results/resultKind";
import type { CriterionWorths } from "./criterionWorth";
import { call, type Expression, LEAST, MOST, numeral, operate, rowAreas } from "./expression";
import { conditionOf, joined } from "./premises";
import { opposite, sumOfTerms, sumText, type Terms } from "./terms";
import { totalWithout, type TotalWithout } from "./totalWithout";
import { isWorth, type Worth } from "./worth";
import { UNROUNDED_PLACES } from "./rankingKey";

const COLUMNS = ["tie1", "tie2", "tie3"] as const satisfies readonly HelperKind[];

/** A column with what breaks ties, step by step. */
export interface TieColumn {
  readonly kind: (typeof COLUMNS)[number];
  readonly better: ">" | "<";
  readonly breaker: TieBreaker;
  /** The total without the breaker's criteria, by unit; null where it looks at points. */
  readonly total: TotalWithout | null;
}

/** Null where there are more steps than columns for them, or one looks at a total that no formula says. */
export function tieColumns(table: RankedTable): readonly TieColumn[] | null {
  const { framework } = table.ranking;
  const { tieBreakers } = framework.ranking;
  const hasTotal = !isGiven(framework.total) && rankingFigure(framework.total) === "total";
  if (tieBreakers.length > COLUMNS.length) return null;
  if (tieBreakers.some(({ of }) => of === "totalWithout") && !hasTotal) return null;
  return tieBreakers.flatMap((breaker, index) => {
    const kind = COLUMNS[index];
    return kind === undefined
      ? []
      : [
          {
            kind,
            breaker,
            better: preferenceOf(breaker, framework) === "more" ? ">" : "<",
            total: breaker.of === "totalWithout" ? totalWithout(breaker.criteria, table) : null,
          },
        ];
  });
}

/** What a tie is decided by, in a cell: worse than any figure where a unit has none. Null where no formula says it. */
export function tieText(
  table: RankedTable,
  worths: CriterionWorths,
  { breaker, better, total }: TieColumn,
  unit: number,
): Expression | null {
  const worst = better === ">" ? LEAST : MOST;
  const { framework } = table.ranking;
  if (total === null) return pointsText(table, worths, breaker.criteria, { unit, worst });
  const figure = total(unit);
  if (figure === null || "kind" in figure) return figure?.kind === "lacking" ? worst : null;
  const places = framework.ranking.on === "printed" ? framework.decimals : UNROUNDED_PLACES;
  return call("IF", figure.condition, call("ROUND", figure.unrounded, numeral(places)), worst);
}

function pointsText(
  table: RankedTable,
  worths: CriterionWorths,
  ids: readonly CriterionId[],
  { unit, worst }: { readonly unit: number; readonly worst: Expression },
): Expression | null {
  const { framework, scores } = table.ranking;
  const kinds = new Map(framework.criteria.map(({ id, kind }) => [id, kind]));
  const arePenalties = ids.every((id) => kinds.get(id) === "penalty");
  const found: { readonly worth: Worth; readonly terms: Terms; readonly isScored: boolean }[] = [];
  for (const id of ids) {
    const worth = worths.of(id, unit);
    if (!isWorth(worth)) return worth.kind === "lacking" ? worst : null;
    if (worth.counts === "never" && scores.standing(id, unit) !== "none") return worst;
    const kind = kinds.get(id);
    const terms = kind === "penalty" && !arePenalties ? opposite(worth.terms) : worth.terms;
    found.push({ worth, terms, isScored: kind !== "bonus" && kind !== "penalty" });
  }
  const text = sumText(sumOfTerms(found.map(({ terms }) => terms)));
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
