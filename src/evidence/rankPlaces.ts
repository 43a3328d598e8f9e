import { greatest } from "../model/extremes";
import type { Ranking, TieRule } from "./evidence";
import { spread } from "./judge";

/** Of each row, in its list: the place behind all better rows, the last place of its tie, and the place by distinct figures. NaN where it has no figure. */
export interface Places {
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly dense: Float64Array;
  /** The longest list. */
  readonly widest: number;
}

/**
 * Null where so many rows of a few are at none of the places that they can have that less than the share `least` of all rows
 * is left.
 */
export function placesOf(
  values: Float64Array,
  ranks: Float64Array,
  direction: Ranking["direction"],
  lists: readonly (readonly number[])[],
  least: number,
): Places | null {
  const blank = () => new Float64Array(values.length).fill(NaN);
  const places = { first: blank(), last: blank(), dense: blank() };
  const ordered = lists.map((list) => new OrderedList(list, values, ranks, direction === "highest" ? -1 : 1));
  const outOf = ordered.reduce((sum, { held }) => sum + held.length, 0);
  let missed = 0;
  for (const list of ordered) {
    for (const row of spread(list.held, FEW)) {
      list.place(row, places);
      if (!RULES.some((ties) => isPlace(ranks[row] ?? NaN, row, places, ties))) missed += 1;
    }
    if ((outOf - missed) / outOf < least) return null;
  }
  for (const list of ordered) for (const row of list.held) list.place(row, places);
  return {
    ...places,
    widest: greatest(
      lists.map((list) => list.length),
      0,
    ),
  };
}

/** So many rows of a list are placed first. */
const FEW = 32;
const RULES = ["standard", "dense", "none"] as const;

export function listsOf(
  ranks: Float64Array,
  groups: readonly (string | null)[] | null,
): readonly (readonly number[])[] {
  const lists = new Map<string | null, number[]>();
  ranks.forEach((rank, row) => {
    if (Number.isNaN(rank)) return;
    const group = groups?.[row] ?? null;
    const list = lists.get(group);
    if (list === undefined) lists.set(group, [row]);
    else list.push(row);
  });
  return [...lists.values()];
}

/** The rows of one list by their figure. A ranked row without one keeps its printed place, so that one gap does not accuse a whole column. */
class OrderedList {
  readonly held: readonly number[];
  private readonly gaps: readonly number[];
  private readonly figures: Float64Array;
  private readonly starts: Uint32Array;

  constructor(
    list: readonly number[],
    private readonly values: Float64Array,
    private readonly ranks: Float64Array,
    private readonly sign: 1 | -1,
  ) {
    const isGap = (row: number) => Number.isNaN(values[row] ?? NaN);
    const hasGaps = list.some(isGap);
    this.held = hasGaps ? list.filter((row) => !isGap(row)) : list;
    this.gaps = hasGaps ? list.filter(isGap).map((row) => ranks[row] ?? NaN) : [];
    const ordered = new Float64Array(this.held.length);
    for (let at = 0; at < ordered.length; at++) ordered[at] = sign * (values[this.held[at] ?? 0] ?? NaN);
    ({ figures: this.figures, starts: this.starts } = distinctOf(ordered.sort()));
  }

  place(row: number, { first, last, dense }: Omit<Places, "widest">): void {
    const number = placeIn(this.figures, this.sign * (this.values[row] ?? NaN));
    const before = this.gaps.length === 0 ? 0 : this.gapsBefore(this.ranks[row] ?? NaN);
    first[row] = (this.starts[number] ?? 0) + 1 + before;
    last[row] = (this.starts[number + 1] ?? this.held.length) + before;
    dense[row] = number + 1 + before;
  }

  private gapsBefore(rank: number): number {
    return this.gaps.reduce((count, gap) => count + (gap < rank ? 1 : 0), 0);
  }
}

/** The distinct figures of a rising list, and where each of them begins. */
function distinctOf(ordered: Float64Array): { readonly figures: Float64Array; readonly starts: Uint32Array } {
  const [figures, starts] = [new Float64Array(ordered.length), new Uint32Array(ordered.length)];
  let count = 0;
  for (let at = 0; at < ordered.length; at++) {
    const figure = ordered[at] ?? NaN;
    if (count > 0 && figures[count - 1] === figure) continue;
    figures[count] = figure;
    starts[count++] = at;
  }
  return { figures: figures.subarray(0, count), starts: starts.subarray(0, count) };
}

/** Where a figure stands in a rising list that holds it. */
function placeIn(figures: Float64Array, figure: number): number {
  let [low, high] = [0, figures.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle] ?? NaN) < figure) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a rank is one that a row can have. */
export function isPlace(
  rank: number,
  row: number,
  { first, last, dense }: Omit<Places, "widest">,
  ties: TieRule,
): boolean {
  switch (ties) {
    case "standard":
      return rank === first[row];
    case "dense":
      return rank === dense[row];
    case "none":
      return rank >= (first[row] ?? NaN) && rank <= (last[row] ?? NaN);
  }
}
