import type { Assessment } from "../../session/scan";

/** Counts of one group, a place a class, the best first. */
export interface SummaryLine {
  readonly group: string;
  readonly counts: readonly number[];
}

export interface Summary {
  readonly groups: readonly SummaryLine[];
  readonly whole: SummaryLine;
  /** Units that have no class. */
  readonly unclassed: number;
}

export function summaryOf({ framework, table, ranking }: Assessment): Summary {
  const groups = [...new Set(ranking.counts.flatMap(({ group }) => (group === null ? [] : [group])))];
  const line = (group: string | null): SummaryLine => ({
    group: group ?? "",
    counts: (framework.classes?.levels ?? []).map(
      (_, level) => ranking.counts.find((each) => each.group === group && each.level === level)?.count ?? 0,
    ),
  });
  const whole = line(null);
  const classed = whole.counts.reduce((sum, count) => sum + count, 0);
  return { groups: groups.map(line), whole, unclassed: table.units.length - classed };
}
