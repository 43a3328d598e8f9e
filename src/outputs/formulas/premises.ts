import type { CellAddress } from "../../model/address";
import { added, allOf, call, type Expression, numeral, operate, rowAreas } from "./expression";

/** What a formula takes for granted of the cells that it looks at; where that no longer holds, it shows nothing. */
export interface Premises {
  /** Hold a number. */
  readonly needed: readonly CellAddress[];
  /** Hold a number or nothing. */
  readonly optional: readonly CellAddress[];
  /** Hold no number: what stands there says that the criterion does not apply. */
  readonly absent: readonly CellAddress[];
  /** Hold no number below 0, or none above. */
  readonly notNegative: readonly CellAddress[];
  readonly notPositive: readonly CellAddress[];
}

export const NO_PREMISES: Premises = { needed: [], optional: [], absent: [], notNegative: [], notPositive: [] };

export function joined(all: readonly Premises[]): Premises {
  const cells = (key: keyof Premises) => distinct(all.flatMap((one) => one[key]));
  return {
    needed: cells("needed"),
    optional: cells("optional"),
    absent: cells("absent"),
    notNegative: cells("notNegative"),
    notPositive: cells("notPositive"),
  };
}

/** The conditions that say it. */
function conditionsOf(premises: Premises): readonly Expression[] {
  const { needed, optional, absent, notNegative, notPositive } = premises;
  const zero = numeral(0);
  const about = (cells: readonly CellAddress[], condition: (areas: readonly Expression[]) => Expression) =>
    cells.length === 0 ? [] : [condition(rowAreas(cells))];
  return [
    ...about(needed, (areas) => operate(call("COUNT", ...areas), "=", numeral(needed.length))),
    ...about(optional, (areas) => {
      const blanks = areas.map((area) => call("COUNTBLANK", area));
      return operate(added([call("COUNT", ...areas), ...blanks]), "=", numeral(optional.length));
    }),
    ...about(absent, (areas) => operate(call("COUNT", ...areas), "=", zero)),
    ...about(notNegative, (areas) => operate(call("MIN", ...areas), ">=", zero)),
    ...about(notPositive, (areas) => operate(call("MAX", ...areas), "<=", zero)),
  ];
}

export function conditionOf(premises: Premises, others: readonly Expression[] = []): Expression {
  return allOf([...conditionsOf(premises), ...others]);
}

function distinct(cells: readonly CellAddress[]): readonly CellAddress[] {
  return [...new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell])).values()];
}
