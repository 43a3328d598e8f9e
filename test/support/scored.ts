import { decimalText } from "../../src/model/numbers/decimal";
import { decimalAt, type DecimalColumn } from "../../src/model/numbers/decimalColumn";
import type { Framework } from "../../src/model/framework";
import { rankScores } from "../../src/ranking/rankScores";
import { composeTable } from "../../src/scoring/parts/composeTable";
import { scoreTable } from "../../src/scoring/scoreTable";
import { withExtremes } from "../../src/scoring/withExtremes";
import { tableOf, type TableText } from "./table";

/** What a table comes to under a framework, as texts: null where there is nothing. */
export function scored(text: TableText, declared: Framework) {
  const lines = tableOf(text);
  const framework = withExtremes(declared, lines);
  const table = composeTable(lines, framework);
  const scores = scoreTable(table, framework);
  const ranking = rankScores(table, scores, framework);
  const texts = (column: DecimalColumn) =>
    table.units.map((_, unit) => {
      const value = decimalAt(column, unit);
      return value === null ? null : decimalText(value);
    });
  return {
    table,
    scores,
    ranking,
    totals: texts(scores.totals),
    ratios: texts(scores.ratios),
    statuses: scores.statuses,
    ranks: [...ranking.ranks],
    ranksInGroup: [...ranking.ranksInGroup],
    classes: Array.from(ranking.classes, (level) => framework.classes?.levels[level]?.name.vi ?? null),
    counts: ranking.counts.map(({ group, level, count }) => [group, level, count]),
  };
}
