import type { Relation } from "../evidence/evidence";
import type { EvidenceTable } from "../evidence/evidenceTable";
import type { Block, Field } from "../model/block";
import { foldHeader } from "../reader/words/foldWords";
import { withNamedTarget } from "./namedTarget";
import { criterionKey } from "./officialFields";

/** What figures prove, without what their headings rule out: nobody adds ranks to points, and a change is made of what changed. */
export function soundRelations(
  relations: readonly Relation[],
  { fields }: Block,
  table: EvidenceTable,
): readonly Relation[] {
  const made = new Set(relations.map(({ target }) => target));
  return relations
    .filter(
      (relation) =>
        (isSumOfRanks(relation, fields) || !relation.parts.some(({ column }) => isRank(fields[column]))) &&
        !isPlanOfRatio(relation, fields) &&
        !isOfOwnStages(relation, fields) &&
        !(relation.kind === "sum" && isOfApplicable(fields[relation.target], fields)),
    )
    .map((relation) => withNamedTarget(relation, made, fields, table));
}

function isRank(field: Field | undefined): boolean {
  return field?.sense === "rank" || field?.sense === "rankInGroup";
}

/** "Tổng thứ hạng": places in several contests, added up by name. */
function isSumOfRanks({ kind, target, parts }: Relation, fields: readonly Field[]): boolean {
  const isNamed = /^tong (?:\S+ )?(?:hang|thu|vi thu|xep)(?: |$)/.test(foldHeader(fields[target]?.header.at(-1) ?? ""));
  return isNamed && kind === "sum" && parts.every(({ column }) => isRank(fields[column]));
}

/** "Kế hoạch = Thực hiện ÷ Tỷ lệ" holds as well as what it comes from; a plan is made of nothing. */
function isPlanOfRatio({ kind, target, parts }: Relation, fields: readonly Field[]): boolean {
  const isRatio = (field: Field | undefined) => field?.sense === "ratio";
  return kind === "quotient" && !isRatio(fields[target]) && parts.some(({ column }) => isRatio(fields[column]));
}

/**
 * A council's points come near those before them, and are judged anew: what one row contradicts makes them not, and those
 * for one of several criteria are weighed of none, nor made by those that were left as they are.
 */
function isOfOwnStages({ kind, target, parts, off }: Relation, fields: readonly Field[]): boolean {
  const own = fields[target];
  if (own?.sense !== "measure") return false;
  const isOwn = (field: Field | undefined) => field !== undefined && criterionKey(field) === criterionKey(own);
  const isOther = (field: Field) => field.sense === "measure" && field.stage === own.stage && !isOwn(field);
  const isJudgedAnew = off.length > 0 || ((kind === "weighted" || kind === "copy") && fields.some(isOther));
  return isJudgedAnew && parts.every(({ column }) => isOwn(fields[column]));
}

/** A ratio of the points that apply to each unit is their sum only where nothing is left out and 100 points apply. */
export function isOfApplicable(field: Field | undefined, fields: readonly Field[]): boolean {
  return field?.sense === "ratio" && fields.some(({ sense }) => sense === "excluded");
}
