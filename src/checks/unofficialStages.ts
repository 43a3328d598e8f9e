import type { Block, Field, StageSense } from "../model/block";
import { finding, type Finding } from "../model/finding";
import type { Framework } from "../model/framework";
import type { FieldRole, Mapping } from "../model/mapping";

/** Scores that count although they are not of the official stage, which the sheet lacks: once a stage, at the first of them. */
export function unofficialStages(block: Block, mapping: Mapping, framework: Framework): readonly Finding[] {
  const official = framework.stages?.official ?? null;
  const counted = mapping.fields.flatMap(({ field: index, role }) => {
    const field = block.fields[index];
    return field !== undefined && counts(role, framework) && !isOfficial(field, official) ? [field] : [];
  });
  return [...new Set(counted.map(({ stage }) => stage))].flatMap((stage) => {
    const fields = counted.filter((field) => field.stage === stage);
    const [first] = fields;
    if (first === undefined) return [];
    const params = { stage, official, columns: fields.length };
    return [finding("score.stage", { sheet: block.sheet.name, cell: first.headerCell }, params)];
  });
}

/** Where a framework names no stages, a self-score alone is known to be nobody's verified score. */
function isOfficial({ stage }: Field, official: StageSense | null): boolean {
  return stage === "final" || (official === null ? stage !== "self" : stage === official);
}

function counts({ kind }: FieldRole, { total }: Framework): boolean {
  if (total.kind === "givenTotal") return kind === "total";
  return kind === (total.kind === "givenRatio" ? "ratio" : "criterion");
}
