import type { Framework } from "../../src/model/framework";
import { type DecimalColumn, decimalColumn } from "../../src/model/numbers/decimalColumn";
import type { Table } from "../../src/model/table";
import { benchFramework, benchLevel } from "./benchFramework";
import { benchTable } from "./benchTable";

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
  const table = benchTable(units, {
    scores: columns.map((column, index) => [`tc-${index}`, inLowestForm(column)] as const),
    groupOf: () => null,
  });
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
