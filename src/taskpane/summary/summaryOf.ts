import type { Assessment } from "../../session/scan";

/** The units of one group, or of the whole table. */
export interface SummaryLine {
  readonly group: string;
  readonly units: number;
  /** A place a class, the best first. */
  readonly counts: readonly number[];
  readonly unclassed: number;
}

export interface Summary {
  readonly groups: readonly SummaryLine[];
  readonly whole: SummaryLine;
}

export function summaryOf({ framework, table, ranking }: Assessment): Summary {
  const { groups: groupOf } = ranking.scores;
  const groups = [...new Set(ranking.counts.flatMap(({ group }) => (group === null ? [] : [group])))];
  const line = (group: string | null): SummaryLine => {
    const counts = (framework.classes?.levels ?? []).map(
      (_, level) => ranking.counts.find((each) => each.group === group && each.level === level)?.count ?? 0,
    );
    const units = group === null ? table.units.length : groupOf.filter((each) => each === group).length;
    return { group: group ?? "", units, counts, unclassed: counts.reduce((left, count) => left - count, units) };
  };
  return { groups: groups.map(line), whole: line(null) };
}
