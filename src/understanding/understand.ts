import type { Classing, Evidence, Relation } from "../evidence/evidence";
import type { EvidenceTable } from "../evidence/evidenceTable";
import { findEvidence } from "../evidence/findEvidence";
import type { Block, Field, FieldIndex } from "../model/block";
import type { Grid } from "../model/grid";
import type { FieldRole } from "../model/mapping";
import type { ResultPart, ResultRule, RuleChoice, Understanding, WrongFigure } from "../model/understanding";
import { foldHeader } from "../reader/words/foldWords";
import { isStageOnly } from "../reader/words/stageSense";
import { chooseResult, isTold, ordersBy } from "./chooseResult";
import { evidenceOf } from "./evidenceOf";
import { mayCount, settledBlock } from "./fields";
import { maximaProve } from "./maximaProve";
import { explainFields } from "./explainFields";
import { fieldsBelow, leavesOf, relationsOf, resultParts, ruleKind, type Relations } from "./resultTree";
import { countsOf } from "./countsOf";
import { officialFields } from "./officialFields";
import { printedOrder } from "./printedRanks";
import { withMissingPart } from "./withMissingPart";
import { tieBreakersOf } from "./tieBreakersOf";
import { followedSum } from "./virtualSum";
import { figureOf, printedPlaces, wordedRelation } from "./wordedSum";

/** What the officer has said of a table's fields and of its rule. */
export interface Decided {
  readonly roles: ReadonlyMap<FieldIndex, FieldRole>;
  readonly rule: RuleChoice | null;
}

/** Everything that is needed to say what a table's figures mean. */
interface Known {
  readonly block: Block;
  readonly table: EvidenceTable;
  readonly evidence: Evidence;
  readonly relations: Relations;
}

/** A rule, and what says so. */
type Ruled = Pick<Understanding, "rule" | "provenBy">;

/**
 * What the figures of a block say of its fields and of the rule behind its results. Its words are a first guess; figures
 * confirm it, put it right, or leave it open (`provenBy` null).
 */
export function understand(grid: Grid, given: Block, decided: Decided): Understanding {
  const block = settledBlock(given, decided.roles);
  const table = evidenceOf(grid, block);
  const evidence = findEvidence(table);
  const known = withWords({ block, table, evidence, relations: relationsOf(evidence) });
  const ruled = ruleOf(known, decided.rule);
  const explained = explainFields(known, ruled);
  return { ...ruled, ...explained, wrong: wrongFigures(known, ruled.rule) };
}

/** The relations that figures prove, and those that words, or the place of a field, propose and too few rows confirm. */
function withWords(known: Known): Known {
  const { block, table, relations } = known;
  const worded = new Map<FieldIndex, Relation>();
  const subtotals = block.fields.filter(({ sense }) => sense === "subtotal");
  for (const field of [...subtotals, ...block.fields.filter(({ sense }) => sense === "total" || sense === "ratio")]) {
    if (relations.has(field.index)) continue;
    const relation = wordedRelation(table, field, officialFields(partsProposed(field, known), field.stage));
    if (relation !== null) worded.set(field.index, relation);
  }
  if (worded.size === 0 && relations.size === 0) addLoneTotal(known, worded);
  for (const [target, relation] of [...relations, ...worded]) {
    const counted = block.fields.filter((field) => mayCount(field, known.evidence, block.units.length));
    const whole = withMissingPart(table, relation, counted);
    if (whole !== null) worded.set(target, whole);
  }
  return worded.size === 0 ? known : { ...known, relations: new Map([...relations, ...worded]) };
}

/** What a total could be the sum of: "Cộng" under a heading sums up what stands under it, "Tổng điểm" everything. */
function partsProposed(total: Field, { block, evidence }: Known): readonly Field[] {
  const counted = block.fields.filter((other) => mayCount(other, evidence, block.units.length));
  return total.sense === "subtotal" ? counted.filter(({ header }) => header[0] === total.header[0]) : counted;
}

/** Where nothing else is proven or named: the one field that all others add up to in every row. */
function addLoneTotal(known: Known, worded: Map<FieldIndex, Relation>): void {
  const { block, table, evidence } = known;
  const counted = block.fields.filter((field) => mayCount(field, evidence, block.units.length));
  const stages = new Set(counted.map(({ stage }) => stage));
  if (counted.length < 3 || stages.size > 1 || table.rowCount < 3) return;
  const found = counted.flatMap((field) => {
    const relation = wordedRelation(
      table,
      field,
      counted.filter((other) => other !== field),
    );
    return relation?.kind === "sum" && relation.off.length === 0 && relation.agrees >= 3 ? [relation] : [];
  });
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) worded.set(only.target, only);
}

function ruleOf(known: Known, answered: RuleChoice | null): Ruled {
  const { block, evidence, relations } = known;
  if (answered !== null) return { rule: answeredRule(known, answered), provenBy: "officer" };
  const chosen = chooseResult(block, evidence, relations);
  const counted = countedFields(known);
  if (chosen.kind === "one" && isProven(chosen.field, counted, known)) {
    return { rule: ruleBehind(chosen.field, known), provenBy: "results" };
  }
  const staged = stageResult(counted);
  const isStaged = chosen.kind === "none" || (chosen.kind === "one" && chosen.field === staged);
  if (staged !== null && isStaged) return { rule: ruleBehind(staged, known), provenBy: "results" };
  const followed = ruleOfFollowed(known, counted);
  const printed = chosen.kind === "one" ? followedField(chosen.field, known) : null;
  // A column that the ranks follow beside a sum that they follow, too: either could be the result.
  if (printed !== null && followed === null) return { rule: ruleBehind(printed, known), provenBy: "results" };
  const isPrinted = printed !== null || (chosen.kind === "one" && chosen.field.sense === "total");
  if (followed !== null && !isPrinted) return { rule: followed, provenBy: "results" };
  if (maximaProve(block, counted)) return { rule: sumRule(known, counted), provenBy: "maxima" };
  return { rule: counted.length === 0 ? null : sumRule(known, counted), provenBy: null };
}

function countedFields({ block, evidence }: Known): readonly Field[] {
  return officialFields(
    block.fields.filter((field) => mayCount(field, evidence, block.units.length)),
    null,
  );
}

/** Columns that are nothing but stages of one score: the most official one is the result. */
function stageResult(counted: readonly Field[]): Field | null {
  const [only, ...others] = counted;
  if (only === undefined || others.length > 0 || only.stage === "final") return null;
  return only.header.every(isStageOnly) ? only : null;
}

/** A printed result proves a rule where the sheet shows what makes it, or where it is all that there is to rank by. */
function isProven({ index, sense, header }: Field, counted: readonly Field[], known: Known): boolean {
  const relation = known.relations.get(index);
  const isOrdering = isFollowed(index, known);
  // A quotient is as often a density as a result: ranks, classes or words must say so.
  const isTold = sense === "total" || sense === "ratio" || isOrdering;
  if (relation !== undefined && (relation.kind !== "quotient" || isTold)) return true;
  const others = counted.filter((field) => field.index !== index);
  return others.length === 0 && (isOrdering || sense === "ratio" || (sense === "total" && isOfPoints(header)));
}

/** "Tổng điểm", "Chỉ số": a total that stands alone is a result where it says of what; "Tổng số" counts anything. */
function isOfPoints(header: readonly string[]): boolean {
  return header.some((heading) => /(^| )(diem|chi so)( |$)/.test(foldHeader(heading)));
}

/** A result whose making the sheet does not show, and that every one of many ranks follows. */
function followedField(field: Field, { block, evidence: { rankings } }: Known): Field | null {
  const isFollowing = rankings.some(
    (ranking) =>
      ordersBy(ranking, field.index) &&
      isTold(ranking, block) &&
      ranking.agrees === ranking.outOf &&
      ranking.outOf >= MANY,
  );
  return isFollowing ? field : null;
}

/** Fewer ranks than this may follow a column by chance. */
const MANY = 6;

/** By its heading, or as every class holds several units in perfect order: some words follow some figure by chance. */
function isClassColumn({ column, classes, agrees, outOf }: Classing, { fields }: Block): boolean {
  return fields[column]?.sense === "class" || (agrees === outOf && outOf >= 3 * classes.length);
}

function isFollowed(index: FieldIndex, { block, evidence: { rankings, classings } }: Known): boolean {
  return (
    rankings.some((ranking) => ordersBy(ranking, index) && isTold(ranking, block)) ||
    classings.some((classing) => classing.by === index && isClassColumn(classing, block))
  );
}

function ruleBehind(field: Field, known: Known): ResultRule {
  const { table, evidence, relations } = known;
  const relation = relations.get(field.index);
  const kind = ruleKind(relation, relations);
  const parts =
    relation === undefined || kind === "given"
      ? []
      : resultParts(relation, relations).map((part) => signed(part, known));
  const places = relation?.places ?? printedPlaces(table, field.index);
  const ranking = evidence.rankings.find((one) => ordersBy(one, field.index) && isTold(one, known.block));
  const printed = ranking === undefined ? printedOrder(known.block, table, field.index) : null;
  return {
    kind,
    field: field.index,
    parts,
    places,
    isUnrounded: relation?.rounding === "exact" && kind !== "sum" && places > UNROUNDED,
    direction: ranking?.direction ?? printed?.direction ?? "highest",
    ties: (ranking?.ties ?? printed?.ties) === "dense" ? "dense" : "standard",
    isPerGroup: ranking?.perGroup ?? false,
    tieBreakers: ranking === undefined ? [] : tieBreakersOf(ranking, parts, table),
  };
}

/** How each part counts, now that its figures can be asked. */
function signed(part: ResultPart, known: Known): ResultPart {
  const field = known.block.fields[part.field];
  const counts = field === undefined ? part.counts : countsOf(field, known.table, part.counts);
  const isOptional = part.components.length === 0 && blanksCount(part.field, known);
  return { ...part, counts, isOptional, components: part.components.map((component) => signed(component, known)) };
}

/** The printed totals count a blank of this field as nothing, in most rows that have one. */
function blanksCount(field: FieldIndex, { table, relations }: Known): boolean {
  const relation = [...relations.values()].find(({ parts }) => parts.some(({ column }) => column === field));
  if (relation === undefined) return false;
  const off = new Set(relation.off.map(({ row }) => row));
  const blanks = Array.from({ length: table.rowCount }, (_, row) => row).filter(
    (row) => figureOf(table, field, row) === null && figureOf(table, relation.target, row) !== null,
  );
  return blanks.length > 0 && blanks.filter((row) => !off.has(row)).length * 2 > blanks.length;
}

/** Nobody prints a score with more places; it is what a machine's division left. */
const UNROUNDED = 6;

/** The ranks or classes of a sheet without a total follow the sum of its criteria. */
function ruleOfFollowed(known: Known, counted: readonly Field[]): ResultRule | null {
  const { block, table } = known;
  const hasResults = block.fields.some(({ sense }) => sense === "rank" || sense === "rankInGroup" || sense === "class");
  const isStages = new Set(counted.map(({ stage }) => stage)).size > 1;
  if (!hasResults || counted.length < 2 || isStages) return null;
  const rule = sumRule(known, counted);
  const takenOff = new Set(
    leavesOf(rule.parts)
      .filter(({ counts }) => counts === "takenOff")
      .map(({ field }) => field),
  );
  const followed = followedSum(
    table,
    counted.map(({ index }) => index),
    takenOff,
  );
  if (followed === null) return null;
  const { ranking } = followed;
  return {
    ...rule,
    direction: ranking?.direction ?? "highest",
    ties: ranking?.ties === "dense" ? "dense" : "standard",
    isPerGroup: ranking?.perGroup ?? false,
  };
}

/** All criteria added up, those under a sub-total as its components. */
function sumRule(known: Known, counted: readonly Field[]): ResultRule {
  const { block, table, relations } = known;
  const subtotals = block.fields.filter(({ sense, index }) => sense === "subtotal" && relations.has(index));
  const within = new Set(subtotals.flatMap(({ index }) => [...fieldsBelow(index, relations)]));
  const tops = [...subtotals, ...counted].filter(({ index }) => !within.has(index)).sort((a, b) => a.index - b.index);
  const parts = tops.map((field): ResultPart => {
    const relation = field.sense === "subtotal" ? relations.get(field.index) : undefined;
    const components = relation === undefined ? [] : resultParts(relation, relations);
    return signed(
      { field: field.index, weight: null, counts: countsOf(field, table, null), isOptional: false, components },
      known,
    );
  });
  return {
    kind: "sum",
    field: null,
    parts,
    places: Math.max(0, ...counted.map(({ index }) => printedPlaces(table, index))),
    isUnrounded: false,
    direction: "highest",
    ties: "standard",
    isPerGroup: false,
    tieBreakers: [],
  };
}

function answeredRule(known: Known, answer: RuleChoice): ResultRule {
  const sum = sumRule(known, countedFields(known));
  switch (answer) {
    case "sum":
      return sum;
    case "sumLowest":
      return { ...sum, direction: "lowest" };
    case "mean":
      return { ...sum, kind: "mean", places: sum.places + 2 };
    case "given": {
      const total = known.block.fields.find(({ sense }) => sense === "total" || sense === "ratio");
      return total === undefined ? sum : { ...ruleBehind(total, known), kind: "given", parts: [] };
    }
  }
}

/** Rows of a given result that what makes it contradicts; those that rounding explains are none. */
function wrongFigures(known: Known, rule: ResultRule | null): readonly WrongFigure[] {
  if (rule === null || rule.field === null || rule.kind !== "given") return [];
  const relation = known.relations.get(rule.field);
  if (relation?.partsRounded === true && hasOthersBeside(rule.field, known)) return [];
  return (relation?.off ?? [])
    .filter(({ row }) => relation?.nearly.includes(row) !== true)
    .map(({ row, printed, expected }) => ({
      unit: row,
      field: relation?.target ?? (0 as FieldIndex),
      printed,
      expected,
    }));
}

/** Small bonus points that a sum leaves out look like the roundings of its parts: such a sum accuses no total. */
function hasOthersBeside(result: FieldIndex, known: Known): boolean {
  const below = fieldsBelow(result, known.relations);
  return countedFields(known).some(({ index }) => index !== result && !below.has(index));
}
