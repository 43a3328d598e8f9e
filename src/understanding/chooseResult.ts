import type { Evidence, Ranking } from "../evidence/evidence";
import type { Block, Field, FieldIndex, FieldSense } from "../model/block";
import { stageOrder } from "../model/stages";
import { foldHeader } from "../reader/words/foldWords";
import { countedFields, type Known } from "./known";
import { criterionKey, officialFields } from "./officialFields";
import { fieldsBelow, type Relations } from "./resultTree";
import { yearOf } from "./yearOf";

/** What the figures say for a field as the result of its table. */
interface Candidate {
  readonly field: Field;
  readonly weight: number;
  readonly below: ReadonlySet<FieldIndex>;
}

export type ChosenResult =
  | { readonly kind: "one"; readonly field: Field }
  | { readonly kind: "several"; readonly fields: readonly Field[] }
  | { readonly kind: "none" };

/** Nearer than this two results have the same said for them. */
const MARGIN = 60;

/**
 * The field that the sheet ranks by: what its ranks and classes follow, what is made of the most others and of which
 * nothing is made, what its words call a total. Of several stages the most official.
 */
export function chooseResult(block: Block, evidence: Evidence, relations: Relations): ChosenResult {
  const inner = innerFields(relations);
  const candidates = block.fields
    .map((field) => candidateOf(field, { block, evidence, relations, inner }))
    .filter(({ weight }) => weight >= LEAST)
    .sort((a, b) => b.weight - a.weight);
  const [first] = candidates;
  if (first === undefined) return { kind: "none" };
  const best = latestOf(candidates.filter(({ weight }) => first.weight - weight < MARGIN)) ?? first;
  const others = candidates.filter((other) => other !== best && yearOf(other.field) >= yearOf(best.field));
  const rivals = others.filter(
    (other) =>
      best.weight - other.weight < MARGIN &&
      other.field.stage === best.field.stage &&
      !isRelated(best, other, relations),
  );
  return rivals.length === 0
    ? { kind: "one", field: moreOfficial(inPoints(best.field, candidates, relations), block) }
    : { kind: "several", fields: [best, ...rivals].map(({ field }) => field) };
}

/** Of results that have the same said for them the one of the latest year: those before stand beside it to compare. */
function latestOf(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (last, one) => (last === undefined || yearOf(one.field) > yearOf(last.field) ? one : last),
    undefined,
  );
}

/** A ratio that the sheet turns into points is on its way to the result. */
function inPoints(field: Field, candidates: readonly Candidate[], relations: Relations): Field {
  if (field.sense !== "ratio") return field;
  const points = candidates.find(
    ({ field: other }) =>
      isHeadedPoints(other) &&
      ((relations.get(other.index)?.kind === "scaled" && isMadeOf(other.index, field.index, relations)) ||
        isSameQuotient(other.index, field.index, relations)),
  );
  return points?.field ?? field;
}

/** "Điểm", "Điểm (thang 30)". */
export function isHeadedPoints({ header }: Field): boolean {
  return POINTS.test(foldHeader(header.at(-1) ?? ""));
}

const POINTS = /(^| )diem( |$)/;

/** The same amount by the same other one, at another scale. */
function isSameQuotient(a: FieldIndex, b: FieldIndex, relations: Relations): boolean {
  const [of, other] = [relations.get(a), relations.get(b)];
  if (a === b || of?.kind !== "quotient" || other?.kind !== "quotient") return false;
  return of.parts.every(({ column }, place) => other.parts[place]?.column === column);
}

/** Of results that differ in their stage alone the most official one, whatever the ranks of a draft followed. */
function moreOfficial(field: Field, { fields }: Block): Field {
  const stages = fields.filter(
    (other) =>
      criterionKey(other) === criterionKey(field) && (other.sense === field.sense || other.sense === "measure"),
  );
  if (field.stage === "final") return field;
  return officialFields(stages, null)[0] ?? field;
}

/** Made of others, or ranked by, or called a total. */
const LEAST = 1;

interface Told {
  readonly block: Block;
  readonly evidence: Evidence;
  readonly relations: Relations;
  readonly inner: ReadonlySet<FieldIndex>;
}

function candidateOf(field: Field, { block, evidence, relations, inner }: Told): Candidate {
  const { index, sense } = field;
  const below = fieldsBelow(index, relations);
  const isTotal = sense === "total" || (sense === "subtotal" && isOfAll(below, { block, evidence }));
  const isOwn = isTotal || !NO_RESULTS.includes(sense);
  const followed = (by: FieldIndex) => by === index || isMadeOf(by, index, relations);
  const weight =
    (evidence.rankings.some((ranking) => [ranking.by, ...ranking.also].some(followed) && isTold(ranking, block))
      ? 1000
      : 0) +
    (evidence.classings.some(({ by, also }) => [by, ...also].some(followed) || isOfSameParts(by, index, relations))
      ? 300
      : 0) +
    (relations.has(index) ? 250 + 5 * Math.min(20, below.size) : 0) +
    (isTotal ? 200 : sense === "ratio" ? 120 : 0) -
    (inner.has(index) ? 500 : 0) -
    25 * stageOrder().indexOf(field.stage);
  return { field, weight: isOwn ? weight : 0, below };
}

const NO_RESULTS: readonly FieldSense[] = [
  "unit",
  "group",
  "number",
  "rank",
  "rankInGroup",
  "class",
  "subtotal",
  "note",
];

/** "Cộng" under a heading that stands over results alone sums up everything that counts. */
function isOfAll(below: ReadonlySet<FieldIndex>, known: Pick<Known, "block" | "evidence">): boolean {
  const counted = countedFields(known);
  return counted.length > 1 && counted.every(({ index }) => below.has(index));
}

/** Ranks or classes follow a figure, be it one of several that they follow alike: a total and its mean, two stages. */
export function ordersBy({ by, also }: Pick<Ranking, "by" | "also">, field: FieldIndex): boolean {
  return by === field || also.includes(field);
}

/** Most rows of a ranking agree; the running number of a table that is sorted ranks nothing. */
export function isTold({ agrees, outOf, column }: Ranking, { fields }: Block): boolean {
  return agrees * 4 >= outOf * 3 && fields[column]?.sense !== "number";
}

/** `field` is a factor times, or a copy of, `base`: whoever ranks by it ranks by that. */
function isMadeOf(field: FieldIndex, base: FieldIndex, relations: Relations): boolean {
  const relation = relations.get(field);
  return (relation?.kind === "scaled" || relation?.kind === "copy") && relation.parts[0]?.column === base;
}

/** The sum and the mean of the same criteria order alike: what follows the one follows the other. */
function isOfSameParts(a: FieldIndex, b: FieldIndex, relations: Relations): boolean {
  const partsOf = (field: FieldIndex) => {
    const relation = relations.get(field);
    const isEven = relation?.kind === "sum" || relation?.kind === "mean";
    return isEven ? relation.parts.map(({ column }) => column).join(" ") : null;
  };
  return partsOf(a) !== null && partsOf(a) === partsOf(b);
}

/** Fields that are added up into another. */
function innerFields(relations: Relations): ReadonlySet<FieldIndex> {
  const inner = [...relations.values()].filter(
    ({ kind }) => kind !== "copy" && kind !== "scaled" && kind !== "quotient",
  );
  return new Set(inner.flatMap(({ parts }) => parts.map(({ column }) => column)));
}

/** One is made of the other, or both of the same: no two results. */
function isRelated(a: Candidate, b: Candidate, relations: Relations): boolean {
  if (isMadeOf(a.field.index, b.field.index, relations) || isMadeOf(b.field.index, a.field.index, relations))
    return true;
  if (a.below.has(b.field.index) || b.below.has(a.field.index)) return true;
  return a.below.size > 0 && a.below.size === b.below.size && [...a.below].every((field) => b.below.has(field));
}
