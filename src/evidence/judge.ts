import type { Rounding } from "./evidence";
import { makerOf, moveOf, partsSlack, type Hypothesis, type Made } from "./hypothesis";
import type { ScaledTable } from "./scaledTable";

/** How a row stands to a hypothesis. */
export const Standing = { untried: 0, exact: 1, both: 2, rounded: 3, cut: 4, near: 5, off: 6 } as const;
export type Standing = (typeof Standing)[keyof typeof Standing];

export interface Verdict {
  /** A `Standing` for each of the rows that were asked. */
  readonly standings: Uint8Array;
  readonly rounding: Rounding;
  readonly partsRounded: boolean;
  readonly agrees: number;
  readonly outOf: number;
  /** Rows that tell something: two parts or more are not 0, or the row does not agree though parts are missing. */
  readonly tellingAgrees: number;
  readonly tellingOutOf: number;
  /** Bits of evidence beyond chance, what names the hypothesis paid for. */
  readonly strength: number;
}

/** Half-units of the target: its own half, and those of its parts. */
interface Slack {
  /** Digits beyond the scale: within it a row is exact. */
  readonly blur: number;
  readonly near: number;
}

/** Judges a hypothesis on the rows. */
export function judge(table: ScaledTable, hypothesis: Hypothesis, rows: readonly number[]): Verdict {
  const slack = slackOf(table, hypothesis);
  const standings = new Uint8Array(rows.length);
  const telling: number[] = [];
  const [all, tellingOnes] = [new Tally(), new Tally()];
  const made: Made = { halves: 0, whole: true, partial: false, held: 0 };
  const needed = Math.min(2, hypothesis.parts.length);
  const target = columnOf(table, hypothesis.target);
  const make = makerOf(table, hypothesis);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const printed = (2 * (target.values[row] ?? NaN)) / target.unit;
    if (Number.isNaN(printed)) continue;
    make(row, made);
    if (Number.isNaN(made.halves)) continue;
    const standing = standingOf(printed, made, slack);
    const isOff = standing === Standing.off;
    if (!(made.partial && standing >= Standing.near)) {
      standings[index] = standing;
      all.add(standing);
    }
    if (!isOff && made.held < needed) continue;
    tellingOnes.add(standing);
    telling.push(row);
  }
  const { rounding, partsRounded, agrees } = all.manner(movedShare(table, hypothesis));
  const tolerance = partsRounded ? slack.near : 1;
  const tellingAgrees = tellingOnes.agreeing(rounding, partsRounded);
  const strength = bits(tellingAgrees, telling.length, chanceOf(table, hypothesis, spread(telling, 48), tolerance));
  return {
    standings,
    rounding,
    partsRounded,
    agrees,
    outOf: all.tried(),
    tellingAgrees,
    tellingOutOf: telling.length,
    strength: strength - hypothesis.cost,
  };
}

function columnOf(table: ScaledTable, column: number) {
  const own = table.columns[column];
  if (own === undefined) throw new Error("no such column");
  return own;
}

/** How many rows stand how. */
class Tally {
  private readonly counts = new Uint32Array(7);

  add(standing: Standing): void {
    this.counts[standing] = (this.counts[standing] ?? 0) + 1;
  }

  tried(): number {
    return this.counts.reduce((sum, count) => sum + count, 0);
  }

  agreeing(rounding: Rounding, partsRounded: boolean): number {
    const followed = partsRounded ? NEARLY : FOLLOWS[rounding];
    return followed.reduce<number>((sum, standing) => sum + (this.counts[standing] ?? 0), 0);
  }

  /** The manner of rounding that most rows follow. */
  manner(moved: number): Pick<Verdict, "rounding" | "partsRounded" | "agrees"> {
    const [exact, rounded, cut] = [
      this.agreeing("exact", false),
      this.agreeing("halfUp", false),
      this.agreeing("truncated", false),
    ];
    const strict = Math.max(exact, rounded, cut);
    // Rounded parts make a few rows of a rounded column look cut; one more of them is no custom.
    const isCut = cut > rounded && (cut === this.tried() || cut >= rounded + 2);
    const rounding = strict === exact ? "exact" : isCut ? "truncated" : "halfUp";
    const followed = this.agreeing(rounding, false);
    const near = this.agreeing("exact", true);
    const partsRounded = areRoundedParts(near - followed, this.tried() - near, this.tried(), moved);
    return { rounding, partsRounded, agrees: partsRounded ? near : followed };
  }
}

/** The standings that follow each manner of rounding. */
export const FOLLOWS: Readonly<Record<Rounding, readonly Standing[]>> = {
  exact: [Standing.exact],
  halfUp: [Standing.exact, Standing.both, Standing.rounded],
  truncated: [Standing.exact, Standing.both, Standing.cut],
};
/** Those that the rounding of the parts explains. */
export const NEARLY: readonly Standing[] = [
  Standing.exact,
  Standing.both,
  Standing.rounded,
  Standing.cut,
  Standing.near,
];

/**
 * A few rows off by a little are errors. Where parts were rounded before, about the share `moved` of the rows is off by a
 * little, and hardly one by more.
 */
function areRoundedParts(little: number, more: number, outOf: number, moved: number): boolean {
  const isCommon = (little >= 3 && little >= 0.5 * moved * outOf) || (little >= 2 && little >= moved * outOf);
  return moved > 0 && isCommon && more * 4 <= outOf;
}

/** The share of rows that the rounding of parts moves by a place: the mean size of the error that they add up to. */
function movedShare(table: ScaledTable, hypothesis: Hypothesis): number {
  if (hypothesis.kind === "quotient") return 0;
  const divisor = (hypothesis.divisor ?? hypothesis.parts.length) * columnOf(table, hypothesis.target).unit;
  const variance = hypothesis.parts.reduce((sum, part, index) => {
    const error = ((hypothesis.weights[index] ?? 0) * columnOf(table, part).grain) / divisor;
    return sum + (error * error) / 12;
  }, 0);
  return Math.min(0.8 * Math.sqrt(variance), 0.75);
}

function slackOf(table: ScaledTable, hypothesis: Hypothesis): Slack {
  const { unit, blur, grain } = columnOf(table, hypothesis.target);
  const blurred = partsSlack(table, hypothesis, "blur");
  return {
    blur: blur + blurred === 0 ? 0 : (2 * blur) / unit + 2 * blurred,
    near: (grain + 2 * blur) / unit + partsSlack(table, hypothesis, "grain"),
  };
}

/** `printed` and what was made, in half-units of the target's last place. */
function standingOf(printed: number, made: Made, slack: Slack): Standing {
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

/**
 * The probability that a row agrees by chance, from how near it comes when figures of another row take the place of its
 * own: one part, or all of them, whichever tells more; where columns hardly change only one of the two does. A mean lies
 * among its parts anyway, so there it is asked how near those are to it, and the worse counts.
 */
function chanceOf(table: ScaledTable, hypothesis: Hypothesis, rows: readonly number[], tolerance: number): number {
  const { unit, values } = columnOf(table, hypothesis.target);
  const printed = rows.map((row) => (2 * (values[row] ?? NaN)) / unit);
  const shifted = printed.reduce(
    (sum, own, at) => sum + ofOthers(printed, at, (other) => closeness(own - other, tolerance)),
    0,
  );
  let [exchanged, near, count] = [0, 0, 0];
  hypothesis.parts.forEach((part, index) => {
    const column = columnOf(table, part).values;
    const own = rows.map((row) => column[row] ?? NaN);
    // A column of one figure throughout tells nothing either way.
    if (own.every((value) => value === own[0])) return;
    const move = moveOf(table, hypothesis, index);
    own.forEach((value, at) => {
      if (Number.isNaN(value)) return;
      const made = printed[at] ?? NaN;
      near += closeness((2 * value) / unit - made, tolerance);
      count += 1;
      exchanged += ofOthers(own, at, (other) =>
        closeness(move(made, value, Number.isNaN(other) ? 0 : other), tolerance),
      );
    });
  });
  if (count === 0) return shifted / Math.max(rows.length, 1);
  if (hypothesis.kind === "mean") return Math.max(exchanged, near) / count;
  return Math.min(exchanged / count, shifted / rows.length);
}

/** 1 where nothing differs, ½ at the tolerance, and falling with the square beyond: its mean is a share of near hits. */
function closeness(difference: number, tolerance: number): number {
  return 1 / (1 + (difference / tolerance) ** 2);
}

const SHIFTS = [1, 2, 3, 5, 8];

/** The mean over some of the other rows. */
function ofOthers(values: readonly number[], at: number, close: (other: number) => number): number {
  let [sum, count] = [0, 0];
  for (const shift of SHIFTS) {
    if (shift >= values.length) break;
    sum += close(values[(at + shift) % values.length] ?? 0);
    count += 1;
  }
  return count === 0 ? 1 : sum / count;
}

/** At most `most` of the rows, evenly spread. */
export function spread(rows: ArrayLike<number> & Iterable<number>, most: number): readonly number[] {
  const places = spreadPlaces(rows.length, most);
  return places.map((place) => rows[place] ?? 0);
}

/** At most `most` of so many places, evenly spread. */
export function spreadPlaces(count: number, most: number): number[] {
  const places: number[] = [];
  const some = Math.min(count, most);
  for (let index = 0; index < some; index++) places.push(Math.floor((index * count) / some));
  return places;
}

/** How far `agrees` of `outOf` rows lie beyond what chance would give: n × the divergence of the two shares, in bits. */
export function bits(agrees: number, outOf: number, chance: number): number {
  if (outOf === 0) return 0;
  const [share, expected] = [agrees / outOf, Math.min(Math.max(chance, 1e-9), 1 - 1e-9)];
  if (share <= expected) return 0;
  const term = (part: number, by: number) => (part === 0 ? 0 : part * Math.log2(part / by));
  return outOf * (term(share, expected) + term(1 - share, 1 - expected));
}
