/** The words of the summary beside its counts: figures by criterion, charts, who signs. */
export interface SummaryPartWords {
  readonly share: string;
  readonly statistics: (table: number) => string;
  readonly criterion: string;
  readonly best: string;
  readonly worst: string;
  readonly mean: string;
  readonly median: string;
  /** Whom the figures are of. */
  readonly ofRanked: (units: number) => string;
  readonly classChart: string;
  readonly totalChart: (figure: string, list: string | null) => string;
  readonly units: string;
  readonly others: (count: number) => string;
  readonly place: string;
  readonly signers: readonly { readonly title: string; readonly how: string }[];
}
