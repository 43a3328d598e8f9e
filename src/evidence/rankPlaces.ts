import { greatest } from "../model/extremes";
import type { Ranking, TieRule } from "./evidence";

/** Of each row, in its list: the place behind all better rows, the last place of its tie, and the place by distinct figures. NaN where it has no figure. */
export interface Places {
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly dense: Float64Array;
  /** The longest list. */
  readonly widest: number;
}

export function placesOf(
  values: Float64Array,
  ranks: Float64Array,
  direction: Ranking["direction"],
  groups: readonly (string | null)[] | null,
): Places {
  const blank = () => new Float64Array(values.length).fill(NaN);
  const places = { first: blank(), last: blank(), dense: blank() };
  const lists = listsOf(ranks, groups);
  for (const list of lists) placeList(list, values, ranks, direction === "highest" ? -1 : 1, places);
  return {
    ...places,
    widest: greatest(
      lists.map((list) => list.length),
      0,
    ),
  };
}

export function listsOf(
  ranks: Float64Array,
  groups: readonly (string | null)[] | null,
): readonly (readonly number[])[] {
  const lists = new Map<string | null, number[]>();
  ranks.forEach((rank, row) => {
    if (Number.isNaN(rank)) return;
    const group = groups === null ? null : (groups[row] ?? null);
    const list = lists.get(group);
    if (list === undefined) lists.set(group, [row]);
    else list.push(row);
  });
  return [...lists.values()];
}

/** A ranked row without a figure keeps its printed place, so that one gap does not accuse a whole column. */
function placeList(
  list: readonly number[],
  values: Float64Array,
  ranks: Float64Array,
  sign: 1 | -1,
  places: Omit<Places, "widest">,
): void {
  const value = (row: number) => values[row] ?? NaN;
  const held = list.filter((row) => !Number.isNaN(value(row)));
  const gaps = list.filter((row) => Number.isNaN(value(row))).map((row) => ranks[row] ?? NaN);
  const gapsBefore = (rank: number) => gaps.reduce((count, gap) => count + (gap < rank ? 1 : 0), 0);
  const ordered = Float64Array.from(held, (row) => sign * value(row)).sort();
  // Each figure's number among the distinct ones, and where each of those begins.
  const [numbers, starts] = [new Map<number, number>(), [] as number[]];
  ordered.forEach((figure, at) => {
    if (numbers.has(figure)) return;
    numbers.set(figure, starts.length);
    starts.push(at);
  });
  for (const row of held) {
    const number = numbers.get(sign * value(row)) ?? 0;
    const before = gaps.length === 0 ? 0 : gapsBefore(ranks[row] ?? NaN);
    places.first[row] = (starts[number] ?? 0) + 1 + before;
    places.last[row] = (starts[number + 1] ?? ordered.length) + before;
    places.dense[row] = number + 1 + before;
  }
}

/** Whether a rank is one that a row can have. */
export function isPlace(rank: number, row: number, { first, last, dense }: Places, ties: TieRule): boolean {
  switch (ties) {
    case "standard":
      return rank === first[row];
    case "dense":
      return rank === dense[row];
    case "none":
      return rank >= (first[row] ?? NaN) && rank <= (last[row] ?? NaN);
  }
}
