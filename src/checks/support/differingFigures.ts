import type { UnitLine } from "../../model/block";
import { compare, round, type Decimal } from "../../model/numbers/decimal";
import { decimalAt } from "../../model/numbers/decimalColumn";
import type { FigureColumn, Table } from "../../model/table";

export interface Difference {
  readonly unit: UnitLine;
  /** Its position in the table. */
  readonly index: number;
  readonly published: Decimal;
  readonly computed: Decimal;
}

/**
 * Where a published figure is not what the scores make. Both are compared at the printed places, with no tolerance: a
 * cell that holds more places than it shows is judged by what it shows, and "645,7" is 645,70. A unit without a
 * published or without a computed figure (a score is missing) has nothing to compare.
 */
export function differingFigures(
  table: Table,
  column: FigureColumn,
  computed: (unit: number) => Decimal | null,
  places: number,
): readonly Difference[] {
  return table.units.flatMap((unit, index) => {
    const [shown, made] = [decimalAt(column.figures, index), computed(index)];
    if (shown === null || made === null || compare(round(shown, places), made) === 0) return [];
    return [{ unit, index, published: shown, computed: made }];
  });
}
