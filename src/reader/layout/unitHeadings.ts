import type { StageSense } from "../../model/block";
import type { Grid } from "../../model/grid";
import { stageOrder } from "../../model/stages";
import { unitName } from "../../model/text/unitName";
import { foldHeader, foldWords } from "../words/foldWords";
import { headerSense } from "../words/headerSense";
import { isTotalLabel } from "../words/rowLabels";
import { isStageOnly, stageSense } from "../words/stageSense";
import { groupHeading } from "./groupHeading";
import { hasFigures, isWordsColumn, type TableColumn } from "./columns";

/** A column of scores in a table of criteria as rows. `unit` null: the heading names no unit, the sheet does. */
export interface ScoreColumn {
  readonly column: number;
  readonly unit: string | null;
  /** "Khối sở" over the units' names. */
  readonly group: string | null;
  readonly stage: StageSense;
}

/** One unit with its columns, the official stage's first. */
export interface UnitColumns {
  readonly unit: string | null;
  readonly columns: readonly ScoreColumn[];
}

/**
 * Whether headings name units, as in a matrix turned on its side. One criterion can look like a unit ("Xã hội số", under
 * it a column a stage), so most headings that mean nothing else must.
 */
export function namesUnits(columns: readonly TableColumn[]): boolean {
  const named = columns.filter(({ words }) => words === null);
  const like = new Set(columns.flatMap(({ parts }) => parts.filter(isNameOfUnit)));
  return like.size >= 2 && like.size * 2 >= named.length;
}

/** "Xã Tân Lập", "Sở Nội vụ", "Phường 3", not "Xã hội" and "Sở hữu trí tuệ 40%": what follows the kind is a name's. */
export function isNameOfUnit(heading: string): boolean {
  const [, first = "", ...names] = heading.replace(/^(?:UBND|Ủy ban nhân dân)\s+| ?[([][^]*$/giu, "").split(/\s+/);
  return isUnitLike(heading) && (/^\d{1,3}$/.test(first) || [first, ...names].some((word) => /^\p{Lu}/u.test(word)));
}

/** "Ban Dân tộc" is a unit, "Ban hành kế hoạch" a criterion. */
function isUnitLike(heading: string): boolean {
  if (/^ban hanh\b/.test(foldWords(heading))) return false;
  return unitName(heading).kind !== null && headerSense([heading]) === null && !isStageOnly(heading);
}

export function scoreColumns(
  grid: Grid,
  columns: readonly TableColumn[],
  label: number,
  rows: readonly number[],
): readonly ScoreColumn[] {
  const headed = columns.filter(({ column }) => column !== label);
  return headed.flatMap((column): readonly ScoreColumn[] => {
    const { words, parts } = column;
    const filled = hasFigures(grid, rows, column.column);
    const isPoints = (words === "points" || words === "total") && !isWordsColumn(grid, rows, column.column);
    // "Tỉnh đoàn" heads a column of figures: a unit by its name, though its words could head one of names.
    const isUnit = parts.length > 0 && (words === null ? filled || parts.some(isUnitLike) : words === "unit" && filled);
    if (!isPoints && !isUnit && !(words === "class" && parts.some(isUnitLike))) return [];
    const unit = isPoints ? null : unitOf(parts);
    if (unit !== null && isTotalLabel(unit)) return [];
    return [{ column: column.column, unit, group: groupOf(parts), stage: stageSense(parts) }];
  });
}

/** The heading that names the unit: one with a unit's kind, otherwise the innermost that is no stage. */
function unitOf(parts: readonly string[]): string | null {
  const named = parts.filter((part) => !isStageOnly(part) && !isPointsHeading(part));
  return named.find(isUnitLike) ?? named.at(-1) ?? null;
}

function groupOf(parts: readonly string[]): string | null {
  return parts.slice(0, -1).flatMap((part) => groupHeading("", part, false) ?? [])[0] ?? null;
}

function isPointsHeading(part: string): boolean {
  return /^(?:diem|so diem|ket qua)\b/.test(foldHeader(part));
}

/** Columns brought together by unit. Where units are named, columns that name none belong to no unit. */
export function unitColumns(columns: readonly ScoreColumn[]): readonly UnitColumns[] {
  const named = columns.some(({ unit }) => unit !== null);
  const byUnit = new Map<string | null, ScoreColumn[]>();
  let last: ScoreColumn | null = null;
  for (const column of columns) {
    if (named && column.unit === null) continue;
    const again = isStageAgain(byUnit.get(column.unit) ?? [], column);
    if (again && column.unit === null) continue;
    const same = last !== null && last.unit === column.unit && !again;
    const key = same || !byUnit.has(column.unit) ? column.unit : `${column.unit ?? ""}\n${column.column}`;
    byUnit.set(key, [...(byUnit.get(key) ?? []), column]);
    last = column;
  }
  const order = stageOrder();
  return [...byUnit.values()].map((own) => ({
    unit: own[0]?.unit ?? null,
    columns: [...own].sort((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage)),
  }));
}

function isStageAgain(own: readonly ScoreColumn[], { stage }: ScoreColumn): boolean {
  return own.some((other) => other.stage === stage);
}
