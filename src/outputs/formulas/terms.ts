import type { CellAddress } from "../../model/address";
import { added, call, type Expression, negated, operate, rowAreas } from "./expression";

/** Points as a sum: cells to be added, cells to be taken off, and what is calculated first. */
export interface Terms {
  readonly plus: readonly CellAddress[];
  readonly minus: readonly CellAddress[];
  readonly parts: readonly { readonly sign: 1 | -1; readonly expression: Expression }[];
}

export const NO_TERMS: Terms = { plus: [], minus: [], parts: [] };

export function sumOfTerms(all: readonly Terms[]): Terms {
  return {
    plus: all.flatMap(({ plus }) => plus),
    minus: all.flatMap(({ minus }) => minus),
    parts: all.flatMap(({ parts }) => parts),
  };
}

export function opposite({ plus, minus, parts }: Terms): Terms {
  return {
    plus: minus,
    minus: plus,
    parts: parts.map(({ sign, expression }) => ({ sign: sign === 1 ? -1 : 1, expression })),
  };
}

export function isNothing({ plus, minus, parts }: Terms): boolean {
  return plus.length === 0 && minus.length === 0 && parts.length === 0;
}

/** Several summands, so that a product has to bracket them. */
export function isSum({ plus, minus, parts }: Terms): boolean {
  return (plus.length > 0 ? 1 : 0) + (minus.length > 0 ? 1 : 0) + parts.length > 1 || minus.length > 0;
}

/** `SUM(C5:E5,G5)+ROUND(H5,1)-SUM(J5)`. */
export function sumText({ plus, minus, parts }: Terms): Expression {
  const sum = (cells: readonly CellAddress[]) => (cells.length === 0 ? [] : [call("SUM", ...rowAreas(cells))]);
  const added_ = [...sum(plus), ...parts.flatMap(({ sign, expression }) => (sign === 1 ? [expression] : []))];
  const taken = [...sum(minus), ...parts.flatMap(({ sign, expression }) => (sign === -1 ? [expression] : []))];
  const [first, ...others] = taken;
  if (first === undefined) return added(added_);
  const begun = added_.length === 0 ? negated(first) : operate(added(added_), "-", first);
  return others.reduce((text, each) => operate(text, "-", each), begun);
}
