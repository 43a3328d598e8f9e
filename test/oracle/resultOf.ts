import type { Framework } from "../../src/model/framework";
import { NO_CLASS } from "../../src/model/ranking";
import { scored } from "../support/scored";
import type { TableText } from "../support/table";
import type { SheetText } from "./sheetText";

export function tableTextOf({ lines, columns, figures }: SheetText): TableText {
  return {
    units: lines.map(({ name }) => name),
    groups: lines.map(({ group }) => group),
    scores: Object.fromEntries(columns.map((id) => [id, lines.map(({ scores }) => scores[id] ?? null)])),
    figures,
    ...(lines.some((line) => line.excluded !== undefined)
      ? { excluded: lines.map(({ excluded = null }) => excluded) }
      : {}),
    total: lines.map(({ given }) => given?.total ?? null),
    ratio: lines.map(({ given }) => given?.ratio ?? null),
  };
}

/** What the add-in makes of a sheet, in the form of `expectedOf`. */
export function resultOf(sheet: SheetText, framework: Framework) {
  const result = scored(tableTextOf(sheet), framework);
  const { ranking, table } = result;
  const levels = (classes: Int16Array) =>
    Array.from(classes, (level, unit) => (level !== NO_CLASS ? level : ranking.classDoubts.has(unit) ? "doubt" : null));
  return {
    names: table.units.map(({ name }) => name),
    statuses: result.statuses,
    totals: result.totals,
    ratios: result.ratios,
    ranks: result.ranks,
    ranksInGroup: result.ranksInGroup,
    ranksBy: (framework.ranking.alsoBy ?? []).map((id) => [...(ranking.ranksBy.get(id) ?? [])]),
    classes: levels(ranking.classes),
    reached: Array.from(ranking.reached, (level) => (level === NO_CLASS ? null : level)),
  };
}
