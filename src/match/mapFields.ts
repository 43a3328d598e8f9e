import { type Block, type Field, type FieldIndex, type StageSense } from "../model/block";
import { greatest } from "../model/extremes";
import { compare, parseDecimal } from "../model/numbers/decimal";
import type { Criterion, CriterionId, Framework } from "../model/framework";
import { madeOnce } from "../model/madeOnce";
import type { PointRule } from "../model/pointRule";
import type { FieldRole, Gives, MappedField, Mapping, RoleReason } from "../model/mapping";
import { mostOfficial, stageOrder } from "../model/stages";
import { isRawHeading, partOfShare } from "../model/text/rawHeading";
import { likeness, nameSyllables } from "../model/text/words";
import { headerTexts, sharedHeadings } from "./headerTexts";

/** Below this two names are not taken for the same criterion. */
const LEAST_LIKENESS = 0.6;

/** One field under one criterion, and how well it fits. */
interface Pair {
  readonly field: Field;
  readonly criterion: Criterion;
  readonly likeness: number;
  readonly score: number;
  readonly reason: RoleReason;
  readonly gives: Gives;
  /** Figures of a criterion that has no rule for them: points only where no other field has any. */
  readonly spare: boolean;
}

/** The fields of a block under a framework; what was a candidate but found no place is kept for the findings. */
export interface FieldMapping {
  readonly mapping: Mapping;
  /** Fields that give a criterion, official or for comparison. */
  readonly given: ReadonlyMap<FieldIndex, Criterion>;
  /** Fields that fit a criterion which another field of the same stage already gives. */
  readonly twice: readonly { readonly field: Field; readonly criterion: Criterion }[];
  /** Fields that name two criteria at once, the second of which nothing else gives. */
  readonly merged: readonly { readonly field: Field; readonly criteria: readonly Criterion[] }[];
  readonly unknown: readonly Field[];
}

/** All that a framework says to the fields; without criteria they are what their own headings say. */
type Rules = Pick<Framework, "criteria" | "stages">;

/** Roles that the officer has settled; the words of the other fields decide around them. */
export type SettledRoles = ReadonlyMap<FieldIndex, FieldRole>;

export function mapFields(block: Block, framework: Rules, settled: SettledRoles = new Map()): FieldMapping {
  const chosen = settledCriteria(framework, settled);
  const taken = new Set(
    [...settled.values()].map((role) => role.kind === "criterion" && placeOf(role.criterion, role)),
  );
  const pairs = candidatePairs(block, framework).filter(
    (pair) => !settled.has(pair.field.index) && !taken.has(placeOf(pair.criterion.id, pair)),
  );
  const { given, twice } = assign(pairs);
  const order = stageOrder(framework.stages);
  const official = officialFields([...given.values()], order);
  const fields = block.fields.map((field): MappedField => {
    const role = settled.get(field.index);
    if (role !== undefined) return { field: field.index, role, reason: "officer" };
    const pair = given.get(field.index);
    if (pair === undefined && isQuantity(field))
      return { field: field.index, role: { kind: "leftOut" }, reason: "words" };
    if (pair === undefined) return { field: field.index, role: roleOfSense(block, field, order), reason: "sense" };
    return { field: field.index, role: roleOfCriterion(pair, official), reason: pair.reason };
  });
  const explained = new Set([...settled.keys(), ...given.keys(), ...twice.map(({ field }) => field.index)]);
  return {
    mapping: { fields },
    given: new Map([...[...given].map(([index, { criterion }]) => [index, criterion] as const), ...chosen]),
    twice,
    merged: mergedFields(pairs, given),
    unknown: block.fields.filter(
      (field) =>
        field.sense === "measure" &&
        !isQuantity(field) &&
        !explained.has(field.index) &&
        !isPartOfGiven(block, field, given),
    ),
  };
}

const QUANTITY =
  /^(?:dân số|số dân|số hộ|diện tích|địa bàn|số điện thoại|điện thoại)(?:\s+tự nhiên)?\s*(?:\([^()]*\))?$/iu;

/** "Dân số (người)": what a unit is, and no points, unless a criterion has that name. */
function isQuantity({ header, sense }: Field): boolean {
  return sense === "measure" && QUANTITY.test((header.at(-1) ?? "").normalize("NFC").trim());
}

function settledCriteria(framework: Rules, settled: SettledRoles): ReadonlyMap<FieldIndex, Criterion> {
  return new Map(
    [...settled].flatMap(([index, role]) => {
      const criterion =
        role.kind === "criterion" ? framework.criteria.find(({ id }) => id === role.criterion) : undefined;
      return criterion === undefined ? [] : [[index, criterion] as const];
    }),
  );
}

/** A component of a row that gives a criterion is in that row's points already: no stranger, and nothing to add. */
function isPartOfGiven(block: Block, field: Field, given: ReadonlyMap<FieldIndex, unknown>): boolean {
  for (let part = field; part.partOf !== undefined;) {
    if (given.has(part.partOf)) return true;
    const whole = block.fields[part.partOf];
    if (whole === undefined || whole.index >= part.index) return false;
    part = whole;
  }
  return false;
}

function candidatePairs(block: Block, framework: Rules): readonly Pair[] {
  const names = framework.criteria.map((criterion) => ({ criterion, names: namesOf(criterion) }));
  const parents = new Set(framework.criteria.map(({ parent }) => parent));
  // What headings take for a remark ("Diện tích tự nhiên") is a criterion where the framework names it so.
  const remarks = block.fields.filter(({ sense }) => sense === "note");
  const measures = [...block.fields.filter(mayBeCriterion), ...remarks];
  const pairs: Pair[] = [];
  measures.forEach((field, position) => {
    const own = headerTexts(field, measures).map((text) => ({ words: nameSyllables(text) }));
    const above = field.header.slice(0, -1).map((text) => ({ words: nameSyllables(text) }));
    const share = shareIn(field, measures);
    const over = sharedHeadings(field, measures).map((part) => nameSyllables(part).join(" "));
    names.forEach((candidate, index) => {
      // A heading that names a main criterion is over its components; none of them is that one.
      const isMain = parents.has(candidate.criterion.id);
      if (isMain && candidate.names.some(({ words }) => over.includes(words.join(" ")))) return;
      const part = share !== null && isOfShares(candidate.criterion) ? share : null;
      const headers = part === null ? own : above;
      const best = greatest(headers.flatMap(({ words }) => candidate.names.map((name) => likeness(words, name.words))));
      if (best < (field.sense === "note" ? 1 : LEAST_LIKENESS)) return;
      const { criterion } = candidate;
      const score = best + maximumEvidence(field, criterion) + (position === index ? 0.02 : 0);
      const isRaw = part !== null || namesRawFigure(field) || givesFigures(field, criterion);
      const gives = isRaw && criterion.rule !== undefined ? (part ?? givesOf(criterion.rule)) : "points";
      const spare = isRaw && criterion.rule === undefined;
      pairs.push({ field, criterion, likeness: best, score, reason: reasonOf(headers, candidate.names), gives, spare });
    });
  });
  return pairs.sort((a, b) => Number(a.spare) - Number(b.spare) || b.score - a.score);
}

/** The same criteria are asked of every table: their names are taken apart once. */
const namesOf = madeOnce(({ name, aliases }: Criterion): readonly Named[] =>
  [name.vi, ...aliases].map((each) => ({ words: nameSyllables(each) })),
);

function givesOf({ kind }: PointRule): Gives {
  return kind === "yesNo" ? kind : "figure";
}

/** Answers where the rule asks for them; and what is measured by the list itself stands in the sheet as it was measured. */
function givesFigures({ answers }: Field, { rule }: Criterion): boolean {
  return (answers === true && rule?.kind === "yesNo") || rule?.kind === "minMax";
}

/** The a ("figure") or the b ("whole") of two columns under one heading that are headed so. */
function shareIn(field: Field, measures: readonly Field[]): "figure" | "whole" | null {
  const partOf = ({ header }: Field) => (header.length < 2 ? null : partOfShare(header.at(-1) ?? ""));
  const over = ({ header }: Field) => header.slice(0, -1).join("\n");
  const part = partOf(field);
  const isOther = (other: Field) => partOf(other) !== null && partOf(other) !== part;
  const isPair = measures.some((other) => isOther(other) && over(other) === over(field) && other.stage === field.stage);
  return part === null || !isPair ? null : part === "a" ? "figure" : "whole";
}

function isOfShares({ rule }: Criterion): boolean {
  return rule !== undefined && OF_SHARES.has(rule.kind);
}

const OF_SHARES: ReadonlySet<PointRule["kind"]> = new Set(["proportion", "proportionSteps", "share", "steps"]);

/** "Số liệu" under a criterion's heading: what happened, not the points for it. */
function namesRawFigure({ header }: Field): boolean {
  return header.length > 1 && header.some(isRawHeading);
}

/** A criterion has at most one field of points, and one of raw figures or of a and b each. */
function placeOf(criterion: CriterionId, { gives }: { readonly gives: Gives }): string {
  return `${gives === "points" ? "" : gives === "whole" ? "whole " : "raw "}${criterion}`;
}

const RANK = /^\s*(?:(?:xếp|thứ|vị)\s+)?(?:hạng|thứ)\s*$/iu;

function mayBeCriterion(field: Field): boolean {
  // "Điểm | Hạng" under a criterion: the rank is of it, and none of its points.
  if (field.header.length > 1 && RANK.test((field.header.at(-1) ?? "").normalize("NFC"))) return false;
  const isDoubted = field.reason === "figures" && (field.sense === "number" || field.sense === "code");
  return (
    field.sense === "measure" ||
    field.sense === "unknown" ||
    field.sense === "leftOut" ||
    field.sense === "subtotal" ||
    isDoubted
  );
}

function maximumEvidence(field: Field, criterion: Criterion): number {
  const agrees = maximumAgrees(field, criterion);
  return agrees === null ? 0 : agrees ? 0.1 : -0.15;
}

/** Null when either side names no maximum. */
export function maximumAgrees(field: Field, criterion: Criterion): boolean | null {
  const max = criterion.max === null ? null : parseDecimal(criterion.max);
  return max === null || field.max === null ? null : compare(max, field.max) === 0;
}

interface Named {
  readonly words: readonly string[];
}

function reasonOf(headers: readonly Named[], names: readonly Named[]): RoleReason {
  const position = names.findIndex(({ words }) => headers.some((header) => header.words.join(" ") === words.join(" ")));
  return position === 0 ? "name" : position > 0 ? "alias" : "words";
}

/** Best pairs first: a field gives one criterion, a criterion takes one field of points and one of raw figures a stage. */
function assign(pairs: readonly Pair[]): { given: Map<FieldIndex, Pair>; twice: Pair[] } {
  const given = new Map<FieldIndex, Pair>();
  const refused = new Map<FieldIndex, Pair>();
  const stages = new Set<string>();
  for (const pair of pairs) {
    if (given.has(pair.field.index)) continue;
    const place = `${pair.field.stage} ${placeOf(pair.criterion.id, pair)}`;
    if (stages.has(place)) {
      if (!pair.spare && !refused.has(pair.field.index)) refused.set(pair.field.index, pair);
    } else {
      stages.add(place);
      given.set(pair.field.index, pair);
    }
  }
  return { given, twice: [...refused.values()].filter(({ field }) => !given.has(field.index)) };
}

/** Of several fields for one criterion, that of the most official stage; points before raw figures, which stand beside them. */
function officialFields(pairs: readonly Pair[], stages: readonly StageSense[]): ReadonlySet<FieldIndex> {
  const rank = ({ field, gives }: Pair) => stages.indexOf(field.stage) * 2 + (gives === "points" ? 0 : 1);
  const official = new Map<string, Pair>();
  for (const pair of [...pairs].sort((a, b) => rank(a) - rank(b))) {
    const place = placeOf(pair.criterion.id, pair);
    // Points of a stage that is less official than the raw figures are shown beside what these make.
    if (!official.has(place) && (pair.gives !== "points" || !official.has(`raw ${place}`))) official.set(place, pair);
  }
  return new Set([...official.values()].map(({ field }) => field.index));
}

function roleOfCriterion({ field, criterion, gives }: Pair, official: ReadonlySet<FieldIndex>): FieldRole {
  if (official.has(field.index)) return { kind: "criterion", criterion: criterion.id, gives };
  return gives === "points" ? { kind: "comparison", criterion: criterion.id } : { kind: "note" };
}

/** A field of a sense that no framework changes; the less official of two totals is a remark. */
export function roleOfSense(block: Block, field: Field, order: readonly StageSense[]): FieldRole {
  switch (field.sense) {
    case "measure":
    case "unknown":
      return { kind: "unknown" };
    case "total":
    case "ratio":
    case "rank":
    case "rankInGroup":
    case "class":
      return isMostOfficial(block, field, order) ? { kind: field.sense } : { kind: "note" };
    default:
      return { kind: field.sense };
  }
}

function isMostOfficial({ fields }: Block, field: Field, order: readonly StageSense[]): boolean {
  const rivals = fields.filter(({ sense }) => sense === field.sense);
  return mostOfficial(rivals, order) === field;
}

/** A header that fits a second criterion nearly as well as its own, when nothing else gives that one. */
function mergedFields(pairs: readonly Pair[], given: ReadonlyMap<FieldIndex, Pair>): FieldMapping["merged"] {
  const found = new Set([...given.values()].map(({ criterion }) => criterion.id));
  return [...given.values()].flatMap((own) => {
    const others = pairs.filter(
      ({ field, criterion, likeness: like }) =>
        field === own.field &&
        !found.has(criterion.id) &&
        // The heading over a component names the criterion that it is a part of.
        criterion.id !== own.criterion.parent &&
        own.likeness - like < 0.1,
    );
    if (others.length === 0) return [];
    return [{ field: own.field, criteria: [own.criterion, ...others.map(({ criterion }) => criterion)] }];
  });
}
