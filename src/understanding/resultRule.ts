import type { Ranking } from "../evidence/evidence";
import { greatest } from "../model/extremes";
import type { Field, FieldIndex } from "../model/block";
import { leavesOf, type ResultPart, type ResultRule } from "../model/understanding";
import { isTold, ordersBy } from "./chooseResult";
import { countsOf } from "./countsOf";
import type { Known } from "./known";
import { printedOrder } from "./printedRanks";
import { FigureState } from "../model/table";
import { allParts, fieldsBelow, resultParts, ruleKind } from "./resultTree";
import { tieBreakersOf } from "./tieBreakersOf";
import { figureOf, isMadeAt, printedPlaces } from "./wordedSum";

/** The rule that makes a printed result: of its relation, and of the ranks that follow it. */
export function ruleBehind(field: Field, known: Known): ResultRule {
  const { table, relations } = known;
  const relation = relations.get(field.index);
  const kind = ruleKind(relation, relations);
  const parts =
    relation === undefined || kind === "given"
      ? []
      : resultParts(relation, relations).map((part) => signed(part, known));
  const places = placesOf(field, parts, known);
  const ranking = rankingBy(field, parts, known);
  const printed = ranking === undefined ? printedOrder(known.block, table, field.index) : null;
  return {
    kind,
    field: field.index,
    parts,
    ...(relation?.cap === undefined || kind !== "sum" ? {} : { cap: relation.cap }),
    places,
    isUnrounded: relation?.rounding === "exact" && kind !== "sum" && relation.places > UNROUNDED,
    direction: ranking?.direction ?? printed?.direction ?? "highest",
    ties: (ranking?.ties ?? printed?.ties) === "dense" ? "dense" : "standard",
    isPerGroup: ranking?.perGroup ?? printed?.isPerGroup ?? false,
    tieBreakers: ranking === undefined ? [] : tieBreakersOf({ ...ranking, by: field.index }, parts, table),
  };
}

/**
 * The printed ranks that follow a field, what is headed so before others, and never one of its own parts: few points fall as
 * the result rises. Ranks in each group beside others of the whole list are shown, and no lists.
 */
function rankingBy({ index }: Field, parts: readonly ResultPart[], { evidence, block }: Known): Ranking | undefined {
  const made = new Set(allParts(parts).map(({ field }) => field));
  const told = evidence.rankings.filter((one) => ordersBy(one, index) && isTold(one, block) && !made.has(one.column));
  const headed = told.filter(({ column }) => block.fields[column]?.sense === "rank");
  return headed.find(({ perGroup }) => !perGroup) ?? told.find(({ perGroup }) => !perGroup) ?? told[0];
}

/** As the result is shown, whatever its cells keep beside it; a sum that no row shows rounded has what its parts have, though whole ones show fewer. */
function placesOf({ index }: Field, parts: readonly ResultPart[], { table, relations }: Known): number {
  const relation = relations.get(index);
  const printed = printedPlaces(table, index);
  const own = relation === undefined ? printed : Math.min(relation.places, printed);
  const isWhole = relation?.rounding === "exact" && (relation.kind === "sum" || relation.kind === "signed");
  return isWhole
    ? greatest(
        leavesOf(parts).map(({ field }) => printedPlaces(table, field)),
        own,
      )
    : own;
}

/** All criteria added up, those under a sub-total as its components. */
export function sumRule(known: Known, counted: readonly Field[]): ResultRule {
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
    places: greatest(
      counted.map(({ index }) => printedPlaces(table, index)),
      0,
    ),
    isUnrounded: false,
    direction: "highest",
    ties: "standard",
    isPerGroup: false,
    tieBreakers: [],
  };
}

/** How each part counts, now that its figures can be asked. */
function signed(part: ResultPart, known: Known): ResultPart {
  const field = known.block.fields[part.field];
  const counts = field === undefined ? part.counts : countsOf(field, known.table, part.counts);
  const isOptional = part.components.length === 0 && blanksCount(part.field, known);
  return { ...part, counts, isOptional, components: part.components.map((component) => signed(component, known)) };
}

/** The printed totals come out with what this field lacks as nothing, in most rows, and lacking it is nothing strange. */
function blanksCount(field: FieldIndex, { block, table, relations }: Known): boolean {
  const relation = [...relations.values()].find(({ parts }) => parts.some(({ column }) => column === field));
  if (relation === undefined) return false;
  const lacking = Array.from({ length: table.rowCount }, (_, row) => row).filter(
    (row) => figureOf(table, field, row) === null,
  );
  const made = lacking.flatMap((row) => isMadeAt(row, relation, table) ?? []);
  // A spreadsheet's own sum takes a missing score for nothing, too: few blanks among points are told.
  const states = table.columns[field]?.states;
  const isTold = block.fields[field]?.answers === true || lacking.every((row) => states?.[row] !== FigureState.missing);
  const isUsual = isTold || (lacking.length > 1 && lacking.length * USUAL >= table.rowCount);
  return isUsual && made.filter((isMade) => isMade).length * 2 > made.length;
}

/** Points that not every unit gets are lacked by several, and by every tenth at least. */
const USUAL = 10;

/** Nobody prints a score with more places; it is what a machine's division left. */
const UNROUNDED = 6;
