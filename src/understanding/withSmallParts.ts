import type { Part, Relation } from "../evidence/evidence";
import type { EvidenceTable } from "../evidence/evidenceTable";
import type { Field } from "../model/block";
import { add, compare, type Decimal, subtract, ZERO } from "../model/numbers/decimal";
import { figureOf } from "./wordedSum";

/** More columns than this are too many to try with every sign. */
const MOST = 4;
/** Fewer rows come out to the digit by chance. */
const LEAST = 4;

type Sign = 1 | 0 | -1;

/**
 * A sum that agrees only as if its parts had been rounded, and the few bonus and penalty columns beside it that make
 * every row come out to the digit. Null where none do, or several sets of them.
 */
export function withSmallParts(table: EvidenceTable, relation: Relation, fields: readonly Field[]): Relation | null {
  if ((relation.kind !== "sum" && relation.kind !== "signed") || !relation.partsRounded) return null;
  const parts = new Set(relation.parts.map(({ column }) => column));
  const others = fields.filter(({ index }) => index !== relation.target && !parts.has(index));
  if (others.length === 0 || others.length > MOST) return null;
  const exact = signsOf(others.length).filter((signs) => isExact(table, relation, others, signs));
  const [only, ...rivals] = exact;
  if (only === undefined || rivals.length > 0) return null;
  const more = others.flatMap(({ index }, place): readonly Part[] => {
    const sign = only[place] ?? 0;
    return sign === 0
      ? []
      : [{ column: index, weight: { numerator: BigInt(sign), denominator: 1n }, from: null, to: null }];
  });
  const all = [...relation.parts, ...more].sort((a, b) => a.column - b.column);
  const kind = all.some(({ weight }) => weight.numerator < 0n) ? "signed" : "sum";
  return {
    ...relation,
    kind,
    parts: all,
    partsRounded: false,
    rounding: "exact",
    agrees: relation.outOf,
    off: [],
    nearly: [],
  };
}

/** Every way to add, leave out or take off so many columns, but the one that leaves out all. */
function signsOf(count: number): readonly (readonly Sign[])[] {
  let all: readonly (readonly Sign[])[] = [[]];
  for (let place = 0; place < count; place++) {
    all = all.flatMap((signs) => ([1, 0, -1] as const).map((sign) => [...signs, sign]));
  }
  return all.filter((signs) => signs.some((sign) => sign !== 0));
}

function isExact(table: EvidenceTable, relation: Relation, others: readonly Field[], signs: readonly Sign[]): boolean {
  let rows = 0;
  for (let row = 0; row < table.rowCount; row++) {
    const printed = figureOf(table, relation.target, row);
    if (printed === null) continue;
    const base = relation.parts.reduce<Decimal>((sum, { column, weight }) => {
      const own = figureOf(table, column, row) ?? ZERO;
      return weight.numerator < 0n ? subtract(sum, own) : add(sum, own);
    }, ZERO);
    const made = others.reduce<Decimal>((sum, { index }, place) => {
      const own = figureOf(table, index, row) ?? ZERO;
      const sign = signs[place] ?? 0;
      return sign === 0 ? sum : sign > 0 ? add(sum, own) : subtract(sum, own);
    }, base);
    if (compare(made, printed) !== 0) return false;
    rows += 1;
  }
  return rows >= LEAST;
}
