import { columnIndex, rowIndex } from "../../src/model/address";
import { parseDecimal } from "../../src/model/numbers/decimal";
import { columnFrom } from "../../src/model/numbers/decimalColumn";
import type { CriterionId } from "../../src/model/framework";
import type { SheetId } from "../../src/model/grid";
import { type CriterionColumn, type FigureColumn, FigureState, type Table } from "../../src/model/table";

/** A figure as a test writes it: "708.39", "45/60" of raw figures, null for a blank, "n/a" for not applicable, "?" for unreadable. */
export type FigureText = string | null;

export interface TableText {
  readonly units: readonly string[];
  /** A place a unit. */
  readonly groups?: readonly (string | null)[];
  readonly scores?: Readonly<Record<CriterionId, readonly FigureText[]>>;
  /** Criteria whose columns hold raw figures instead of points. */
  readonly figures?: readonly CriterionId[];
  readonly excluded?: readonly FigureText[];
  readonly total?: readonly FigureText[];
  readonly ratio?: readonly FigureText[];
}

/** A table as the reader would give it, units from row 5 down, criteria from column C on. */
export function tableOf(text: TableText): Table {
  const { units, groups = [], scores = {}, figures = [], excluded, total, ratio } = text;
  return {
    sheet: { id: "{1}" as SheetId, name: "Bảng điểm" },
    area: { top: rowIndex(3), left: columnIndex(0), bottom: rowIndex(3 + units.length), right: columnIndex(20) },
    title: null,
    orientation: "unitsDown",
    units: units.map((name, index) => ({
      line: 4 + index,
      nameCell: { row: rowIndex(4 + index), column: columnIndex(1) },
      name,
      group: groups[index] ?? null,
      hidden: false,
    })),
    criteria: Object.entries(scores).map(([criterion, points], index): CriterionColumn => {
      return {
        ...figureColumn(points, 2 + index),
        ...(points.some(isPart) ? { outOf: columnFrom(points.map(wholeOf)) } : {}),
        criterion,
        gives: figures.includes(criterion) ? "figure" : "points",
      };
    }),
    comparisons: [],
    excluded: excluded === undefined ? null : figureColumn(excluded, 17),
    published: {
      total: total === undefined ? null : figureColumn(total, 18),
      ratio: ratio === undefined ? null : figureColumn(ratio, 19),
      rank: null,
      rankInGroup: null,
      class: null,
    },
    interpretations: [],
  };
}

function figureColumn(texts: readonly FigureText[], line: number): FigureColumn {
  return {
    line,
    headerCell: { row: rowIndex(3), column: columnIndex(line) },
    figures: columnFrom(texts.map((text) => (text === null ? null : parseDecimal(text.split("/")[0] ?? "")))),
    states: Uint8Array.from(texts, stateOf),
  };
}

function isPart(text: FigureText): boolean {
  return text !== null && /^[\d.]+\/[\d.]+$/.test(text);
}

function wholeOf(text: FigureText) {
  return text !== null && isPart(text) ? parseDecimal(text.split("/")[1] ?? "") : null;
}

function stateOf(text: FigureText): FigureState {
  if (text === null) return FigureState.missing;
  if (text === "n/a") return FigureState.notApplicable;
  return text === "?" ? FigureState.unreadable : FigureState.value;
}
