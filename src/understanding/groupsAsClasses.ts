import type { Evidence } from "../evidence/evidence";
import type { Block, Field } from "../model/block";
import { foldWords } from "../reader/words/foldWords";
import { isUsualClass } from "./namedClasses";

/** Fewer units than this fall into any groups by the order of their results. */
const LEAST_UNITS = 5;

/**
 * "Nhóm A, B, C" that every result follows in its order, and within which no rank begins again, is what the units reached
 * and not where they belong: their class.
 */
export function withGroupsAsClasses(block: Block, { classings, rankings }: Evidence): Block {
  const classing = classings.find(({ column }) => block.fields[column]?.sense === "group");
  if (classing === undefined || rankings.some(({ perGroup }) => perGroup)) return block;
  const { classes, agrees, outOf } = classing;
  const isLadder = classes.every(isLabel) && isInOrder(classes.map(foldWords));
  if (agrees < outOf || outOf < LEAST_UNITS || outOf < block.units.length || !isLadder) return block;
  const fields = block.fields.map((field): Field =>
    field.index === classing.column ? { ...field, sense: "class", reason: "figures" } : field,
  );
  return { ...block, fields, units: block.units.map((unit) => ({ ...unit, group: null })) };
}

function isLabel(name: string): boolean {
  return isUsualClass(name) || /^(?:(?:nhom|loai|muc|hang) )?(?:[a-e]|i{1,3}|iv|v|\d)$/.test(foldWords(name));
}

/** A before B, I before II; names of classes are put in order by the figures alone. */
function isInOrder(names: readonly string[]): boolean {
  if (names.every(isUsualClass)) return true;
  return names.every((name, place) => place === 0 || (names[place - 1] ?? "") < name);
}
