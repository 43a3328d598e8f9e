import type { Relation } from "../evidence/evidence";
import type { Block, Field, FieldIndex } from "../model/block";
import { compare, dec, ZERO } from "../model/numbers/decimal";
import { addFractions, divideFractions, fractionOf } from "../model/numbers/fraction";
import { onlyOne } from "../model/onlyOne";
import type { ResultEnds, ResultRule, RuleChoice, Understanding } from "../model/understanding";
import { foldHeader } from "../reader/words/foldWords";
import { isStageOnly } from "../reader/words/stageSense";
import { isDirectionOpen } from "./directionOf";
import { chooseResult, type ChosenResult, isTold, ordersBy } from "./chooseResult";
import { followedField, isFollowed } from "./followed";
import { followedRule } from "./followedRule";
import { openEnds } from "./openEnds";
import { countedFields, type Known, type Ruled } from "./known";
import { maximaProve } from "./maximaProve";
import { type Remainder, remainderOf } from "./remainder";
import { ruleBehind, sumRule } from "./resultRule";
import { allParts } from "./resultTree";
import { totalsOfTwo } from "./sameHeadings";
import { figureOf, sharesMade } from "./wordedSum";

/** The rule behind a table's results: as the officer says, as its results prove, as its maxima do, or to be asked. */
export function ruleOf(
  known: Known,
  answered: RuleChoice | null,
): Ruled & Pick<Understanding, "printed" | "isDirectionOpen" | "ends"> {
  const { block, evidence, relations } = known;
  const chosen = headedOf(chooseResult(block, evidence, relations));
  const printed =
    chosen.kind === "one" ? chosen.field : (totalOf(block) ?? headedResult(known) ?? rivalOf(chosen, known));
  const proven = provenRule(known, chosen);
  const { rule, provenBy } = proven;
  const ends = chosen.kind === "one" ? untoldEnds(chosen.field, known) : totalsOfTwo(chosen, known);
  const isOpen = rule !== null && provenBy === "results" && isDirectionOpen(block, rule);
  const told = { printed: printed?.index ?? null, isDirectionOpen: isOpen, ends };
  if (answered === null) return { ...(isOpen || ends !== null ? { rule, provenBy: null } : proven), ...told };
  if (isOpen) return { rule: { ...rule, direction: directionOf(answered) }, provenBy: "officer", ...told };
  const end = answered === "first" || answered === "last" ? ends?.[answered] : undefined;
  const given = end === undefined ? printed : (block.fields[end] ?? printed);
  return { rule: answeredRule(known, answered, given), provenBy: "officer", ...told };
}

/** Words, or ranks or classes that follow one of the two ends alone, say which is the result. */
function untoldEnds(field: Field, known: Known): ResultEnds | null {
  const ends = isHeadedTotal(field) || isHeadedResult(field) ? null : openEnds(field, known);
  return ends !== null && isFollowed(ends.first, known) === isFollowed(ends.last, known) ? ends : null;
}

function isHeadedTotal({ sense }: Field): boolean {
  return sense === "total" || sense === "ratio";
}

function directionOf(answer: RuleChoice): ResultRule["direction"] {
  return answer === "sumLowest" ? "lowest" : "highest";
}

/** What is headed as a result is added up with nothing, unless there is nothing else. */
function criteriaOf(counted: readonly Field[]): readonly Field[] {
  const criteria = counted.filter((field) => !isHeadedResult(field));
  return criteria.length === 0 ? counted : criteria;
}

/** Of several that the ranks follow alike, the one that is headed as a result. */
function headedOf(chosen: ChosenResult): ChosenResult {
  if (chosen.kind !== "several") return chosen;
  const only = onlyOne(chosen.fields.filter(isHeadedResult));
  return only === null ? chosen : { kind: "one", field: only };
}

function totalOf({ fields }: Block): Field | null {
  return fields.find(({ sense }) => sense === "total" || sense === "ratio") ?? null;
}

function headedResult(known: Known): Field | null {
  return countedFields(known).find(isHeadedResult) ?? null;
}

function provenRule(known: Known, chosen: ChosenResult): Ruled {
  const { block } = known;
  const rest = chosen.kind === "one" ? remainderWith(chosen.field, known) : null;
  if (rest !== null) return { rule: ruleOfRest(rest, known), provenBy: "results" };
  const counted = countedFields(known).filter(({ index }) => !isMadeOfOthers(index, known));
  if (chosen.kind === "one" && isProven(chosen.field, counted, known)) {
    const rule = ruleBehind(chosen.field, known);
    // Criteria whose maxima add up to the total's, one of which no printed total counts: either may be the slip.
    const isShort = isWithout(rule, counted) && maximaProve(block, counted);
    if (isCountOfThings(chosen.field, block) && !isDirectionOpen(block, rule))
      return { rule: sumRule(known, counted), provenBy: null };
    return isShort ? { rule: sumRule(known, counted), provenBy: null } : { rule, provenBy: "results" };
  }
  const staged = stageResult(counted);
  const isStaged = chosen.kind === "none" || (chosen.kind === "one" && chosen.field === staged);
  if (staged !== null && isStaged) return { rule: ruleBehind(staged, known), provenBy: "results" };
  if (chosen.kind === "one" && isNamedResult(chosen.field, counted, known)) {
    return { rule: ruleBehind(chosen.field, known), provenBy: "results" };
  }
  // "Điểm TB" that nothing makes: neither a criterion nor, without a word, the result.
  if (counted.some(isHeadedResult)) return { rule: sumRule(known, criteriaOf(counted)), provenBy: null };
  const followed = followedRule(known, counted);
  const printed =
    chosen.kind === "one" && !isAlmostMade(chosen.field, counted, known) ? followedField(chosen.field, known) : null;
  // A column that the ranks follow beside a sum that they follow, too: either could be the result.
  if (printed !== null && followed === null) return { rule: ruleBehind(printed, known), provenBy: "results" };
  const isPrinted = rivalOf(chosen, known) !== null || (chosen.kind === "one" && chosen.field.sense === "total");
  if (followed !== null && !isPrinted) return { rule: followed, provenBy: "results" };
  if (maximaProve(block, counted)) return { rule: sumRule(known, counted), provenBy: "maxima" };
  return { rule: counted.length === 0 ? null : sumRule(known, counted), provenBy: null };
}

/** What the ranks follow is taken off something, or is what is left of it: "Tổng trừ", "Điểm còn lại". */
function remainderWith({ index }: Field, known: Known): Remainder | null {
  const isOf = ({ left, taken }: Remainder) =>
    (left.index === index || taken.index === index) &&
    (isFollowed(left.index, known) || isFollowed(taken.index, known));
  return onlyOne(known.block.fields.flatMap((taken) => remainderOf(taken, known) ?? []).filter(isOf));
}

/** What is left ranks; where a slip keeps the ranks from following it, the other way round from what was taken off. */
function ruleOfRest({ left, taken }: Remainder, known: Known): ResultRule {
  const rule = ruleBehind(left, known);
  if (isFollowed(left.index, known)) return rule;
  const { direction, ties, isPerGroup } = ruleBehind(taken, known);
  return { ...rule, direction: direction === "highest" ? "lowest" : "highest", ties, isPerGroup };
}

/** "Tổng số đảng viên" without a rank, a class or a maximum: a statistic that nobody ranks by without a word. */
function isCountOfThings({ header, max }: Field, { fields }: Block): boolean {
  const isRanked = fields.some(({ sense }) => sense === "rank" || sense === "rankInGroup" || sense === "class");
  return !isRanked && max === null && COUNT.test(foldHeader(header.at(-1) ?? ""));
}

const COUNT = /^tong so (?!diem|tieu chi|cong|muc)[a-z]/;

function isWithout({ kind, parts, field }: ResultRule, counted: readonly Field[]): boolean {
  const made = new Set(allParts(parts).map((part) => part.field));
  return kind === "sum" && counted.some(({ index }) => index !== field && !made.has(index));
}

/** Nobody counts a sum, a mean or a change beside what it is made of. */
function isMadeOfOthers(index: FieldIndex, { relations }: Known): boolean {
  const kind = relations.get(index)?.kind;
  return kind === "sum" || kind === "signed" || kind === "mean";
}

/** Columns that are nothing but stages of one score: the most official one is the result. */
function stageResult(counted: readonly Field[]): Field | null {
  const only = onlyOne(counted);
  if (only === null || only.stage === "final") return null;
  return only.header.every(isStageOnly) ? only : null;
}

/** A printed result proves a rule where the sheet shows what makes it, or where it is all that there is to rank by. */
function isProven(field: Field, counted: readonly Field[], known: Known): boolean {
  const { index, sense, header } = field;
  const relation = known.relations.get(index);
  if (
    relation !== undefined &&
    (isHeadedTotal(field) || isFollowed(index, known) || !mayBeChance(relation, known.block))
  )
    return true;
  const others = counted.filter((field) => field.index !== index);
  if (sense === "ratio" && isOfTwoScales(index, known)) return false;
  return (
    others.length === 0 && (isFollowed(index, known) || sense === "ratio" || (sense === "total" && isOfPoints(header)))
  );
}

/** Factors that no heading states are solved of so many rows by chance, and with one row more than there are factors. */
const MOST_BY_CHANCE = 3;

/** A quotient is as often a density as a result: ranks, classes or words must say so, and of factors that chance solves. */
function mayBeChance({ kind, parts, agrees }: Relation, { fields }: Block): boolean {
  const isSolved =
    (kind === "weighted" || kind === "scaled") && parts.some(({ column }) => fields[column]?.weight === undefined);
  return kind === "quotient" || (isSolved && agrees <= Math.max(MOST_BY_CHANCE, parts.length + 1));
}

/** 91.5 beside 0.9: shares of one and per cent in one column, which nobody can rank. */
function isOfTwoScales(index: FieldIndex, { table }: Known): boolean {
  const figures = Array.from({ length: table.rowCount }, (_, row) => figureOf(table, index, row));
  const among = (least: string, most: string) =>
    figures.some((figure) => figure !== null && compare(figure, dec(least)) > 0 && compare(figure, dec(most)) <= 0);
  return among("0", "1") && among("10", "1000") && !among("1", "10");
}

/** "Tổng điểm", "Chỉ số": a total that stands alone is a result where it says of what; "Tổng số" counts anything. */
function isOfPoints(header: readonly string[]): boolean {
  return header.some((heading) => /(^| )(diem|chi so)( |$)/.test(foldHeader(heading)));
}

/** A column that the printed ranks follow, but for a slip; of several the last, where results stand. */
function rivalOf(chosen: ChosenResult, { block, evidence: { rankings } }: Known): Field | null {
  const fields = chosen.kind === "one" ? [chosen.field] : chosen.kind === "several" ? chosen.fields : [];
  const followed = fields.filter(({ index }) =>
    rankings.some((ranking) => ordersBy(ranking, index) && isTold(ranking, block)),
  );
  return followed.reduce<Field | null>((last, field) => (last === null || field.line > last.line ? field : last), null);
}

/** "Điểm TB", "Tổng 2 lượt tốt nhất": headed as a result, and every printed rank follows it, however it is made. */
function isNamedResult(field: Field, counted: readonly Field[], known: Known): boolean {
  const { rankings } = known.evidence;
  const isOrdered = rankings.some(
    (ranking) =>
      ordersBy(ranking, field.index) &&
      ranking.agrees === ranking.outOf &&
      known.block.fields[ranking.column]?.sense === "rank",
  );
  return isOrdered && isHeadedResult(field) && !isAlmostMade(field, counted, known);
}

function isHeadedResult({ header }: Field): boolean {
  return RESULT.test(foldHeader(header.at(-1) ?? ""));
}

const RESULT = /^(?:diem )?(?:tb|dtb|trung binh|binh quan|tong|chung cuoc)( |$)/;

/** Some rows are the sum or the mean of the criteria, too few to prove it: the others may be mistyped. */
function isAlmostMade(field: Field, counted: readonly Field[], { table }: Known): boolean {
  const parts = counted.filter(({ index }) => index !== field.index);
  return sharesMade(table, field, parts).some((share) => share >= SOME);
}

/** So many rows do not come out by chance. */
const SOME = 0.3;

function answeredRule(known: Known, answer: RuleChoice, printed: Field | null): ResultRule {
  const sum = sumRule(known, criteriaOf(countedFields(known)));
  switch (answer) {
    case "sum":
      return sum;
    case "weighted":
      return weightedRule(sum, known.block);
    case "sumLowest":
      return { ...sum, direction: "lowest" };
    case "mean":
      return { ...sum, kind: "mean", places: sum.places + 2 };
    case "given":
    case "first":
    case "last":
      return printed === null ? sum : { ...ruleBehind(printed, known), kind: "given", parts: [] };
  }
}

/** By the stated weights, each as its share of them all: 45 of 100 per cent, 2 of the "hệ số" 2, 2 and 1. */
function weightedRule(sum: ResultRule, { fields }: Block): ResultRule {
  const stated = sum.parts.map(({ field }) => fractionOf(fields[field]?.weight ?? ZERO));
  const whole = stated.reduce(addFractions, fractionOf(ZERO));
  const parts = sum.parts.map((part, place) => {
    const own = stated[place];
    return { ...part, weight: own === undefined ? null : divideFractions(own, whole) };
  });
  return { ...sum, kind: "weightedSum", parts, places: sum.places + 2 };
}
