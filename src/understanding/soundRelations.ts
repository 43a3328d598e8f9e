import type { Part, Relation } from "../evidence/evidence";
import type { Block, Field, FieldIndex } from "../model/block";
import { onlyOne } from "../model/onlyOne";
import { foldHeader } from "../reader/words/foldWords";
import { isHeadedTakenOff } from "../reader/words/takenOff";
import { criterionKey } from "./officialFields";

/** What figures prove, without what their headings rule out: nobody adds ranks to points, and a change is made of what changed. */
export function soundRelations(relations: readonly Relation[], { fields }: Block): readonly Relation[] {
  return relations
    .filter(
      (relation) =>
        (isSumOfRanks(relation, fields) || !relation.parts.some(({ column }) => isRank(fields[column]))) &&
        !isPlanOfRatio(relation, fields) &&
        !isOfOwnStages(relation, fields) &&
        !(relation.kind === "sum" && isOfApplicable(fields[relation.target], fields)),
    )
    .map((relation) => withNamedTotal(withTakenOff(withChange(relation, fields), fields), fields));
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
 * for one of several criteria are weighed of none.
 */
function isOfOwnStages({ kind, target, parts, off }: Relation, fields: readonly Field[]): boolean {
  const own = fields[target];
  if (own?.sense !== "measure") return false;
  const isOwn = (field: Field | undefined) => field !== undefined && criterionKey(field) === criterionKey(own);
  const isOther = (field: Field) => field.sense === "measure" && field.stage === own.stage && !isOwn(field);
  const isJudgedAnew = off.length > 0 || (kind === "weighted" && fields.some(isOther));
  return isJudgedAnew && parts.every(({ column }) => isOwn(fields[column]));
}

/** A ratio of the points that apply to each unit is their sum only where nothing is left out and 100 points apply. */
export function isOfApplicable(field: Field | undefined, fields: readonly Field[]): boolean {
  return field?.sense === "ratio" && fields.some(({ sense }) => sense === "excluded");
}

const CHANGE = /^(?:muc |so )?(?:tang|giam|chenh lech|so voi|so sanh|thay doi|bien dong|tang truong)( |$)/;

/** "2024 = 2023 + Tăng/giảm" says that the change is 2024 less 2023: the later figure is made of nothing. */
function withChange(relation: Relation, fields: readonly Field[]): Relation {
  const [first, second, ...more] = relation.parts;
  if (relation.kind !== "sum" || first === undefined || second === undefined || more.length > 0) return relation;
  const [change, ...others] = relation.parts.filter(({ column }) => isChange(fields[column]));
  if (change === undefined || others.length > 0) return relation;
  const before = change === first ? second : first;
  return { ...relation, kind: "signed", target: change.column, parts: [taken(before), added(relation.target)] };
}

/** "Nội dung = Điểm trừ + Tổng điểm" says that the total is what is left: penalties are made into no criterion. */
function withTakenOff(relation: Relation, fields: readonly Field[]): Relation {
  if (relation.kind !== "sum" || fields[relation.target]?.sense === "total") return relation;
  const isPenalty = ({ column }: Part) => isHeadedTakenOff(fields[column]?.header ?? []);
  const [left, ...others] = relation.parts.filter((part) => !isPenalty(part));
  const penalties = relation.parts.filter(isPenalty);
  if (left === undefined || others.length > 0 || penalties.length === 0) return relation;
  const parts = [added(relation.target), ...penalties.map(taken)].sort((a, b) => a.column - b.column);
  return { ...relation, kind: "signed", target: left.column, parts };
}

/**
 * "Điểm chấm = Tổng điểm + Điểm trừ − Điểm cộng" says what the total is, which words name, and so does "Điểm chuẩn = Điểm bị
 * trừ + Tổng điểm" of one that stands last; of rows that differ nothing is turned.
 */
export function withNamedTotal(relation: Relation, fields: readonly Field[]): Relation {
  const { kind, target, parts, off } = relation;
  const isInFront = kind === "sum" && parts.every(({ column }) => column > target);
  if ((kind !== "signed" && !isInFront) || fields[target]?.sense === "total" || off.length > 0) return relation;
  const total = onlyOne(
    parts.filter(({ column, weight }) => fields[column]?.sense === "total" && weight.numerator > 0n),
  );
  if (total === null || (isInFront && total !== parts.at(-1))) return relation;
  const rest = parts
    .filter((part) => part !== total)
    .map((part) => (part.weight.numerator > 0n ? taken(part) : added(part.column)));
  return {
    ...relation,
    kind: "signed",
    target: total.column,
    parts: [...rest, added(target)].sort((a, b) => a.column - b.column),
  };
}

function isChange(field: Field | undefined): boolean {
  return CHANGE.test(foldHeader(field?.header.at(-1) ?? ""));
}

function added(column: FieldIndex): Part {
  return { column, weight: { numerator: 1n, denominator: 1n }, from: null, to: null };
}

function taken({ column }: Part): Part {
  return { column, weight: { numerator: -1n, denominator: 1n }, from: null, to: null };
}
