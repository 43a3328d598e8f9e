import { type Area, columnIndex, rowIndex } from "../address";
import type { Sheet } from "../book/sheet";
import { BeyondUs, type Expression, type Operator, type Scalar } from "./expression";

/** An area of a sheet that is there. */
export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

export type Calculate = (args: readonly Expression[], around: Surroundings) => Scalar;

/** What a formula is calculated from. */
export interface Surroundings {
  /** The sheet that the formula stands in. */
  readonly home: Sheet;
  readonly sheetByName: (name: string) => Sheet | null;
  /** A cell's value, calculated first where it is a formula that owes it. */
  readonly valueAt: (sheet: Sheet, row: number, column: number) => Scalar;
  /** What Excel calls so; undefined where that is not known here. */
  readonly functionNamed: (name: string) => Calculate | undefined;
  readonly countIn: (areas: readonly SheetArea[], criteria: readonly Scalar[]) => number;
}

export function evaluate(expression: Expression, around: Surroundings): Scalar {
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "area":
      return soleValue(areaOf(expression, around), around);
    case "negation":
      return -numberOf(evaluate(expression.of, around));
    case "operation":
      return operated(expression.operator, evaluate(expression.left, around), evaluate(expression.right, around));
    case "call": {
      const known = around.functionNamed(expression.name);
      if (known === undefined) throw new BeyondUs();
      return known(expression.args, around);
    }
  }
}

export function areaOf(expression: Expression, { home, sheetByName }: Surroundings): SheetArea {
  if (expression.kind !== "area") throw new BeyondUs();
  const sheet = expression.sheet === null ? home : sheetByName(expression.sheet);
  if (sheet === null) throw new BeyondUs();
  return { sheet, area: expression.area };
}

/** Row by row. */
export function valuesOf({ sheet, area }: SheetArea, { valueAt }: Pick<Surroundings, "valueAt">): readonly Scalar[] {
  const values: Scalar[] = [];
  for (let row: number = area.top; row <= area.bottom; row++) {
    for (let column: number = area.left; column <= area.right; column++) values.push(valueAt(sheet, row, column));
  }
  return values;
}

function soleValue({ sheet, area }: SheetArea, { valueAt }: Surroundings): Scalar {
  if (area.top !== area.bottom || area.left !== area.right) throw new BeyondUs();
  return valueAt(sheet, rowIndex(area.top), columnIndex(area.left));
}

/** A blank counts as 0; a text never as a number. */
export function numberOf(value: Scalar): number {
  if (value === null) return 0;
  if (typeof value !== "number") throw new BeyondUs();
  return value;
}

/** As Excel writes a number into a text: 15 digits. */
export function textOf(value: Scalar): string {
  if (typeof value === "boolean") throw new BeyondUs();
  return typeof value === "number" ? String(Number(value.toPrecision(15))).toUpperCase() : (value ?? "");
}

function operated(operator: Operator, left: Scalar, right: Scalar): Scalar {
  switch (operator) {
    case "+":
      return numberOf(left) + numberOf(right);
    case "-":
      return numberOf(left) - numberOf(right);
    case "*":
      return numberOf(left) * numberOf(right);
    case "/":
      if (numberOf(right) === 0) throw new BeyondUs();
      return numberOf(left) / numberOf(right);
    case "&":
      return textOf(left) + textOf(right);
    case "=":
      return isEqual(left, right);
    case "<>":
      return !isEqual(left, right);
    case "<":
      return numberOf(left) < numberOf(right);
    case ">":
      return numberOf(left) > numberOf(right);
    case "<=":
      return numberOf(left) <= numberOf(right);
    case ">=":
      return numberOf(left) >= numberOf(right);
  }
}

function isEqual(left: Scalar, right: Scalar): boolean {
  if (typeof left === "string" || typeof right === "string") {
    if (typeof left === "number" || typeof right === "number") return false;
    return textOf(left).toLowerCase() === textOf(right).toLowerCase();
  }
  if (typeof left === "boolean" || typeof right === "boolean") throw new BeyondUs();
  return numberOf(left) === numberOf(right);
}
