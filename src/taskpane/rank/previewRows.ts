import { groupedBy } from "../../model/groupedBy";
import { decimalText, type DecimalText } from "../../model/numbers/decimal";
import { decimalAt } from "../../model/numbers/decimalColumn";
import type { ClassLevel, Framework } from "../../model/framework";
import { rankingFigure } from "../../model/totalRule";
import { NO_CLASS, type Ranking } from "../../model/ranking";
import { rankingList } from "../../model/rankingList";
import type { UnitStatus } from "../../model/scores";
import { unitIndex, type UnitIndex } from "../../model/table";
import type { Assessment } from "../../session/scan";

/** One line of the preview. */
export interface PreviewRow {
  readonly unit: UnitIndex;
  readonly name: string;
  /** 0 is no rank. */
  readonly rank: number;
  readonly status: UnitStatus;
  /** The total, or the ratio where the framework ranks by ratio; null where it has none. */
  readonly figure: DecimalText | null;
  readonly level: ClassLevel | null;
  /** Nobody can tell its class: a threshold or what a condition rests on is not known. */
  readonly classIsOpen: boolean;
}

/** A list of its own ranks; `group` null where the framework ranks all units in one list. */
export interface PreviewList {
  readonly group: string | null;
  readonly rows: readonly PreviewRow[];
}

/**
 * The units as they would be ranked, the best first. Those that lack a score stand above all: they are what is left to
 * do; others without a rank come last, in the order of the sheet.
 */
export function previewLists(assessment: Assessment): readonly PreviewList[] {
  const rows = assessment.table.units.map((_, index) => rowOf(assessment, unitIndex(index)));
  const { framework, ranking } = assessment;
  if (framework.ranking.lists === "one") return [{ group: null, rows: rows.sort(byRank) }];
  const lists = groupedBy(rows, ({ unit }) => rankingList(ranking.scores, framework, unit) ?? "");
  return [...lists].map(([group, members]) => ({ group, rows: [...members].sort(byRank) }));
}

function rowOf({ framework, table, ranking }: Assessment, unit: UnitIndex): PreviewRow {
  const level = ranking.classes[unit] ?? NO_CLASS;
  return {
    unit,
    name: table.units[unit]?.name ?? "",
    rank: ranking.ranks[unit] ?? 0,
    status: ranking.scores.statuses[unit] ?? "incomplete",
    figure: figureOf(framework, ranking, unit),
    level: framework.classes?.levels[level] ?? null,
    classIsOpen: ranking.classDoubts.has(unit),
  };
}

function figureOf({ total }: Framework, { scores }: Ranking, unit: UnitIndex): DecimalText | null {
  const figure = rankingFigure(total);
  if (figure === null) return null;
  const value = decimalAt(figure === "ratio" ? scores.ratios : scores.totals, unit);
  return value === null ? null : decimalText(value);
}

function byRank(a: PreviewRow, b: PreviewRow): number {
  return place(a) - place(b) || a.unit - b.unit;
}

function place({ rank, status }: PreviewRow): number {
  if (status === "incomplete") return -1;
  return rank === 0 ? Number.MAX_SAFE_INTEGER : rank;
}
