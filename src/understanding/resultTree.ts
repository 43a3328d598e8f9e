import type { Evidence, Relation } from "../evidence/evidence";
import type { EvidenceTable } from "../evidence/evidenceTable";
import type { Block, FieldIndex } from "../model/block";
import type { ResultPart, ResultRule } from "../model/understanding";
import { soundRelations } from "./soundRelations";

export type Relations = ReadonlyMap<FieldIndex, Relation>;

/** What most rows follow; the others are findings. What a third of the rows contradicts is no rule, and accuses nobody. */
export function relationsOf({ relations }: Evidence, block: Block, table: EvidenceTable): Relations {
  return withoutCircles(soundRelations(relations, block, table).filter(({ agrees, outOf }) => agrees * 4 >= outOf * 3));
}

/** One relation a field. Of figures that make each other in a circle, the relation that would close it is left out. */
export function withoutCircles(relations: Iterable<Relation>): Relations {
  const kept = new Map<FieldIndex, Relation>();
  for (const relation of relations) if (!isMadeOf(relation, relation.target, kept)) kept.set(relation.target, relation);
  return kept;
}

function isMadeOf({ parts }: Relation, field: FieldIndex, relations: Relations): boolean {
  return parts.some(({ column }) => column === field || fieldsBelow(column, relations).has(field));
}

/** How a result printed by `relation` is made again from its parts; "given" where that would not print the same. */
export function ruleKind(relation: Relation | undefined, relations: Relations): ResultRule["kind"] {
  if (relation === undefined || relation.rounding === "truncated" || relation.partsRounded) return "given";
  switch (relation.kind) {
    case "sum":
    case "signed":
      return "sum";
    case "mean":
      return "mean";
    case "weighted":
      return "weightedSum";
    case "scaled":
      return scaledParts(relation, relations) === null ? "given" : "weightedSum";
    case "copy":
    case "quotient":
      return "given";
  }
}

/** The criteria of a result with their components. */
export function resultParts(relation: Relation, relations: Relations): readonly ResultPart[] {
  const scaled = relation.kind === "scaled" ? scaledParts(relation, relations) : null;
  if (scaled !== null) return scaled;
  const isWeighted = relation.kind === "weighted";
  return relation.parts.map(({ column, weight }) => ({
    field: column,
    weight: isWeighted ? weight : null,
    counts: weight.numerator < 0n ? "takenOff" : "added",
    isOptional: false,
    components: componentsOf(column, relations),
  }));
}

/** A sum below a criterion, down to the fields that nothing makes. */
function componentsOf(field: FieldIndex, relations: Relations): readonly ResultPart[] {
  const relation = relations.get(field);
  if (relation === undefined || ruleKind(relation, relations) !== "sum") return [];
  return resultParts(relation, relations);
}

/** A factor on a sum that the sheet prints, too, is that weight on each of its parts. */
function scaledParts({ parts: [only] }: Relation, relations: Relations): readonly ResultPart[] | null {
  const below = only === undefined ? undefined : relations.get(only.column);
  if (only === undefined || below === undefined || ruleKind(below, relations) !== "sum") return null;
  const parts = resultParts(below, relations);
  return parts.some(({ counts }) => counts === "takenOff")
    ? null
    : parts.map((part) => ({ ...part, weight: only.weight }));
}

/** Every field that a result is made of, directly or below, itself not among them. */
export function fieldsBelow(field: FieldIndex, relations: Relations): ReadonlySet<FieldIndex> {
  const found = new Set<FieldIndex>();
  const add = (target: FieldIndex): void => {
    for (const { column } of relations.get(target)?.parts ?? []) {
      if (found.has(column) || column === field) continue;
      found.add(column);
      add(column);
    }
  };
  add(field);
  return found;
}

export function allParts(parts: readonly ResultPart[]): readonly ResultPart[] {
  return parts.flatMap((part) => [part, ...allParts(part.components)]);
}
