import type { Relation } from "../evidence/evidence";
import type { EvidenceTable } from "../evidence/evidenceTable";
import type { Field } from "../model/block";
import { compare, round, ZERO } from "../model/numbers/decimal";
import { divideFractions, fractionOf, multiplyFractions, roundFraction } from "../model/numbers/fraction";
import { figureOf, printedPlaces } from "./wordedSum";

const ONE = { numerator: 1n, denominator: 1n };
/** A share of one, and in per cent. */
const SCALES = [1n, 100n];
/** Fewer rows come out so by chance. */
const LEAST = 3;

/**
 * What is called a ratio, tried on the rows as one amount by another: "Giải ngân" ÷ "Kế hoạch". Few rows, which prove
 * nothing by themselves, confirm what the heading says where every one agrees and no other pair makes the same.
 */
export function wordedQuotient(table: EvidenceTable, ratio: Field, fields: readonly Field[]): Relation | null {
  const others = fields.filter(({ index }) => index !== ratio.index);
  const found = others.flatMap((above) =>
    others.flatMap((below) =>
      SCALES.flatMap((scale) => (above === below ? [] : (quotient(table, ratio, { above, below, scale }) ?? []))),
    ),
  );
  const [only, ...rivals] = found;
  return only !== undefined && rivals.length === 0 ? only : null;
}

/** "Điểm (thang 30)" beside the ratio of the same two amounts: their quotient times a whole number of points. */
export function pointsOfQuotient(table: EvidenceTable, points: Field, ratio: Relation, fields: readonly Field[]) {
  const [above, below] = ratio.parts.map(({ column }) => fields.find(({ index }) => index === column));
  if (ratio.kind !== "quotient" || above === undefined || below === undefined) return null;
  const scale = wholeScale(table, points, { above, below });
  return scale === null ? null : quotient(table, points, { above, below, scale });
}

/** By the row with the most points, where rounding blurs it least. */
function wholeScale(table: EvidenceTable, points: Field, { above, below }: Omit<Guess, "scale">): bigint | null {
  let [most, scale] = [ZERO, ZERO];
  for (let row = 0; row < table.rowCount; row++) {
    const [printed, part, whole] = [points, above, below].map(({ index }) => figureOf(table, index, row));
    if (!printed || !part || !whole || compare(printed, most) <= 0) continue;
    const made = divideFractions(multiplyFractions(fractionOf(printed), fractionOf(whole)), fractionOf(part));
    if (made !== null) [most, scale] = [printed, roundFraction(made, 0)];
  }
  return scale.digits > 0n ? scale.digits : null;
}

interface Guess {
  readonly above: Field;
  readonly below: Field;
  readonly scale: bigint;
}

function quotient(table: EvidenceTable, { index }: Field, { above, below, scale }: Guess): Relation | null {
  const places = printedPlaces(table, index);
  let agrees = 0;
  for (let row = 0; row < table.rowCount; row++) {
    const [printed, part, whole] = [index, above.index, below.index].map((field) => figureOf(table, field, row));
    if (!printed || !part || !whole) continue;
    const made = divideFractions(fractionOf(part), fractionOf(whole));
    const scaled = made && multiplyFractions(made, { numerator: scale, denominator: 1n });
    if (scaled === null || compare(roundFraction(scaled, places), round(printed, places)) !== 0) return null;
    agrees += 1;
  }
  if (agrees < LEAST) return null;
  const parts = [above, below].map((field) => ({ column: field.index, weight: ONE, from: null, to: null }));
  const told = { places, agrees, outOf: agrees, off: [], nearly: [], strength: 0, rivals: [], partsRounded: false };
  return {
    ...told,
    kind: "quotient",
    target: index,
    parts,
    scale: { numerator: scale, denominator: 1n },
    rounding: "halfUp",
  };
}
