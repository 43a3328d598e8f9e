import type { DecimalColumn } from "../model/numbers/decimalColumn";
import type { Ranking } from "../model/ranking";
import type { SheetScan } from "../session/scan";

/** Whether two scans of a sheet give every unit the same total, ratio, rank and class under the same framework. */
export function sameResults(a: SheetScan, b: SheetScan): boolean {
  return (
    a.tables.length === b.tables.length &&
    a.tables.every((table, index) =>
      sameAssessment(table.assessment?.ranking ?? null, b.tables[index]?.assessment?.ranking ?? null),
    )
  );
}

function sameAssessment(a: Ranking | null, b: Ranking | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.framework === b.framework &&
    sameDecimals(a.scores.totals, b.scores.totals) &&
    sameDecimals(a.scores.ratios, b.scores.ratios) &&
    sameNumbers(a.ranks, b.ranks) &&
    sameNumbers(a.classes, b.classes)
  );
}

function sameDecimals(a: DecimalColumn, b: DecimalColumn): boolean {
  return sameNumbers(a.digits, b.digits) && sameNumbers(a.places, b.places);
}

/** NaN (no value) equals NaN. */
function sameNumbers(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}
