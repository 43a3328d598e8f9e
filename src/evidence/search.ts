import { areProportional } from "./areProportional";
import type { RelationKind } from "./evidence";
import type { Hypothesis } from "./hypothesis";
import { judge, spread, type Verdict } from "./judge";
import type { ScaledTable } from "./scaledTable";

export interface Found {
  readonly hypothesis: Hypothesis;
  readonly verdict: Verdict;
  /** Other sets of parts that the same rows speak for. */
  readonly rivals: readonly (readonly number[])[];
}

/** Bits beyond chance from which a relation is told: one guess in a hundred would reach it by accident. */
const ENOUGH = 7;
/** Less is enough where the guess lies at hand and every row agrees: sheets of three or four units have no more to give. */
const ENOUGH_AT_HAND = 4;
/** The rows that follow a rule must be most of those that could. */
const MOST_ROWS = 0.6;
/** What is explained so far is left alone, a few wrong rows or not. */
const MOSTLY = 0.85;
/** Guesses are told apart on so many rows; only the best is asked on all. */
const FEW = 240;
const MOST_RIVALS = 5;

/** The rows that hold a target, and some of them. */
interface TargetRows {
  readonly rows: readonly number[];
  readonly few: readonly number[];
}

/** What was found so far, and the measure by which a guess takes its place. */
export class Search {
  readonly best: Map<number, Found>;
  private readonly rows = new Map<number, TargetRows>();

  constructor(
    private readonly table: ScaledTable,
    known: ReadonlyMap<number, Found> = new Map(),
  ) {
    this.best = new Map(known);
  }

  /** Keeps the best of the guesses, where it is better than what is known of the target. */
  try(target: number, guesses: readonly Hypothesis[]): void {
    if (guesses.length === 0) return;
    const { rows, few } = this.rowsOf(target);
    const known = this.best.get(target) ?? null;
    const judged = guesses
      .filter((hypothesis) => !countsTwice(hypothesis, this.best) && !this.isCircular(hypothesis))
      .map((hypothesis) => ({ hypothesis, verdict: judge(this.table, hypothesis, few), rivals: [] }))
      .filter(
        (found) => isEnough(found) && (isWhole(found.verdict) || !areProportional(this.table, found.hypothesis.parts)),
      );
    const best = judged.reduce<Found | null>((most, one) => (most === null || isBetter(one, most) ? one : most), known);
    if (best === null || best === known) return;
    const whole = few.length === rows.length ? best : { ...best, verdict: judge(this.table, best.hypothesis, rows) };
    if (isEnough(whole)) this.best.set(target, { ...whole, rivals: rivalsOf(best, judged) });
  }

  /** Tells an equation of another of its columns, where that is found to hold. */
  turn(from: number, to: Hypothesis): void {
    const former = this.best.get(from);
    this.best.delete(from);
    this.try(to.target, [to]);
    if (former !== undefined && this.best.get(to.target)?.hypothesis !== to) this.best.set(from, former);
  }

  private rowsOf(target: number): TargetRows {
    const known = this.rows.get(target);
    if (known !== undefined) return known;
    const rows = this.table.columns[target]?.rows ?? [];
    const found = { rows, few: spread(rows, FEW) };
    this.rows.set(target, found);
    return found;
  }

  /** What is made of a sum or a mean cannot be what makes it, by a guess less natural. */
  private isCircular({ kind, target, parts }: Hypothesis): boolean {
    if (NATURAL.has(kind)) return false;
    const natural = new Map([...this.best].filter(([, { hypothesis }]) => NATURAL.has(hypothesis.kind)));
    return parts.some((part) => reaches(part, target, natural));
  }

  /** Of the rows that tell something, the share that the target's relation explains; 0 of a target without one. */
  shareOf(target: number): number {
    const verdict = this.best.get(target)?.verdict;
    return verdict === undefined ? 0 : verdict.tellingAgrees / verdict.tellingOutOf;
  }

  /** Whether the target is left to its relation: it explains nearly all rows, or all but one of a few. */
  isExplained(target: number): boolean {
    const verdict = this.best.get(target)?.verdict;
    if (verdict === undefined) return false;
    const { tellingAgrees, tellingOutOf } = verdict;
    return tellingAgrees >= MOSTLY * tellingOutOf || (tellingAgrees >= 4 && tellingOutOf - tellingAgrees === 1);
  }

  /** The columns that are no parts of anything yet; for a second guess at a target, of anything else. */
  visible(candidates: readonly number[], target: number | null = null): readonly number[] {
    const others = [...this.best.values()].filter(({ hypothesis }) => hypothesis.target !== target);
    const hidden = new Set(others.flatMap(({ hypothesis }) => hypothesis.parts));
    return candidates.filter((column) => !hidden.has(column));
  }

  /** Where parts of one total make another, that one stands for them: a total of mains rather than of their components. */
  collapse(): void {
    for (let changed = true; changed;) {
      changed = false;
      for (const [target, { hypothesis }] of [...this.best]) {
        const before = this.best.get(target);
        this.try(
          target,
          [...this.best.values()].flatMap((inner) => collapsed(hypothesis, inner.hypothesis)),
        );
        changed ||= this.best.get(target) !== before;
      }
    }
  }
}

function collapsed(outer: Hypothesis, inner: Hypothesis): readonly Hypothesis[] {
  const has = new Set(outer.parts);
  const isInside =
    inner.kind === "sum" &&
    outer.kind === "sum" &&
    inner.parts.length < outer.parts.length &&
    inner.target !== outer.target &&
    !has.has(inner.target) &&
    inner.parts.every((part) => has.has(part));
  if (!isInside) return [];
  const gone = new Set(inner.parts);
  const parts = [...outer.parts.filter((part) => !gone.has(part)), inner.target].sort((a, b) => a - b);
  return [{ ...outer, parts, weights: parts.map(() => 1) }];
}

/** Guesses that the figures cannot tell from the best: as many rows, as many parts, of the same kind. */
function rivalsOf(best: Found, judged: readonly Found[]): readonly (readonly number[])[] {
  return judged
    .filter(
      (one) =>
        one !== best &&
        one.hypothesis.kind === best.hypothesis.kind &&
        one.verdict.tellingAgrees === best.verdict.tellingAgrees &&
        one.verdict.tellingOutOf === best.verdict.tellingOutOf &&
        one.hypothesis.parts.length === best.hypothesis.parts.length &&
        one.hypothesis.parts.join() !== best.hypothesis.parts.join(),
    )
    .slice(0, MOST_RIVALS)
    .map(({ hypothesis }) => hypothesis.parts);
}

/** A column beside all of its own parts: nobody adds those up. */
function countsTwice({ parts }: Hypothesis, best: ReadonlyMap<number, Found>): boolean {
  const set = new Set(parts);
  return parts.some((part) => best.get(part)?.hypothesis.parts.every((inner) => set.has(inner)) ?? false);
}

function isEnough({ hypothesis, verdict }: Found): boolean {
  const { tellingAgrees, tellingOutOf, strength, partsRounded } = verdict;
  const isOfWeights = hypothesis.kind === "weighted" && hypothesis.weights.every((weight) => weight > 0);
  if (partsRounded && hypothesis.isFarFetched && !isOfWeights) return false;
  const enough = !hypothesis.isFarFetched && tellingAgrees === tellingOutOf ? ENOUGH_AT_HAND : ENOUGH;
  return tellingAgrees >= (hypothesis.needs ?? 3) && strength >= enough && tellingAgrees >= MOST_ROWS * tellingOutOf;
}

/** Every row follows to the digit. */
function isWhole({ agrees, outOf, partsRounded }: Verdict): boolean {
  return agrees === outOf && !partsRounded;
}

/**
 * More rows first; then to the digit rather than nearly; then what does not stand in front of all its parts, since the total
 * before a penalty and what is left is their sum, too; then the shorter list of parts; then the nearer.
 */
function isBetter(a: Found, b: Found): boolean {
  const [more, exacter, behind, fewer, nearer] = [
    b.verdict.tellingAgrees / b.verdict.tellingOutOf - a.verdict.tellingAgrees / a.verdict.tellingOutOf,
    Number(a.verdict.partsRounded) - Number(b.verdict.partsRounded),
    Number(isInFront(a.hypothesis)) - Number(isInFront(b.hypothesis)),
    a.hypothesis.parts.length - b.hypothesis.parts.length,
    distance(a.hypothesis) - distance(b.hypothesis),
  ];
  if (more !== 0) return more < 0;
  if (exacter !== 0) return exacter < 0;
  if (behind !== 0) return behind < 0;
  return fewer === 0 ? nearer < 0 : fewer < 0;
}

function isInFront({ target, parts }: Hypothesis): boolean {
  return parts.every((part) => part > target);
}

function distance({ target, parts }: Hypothesis): number {
  return parts.reduce((sum, part) => sum + Math.abs(part - target), 0);
}

/** The kinds from the most to the least natural. */
const KINDS: readonly RelationKind[] = ["sum", "mean", "weighted", "signed", "quotient", "scaled", "copy"];
const NATURAL: ReadonlySet<RelationKind> = new Set(["sum", "mean"]);

/**
 * Of relations that make each other the less natural ones go, those that take off more, and those that not every row follows to
 * the digit; of ratios and what they were made of, the one with fewer places; otherwise the weaker.
 */
export function withoutCircles(table: ScaledTable, best: ReadonlyMap<number, Found>): ReadonlyMap<number, Found> {
  const kept = new Map<number, Found>();
  const rank = ({ hypothesis }: Found) => KINDS.indexOf(hypothesis.kind);
  const takenOff = ({ hypothesis: { weights } }: Found) => weights.filter((weight) => weight < 0).length;
  const places = ({ hypothesis: { kind, target } }: Found) =>
    kind === "quotient" || kind === "scaled" ? (table.columns[target]?.places ?? 0) : 0;
  const ordered = [...best.values()].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      takenOff(a) - takenOff(b) ||
      Number(isWhole(b.verdict)) - Number(isWhole(a.verdict)) ||
      places(b) - places(a) ||
      b.verdict.strength - a.verdict.strength,
  );
  for (const found of ordered) {
    if (!found.hypothesis.parts.some((part) => reaches(part, found.hypothesis.target, kept))) {
      kept.set(found.hypothesis.target, found);
    }
  }
  return kept;
}

/** Whether `from` is made of `to`, through any number of relations. */
function reaches(
  from: number,
  to: number,
  known: ReadonlyMap<number, Found>,
  seen: ReadonlySet<number> = new Set(),
): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  const parts = known.get(from)?.hypothesis.parts ?? [];
  return parts.some((part) => reaches(part, to, known, new Set([...seen, from])));
}
