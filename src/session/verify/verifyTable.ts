import { columnIndex, columnLetters } from "../../model/address";
import { figureCell, type Block, type FieldIndex } from "../../model/block";
import { decimal, decimalText, scaled, round, type Decimal, type DecimalText } from "../../model/numbers/decimal";
import { divideRounded } from "../../model/numbers/decimal";
import type { Fraction } from "../../model/numbers/fraction";
import type {
  DifferentRow,
  LineText,
  TotalRuleName,
  Undecided,
  VerifiedClasses,
  VerifiedRanking,
  VerifiedTable,
  VerifiedTotal,
  VerifiedWeight,
} from "../../model/verification";
import type { Classing, Evidence, OffRow, Part, Ranking, Relation, RelationKind } from "../../evidence/evidence";
import type { EvidenceTable } from "../../evidence/evidenceTable";
import { findEvidence } from "../../evidence/findEvidence";

/** What a published table's own figures say of its totals, ranks and classes, and which rows do not follow. */
export function verifyTable(block: Block, table: EvidenceTable): VerifiedTable {
  const evidence = findEvidence(table);
  const ranking = chosenRanking(block, evidence);
  const classing = chosenClassing(block, evidence);
  const followed = ranking?.by ?? classing?.by ?? null;
  const found = totalRelation(evidence, followed);
  const isDecided = found !== null && found.outOf > found.parts.length;
  const told = isDecided ? chainOf(evidence, [found.target, ...(followed === null ? [] : [followed])]) : [];
  return {
    sheet: block.sheet.name,
    area: block.area,
    units: block.units.length,
    total: isDecided ? verifiedTotal(block, found) : null,
    ranking: ranking === null ? null : verifiedRanking(block, ranking),
    classes: classing === null ? null : verifiedClasses(block, classing),
    rows: [
      ...told.flatMap((relation) => relation.off.map((off) => differentFigure(block, relation, off))),
      ...(ranking?.off ?? []).map((off) => differentRank(block, ranking?.column, off)),
      ...(classing?.off ?? []).map((off) => differentClass(block, classing?.column, off)),
    ].flatMap((row) => row ?? []),
    undecided: isDecided ? null : undecidedBecause(block, evidence, found),
  };
}

/** Running numbers order a sorted table, too: what the heading calls a rank comes first, and STT is none. */
function chosenRanking(block: Block, { rankings, natures }: Evidence): Ranking | null {
  const preference = ({ column, agrees, outOf }: Ranking) => {
    const sense = block.fields[column]?.sense;
    const named = sense === "rank" ? 3 : sense === "rankInGroup" ? 2 : natures[column] === "running" ? 0 : 1;
    return named + agrees / Math.max(outOf, 1) / 2;
  };
  const proper = rankings.filter(({ column }) => block.fields[column]?.sense !== "number");
  return [...proper].sort((a, b) => preference(b) - preference(a))[0] ?? null;
}

function chosenClassing(block: Block, { classings }: Evidence): Classing | null {
  const proper = classings.filter(({ column }) => isNoName(block, column));
  return proper.find(({ column }) => block.fields[column]?.sense === "class") ?? proper[0] ?? null;
}

function isNoName(block: Block, column: FieldIndex): boolean {
  const sense = block.fields[column]?.sense;
  return sense !== "unit" && sense !== "group" && sense !== "number" && sense !== "code";
}

/** What makes the figure that ranks or classes follow, behind ratios of it; or else the total that is part of no other. */
function totalRelation({ relations }: Evidence, followed: FieldIndex | null): Relation | null {
  const byTarget = new Map(relations.map((relation) => [relation.target, relation]));
  const inner = new Set(relations.flatMap(({ parts }) => parts.map(({ column }) => column)));
  const outermost = relations
    .filter(({ kind, target }) => kind !== "copy" && !inner.has(target))
    .sort((a, b) => b.parts.length - a.parts.length);
  let found = (followed === null ? undefined : byTarget.get(followed)) ?? outermost[0] ?? null;
  for (const seen = new Set<FieldIndex>(); found !== null && !seen.has(found.target);) {
    seen.add(found.target);
    if (found.kind !== "copy" && found.kind !== "scaled" && found.kind !== "quotient") break;
    found = byTarget.get(found.parts[0]?.column ?? found.target) ?? found;
  }
  return found;
}

/** The relations of these figures and of all that they are made of. */
function chainOf({ relations }: Evidence, from: readonly FieldIndex[]): readonly Relation[] {
  const byTarget = new Map(relations.map((relation) => [relation.target, relation]));
  const chain = new Set<Relation>();
  const follow = (column: FieldIndex) => {
    const relation = byTarget.get(column);
    if (relation === undefined || chain.has(relation)) return;
    chain.add(relation);
    for (const part of relation.parts) follow(part.column);
  };
  from.forEach(follow);
  return [...chain];
}

function undecidedBecause(block: Block, { natures }: Evidence, found: Relation | null): Undecided {
  const results = new Set(["number", "rank", "rankInGroup", "code"]);
  const figures = block.fields.filter(({ index, sense }) => natures[index] === "figures" && !results.has(sense)).length;
  if (figures === 0) return { why: "noFigures" };
  const rows = block.units.length;
  if (found !== null) return { why: "tooFewRows", rows, columns: found.parts.length };
  if (figures === 1) return { why: "noParts" };
  return rows <= figures - 1
    ? { why: "tooFewRows", rows, columns: figures - 1 }
    : { why: "noRule", rows, columns: figures };
}

const RULES: Readonly<Record<RelationKind, TotalRuleName>> = {
  copy: "copy",
  sum: "sum",
  signed: "signed",
  mean: "mean",
  weighted: "weighted",
  scaled: "ratio",
  quotient: "ratio",
};

function verifiedTotal(block: Block, relation: Relation): VerifiedTotal {
  const { kind, target, parts, rounding, agrees, outOf } = relation;
  const hasWeights = kind === "weighted" || kind === "scaled" || kind === "signed";
  return {
    rule: RULES[kind],
    column: lineText(block, target),
    columns: parts.map(({ column }) => lineText(block, column)),
    ...(hasWeights ? { weights: parts.map((part) => verifiedWeight(block, part)) } : {}),
    rounding,
    ...(relation.cap === undefined ? {} : { cap: decimalText(relation.cap) }),
    agrees,
    outOf,
  };
}

function verifiedWeight(block: Block, { column, weight, from, to }: Part): VerifiedWeight {
  return {
    column: lineText(block, column),
    weight: fractionText(weight),
    from: from === null ? null : bound(from, "down"),
    to: to === null ? null : bound(to, "up"),
  };
}

/** The ends of intervals are told outwards at so many places. */
const BOUND_PLACES = 6;

function bound({ numerator, denominator }: Fraction, way: "down" | "up"): DecimalText {
  const widened = numerator * 10n ** BigInt(BOUND_PLACES);
  const rest = ((widened % denominator) + denominator) % denominator;
  const floor = (widened - rest) / denominator;
  return decimalText(decimal(way === "up" && rest > 0n ? floor + 1n : floor, BOUND_PLACES));
}

/** "0.4", or "1/3". */
function fractionText({ numerator, denominator }: Fraction): string {
  for (let places = 0; places <= BOUND_PLACES; places++) {
    const widened = numerator * 10n ** BigInt(places);
    if (widened % denominator === 0n) return decimalText(decimal(divideRounded(widened, denominator), places));
  }
  return `${numerator}/${denominator}`;
}

function verifiedRanking(block: Block, ranking: Ranking): VerifiedRanking {
  const { column, by, ties, direction, perGroup, agrees, outOf } = ranking;
  return { column: lineText(block, column), by: lineText(block, by), ties, direction, perGroup, agrees, outOf };
}

function verifiedClasses(block: Block, { column, by, thresholds, agrees, outOf }: Classing): VerifiedClasses {
  const text = (value: Decimal | null) => (value === null ? null : decimalText(value));
  return {
    column: lineText(block, column),
    by: lineText(block, by),
    thresholds: thresholds.map(({ class: name, greaterThan, atMost, round: inside }) => ({
      class: name,
      greaterThan: text(greaterThan),
      atMost: text(atMost),
      round: inside.map(decimalText),
    })),
    agrees,
    outOf,
  };
}

function lineText(block: Block, index: FieldIndex): LineText {
  const line = block.fields[index]?.line ?? 0;
  return block.orientation === "unitsDown" ? columnLetters(columnIndex(line)) : String(line + 1);
}

function differentFigure(block: Block, { target, places }: Relation, off: OffRow): DifferentRow | null {
  return differentRow(block, target, off.row, {
    printed: atPlaces(off.printed, places),
    expected: atPlaces(off.expected, places),
    what: "total",
  });
}

function differentRank(block: Block, column: FieldIndex | undefined, off: OffRow): DifferentRow | null {
  if (column === undefined) return null;
  const [printed, expected] = [decimalText(off.printed), decimalText(off.expected)];
  return differentRow(block, column, off.row, { printed, expected, what: "rank" });
}

function differentClass(
  block: Block,
  column: FieldIndex | undefined,
  { row, printed, expected }: Classing["off"][number],
): DifferentRow | null {
  return column === undefined ? null : differentRow(block, column, row, { printed, expected, what: "class" });
}

function differentRow(
  block: Block,
  column: FieldIndex,
  row: number,
  told: Pick<DifferentRow, "printed" | "expected" | "what">,
): DifferentRow | null {
  const [unit, field] = [block.units[row], block.fields[column]];
  if (unit === undefined || field === undefined) return null;
  return { row: unit.line + 1, name: unit.name, cell: figureCell(block, unit, field), ...told };
}

/** With all places of its column: a printed total of 4 places reads "0.5130". */
function atPlaces(value: Decimal, places: number): string {
  const digits = scaled(round(value, places), places);
  const magnitude = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0");
  const sign = digits < 0n ? "-" : "";
  return places === 0 ? sign + magnitude : `${sign}${magnitude.slice(0, -places)}.${magnitude.slice(-places)}`;
}
