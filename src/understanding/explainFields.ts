import type { Classing, Evidence, Ranking, Relation } from "../evidence/evidence";
import type { Block, Field, FieldIndex, FieldSense } from "../model/block";
import type { Proof, ResultPart, ResultRule, Understanding } from "../model/understanding";
import { mayCount } from "./fields";
import { isTold, ordersBy } from "./chooseResult";
import type { Known, Ruled } from "./known";
import { allParts } from "./resultTree";

/** What the figures prove; the figures themselves are not asked again. */
type Evident = Omit<Known, "table">;

/** What a field turned out to be, where its figures say more than its words. */
interface Explained {
  readonly sense: FieldSense;
  readonly proof: Proof | null;
}

/** Every field of the block in the light of its rule: its sense, and what proves it. */
export function explainFields(known: Evident, ruled: Ruled): Pick<Understanding, "block" | "proofs" | "ranksAsScores"> {
  const { block, evidence } = known;
  const proofs = new Map<FieldIndex, Proof>();
  const fields = block.fields.map((field): Field => {
    const { sense, proof } = explainField(field, known, ruled);
    if (proof !== null) proofs.set(field.index, proof);
    const seen = isStageOfOne(field, block, ruled) ? { ...field, stage: "final" as const } : field;
    return sense === field.sense ? seen : { ...seen, sense, reason: "figures" };
  });
  const ranksAsScores =
    ruled.provenBy === "results"
      ? []
      : evidence.looseRanks.map(({ column }) => column).filter((column) => isUnexplained(block.fields[column]));
  return { block: { ...block, fields }, proofs, ranksAsScores };
}

function isUnexplained(field: Field | undefined): boolean {
  return field?.sense === "measure" && field.reason !== "officer";
}

function explainField(field: Field, known: Evident, { rule, provenBy }: Ruled): Explained {
  const { index, sense } = field;
  const relation = known.relations.get(index);
  const madeOf = relation === undefined ? null : madeProof(relation);
  if (field.reason === "officer" || field.reason === "ours") return { sense, proof: madeOf };
  if (index === rule?.field) return { sense: resultSense(field, rule), proof: madeOf ?? followedProof(index, known) };
  if (rule !== null && provenBy !== null && isPart(index, rule.parts)) {
    return { sense: "measure", proof: madeOf ?? countedProof(rule) };
  }
  const ordered = rankingOf(field, known, rule);
  if (ordered !== null && isOfPart(ordered, rule) && !isOfWhole(field, rule))
    return { sense: "leftOut", proof: orderProof("orders", ordered, known) };
  if (ordered !== null && (isBesideRank(field, known, rule) || isOfOtherResult(ordered, known, rule)))
    return { sense: "leftOut", proof: orderProof("orders", ordered, known) };
  if (ordered !== null) return { sense: rankSense(field, ordered), proof: orderProof("orders", ordered, known) };
  if (isOtherRank(field, known, { rule, provenBy })) return { sense: "leftOut", proof: null };
  const classed = classingOf(field, known, rule);
  if (classed !== null) return { sense: "class", proof: orderProof("classes", classed, known) };
  if (isShareOfPart(field, known, rule) || isOfAmounts(field, known, rule)) return { sense: "leftOut", proof: madeOf };
  if (sense !== "measure" && !isOtherTotal(field, rule)) return { sense, proof: madeOf };
  return leftOver(field, known, { rule, provenBy }, madeOf);
}

/** "Tự đánh giá (40%)" beside "Lãnh đạo đánh giá (60%)" in one proven result: a criterion like any other, and no stage. */
function isStageOfOne({ index, stage }: Field, { fields }: Block, { rule, provenBy }: Ruled): boolean {
  if (rule === null || provenBy !== "results" || stage === "final" || !isPart(index, rule.parts)) return false;
  return allParts(rule.parts).some((part) => fields[part.field]?.stage === "final");
}

/** Places in one criterion say nothing of the result, which they do not follow. */
function isOfPart(ranking: Ranking, rule: ResultRule | null): boolean {
  if (rule === null || (rule.field !== null && ordersBy(ranking, rule.field))) return false;
  return allParts(rule.parts).length > 1 && isPart(ranking.by, rule.parts);
}

/** What runs against the result by chance, or in one discipline of it, is no rank where a column is headed so. */
function isBesideRank({ sense, index }: Field, { block, evidence }: Evident, rule: ResultRule | null): boolean {
  if (sense === "rank" || sense === "rankInGroup" || rule === null || rule.field === null) return false;
  const result = rule.field;
  return evidence.rankings.some(
    (ranking) =>
      ranking.column !== index && block.fields[ranking.column]?.sense === "rank" && ordersBy(ranking, result),
  );
}

/** The places of another year, or of something else, beside those that follow the result. */
function isOfOtherResult(own: Ranking, { block, evidence }: Evident, rule: ResultRule | null): boolean {
  const result = rule?.field ?? null;
  if (result === null || ordersBy(own, result)) return false;
  return evidence.rankings.some(
    (other) =>
      other.column !== own.column &&
      block.fields[other.column]?.sense === block.fields[own.column]?.sense &&
      ordersBy(other, result) &&
      isTold(other, block),
  );
}

/** "Hạng" under no criterion, where the sheet prints no result that it could follow. */
function isOfWhole({ sense, header }: Field, rule: ResultRule | null): boolean {
  return sense === "rank" && header.length === 1 && rule?.field === null;
}

/** A column of ranks beside the one that the result makes: of another year, or of nothing that stands here. */
function isOtherRank({ sense, index }: Field, known: Evident, { rule, provenBy }: Ruled): boolean {
  if (sense !== "rank" || provenBy !== "results") return false;
  return known.block.fields.some((other) => {
    const ranking = other.index === index ? null : rankingOf(other, known, rule);
    // "Hạng 4" is no figure to the reader of headings; that it orders the result makes it the rank all the same.
    return ranking !== null && !isOfPart(ranking, rule) && rankSense(other, ranking) === "rank";
  });
}

/** "%" beside the points of one criterion of several is no ratio of the result. */
function isShareOfPart({ index, sense }: Field, { relations }: Evident, rule: ResultRule | null): boolean {
  const relation = relations.get(index);
  if (sense !== "ratio" || rule === null || relation === undefined || allParts(rule.parts).length < 2) return false;
  const isShare = relation.kind === "scaled" || relation.kind === "quotient" || relation.kind === "copy";
  return isShare && isPart(relation.parts[0]?.column ?? index, rule.parts);
}

/** "Tỷ lệ" of two amounts beside the points that it is worth says nothing of those points' own maximum. */
function isOfAmounts({ index, sense }: Field, { relations }: Evident, rule: ResultRule | null): boolean {
  const relation = relations.get(index);
  const result = rule?.field ?? null;
  if (sense !== "ratio" || result === null || relation?.kind !== "quotient") return false;
  return !relation.parts.some(({ column }) => column === result);
}

/** A second total of the same stage is not the one that ranks. */
function isOtherTotal({ sense, stage, index }: Field, rule: ResultRule | null): boolean {
  return (
    sense === "total" && stage === "final" && rule?.field !== null && rule?.field !== undefined && rule.field !== index
  );
}

function resultSense({ sense, percent }: Field, { kind }: ResultRule): FieldSense {
  if (kind !== "given") return "total";
  return sense === "ratio" || (percent && sense !== "total") ? "ratio" : "total";
}

/** Figures that are neither the result nor counted in it. */
function leftOver(field: Field, known: Evident, { rule, provenBy }: Ruled, madeOf: Proof | null): Explained {
  const { block, evidence } = known;
  if (provenBy === null && field.sense === "measure" && mayCount(field, evidence, block.units.length)) {
    return { sense: field.sense, proof: madeOf };
  }
  const looks = looksOf(field.index, evidence);
  if (looks === "running") return { sense: "number", proof: { kind: "looks", like: looks } };
  if (looks === "codes") return { sense: "code", proof: { kind: "looks", like: looks } };
  if (provenBy === null || rule === null) return { sense: field.sense, proof: madeOf };
  if (madeOf === null && looks !== "ranks" && isOtherStage(field, block, rule))
    return { sense: field.sense, proof: null };
  if (madeOf !== null) return { sense: "leftOut", proof: madeOf };
  if (looks !== null) return { sense: "leftOut", proof: { kind: "looks", like: looks } };
  return { sense: "leftOut", proof: notCounted(rule, known) };
}

function looksOf(
  index: FieldIndex,
  { natures, looseRanks }: Evidence,
): Extract<Proof, { kind: "looks" }>["like"] | null {
  if (looseRanks.some(({ column }) => column === index)) return "ranks";
  const nature = natures[index];
  return nature === "running" || nature === "codes" || nature === "years" || nature === "constant" ? nature : null;
}

/** The same criterion at a less official stage: shown beside it. */
function isOtherStage({ header, stage }: Field, { fields }: Block, rule: ResultRule): boolean {
  const counted = allParts(rule.parts).flatMap(({ field }) => fields[field] ?? []);
  return counted.some(
    (other) =>
      other.stage !== stage &&
      (other.header.join("\n") === header.join("\n") || (header.length > 1 && other.header[0] === header[0])),
  );
}

function isPart(index: FieldIndex, parts: readonly ResultPart[]): boolean {
  return allParts(parts).some(({ field }) => field === index);
}

/** The running number of a sorted table orders its total, too; its heading says what it is. */
function rankingOf({ index, sense }: Field, { evidence }: Evident, rule: ResultRule | null): Ranking | null {
  if (sense === "number" || sense === "unit" || sense === "group" || sense === "note") return null;
  const rankings = evidence.rankings.filter(({ column }) => column === index);
  const result = rule?.field ?? null;
  const ranking = rankings.find((one) => result !== null && ordersBy(one, result)) ?? rankings[0] ?? null;
  if (ranking === null || sense === "rank" || sense === "rankInGroup") return ranking;
  const { agrees, outOf } = ranking;
  // Points of few steps run against one another here and there, yet not against the result of many units.
  const isOfResult = rule?.field === ranking.by && outOf >= MANY;
  return agrees * 10 >= outOf * 9 || (isOfResult && agrees * 4 >= outOf * 3) ? ranking : null;
}

/** Ranks of fewer units may be points that fall as the result rises. */
const MANY = 7;

function rankSense({ sense }: Field, { perGroup }: Ranking): FieldSense {
  if (sense === "rank" || sense === "rankInGroup") return sense;
  return perGroup ? "rankInGroup" : "rank";
}

/** Words beside the units are their class where they follow the result; remarks only where every unit with a result has one. */
function classingOf({ index, sense }: Field, known: Evident, rule: ResultRule | null): Classing | null {
  const classing = known.evidence.classings.find(({ column }) => column === index);
  if (classing === undefined || !["unknown", "class", "note", "rank"].includes(sense)) return null;
  // "Hạng 7" reads as a class, too, but not beside "Xếp loại".
  if (sense === "rank" && known.block.fields.some((field) => field.sense === "class")) return null;
  if (sense === "note" && classing.outOf < unitsWithResult(classing.by, known)) return null;
  const result = rule?.field;
  const isOfResult = result === null || (result !== undefined && ordersBy(classing, result));
  return sense === "class" || isOfResult ? classing : null;
}

/** As many as the relation behind it could be tried on; all of them where nothing makes it. */
function unitsWithResult(field: FieldIndex, { block, relations }: Evident): number {
  return relations.get(field)?.outOf ?? block.units.length;
}

function orderProof(kind: "orders" | "classes", { by, agrees, outOf }: Ranking | Classing, { block }: Evident): Proof {
  return { kind, by: block.fields[by] === undefined ? null : by, agrees, outOf };
}

function madeProof({ kind, parts, cap, agrees, outOf }: Relation): Proof {
  const of = parts.map(({ column }) => column);
  return { kind: "made", by: kind, of, ...(cap === undefined ? {} : { cap }), agrees, outOf };
}

/** The result is what the ranks follow, whatever it is made of. */
function followedProof(index: FieldIndex, { evidence }: Evident): Proof | null {
  const ranking = evidence.rankings.find(({ by }) => by === index);
  return ranking === undefined
    ? null
    : { kind: "orders", by: ranking.column, agrees: ranking.agrees, outOf: ranking.outOf };
}

function countedProof({ field }: ResultRule): Proof | null {
  return field === null ? null : { kind: "counted", result: field };
}

/** What a printed result is made without; of a result that is taken as printed nothing is known of what makes it. */
function notCounted({ field, kind }: ResultRule, { relations }: Evident): Proof | null {
  if (field === null) return null;
  const told = kind === "given" ? undefined : relations.get(field);
  return { kind: "notCounted", result: field, agrees: told?.agrees ?? 0, outOf: told?.outOf ?? 0 };
}
