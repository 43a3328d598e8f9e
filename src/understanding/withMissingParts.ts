import type { OffRow, Part, Relation } from "../evidence/evidence";
import type { EvidenceTable } from "../evidence/evidenceTable";
import type { Field } from "../model/block";
import { greatest, least } from "../model/extremes";
import { FigureState } from "../model/table";
import { add, compare, type Decimal, round, subtract, ZERO } from "../model/numbers/decimal";
import { figureOf } from "./wordedSum";

/** More columns than this are too many to try with every sign. */
const MOST = 4;
/** Where roundings or slips could explain as much, fewer rows come out by chance. */
const LEAST = 4;
/** So many of the rows may be slips. */
const MOST_SLIPS = 0.1;

type Sign = 1 | 0 | -1;

/** A row of the sum, and what its parts make. */
interface Row {
  readonly row: number;
  readonly printed: Decimal;
  readonly base: Decimal;
  /** A part is blank, and counted as nothing. */
  readonly isPartial: boolean;
}

/** The sum with some columns beside it added or taken off, and how the rows then come out. */
interface Trial {
  readonly signs: readonly Sign[];
  readonly agrees: number;
  readonly off: readonly OffRow[];
}

/**
 * A sum that most rows follow, or all as if its parts had been rounded, and the few columns that make the others come out,
 * a slip or two aside: bonus or penalty points that few units have. Null where none do, or several sets of them.
 */
export function withMissingParts(table: EvidenceTable, relation: Relation, fields: readonly Field[]): Relation | null {
  if (relation.kind !== "sum" && relation.kind !== "signed") return null;
  if (isComplete(table, relation)) return null;
  const rows = rowsOf(table, relation);
  const others = columnsBeside(table, relation, rows, fields);
  if (others.length === 0 || others.length > MOST) return null;
  const trials = signsOf(others.length).map((signs) => tried(table, relation, rows, { others, signs }));
  const most = greatest(trials.map(({ agrees }) => agrees));
  const best = trials.filter(({ agrees }) => agrees === most);
  const fewest = least(best.map(columnsOf));
  const [only, ...rivals] = best.filter((trial) => columnsOf(trial) === fewest);
  if (only === undefined || rivals.length > 0 || !isEnough(only, relation)) return null;
  const parts = [...relation.parts, ...partsOf(others, only.signs)].sort((a, b) => a.column - b.column);
  const { agrees, off } = only;
  const told = { agrees, outOf: agrees + off.length, off, nearly: [] };
  const kind = parts.some(({ weight }) => weight.numerator < 0n) ? "signed" : "sum";
  const exact = relation.partsRounded ? ({ partsRounded: false, rounding: "exact" } as const) : {};
  return { ...relation, ...exact, ...told, kind, parts };
}

/** Every printed figure comes out to the digit: then nothing beside the parts could stand only in rows that do not. */
function isComplete({ columns }: EvidenceTable, { target, rounding, partsRounded, agrees, outOf }: Relation): boolean {
  if (partsRounded || rounding === "truncated" || agrees < outOf) return false;
  const states = columns[target]?.states ?? new Uint8Array();
  return states.reduce((count, state) => count + (state === FigureState.value ? 1 : 0), 0) === outOf;
}

function rowsOf(table: EvidenceTable, { target, parts }: Relation): readonly Row[] {
  return Array.from({ length: table.rowCount }, (_, row) => row).flatMap((row) => {
    const printed = figureOf(table, target, row);
    if (printed === null) return [];
    const held = parts.map(({ column }) => figureOf(table, column, row));
    const base = parts.reduce<Decimal>((sum, { weight }, place) => {
      const own = held[place] ?? ZERO;
      return weight.numerator < 0n ? subtract(sum, own) : add(sum, own);
    }, ZERO);
    return [{ row, printed, base, isPartial: held.includes(null) }];
  });
}

/** Where nothing was rounded, what few units have stands in rows that the sum does not make, and in no other. */
function columnsBeside(
  table: EvidenceTable,
  relation: Relation,
  rows: readonly Row[],
  fields: readonly Field[],
): readonly Field[] {
  const parts = new Set([relation.target, ...relation.parts.map(({ column }) => column)]);
  const others = fields.filter(({ index }) => !parts.has(index));
  if (relation.partsRounded) return others;
  return others.filter(({ index }) => {
    const held = rows.filter(({ row }) => (figureOf(table, index, row) ?? ZERO).digits !== 0n);
    return held.length > 0 && held.every(({ base, printed }) => !isMade(base, printed, relation));
  });
}

/** At the printed places; to the digit where rounding explains every row as it stands. */
function isMade(made: Decimal, printed: Decimal, { partsRounded, places }: Relation): boolean {
  return compare(partsRounded ? made : round(made, places), printed) === 0;
}

/** Every way to add, leave out or take off so many columns, but the one that leaves out all. */
function signsOf(count: number): readonly (readonly Sign[])[] {
  let all: readonly (readonly Sign[])[] = [[]];
  for (let place = 0; place < count; place++) {
    all = all.flatMap((signs) => ([1, 0, -1] as const).map((sign) => [...signs, sign]));
  }
  return all.filter((signs) => signs.some((sign) => sign !== 0));
}

/** A blank counts as nothing in a row that then agrees, and accuses nobody in one that does not. */
function tried(
  table: EvidenceTable,
  relation: Relation,
  rows: readonly Row[],
  { others, signs }: { readonly others: readonly Field[]; readonly signs: readonly Sign[] },
): Trial {
  const off: OffRow[] = [];
  let agrees = 0;
  for (const { row, printed, base, isPartial } of rows) {
    const made = others.reduce<Decimal>((sum, { index }, place) => {
      const own = figureOf(table, index, row) ?? ZERO;
      const sign = signs[place] ?? 0;
      return sign === 0 ? sum : sign > 0 ? add(sum, own) : subtract(sum, own);
    }, base);
    if (isMade(made, printed, relation)) agrees += 1;
    else if (!isPartial) off.push({ row, printed, expected: round(made, relation.places) });
  }
  return { signs, agrees, off };
}

function columnsOf({ signs }: Trial): number {
  return signs.filter((sign) => sign !== 0).length;
}

function isEnough({ agrees, off }: Trial, { partsRounded }: Relation): boolean {
  if (off.length === 0 && !partsRounded) return true;
  return agrees >= LEAST && off.length <= MOST_SLIPS * (agrees + off.length);
}

function partsOf(others: readonly Field[], signs: readonly Sign[]): readonly Part[] {
  return others.flatMap(({ index }, place): readonly Part[] => {
    const sign = signs[place] ?? 0;
    if (sign === 0) return [];
    return [{ column: index, weight: { numerator: BigInt(sign), denominator: 1n }, from: null, to: null }];
  });
}
