import type { CriterionId } from "../../model/framework";
import { withoutCriteria } from "../../model/withoutCriteria";
import type { RankedTable } from "../rankedTable";
import { criterionWorths } from "./criterionWorth";
import { type FigureFormula, unitFigures } from "./figureFormulas";
import type { NoWorth } from "./worth";

/** A total in cells, by unit; null where no formula says it. */
export type TotalWithout = (unit: number) => FigureFormula | NoWorth | null;

/** As the formula of the total says it where the criteria apply to nobody. */
export function totalWithout(ids: readonly CriterionId[], table: RankedTable): TotalWithout {
  const { framework, scores } = table.ranking;
  const ranking = { ...table.ranking, framework: withoutCriteria(framework, ids), scores: scores.without(ids) };
  const [without, worths] = [{ ...table, ranking }, criterionWorths({ ...table, ranking })];
  return (unit) => {
    if (ids.some((id) => scores.standing(id, unit) === "unknown")) return { kind: "lacking" };
    const figures = unitFigures(without, worths, unit);
    return "kind" in figures ? figures : figures.total;
  };
}
