import type { Part, Relation } from "../evidence/evidence";
import type { EvidenceTable } from "../evidence/evidenceTable";
import type { Field, FieldIndex } from "../model/block";
import { greatest, least } from "../model/extremes";
import { add, compare, type Decimal, multiply, subtract, ZERO } from "../model/numbers/decimal";
import type { ResultEnds } from "../model/understanding";
import { isHeadedTakenOff } from "../reader/words/takenOff";
import type { Known } from "./known";
import { figureOf } from "./wordedSum";

/**
 * One equation makes either of the columns at its ends: a total in front of its parts is the last of them less the others,
 * and a base with bonus and penalty points is what is left less the bonus and with the penalties. A total stands last, and
 * takes off the least; where the two disagree, figures do not tell which it is. Null where they do.
 */
export function openEnds({ index }: Field, { block, table, evidence, relations }: Known): ResultEnds | null {
  const relation = relations.get(index);
  if (relation === undefined || (relation.kind !== "sum" && relation.kind !== "signed")) return null;
  const isSaid = ({ column, weight }: Part) =>
    weight.numerator < 0n && isHeadedTakenOff(block.fields[column]?.header ?? []);
  if (relation.parts.some(isSaid)) return null;
  const columns = [index, ...relation.parts.map(({ column }) => column)];
  const first = block.fields[least(columns)];
  const last = block.fields[greatest(columns)];
  if (first === undefined || last === undefined || (index !== first.index && index !== last.index)) return null;
  const other = index === first.index ? last.index : first.index;
  // "Điểm chuẩn 100" of every unit ranks nobody; what is made of others is on its way to what is made of it.
  if (evidence.natures[other] === "constant" || relations.has(other)) return null;
  const isAdded = relation.parts.some((part) => part.column === other && part.weight.numerator > 0n);
  if (!isAdded || !areAlike(sizeOf(table, index), sizeOf(table, other))) return null;
  const isTold = index === last.index && !takesOffMore(relation, other, table);
  return isTold ? null : { first: first.index, last: last.index };
}

/** The target takes off more than the other end would, told of which the parts change their signs. */
function takesOffMore({ parts }: Relation, other: FieldIndex, table: EvidenceTable): boolean {
  const sum = (those: readonly Part[]) => those.reduce((all, { column }) => add(all, sizeOf(table, column)), ZERO);
  const rest = parts.filter(({ column }) => column !== other);
  const taken = rest.filter(({ weight }) => weight.numerator < 0n);
  return compare(sum(taken), sum(rest.filter((part) => !taken.includes(part)))) > 0;
}

/** Neither is clearly the larger: each at least four fifths of the other. */
function areAlike(a: Decimal, b: Decimal): boolean {
  const isMost = (one: Decimal, of: Decimal) => compare(multiply(one, FIVE), multiply(of, FOUR)) >= 0;
  return isMost(a, b) && isMost(b, a);
}

const FOUR: Decimal = { digits: 4n, places: 0 };
const FIVE: Decimal = { digits: 5n, places: 0 };

/** All figures of a column, whatever their signs. */
function sizeOf(table: EvidenceTable, field: FieldIndex): Decimal {
  let size = ZERO;
  for (let row = 0; row < table.rowCount; row += 1) {
    const figure = figureOf(table, field, row) ?? ZERO;
    size = figure.digits < 0n ? subtract(size, figure) : add(size, figure);
  }
  return size;
}
