import { columnIndex, rowIndex } from "../../src/model/address";
import type { Framework } from "../../src/model/framework";
import type { SheetId } from "../../src/model/grid";
import { type DecimalColumn, decimalColumn } from "../../src/model/numbers/decimalColumn";
import type { Table } from "../../src/model/table";
import { benchFramework, benchLevel } from "./benchFramework";

/** The same scores for everybody: as plain integers of hundredths, a column a criterion, and as the reader gives them. */
export interface CoreTable {
  readonly columns: readonly Int32Array[];
  readonly table: Table;
}

export const CRITERIA = 8;
export const MOST = 10_000;
export const THRESHOLDS = [64_000, 52_000, 40_000] as const;

/** Scores from 0 to 100 with two places, in their lowest form: 9.5 has one. */
export function coreTable(units: number): CoreTable {
  let seed = 1;
  const next = () => (seed = (seed * 48271) % 2147483647);
  const columns = Array.from({ length: CRITERIA }, () => Int32Array.from({ length: units }, () => next() % (MOST + 1)));
  const table: Table = {
    sheet: { id: "bench" as SheetId, name: "bench" },
    area: { top: rowIndex(0), left: columnIndex(0), bottom: rowIndex(units), right: columnIndex(CRITERIA + 2) },
    title: null,
    orientation: "unitsDown",
    units: Array.from({ length: units }, (_, index) => ({
      line: index + 1,
      nameCell: { row: rowIndex(index + 1), column: columnIndex(1) },
      name: `Xã ${index}`,
      group: null,
      hidden: false,
    })),
    criteria: columns.map((column, index) => ({
      criterion: `tc-${index}`,
      gives: "points",
      line: index + 2,
      headerCell: { row: rowIndex(0), column: columnIndex(index + 2) },
      figures: inLowestForm(column),
      states: new Uint8Array(units),
    })),
    comparisons: [],
    excluded: null,
    published: { total: null, ratio: null, rank: null, rankInGroup: null, class: null },
    interpretations: [],
  };
  return { columns, table };
}

function inLowestForm(hundredths: Int32Array): DecimalColumn {
  const { digits, places } = decimalColumn(hundredths.length);
  hundredths.forEach((value, unit) => {
    const shift = value % 10 !== 0 ? 0 : value % 100 !== 0 ? 1 : 2;
    digits[unit] = value / 10 ** shift;
    places[unit] = 2 - shift;
  });
  return { digits, places };
}

export function coreFramework(): Framework {
  return benchFramework({
    criteria: Array.from({ length: CRITERIA }, (_, index) => ({
      id: `tc-${index}`,
      name: { vi: `tc-${index}`, en: `tc-${index}` },
      aliases: [],
      max: String(MOST / 100),
      kind: "scored",
      parent: null,
      weight: null,
    })),
    scale: String((CRITERIA * MOST) / 100),
    classes: {
      of: "total",
      levels: ["Tốt", "Khá", "Trung bình", "Yếu"].map((name, index) => {
        const hundredths = THRESHOLDS[index];
        return benchLevel(name, hundredths === undefined ? null : String(hundredths / 100));
      }),
    },
  });
}
