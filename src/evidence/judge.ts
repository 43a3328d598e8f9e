import type { Rounding } from "./evidence";
import { makeLinear, partsSlack, type LinearHypothesis, type Made } from "./hypothesis";
import type { ScaledTable } from "./scaledTable";

/** How a row stands to a hypothesis. */
export const Standing = { untried: 0, exact: 1, both: 2, rounded: 3, cut: 4, near: 5, off: 6 } as const;
export type Standing = (typeof Standing)[keyof typeof Standing];

export interface Verdict {
  readonly standings: Uint8Array;
  readonly rounding: Rounding;
  readonly partsRounded: boolean;
  readonly agrees: number;
  readonly outOf: number;
  /** Bits of evidence beyond chance, what names the hypothesis paid for. */
  readonly strength: number;
}

/** Half-units: the target's own half, and those of its parts. */
interface Slack {
  /** Digits beyond the scale: within it a row is exact. */
  readonly blur: number;
  readonly near: number;
}

/** Judges a hypothesis on every row. */
export function judge(table: ScaledTable, hypothesis: LinearHypothesis): Verdict {
  const target = table.columns[hypothesis.target];
  if (target === undefined) throw new Error("no such column");
  const slack = slackOf(table, hypothesis);
  const standings = new Uint8Array(table.rowCount);
  const made = Float64Array.from({ length: table.rowCount }, () => NaN);
  const scratch: Made = { halves: 0, whole: true, partial: false };
  for (let row = 0; row < table.rowCount; row++) {
    const printed = (2 * (target.values[row] ?? NaN)) / target.unit;
    if (Number.isNaN(printed)) continue;
    makeLinear(table, hypothesis, row, scratch);
    if (Number.isNaN(scratch.halves)) continue;
    const standing = standingOf(printed, scratch, slack);
    if (scratch.partial && standing >= Standing.near) continue;
    standings[row] = standing;
    made[row] = scratch.halves;
  }
  return weigh(standings, made, table, hypothesis, slack);
}

function slackOf(table: ScaledTable, hypothesis: LinearHypothesis): Slack {
  const target = table.columns[hypothesis.target];
  const unit = target?.unit ?? 1;
  const targetBlur = target?.blur ?? 0;
  const blurred = partsSlack(table, hypothesis, "blur");
  return {
    blur: targetBlur + blurred === 0 ? 0 : (2 * targetBlur) / unit + 2 * blurred,
    near: 1 + partsSlack(table, hypothesis, "shownUnit") + (2 * targetBlur) / unit,
  };
}

/** `printed` and what was made, in half-units of the target's last place. */
export function standingOf(printed: number, made: Made, slack: Slack): Standing {
  if (Math.sign(printed) * Math.sign(made.halves) < 0) return nearOrOff(printed, made, slack);
  const beyond = Math.abs(made.halves) - Math.abs(printed);
  if ((beyond === 0 && made.whole) || (slack.blur > 0 && Math.abs(beyond) <= slack.blur)) return Standing.exact;
  switch (beyond) {
    case -1:
      return Standing.rounded;
    case 0:
      return Standing.both;
    case 1:
      return Standing.cut;
    default:
      return nearOrOff(printed, made, slack);
  }
}

function nearOrOff(printed: number, made: Made, { near }: Slack): Standing {
  return Math.abs(made.halves - printed) <= near ? Standing.near : Standing.off;
}

function weigh(
  standings: Uint8Array,
  made: Float64Array,
  table: ScaledTable,
  hypothesis: LinearHypothesis,
  slack: Slack,
): Verdict {
  const counts = new Array<number>(7).fill(0);
  for (const standing of standings) counts[standing] = (counts[standing] ?? 0) + 1;
  const count = (...of: Standing[]) => of.reduce<number>((sum, standing) => sum + (counts[standing] ?? 0), 0);
  const exact = count(Standing.exact);
  const rounded = exact + count(Standing.both, Standing.rounded);
  const cut = exact + count(Standing.both, Standing.cut);
  const near = rounded + count(Standing.cut, Standing.near);
  const outOf = table.rowCount - count(Standing.untried);
  const strict = Math.max(rounded, cut);
  const rounding: Rounding = strict === exact ? "exact" : rounded >= cut ? "halfUp" : "truncated";
  const partsRounded = areRoundedParts(strict, near, outOf);
  const agrees = partsRounded ? near : strict;
  const chance = chanceOf(standings, made, table, hypothesis.target, partsRounded ? slack.near : 1);
  return { standings, rounding, partsRounded, agrees, outOf, strength: bits(agrees, outOf, chance) - hypothesis.cost };
}

/** A few rows off by a little are errors; many of them, and hardly one off by more, are parts that were rounded before. */
function areRoundedParts(strict: number, near: number, outOf: number): boolean {
  const little = near - strict;
  return little >= 3 && little * 8 >= outOf && (outOf - near) * 4 <= little;
}

/**
 * The probability that a row agrees by chance: how close the printed figures come to what is made of *other* rows. Of a
 * pair that is d apart, tolerance t, it is t ÷ (d + t): 1 where figures repeat, small where they are long and differ.
 */
function chanceOf(standings: Uint8Array, made: Float64Array, table: ScaledTable, target: number, tolerance: number) {
  const { values, unit } = table.columns[target] ?? { values: new Float64Array(), unit: 1 };
  const rows = spread(tried(standings), 120);
  let [sum, pairs] = [0, 0];
  for (const shift of [1, 2, 3, 5, 8, 13, 21, 34]) {
    if (shift >= rows.length) break;
    for (let index = 0; index < rows.length; index++) {
      const printed = (2 * (values[rows[index] ?? 0] ?? NaN)) / unit;
      const other = made[rows[(index + shift) % rows.length] ?? 0] ?? NaN;
      sum += tolerance / (Math.abs(printed - other) + tolerance);
      pairs += 1;
    }
  }
  return pairs === 0 ? 1 : sum / pairs;
}

function tried(standings: Uint8Array): readonly number[] {
  const rows: number[] = [];
  standings.forEach((standing, row) => {
    if (standing !== Standing.untried) rows.push(row);
  });
  return rows;
}

/** At most `most` of the rows, evenly spread. */
export function spread(rows: readonly number[], most: number): readonly number[] {
  if (rows.length <= most) return rows;
  return Array.from({ length: most }, (_, index) => rows[Math.floor((index * rows.length) / most)] ?? 0);
}

/** How far `agrees` of `outOf` rows lie beyond what chance would give: n × the divergence of the two shares, in bits. */
export function bits(agrees: number, outOf: number, chance: number): number {
  if (outOf === 0) return 0;
  const [share, expected] = [agrees / outOf, Math.min(Math.max(chance, 1e-9), 1 - 1e-9)];
  if (share <= expected) return 0;
  const term = (part: number, by: number) => (part === 0 ? 0 : part * Math.log2(part / by));
  return outOf * (term(share, expected) + term(1 - share, 1 - expected));
}
