import { compared, type Fraction } from "../fraction";
import type { Random } from "../random";
import { BLANK_CELL, cell, type SheetCell } from "../sheet";
import { roman } from "./writing";

export type Ties = "standard" | "dense" | "inOrder";

export interface RankRule {
  readonly ties: Ties;
  readonly first: "highest" | "lowest";
  readonly perGroup: boolean;
}

export const STANDARD: RankRule = { ties: "standard", first: "highest", perGroup: false };

/**
 * The places of figures, 1 for the first; a unit without a figure has none. `tieBreak` parts those that are equal:
 * below 0 puts the first of the two before the other.
 */
export function ranked(
  figures: readonly (Fraction | null)[],
  rule: RankRule,
  groups: readonly (string | null)[],
  tieBreak: (a: number, b: number) => number = () => 0,
): (number | null)[] {
  const before = (a: number, b: number): number => {
    const [left, right] = [figures[a] ?? null, figures[b] ?? null];
    if (left === null || right === null) return 0;
    return (rule.first === "highest" ? compared(right, left) : compared(left, right)) || tieBreak(a, b);
  };
  return figures.map((figure, unit) => {
    if (figure === null) return null;
    const rivals = figures
      .map((_, other) => other)
      .filter((other) => (figures[other] ?? null) !== null && (!rule.perGroup || groups[other] === groups[unit]));
    const ahead = rivals.filter((other) => before(other, unit) < 0);
    switch (rule.ties) {
      case "standard":
        return ahead.length + 1;
      case "inOrder":
        return ahead.length + 1 + rivals.filter((other) => other < unit && before(other, unit) === 0).length;
      case "dense":
        return (
          ahead.filter((other, at) => !ahead.slice(0, at).some((former) => before(former, other) === 0)).length + 1
        );
    }
  });
}

export type RankWriting = "number" | "text" | "padded" | "word" | "equals" | "roman";

export function drawRankWriting(random: Random): RankWriting {
  return random.chance(75) ? "number" : random.pick(["text", "padded", "word", "equals", "roman"]);
}

export function writtenRank(rank: number | null, writing: RankWriting, shared: boolean): SheetCell {
  if (rank === null) return BLANK_CELL;
  switch (writing) {
    case "number":
      return cell(rank);
    case "text":
      return cell(String(rank));
    case "padded":
      return cell(String(rank).padStart(2, "0"));
    case "word":
      return cell(`Hạng ${rank}`);
    case "equals":
      return cell(shared ? `=${rank}` : String(rank));
    case "roman":
      return cell(roman(rank));
  }
}

export function isShared(ranks: readonly (number | null)[], groups: readonly (string | null)[], unit: number): boolean {
  return ranks.some((rank, other) => other !== unit && rank === ranks[unit] && groups[other] === groups[unit]);
}
