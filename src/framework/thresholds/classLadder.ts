import { compare, type Decimal } from "../../model/numbers/decimal";
import { syllables } from "../../model/text/words";
import { countContradicting } from "./contradictingUnits";
import { oneMoved } from "../../model/oneMoved";
import { levelsOf, sameClass } from "./sameClass";

/** The usual names of classes in administrative rankings, best first; the first belongs to some rankings only. */
const USUAL = ["Xuất sắc", "Tốt", "Khá", "Trung bình", "Yếu"];

const NO_CLASS = new RegExp(
  `^(?:${["không xếp", "chưa xếp", "không phân loại", "chưa phân loại", "không đánh giá", "chưa đánh giá"]
    .map((text) => syllables(text).join(" "))
    .join("|")})(?: |$)`,
);

/** The most that the format takes for a name. */
const LONGEST_NAME = 1000;

/** Not "-", nor "Không xếp loại", "Chưa đánh giá": what stands in a column of classes where there is none. */
export function isClass(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const words = syllables(text).join(" ");
  return words !== "" && !NO_CLASS.test(words);
}

interface Classed {
  readonly class: string;
  readonly value: Decimal;
}

/**
 * Class names, best first: as given, where they hold every class of the units; otherwise the usual names, where those
 * do; otherwise as the figures order them.
 */
export function orderClasses(units: readonly Classed[], given: readonly string[] = []): readonly string[] {
  const found = [...new Set(units.map((unit) => unit.class))].filter(
    (name, index, all) => all.findIndex((other) => sameClass(other, name)) === index,
  );
  const holds = (ladder: readonly string[]) => found.every((name) => ladder.some((known) => sameClass(known, name)));
  const ladder = [given, USUAL.slice(1), USUAL].find((names) => names.length > 0 && holds(names));
  return ladder ?? orderOfFigures(found, units);
}

/** By the middle figure of each class; one moves where fewer units contradict them so: a slip turns a class of two. */
function orderOfFigures(names: readonly string[], units: readonly Classed[]): readonly string[] {
  const placeOf = levelsOf(names);
  const middles = names.map((name, place) => ({
    name,
    middle: middleOf(units.filter((unit) => placeOf(unit.class) === place)),
  }));
  let order: readonly string[] = middles.sort((a, b) => compare(b.middle, a.middle)).map(({ name }) => name);
  for (let least = countContradicting(units, order); least > 0;) {
    const moves = oneMoved(order).map((moved) => ({ moved, count: countContradicting(units, moved) }));
    const best = moves.reduce((a, b) => (b.count < a.count ? b : a), { moved: order, count: least });
    if (best.count === least) return order;
    [order, least] = [best.moved, best.count];
  }
  return order;
}

function middleOf(units: readonly Classed[]): Decimal {
  const values = units.map(({ value }) => value).sort(compare);
  const middle = values[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error("a class that no unit has");
  return middle;
}
