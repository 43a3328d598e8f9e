import type { Block, Field, FieldIndex } from "../model/block";
import type { CriterionId } from "../model/framework";
import type { FieldRole, MappedField, Mapping } from "../model/mapping";
import { stageOrder } from "../model/stages";
import { roleOfSense } from "./mapFields";

/** A draft over the table that it was made from: no words are compared, for every criterion knows its field. */
export function mapDerived(block: Block, criteria: ReadonlyMap<FieldIndex, CriterionId>): Mapping {
  return { fields: block.fields.map((field) => mapField(block, field, criteria)) };
}

function mapField(block: Block, field: Field, criteria: ReadonlyMap<FieldIndex, CriterionId>): MappedField {
  const own = criteria.get(field.index);
  if (own !== undefined)
    return mapped(field, { kind: "criterion", criterion: own, gives: field.answers === true ? "yesNo" : "points" });
  const counted = field.sense === "measure" ? countedBeside(block, field, criteria) : undefined;
  if (counted !== undefined) return mapped(field, { kind: "comparison", criterion: counted });
  return mapped(field, field.sense === "measure" ? { kind: "leftOut" } : roleOfSense(block, field, stageOrder()));
}

function mapped({ index, reason }: Field, role: FieldRole): MappedField {
  return { field: index, role, reason: reason === "officer" ? "officer" : reason === "figures" ? "figures" : "sense" };
}

/** The criterion whose official stage counts, where this field is another stage of it. */
function countedBeside(
  { fields }: Block,
  { header, stage }: Field,
  criteria: ReadonlyMap<FieldIndex, CriterionId>,
): CriterionId | undefined {
  const beside = fields.find(
    (other) => other.stage !== stage && other.header[0] === header[0] && criteria.has(other.index),
  );
  return beside === undefined ? undefined : criteria.get(beside.index);
}
