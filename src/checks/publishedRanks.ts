import type { UnitLine } from "../model/block";
import { decimalText, decimalToNumber, type Decimal } from "../model/numbers/decimal";
import { decimalAt } from "../model/numbers/decimalColumn";
import { finding, type Finding } from "../model/finding";
import type { OtherRanking } from "../model/findingParams";
import { rankingList } from "../model/rankingList";
import type { FigureColumn } from "../model/table";
import type { Assessed } from "./check";
import { placeOfFigure } from "./support/placeOf";
import { rerank, type Ties } from "./support/rerank";
import { takenPlacesByList } from "./support/takenPlaces";

/** One way of ranking the units: a rank a unit (0 is none), and the list in which each was ranked. */
interface Manner {
  readonly ranks: Int32Array;
  readonly ties: Ties;
  readonly lists: readonly (string | null)[];
}

/**
 * Ranks in the sheet that differ from what the scores make. A unit with a missing score has no rank of ours, yet it
 * stands somewhere in the published list: the others are expected where they would be if it kept its published place,
 * so that one missing score is one finding and not a column of them.
 */
export function publishedRanks(assessed: Assessed): readonly Finding[] {
  const { rank, rankInGroup } = assessed.table.published;
  const [own, inGroups] = [ownManner(assessed), groupManner(assessed)];
  return [
    ...(rank === null ? [] : wrongRanks(assessed, rank, own, others(assessed, own, inGroups))),
    ...(rankInGroup === null ? [] : wrongRanks(assessed, rankInGroup, inGroups, others(assessed, inGroups, null))),
  ];
}

function ownManner({ table, framework, ranking }: Assessed): Manner {
  const lists = table.units.map((_, unit) => rankingList(ranking.scores, framework, unit));
  return { ranks: ranking.ranks, ties: framework.ranking.ties, lists };
}

function groupManner({ framework, ranking }: Assessed): Manner {
  return { ranks: ranking.ranksInGroup, ties: framework.ranking.ties, lists: ranking.scores.groups };
}

/** What else a whole column may have been ranked by: the other tie rule, or each group by itself. */
function others(
  { framework }: Assessed,
  own: Manner,
  inGroups: Manner | null,
): readonly (readonly [OtherRanking, Manner])[] {
  const ties = framework.ranking.ties === "standard" ? "dense" : "standard";
  const otherTies: Manner = { ranks: rerank(own.ranks, own.lists, ties), ties, lists: own.lists };
  return [[ties, otherTies], ...(inGroups === null ? [] : [["withinGroup", inGroups] as const])];
}

function wrongRanks(
  assessed: Assessed,
  column: FigureColumn,
  own: Manner,
  otherManners: readonly (readonly [OtherRanking, Manner])[],
): readonly Finding[] {
  const wrong = differences(assessed, column, own);
  if (wrong.length === 0) return [];
  const follows = otherManners.find(([, manner]) => fits(assessed, column, manner))?.[0] ?? null;
  return wrong.map(({ unit, published, computed }) => {
    const params = { unit: unit.name, published: decimalText(published), computed, follows };
    return finding("published.rank", placeOfFigure(assessed.table, unit, column), params);
  });
}

function fits(assessed: Assessed, column: FigureColumn, manner: Manner): boolean {
  return manner.ranks.some((rank) => rank > 0) && differences(assessed, column, manner).length === 0;
}

interface Difference {
  readonly unit: UnitLine;
  readonly published: Decimal;
  readonly computed: number;
}

function differences({ table, ranking }: Assessed, column: FigureColumn, manner: Manner): readonly Difference[] {
  const published = table.units.map((_, index) => decimalAt(column.figures, index));
  const units = published.map((shown, index) => ({
    list: manner.lists[index] ?? null,
    published: shown === null ? null : decimalToNumber(shown),
    incomplete: ranking.scores.statuses[index] === "incomplete",
  }));
  const taken = takenPlacesByList(units, manner.ties);
  return table.units.flatMap((unit, index) => {
    const [shown, rank] = [published[index] ?? null, manner.ranks[index] ?? 0];
    const places = taken.get(manner.lists[index] ?? null);
    if (shown === null || rank === 0 || places === undefined) return [];
    const value = decimalToNumber(shown);
    const expected = rank + places.before(value);
    if (Number.isInteger(value) && value >= expected && value <= expected + places.unplaced) return [];
    return [{ unit, published: shown, computed: expected }];
  });
}
