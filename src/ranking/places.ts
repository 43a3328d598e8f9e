import type { Places, ShareRounding } from "../model/quota";
import { dec, divideRounded } from "../model/numbers/decimal";
import type { RankedList } from "./rankList";

/** Makes of a declared share of places whether a unit stands there. A unit without a rank stands nowhere. */
export type PlacedUnits = (places: Places) => (unit: number) => boolean;

/** A unit's tie in its list: the places that it spans, from 1, and how many units the list has. */
interface Span {
  readonly first: number;
  readonly last: number;
  readonly length: number;
}

export function placedUnits(lists: readonly RankedList[]): PlacedUnits {
  let spans: ReadonlyMap<number, Span> | null = null;
  return (places) => {
    spans ??= new Map(lists.flatMap(spansOf));
    const known = spans;
    return (unit) => {
      const span = known.get(unit);
      if (span === undefined) return false;
      return (places.tied === "all" ? span.first : span.last) <= lastPlace(places, span.length);
    };
  };
}

function lastPlace(places: Places, length: number): number {
  return places.kind === "count" ? places.upTo : shareOf(length, places.upTo, places.rounding);
}

/** So many per cent of a number of units, as a number of units. */
export function shareOf(units: number, percent: string, rounding: ShareRounding = "down"): number {
  const { digits, places } = dec(percent);
  const [whole, per] = [BigInt(units) * digits, 100n * 10n ** BigInt(places)];
  switch (rounding) {
    case "down":
      return Number(whole / per);
    case "halfUp":
      return Number(divideRounded(whole, per));
    case "up":
      return Number((whole + per - 1n) / per);
  }
}

function spansOf(list: RankedList): readonly (readonly [unit: number, span: Span])[] {
  const { order, ranks } = list.inOrder();
  const spans: [number, Span][] = [];
  for (let first = 0; first < order.length;) {
    let last = first;
    while (last + 1 < order.length && ranks[last + 1] === ranks[first]) last += 1;
    const span = { first: first + 1, last: last + 1, length: order.length };
    for (const unit of order.subarray(first, last + 1)) spans.push([unit, span]);
    first = last + 1;
  }
  return spans;
}
