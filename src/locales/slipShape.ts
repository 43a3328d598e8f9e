/** The words of the slips that units get. Figures arrive as text. */
export interface SlipWords {
  readonly sheet: string;
  readonly title: string;
  readonly unit: (name: string) => string;
  readonly group: (name: string) => string;
  readonly figureAsText: string;
  readonly total: (points: string, of: string | null) => string;
  readonly ratio: (percent: string) => string;
  /** What two ratios are apart. */
  readonly percentagePoints: (points: string) => string;
  readonly rank: (rank: number, of: number, list: string | null) => string;
  readonly noRank: (why: string | null) => string;
  readonly class: (name: string) => string;
  readonly noClass: (why: string | null) => string;
  readonly toClass: ToClassWords;
  readonly toRank: ToRankWords;
  readonly number: string;
  readonly criterion: string;
  readonly maximum: string;
  readonly points: string;
  readonly share: string;
  readonly mean: string;
  readonly best: string;
  readonly place: string;
  readonly whole: string;
  /** Whom mean, best and rank compare with. */
  readonly peers: (count: number, group: string | null) => string;
}

export interface ToClassWords {
  readonly best: string;
  readonly lacks: (points: string, name: string, isMore: boolean) => string;
  readonly unknown: (name: string) => string;
  /** The threshold is reached, and something else keeps the unit down. */
  readonly held: (name: string) => string;
  readonly inferred: string;
  readonly alsoConditions: string;
}

export interface ToRankWords {
  readonly first: string;
  readonly lacks: (points: string, rank: number) => string;
  readonly same: (rank: number) => string;
}
