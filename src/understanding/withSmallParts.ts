import type { OffRow, Part, Relation } from "../evidence/evidence";
import type { EvidenceTable } from "../evidence/evidenceTable";
import type { Field } from "../model/block";
import { least } from "../model/extremes";
import { add, compare, type Decimal, subtract, ZERO } from "../model/numbers/decimal";
import { figureOf } from "./wordedSum";

/** More columns than this are too many to try with every sign. */
const MOST = 4;
/** Fewer rows come out to the digit by chance. */
const LEAST = 4;
/** So many of the rows may be slips. */
const MOST_SLIPS = 0.1;

type Sign = 1 | 0 | -1;

/**
 * A sum that agrees only as if its parts had been rounded, and the few bonus and penalty columns beside it that make
 * every row, a slip or two aside, come out to the digit. Null where none do, or several sets of them.
 */
export function withSmallParts(table: EvidenceTable, relation: Relation, fields: readonly Field[]): Relation | null {
  if ((relation.kind !== "sum" && relation.kind !== "signed") || !relation.partsRounded) return null;
  const parts = new Set(relation.parts.map(({ column }) => column));
  const others = fields.filter(({ index }) => index !== relation.target && !parts.has(index));
  if (others.length === 0 || others.length > MOST) return null;
  const tried = signsOf(others.length).flatMap((signs) => {
    const off = offRows(table, relation, others, signs);
    return off === null ? [] : [{ signs, off }];
  });
  const fewest = least(tried.map(({ off }) => off.length));
  const [best, ...rivals] = tried.filter(({ off }) => off.length === fewest);
  if (best === undefined || rivals.length > 0) return null;
  const more = others.flatMap(({ index }, place): readonly Part[] => {
    const sign = best.signs[place] ?? 0;
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
    agrees: relation.outOf - best.off.length,
    off: best.off,
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

/** The rows that do not come out; null where they are more than slips. */
function offRows(
  table: EvidenceTable,
  relation: Relation,
  others: readonly Field[],
  signs: readonly Sign[],
): readonly OffRow[] | null {
  const off: OffRow[] = [];
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
    if (compare(made, printed) !== 0) off.push({ row, printed, expected: made });
    rows += 1;
  }
  return rows - off.length >= LEAST && off.length <= MOST_SLIPS * rows ? off : null;
}
