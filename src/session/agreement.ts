import type { Finding } from "../model/finding";
import { NO_CLASS } from "../model/ranking";
import { compare, round } from "../model/numbers/decimal";
import { decimalAt, type DecimalColumn } from "../model/numbers/decimalColumn";
import type { FigureColumn } from "../model/table";
import type { Assessment, TableScan } from "./scan";

/** Printed results that come out again, of those that can be compared. */
export interface Agreement {
  readonly of: "total" | "ratio" | "rank" | "class";
  readonly agrees: number;
  readonly outOf: number;
}

/** How far the rules make what the table prints itself; only of what it prints, and of units that have a result. */
export function agreementsOf({
  assessment,
  findings,
}: Pick<TableScan, "assessment" | "findings">): readonly Agreement[] {
  if (assessment === null) return [];
  const { table, ranking, framework } = assessment;
  const { total, ratio, rank, class: classes } = table.published;
  const isRanked = (unit: number) => (ranking.ranks[unit] ?? 0) > 0;
  const isClassed = (unit: number) => (ranking.classes[unit] ?? NO_CLASS) !== NO_CLASS;
  return [
    ...figures("total", assessment, total, ranking.scores.totals),
    ...figures("ratio", assessment, ratio, ranking.scores.ratios),
    ...told(
      "rank",
      count(assessment, (unit) => has(rank, unit) && isRanked(unit)),
      differing(findings, "published.rank"),
    ),
    ...told(
      "class",
      framework.classes === null
        ? 0
        : count(assessment, (unit) => (classes?.texts[unit] ?? null) !== null && isClassed(unit)),
      differing(findings, "published.class"),
    ),
  ];
}

function figures(
  of: "total" | "ratio",
  assessment: Assessment,
  published: FigureColumn | null,
  made: DecimalColumn,
): readonly Agreement[] {
  if (published === null) return [];
  const { decimals } = assessment.framework;
  const both = (unit: number) => [decimalAt(published.figures, unit), decimalAt(made, unit)] as const;
  const outOf = count(assessment, (unit) => both(unit).every((figure) => figure !== null));
  const differ = count(assessment, (unit) => {
    const [shown, own] = both(unit);
    return shown !== null && own !== null && compare(round(shown, decimals), own) !== 0;
  });
  return told(of, outOf, differ);
}

function told(of: Agreement["of"], outOf: number, differ: number): readonly Agreement[] {
  return outOf === 0 ? [] : [{ of, agrees: Math.max(0, outOf - differ), outOf }];
}

function count({ table }: Assessment, holds: (unit: number) => boolean): number {
  return table.units.reduce((sum, _, unit) => sum + (holds(unit) ? 1 : 0), 0);
}

function has(column: FigureColumn | null, unit: number): boolean {
  return column !== null && decimalAt(column.figures, unit) !== null;
}

function differing(findings: readonly Finding[], code: Finding["code"]): number {
  return findings.filter((found) => found.code === code).length;
}
