import { decimalToNumber } from "../model/numbers/decimal";
import { atAStretch, partOf, type Steps } from "../model/steps";
import type { Evidence, Nature, Ranking } from "./evidence";
import type { EvidenceTable } from "./evidenceTable";
import { findClassing } from "./findClassing";
import { FEWEST, findLooseRank, ruleOf } from "./findLooseRank";
import { findRanking } from "./findRankings";
import { findRelationsSteps, type Candidates } from "./findRelations";
import { natureOf } from "./natures";
import { ranksOf } from "./rankColumn";
import { relationOf } from "./relationOf";
import { scaledTableSteps, type ScaledTable } from "./scaledTable";
import type { Found } from "./search";

/** What the figures of a table prove of themselves, whatever its headings say. */
export function findEvidence(table: EvidenceTable): Evidence {
  return atAStretch(findEvidenceSteps(table));
}

/** The same, piece by piece. */
export function* findEvidenceSteps(table: EvidenceTable): Steps<Evidence> {
  const scaled = yield* partOf(scaledTableSteps(table), 0, 0.1);
  yield 0.1;
  const natures = scaled.columns.map((own) => natureOf(own, scaled, table.groups));
  yield 0.2;
  const ranks = rankColumns(table, scaled, natures);
  const candidates = candidatesOf(natures, scaled, ranks);
  const weights = table.columns.map(({ weight }) => (weight === null ? null : decimalToNumber(weight)));
  const maxima = table.columns.map(({ maximum }) => (maximum === null ? null : decimalToNumber(maximum)));
  yield 0.3;
  const found = yield* partOf(findRelationsSteps(scaled, candidates, { weights, maxima }), 0.3, 0.55);
  const followed = outermostFirst(candidates.figures, found);
  yield 0.6;
  const rankings = findRankings(table, scaled, ranks, { figures: followed, made: new Set(found.keys()) });
  const ranking = new Set<number>(rankings.map(({ column }) => column));
  const scores = followed.filter((column) => !ranking.has(column));
  yield 0.8;
  const relations = [...found.values()].map((one) => relationOf(scaled, one));
  const looseRanks = [...ranks].flatMap(([column, own]) => {
    if (ranking.has(column) || natures[column] === "running") return [];
    return findLooseRank(table, scaled, own, column, scores) ?? [];
  });
  yield 0.9;
  const classings = table.columns.flatMap((column, index) => findClassing(scaled, column, index, scores) ?? []);
  return { natures, relations, rankings, looseRanks, classings };
}

function rankColumns(
  table: EvidenceTable,
  scaled: ScaledTable,
  natures: readonly Nature[],
): ReadonlyMap<number, Float64Array> {
  const ranks = new Map<number, Float64Array>();
  table.columns.forEach((column, index) => {
    const scaledColumn = scaled.columns[index];
    if (scaledColumn === undefined || natures[index] === "constant") return;
    const own = ranksOf(column, scaledColumn, scaled);
    if (own !== null) ranks.set(index, own);
  });
  return ranks;
}

function candidatesOf(
  natures: readonly Nature[],
  { columns }: ScaledTable,
  ranks: ReadonlyMap<number, Float64Array>,
): Candidates {
  const of = (passes: (nature: Nature, column: number) => boolean) =>
    natures.flatMap((nature, column) => (passes(nature, column) ? [column] : []));
  const isIdle = (nature: Nature, column: number) =>
    nature === "empty" || (nature === "constant" && columns[column]?.largest === 0);
  const isRank = (own: Float64Array) => {
    const rule = ruleOf(own.filter((rank) => !Number.isNaN(rank)));
    // Marks of a few units tie like ranks by accident.
    return rule === null || (rule !== undefined && own.length >= FEWEST);
  };
  return {
    figures: of((nature, column) => nature === "figures" || (nature === "constant" && !isIdle(nature, column))),
    idle: new Set(of(isIdle)),
    ranks: new Set(
      [...ranks].flatMap(([column, own]) => (natures[column] === "figures" && isRank(own) ? [column] : [])),
    ),
  };
}

/** Totals that are parts of nothing first: ranks and classes follow them rather than what they are made of. */
function outermostFirst(figures: readonly number[], found: ReadonlyMap<number, Found>): readonly number[] {
  const inner = new Set([...found.values()].flatMap(({ hypothesis }) => hypothesis.parts));
  const outerness = (column: number) => (found.has(column) ? 2 : 0) + (inner.has(column) ? 0 : 1);
  return [...figures].sort((a, b) => outerness(b) - outerness(a));
}

interface Followed {
  /** Likeliest first. */
  readonly figures: readonly number[];
  /** Those that others make. */
  readonly made: ReadonlySet<number>;
}

function findRankings(
  table: EvidenceTable,
  scaled: ScaledTable,
  ranks: ReadonlyMap<number, Float64Array>,
  { figures, made }: Followed,
): readonly Ranking[] {
  const scores = figures.filter((column) => !ranks.has(column));
  const others = figures.filter((column) => ranks.has(column));
  const totals = others.filter((column) => made.has(column));
  return [...ranks].flatMap(([column, own]) => {
    const found = findRanking(table, scaled, own, column, scores);
    const [first] = found;
    if (first === undefined) return findRanking(table, scaled, own, column, others);
    if (first.agrees === first.outOf) return found;
    // Totals of few points may look like ranks themselves: they are followed where they fit better.
    const better = findRanking(table, scaled, own, column, totals);
    return better.some(({ agrees, outOf }) => agrees * first.outOf > first.agrees * outOf) ? better : found;
  });
}
