import { compare, dec, type Decimal } from "../../model/numbers/decimal";
import { decimalAt } from "../../model/numbers/decimalColumn";
import type { Criterion } from "../../model/framework";
import type { Gives } from "../../model/mapping";
import { countedColumn, type CriterionColumn, type FigureColumn } from "../../model/table";
import type { Assessed } from "../check";

/** A column that makes the result: the scores of a criterion, or (`criterion` null) the total or ratio that the sheet gives by itself. */
export interface ScoreColumn {
  readonly column: FigureColumn & Pick<CriterionColumn, "outOf">;
  readonly criterion: Criterion | null;
  /** Raw figures are turned into points by the framework: no limit of points holds for them. */
  readonly gives: Gives;
  readonly max: Decimal | null;
  /** Whether this column says the score of a unit, and not the other one of points and raw figures. */
  readonly counts: (unit: number) => boolean;
}

/** A ratio is in per cent. */
const WHOLE = dec("100");
const MOST = dec("1000");

export function scoreColumns({ table, framework }: Assessed): readonly ScoreColumn[] {
  const scale = framework.scale === null ? null : dec(framework.scale);
  if (framework.total.kind === "givenTotal") return given(table.published.total, scale);
  if (framework.total.kind === "givenRatio") return given(table.published.ratio, wholeOf(table.published.ratio));
  const criteria = new Map(framework.criteria.map((criterion) => [criterion.id, criterion]));
  return table.criteria.flatMap((column) => {
    const criterion = criteria.get(column.criterion);
    if (criterion === undefined || criterion.kind === "notScored") return [];
    const max = criterion.max === null ? null : dec(criterion.max);
    return [column, ...(column.raw === undefined ? [] : [column.raw])].map((one) => ({
      column: one,
      criterion,
      gives: one.gives,
      max,
      counts: (unit: number) => countedColumn(column, unit) === one,
    }));
  });
}

/** So many units beyond 100 % are no slips: a plan can be more than fulfilled. */
const MANY = 2;
const LEAST_SHARE = 0.25;

function wholeOf(column: FigureColumn | null): Decimal | null {
  const values = [...(column?.figures.digits.keys() ?? [])].flatMap((unit) =>
    column === null ? [] : (decimalAt(column.figures, unit) ?? []),
  );
  const beyond = values.filter((value) => compare(value, WHOLE) > 0 && compare(value, MOST) < 0).length;
  return beyond >= MANY && beyond >= LEAST_SHARE * values.length ? null : WHOLE;
}

function given(column: FigureColumn | null, max: Decimal | null): readonly ScoreColumn[] {
  return column === null ? [] : [{ column, criterion: null, gives: "points", max, counts: () => true }];
}
