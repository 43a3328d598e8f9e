import type { Alternative, Framework } from "./framework";
import { assertNever } from "./never";
import { type DecimalText, decimalText } from "./numbers/decimal";
import { decimalAt } from "./numbers/decimalColumn";
import type { Ranking } from "./ranking";
import { rankingFigure } from "./totalRule";

/** What a clause read in its second way makes of the same scores. */
export interface AlternativeRanking {
  readonly clause: string;
  readonly ranking: Ranking;
}

/** One unit's result, to be compared with another reading's. */
export interface UnitResult {
  /** The total, or the ratio where that ranks. */
  readonly figure: DecimalText | null;
  readonly rank: number | null;
  /** Its Vietnamese name. */
  readonly class: string | null;
}

/** The framework with the clause read in its second way. */
export function withAlternative(framework: Framework, alternative: Alternative): Framework {
  const { ranking, classes } = framework;
  switch (alternative.of) {
    case "ties":
      return { ...framework, ranking: { ...ranking, ties: alternative.ties } };
    case "rounding":
      return { ...framework, ranking: { ...ranking, on: alternative.on } };
    case "decimals":
      return { ...framework, decimals: alternative.decimals };
    case "quota": {
      if (classes === null) return framework;
      const levels = classes.levels.map((level) =>
        level.name.vi === alternative.class ? { ...level, quota: alternative.quota } : level,
      );
      return { ...framework, classes: { ...classes, levels } };
    }
    default:
      return assertNever(alternative);
  }
}

export function unitResult({ framework, scores, ranks, classes }: Ranking, unit: number): UnitResult {
  const figures = rankingFigure(framework.total) === "ratio" ? scores.ratios : scores.totals;
  const figure = decimalAt(figures, unit);
  return {
    figure: figure === null ? null : decimalText(figure),
    rank: ranks[unit] || null,
    class: framework.classes?.levels[classes[unit] ?? -1]?.name.vi ?? null,
  };
}

/** The unit's result where the clause is read in its second way; null where it is the same. */
export function otherResult(ranking: Ranking, other: Ranking, unit: number): UnitResult | null {
  const [own, result] = [unitResult(ranking, unit), unitResult(other, unit)];
  return own.figure === result.figure && own.rank === result.rank && own.class === result.class ? null : result;
}
