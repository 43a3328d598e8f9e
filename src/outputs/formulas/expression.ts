import { cellText, columnLetters, type Area, type CellAddress } from "../../model/address";
import { decimalText, type Decimal } from "../../model/numbers/decimal";
import type { FractionText } from "../../model/numbers/fraction";

declare const expressionBrand: unique symbol;
/** A piece of a formula. Only what is in this file makes one: out of addresses, numbers, and texts in quotes. */
export type Expression = string & { readonly [expressionBrand]: true };

type FunctionName =
  "AND" | "COUNT" | "COUNTBLANK" | "COUNTIF" | "COUNTIFS" | "IF" | "ISNUMBER" | "MAX" | "MIN" | "ROUND" | "SUM";

/** Excel's limit for the text of a formula. */
export const LONGEST_FORMULA = 8_192;
/** Excel's limit for a text within one. */
export const LONGEST_QUOTED = 255;

/** `C5`: moves along with its row. */
export function cellAt(cell: CellAddress): Expression {
  return cellText(cell) as Expression;
}

/** `$C$5:$C$20`. */
export function fixedArea(area: Area): Expression {
  const first = fixedCell(area.top, area.left);
  const last = fixedCell(area.bottom, area.right);
  return (first === last ? first : `${first}:${last}`) as Expression;
}

/** `C5:J5`: moves along with its row. */
function rowArea({ top, left, bottom, right }: Area): Expression {
  const [first, last] = [cellText({ row: top, column: left }), cellText({ row: bottom, column: right })];
  return (first === last ? first : `${first}:${last}`) as Expression;
}

/** `C$5:C5`: from a first row down to this one. */
export function downTo(first: CellAddress, { row }: CellAddress): Expression {
  const letters = columnLetters(first.column);
  return `${letters}$${first.row + 1}:${letters}${row + 1}` as Expression;
}

/** The same on another sheet, whatever that is called. */
export function onSheet(name: string, area: Expression): Expression {
  return `'${name.replaceAll("'", "''")}'!${area}` as Expression;
}

function fixedCell(row: number, column: Area["left"]): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

export function numeral(value: Decimal | number): Expression {
  return (typeof value === "number" ? String(value) : decimalText(value)) as Expression;
}

/** `0.4`, or `1/3` in brackets. */
export function weightOf(text: FractionText): Expression {
  const parts = text.split("/");
  if (!parts.every((part) => /^\d+(\.\d+)?$/.test(part.trim()))) throw new Error(`not a weight: ${text}`);
  return (parts.length === 1 ? text : `(${text})`) as Expression;
}

/** Worse than any figure: what stands behind all. */
export const LEAST = "-1E+99" as Expression;
export const MOST = "1E+99" as Expression;
export const TRUE = "TRUE" as Expression;
export const FALSE = "FALSE" as Expression;
export const NOTHING = '""' as Expression;

export function quoted(text: string): Expression {
  return `"${text.replaceAll('"', '""')}"` as Expression;
}

export function call(name: FunctionName, ...args: readonly Expression[]): Expression {
  return `${name}(${args.join(",")})` as Expression;
}

export function operate(
  left: Expression,
  operator: "+" | "-" | "*" | "/" | "=" | ">" | "<" | ">=" | "<=" | "&",
  right: Expression,
): Expression {
  return `${left}${operator}${right}` as Expression;
}

/** In brackets. */
export function bracketed(expression: Expression): Expression {
  return `(${expression})` as Expression;
}

/** One after the other, with a plus between. */
export function added(parts: readonly Expression[]): Expression {
  return (parts.length === 0 ? "0" : parts.join("+")) as Expression;
}

export function negated(expression: Expression): Expression {
  return `-${expression}` as Expression;
}

export function allOf(conditions: readonly Expression[]): Expression {
  const [only, ...others] = conditions;
  if (only === undefined) return TRUE;
  return others.length === 0 ? only : call("AND", ...conditions);
}

/** Cells of one row as few areas as they make: `C5:E5`, `G5`. */
export function rowAreas(cells: readonly CellAddress[]): readonly Expression[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { first: CellAddress; last: CellAddress }[] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    if (run?.last.row === cell.row && run.last.column + 1 === cell.column) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  return runs.map(({ first, last }) =>
    rowArea({ top: first.row, left: first.column, bottom: last.row, right: last.column }),
  );
}
