import { compare, type Decimal } from "../../model/numbers/decimal";
import { syllables } from "../../model/text/words";

/** The usual names of classes in administrative rankings, best first; the first belongs to some rankings only. */
const USUAL = ["Xuất sắc", "Tốt", "Khá", "Trung bình", "Yếu"];

/** "Tốt", "TỐT" and "Xếp loại: tốt" are one class. */
export function sameClass(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(text: string): string {
  const words = syllables(text).join(" ");
  return words.replace(LABEL, "");
}

const LABEL = new RegExp(`^(?:${["xếp loại", "loại"].map((text) => syllables(text).join(" ")).join("|")}) `);

const NO_CLASS = new RegExp(
  `^(?:${["không xếp", "chưa xếp", "không phân loại", "chưa phân loại", "không đánh giá", "chưa đánh giá"]
    .map((text) => syllables(text).join(" "))
    .join("|")})(?: |$)`,
);

/** Not "-", nor "Không xếp loại", "Chưa đánh giá": what stands in a column of classes where there is none. */
export function isClass(text: string): boolean {
  const words = syllables(text).join(" ");
  return words !== "" && !NO_CLASS.test(words);
}

interface Classed {
  readonly class: string;
  readonly value: Decimal;
}

/**
 * Class names, best first: as given, where they hold every class of the units; otherwise the usual names, where those
 * do; otherwise by the middle figure of each class.
 */
export function orderClasses(units: readonly Classed[], given: readonly string[] = []): readonly string[] {
  const found = units
    .map((unit) => unit.class)
    .filter((name, index, all) => all.findIndex((other) => sameClass(other, name)) === index);
  const holds = (ladder: readonly string[]) => found.every((name) => ladder.some((known) => sameClass(known, name)));
  const ladder = [given, USUAL.slice(1), USUAL].find((names) => names.length > 0 && holds(names));
  if (ladder !== undefined) return ladder;
  const middles = found.map((name) => ({
    name,
    middle: middleOf(units.filter((unit) => sameClass(unit.class, name))),
  }));
  return middles.sort((a, b) => compare(b.middle, a.middle)).map(({ name }) => name);
}

function middleOf(units: readonly Classed[]): Decimal {
  const values = units.map(({ value }) => value).sort(compare);
  const middle = values[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error("a class that no unit has");
  return middle;
}
