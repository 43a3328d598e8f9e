import type { Relation } from "../evidence/evidence";
import type { Field, FieldIndex } from "../model/block";
import { onlyOne } from "../model/onlyOne";
import { countableFields, type Known } from "./known";
import { officialFields } from "./officialFields";
import { isHeadedPoints, isTold, ordersBy } from "./chooseResult";
import { withMissingParts } from "./withMissingParts";
import { withNamedTarget } from "./namedTarget";
import { isOfApplicable } from "./soundRelations";
import { withoutCircles } from "./resultTree";
import { pointsOfQuotient, wordedQuotient } from "./wordedQuotient";
import { isSumAtFirst, wordedRelation } from "./wordedSum";

/** The relations that figures prove, and those that words, or the place of a field, propose and too few rows confirm. */
export function withWords(known: Known): Known {
  const { block, table, relations } = known;
  const worded = new Map<FieldIndex, Relation>();
  const subtotals = block.fields.filter(({ sense }) => sense === "subtotal");
  for (const field of [...subtotals, ...block.fields.filter(({ sense }) => sense === "total" || sense === "ratio")]) {
    if (relations.has(field.index) || isOfApplicable(field, block.fields)) continue;
    const relation =
      wordedRelation(table, field, officialFields(partsProposed(field, known), field.stage)) ??
      wholeSum(field, known) ??
      (field.sense === "ratio" ? wordedQuotient(table, field, countableFields(known)) : null);
    if (relation !== null) worded.set(field.index, relation);
  }
  for (const field of block.fields) {
    if (relations.has(field.index) || worded.has(field.index)) continue;
    const relation = followedRelation(field, known);
    if (relation !== null) worded.set(field.index, relation);
  }
  addPointsOfRatios(known, worded);
  if (worded.size === 0 && relations.size === 0) addLoneTotal(known, worded);
  const counted = countableFields(known);
  const told = new Map([...relations, ...worded]);
  for (const [target, relation] of [...told]) {
    const whole = withMissingParts(table, relation, counted);
    if (whole === null) continue;
    const named = withNamedTarget(whole, new Set(told.keys()), block.fields, table);
    if (named.target !== target) told.delete(target);
    told.set(named.target, named);
  }
  return { ...known, relations: withoutCircles(told.values()) };
}

/** Without a word that says so, fewer rows make no total. */
const LEAST_ROWS = 3;

/** What makes a figure that a column headed as a rank follows, whatever it is headed: "Kết quả", "Chung cuộc". */
function followedRelation(field: Field, known: Known): Relation | null {
  const { block, table, evidence } = known;
  const told = evidence.rankings.filter(
    (ranking) =>
      ordersBy(ranking, field.index) && block.fields[ranking.column]?.sense === "rank" && isTold(ranking, block),
  );
  if (field.sense !== "measure" || told.length === 0) return null;
  const relation = wordedRelation(table, field, officialFields(countableFields(known), field.stage));
  if (relation === null || relation.agrees < LEAST_ROWS) return null;
  // Of figures that order alike each is nearly the mean of the others.
  return relation.kind === "mean" && told.some(({ also }) => also.length > 0) ? null : relation;
}

/** What a ratio is worth in points, next to it. */
function addPointsOfRatios({ block: { fields }, table, relations }: Known, worded: Map<FieldIndex, Relation>): void {
  const ratios = [...relations.values(), ...worded.values()].filter(({ kind }) => kind === "quotient");
  if (ratios.length === 0) return;
  for (const field of fields) {
    if (field.sense !== "measure" || !isHeadedPoints(field) || relations.has(field.index)) continue;
    const only = onlyOne(ratios.flatMap((ratio) => pointsOfQuotient(table, field, ratio, fields) ?? []));
    if (only !== null) worded.set(field.index, only);
  }
}

/** Few points may look like ranks: where all columns of figures make every printed total, they are points. */
function wholeSum(total: Field, { block, table }: Known): Relation | null {
  const measures = block.fields.filter(({ sense }) => sense === "measure");
  const relation = wordedRelation(table, total, officialFields(measures, total.stage));
  return relation !== null && relation.off.length === 0 && relation.agrees >= 3 ? relation : null;
}

/** What a total could be the sum of: "Cộng" under a heading sums up what stands under it, "Tổng điểm" everything. */
function partsProposed(total: Field, known: Known): readonly Field[] {
  const counted = countableFields(known);
  return total.sense === "subtotal" ? counted.filter(({ header }) => header[0] === total.header[0]) : counted;
}

/** Where nothing else is proven or named: the one field that all others add up to in every row. */
function addLoneTotal(known: Known, worded: Map<FieldIndex, Relation>): void {
  const { table } = known;
  const counted = countableFields(known);
  const stages = new Set(counted.map(({ stage }) => stage));
  if (counted.length < 3 || stages.size > 1 || table.rowCount < 3) return;
  const found = counted.flatMap((field) => {
    const others = counted.filter((other) => other !== field);
    // Of most columns one row already says that they are none.
    if (!isSumAtFirst(table, field, others)) return [];
    const relation = wordedRelation(table, field, others);
    return relation?.kind === "sum" && relation.off.length === 0 && relation.agrees >= 3 ? [relation] : [];
  });
  const only = onlyOne(found);
  if (only !== null) worded.set(only.target, only);
}
