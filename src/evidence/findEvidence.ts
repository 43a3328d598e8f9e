import { fieldIndex } from "../model/block";
import type { Evidence, LooseRank, Nature, Ranking } from "./evidence";
import type { EvidenceTable } from "./evidenceTable";
import { findRanking } from "./findRankings";
import { findRelations } from "./findRelations";
import { natureOf } from "./natures";
import { ranksOf } from "./rankColumn";
import { relationOf } from "./relationOf";
import { scaledTable, type ScaledTable } from "./scaledTable";

/** What the figures of a table prove of themselves, whatever its headings say. */
export function findEvidence(table: EvidenceTable): Evidence {
  const scaled = scaledTable(table);
  const natures = table.columns.map((column, index) => {
    const own = scaled.columns[index];
    return own === undefined ? "empty" : natureOf(column, own, scaled);
  });
  const figures = natures.flatMap((nature, index) => (canBePart(nature) ? [index] : []));
  const idle = new Set(natures.flatMap((nature, index) => (isIdle(nature, scaled, index) ? [index] : [])));
  const candidates = figures.filter((column) => !idle.has(column));
  const found = findRelations(scaled, candidates, idle);
  const relations = [...found.values()].map((one) => relationOf(scaled, one));
  const inner = new Set(relations.flatMap(({ parts }) => parts.map(({ column }) => column)));
  const outermost = [...figures].sort((a, b) => outerness(b) - outerness(a));
  function outerness(column: number): number {
    return (found.has(column) ? 2 : 0) + (inner.has(fieldIndex(column)) ? 0 : 1);
  }
  const rankings = findRankings(table, scaled, natures, outermost);
  return { natures, relations, rankings, looseRanks: [] as LooseRank[], classings: [] };
}

function canBePart(nature: Nature): boolean {
  return nature === "figures" || nature === "constant";
}

/** Nothing but blanks and noughts. */
function isIdle(nature: Nature, { columns }: ScaledTable, column: number): boolean {
  return nature === "empty" || (nature === "constant" && columns[column]?.largest === 0);
}

function findRankings(
  table: EvidenceTable,
  scaled: ScaledTable,
  natures: readonly Nature[],
  figures: readonly number[],
): readonly Ranking[] {
  const ranks = table.columns.map((column, index) => {
    const own = scaled.columns[index];
    return own === undefined || natures[index] === "constant" ? null : ranksOf(column, own, scaled);
  });
  const scores = figures.filter((column) => ranks[column] === null);
  return ranks.flatMap((own, column) => {
    if (own === null) return [];
    const among = [scores, figures.filter((figure) => !scores.includes(figure))];
    for (const some of among) {
      const ranking = findRanking(table, scaled, own, column, some);
      if (ranking !== null) return [ranking];
    }
    return [];
  });
}
