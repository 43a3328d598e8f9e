import { type Area, columnIndex, contains, parseArea, rowIndex } from "../address";
import { BeyondUs, type Expression, type Operator, type Scalar } from "../calculation/expression";
import { evaluate, type Surroundings } from "../calculation/evaluate";
import { parseFormula } from "../calculation/parseFormula";
import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import { ruleAreas } from "../host/clearCarriedRules";
import { fillColor, fontOf } from "../host/ruleXml";
import type { CarriedRule, SheetExtras } from "../openedBook";
import { childrenOf, textOf } from "../xlsx/xml";

/** What is drawn over a cell's own look. */
export interface DrawnOver {
  /** `#FFC7CE`. */
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly hasNote: boolean;
}

interface DrawnRule {
  readonly areas: readonly Area[];
  readonly holds: (value: Scalar) => boolean;
  readonly look: Omit<DrawnOver, "hasNote">;
}

interface DrawnSheet {
  readonly rules: readonly DrawnRule[];
  readonly notes: ReadonlySet<string>;
}

/** By the sheet's own record, which is another as soon as anything in it changes. */
const drawn = new WeakMap<SheetExtras, DrawnSheet>();

/**
 * What rules and notes draw over a cell; null: nothing. Rules that look at no cell but their own, by constants, are drawn, which
 * are highlights of findings and comparisons with a figure; others are kept and not seen.
 */
export function drawnOver(book: Book, sheet: Sheet, row: number, column: number, value: Scalar): DrawnOver | null {
  const extras = book.extras(sheet);
  const { rules, notes } = drawn.get(extras) ?? drawnSheet(extras);
  const cell = { row: rowIndex(row), column: columnIndex(column) };
  const holding = rules.filter(({ areas, holds }) => areas.some((each) => contains(each, cell)) && holds(value));
  const hasNote = notes.has(`${row},${column}`);
  if (holding.length === 0 && !hasNote) return null;
  // Of several rules the first says what it has to say, the next what is left.
  return { ...holding.reduceRight((under, { look }) => ({ ...under, ...look }), {}), hasNote };
}

function drawnSheet(extras: SheetExtras): DrawnSheet {
  const rules = [...extras.conditionalFormats].sort((a, b) => priorityOf(a) - priorityOf(b));
  const notes = extras.notes.flatMap(({ cell }) => {
    const area = parseArea(cell);
    return area === null ? [] : [`${area.top},${area.left}`];
  });
  const made = { rules: rules.flatMap((rule) => drawnRule(rule) ?? []), notes: new Set(notes) };
  drawn.set(extras, made);
  return made;
}

function priorityOf({ rule }: CarriedRule): number {
  return Number(rule.attributes["priority"] ?? 1);
}

function drawnRule(carried: CarriedRule): DrawnRule | null {
  const holds = condition(carried);
  return holds === null ? null : { areas: ruleAreas(carried), holds, look: lookOf(carried) };
}

function lookOf({ style }: CarriedRule): DrawnRule["look"] {
  const [fill, { color, bold, italic }] = [fillColor(style), fontOf(style)];
  return {
    ...(typeof fill === "string" ? { fill } : {}),
    ...(typeof color === "string" ? { color } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
  };
}

/** Null: not known here. */
function condition({ rule }: CarriedRule): DrawnRule["holds"] | null {
  const formulas = childrenOf(rule).filter(({ name }) => name === "formula");
  const [first, second] = formulas.map((formula) => constant(parseFormula(textOf(formula))));
  if (first === undefined || first === null) return null;
  const type = rule.attributes["type"];
  if (type === "expression") return () => first.value === true;
  return type === "cellIs" ? comparison(rule.attributes["operator"] ?? "", first.value, second?.value ?? null) : null;
}

const OPERATORS: Readonly<Record<string, Operator>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

function comparison(operator: string, first: Scalar, second: Scalar): DrawnRule["holds"] | null {
  const is = (left: Scalar, how: Operator, right: Scalar): boolean =>
    left !== null && constant(operation(how, left, right))?.value === true;
  const sign = OPERATORS[operator];
  if (sign !== undefined) return (value) => is(value, sign, first);
  const isBetween = (value: Scalar) => is(value, ">=", first) && is(value, "<=", second);
  if (operator === "between") return isBetween;
  return operator === "notBetween" ? (value) => typeof value === "number" && !isBetween(value) : null;
}

function operation(operator: Operator, left: Scalar, right: Scalar): Expression {
  return {
    kind: "operation",
    operator,
    left: { kind: "constant", value: left },
    right: { kind: "constant", value: right },
  };
}

/** Without a cell or a function in it; null where it has one, or comes to an error. */
function constant(expression: Expression | null): { readonly value: Scalar } | null {
  if (expression === null) return null;
  try {
    return { value: evaluate(expression, NOTHING_AROUND) };
  } catch (error) {
    if (error instanceof BeyondUs) return null;
    throw error;
  }
}

function beyond(): never {
  throw new BeyondUs();
}

const NOTHING_AROUND: Surroundings = {
  get home() {
    return beyond();
  },
  sheetByName: () => null,
  valueAt: beyond,
  functionNamed: () => undefined,
  countIn: beyond,
};
