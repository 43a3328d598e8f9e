import { columnIndex, rowIndex } from "../../src/model/address";
import type { SheetId } from "../../src/model/grid";
import type { DecimalColumn } from "../../src/model/numbers/decimalColumn";
import type { Table } from "../../src/model/table";

interface BenchColumns {
  /** A criterion's name and its scores, each. */
  readonly scores: readonly (readonly [criterion: string, figures: DecimalColumn])[];
  readonly groupOf: (unit: number) => string | null;
}

/** A table of scores and nothing else, none of them missing. */
export function benchTable(units: number, { scores, groupOf }: BenchColumns): Table {
  return {
    sheet: { id: "bench" as SheetId, name: "bench" },
    area: { top: rowIndex(0), left: columnIndex(0), bottom: rowIndex(units), right: columnIndex(scores.length + 2) },
    title: null,
    orientation: "unitsDown",
    units: Array.from({ length: units }, (_, index) => ({
      line: index + 1,
      nameCell: { row: rowIndex(index + 1), column: columnIndex(1) },
      name: `Xã ${index}`,
      group: groupOf(index),
      hidden: false,
    })),
    criteria: scores.map(([criterion, figures], index) => ({
      criterion,
      gives: "points",
      line: index + 2,
      headerCell: { row: rowIndex(0), column: columnIndex(index + 2) },
      figures,
      states: new Uint8Array(units),
    })),
    comparisons: [],
    excluded: null,
    published: { total: null, ratio: null, rank: null, rankInGroup: null, class: null },
    interpretations: [],
  };
}
