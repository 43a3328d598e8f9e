import type { FieldIndex } from "../model/block";
import type { ResultRule, WrongFigure } from "../model/understanding";
import { countedFields, type Known } from "./known";
import { remainderOf } from "./remainder";
import { fieldsBelow } from "./resultTree";

/** Rows of a given result that what makes it contradicts; those that rounding explains are none. */
export function wrongFigures(known: Known, rule: ResultRule | null): readonly WrongFigure[] {
  if (rule === null || rule.field === null || rule.kind !== "given") return [];
  const rest = known.block.fields
    .flatMap((taken) => remainderOf(taken, known) ?? [])
    .find(({ left }) => left.index === rule.field);
  if (rest !== undefined) return [...rest.wrong, ...offRows(rest.taken.index, known)];
  return offRows(rule.field, known);
}

function offRows(result: FieldIndex, known: Known): readonly WrongFigure[] {
  const relation = known.relations.get(result);
  if (relation === undefined || (relation.partsRounded && hasOthersBeside(result, known))) return [];
  // Where the others follow with every digit, no row is off by rounding.
  const explained = relation.rounding === "exact" && !relation.partsRounded ? [] : relation.nearly;
  return relation.off
    .filter(({ row }) => !explained.includes(row))
    .map(({ row, printed, expected }) => ({ unit: row, field: relation.target, printed, expected }));
}

/** Small bonus points that a sum leaves out look like the roundings of its parts: such a sum accuses no total. */
function hasOthersBeside(result: FieldIndex, known: Known): boolean {
  const below = fieldsBelow(result, known.relations);
  return countedFields(known).some(({ index }) => index !== result && !below.has(index));
}
