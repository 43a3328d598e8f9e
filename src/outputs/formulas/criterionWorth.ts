import type { CellAddress } from "../../model/address";
import { CellKind } from "../../model/cell";
import { inside, kindAt, numberAt } from "../../model/grid";
import { Applies, applies } from "../../model/applies";
import { figureCell } from "../../model/block";
import { criterionOf } from "../../model/criterionOf";
import { type CriterionNode, criterionTree } from "../../model/criterionTree";
import type { Criterion } from "../../model/framework";
import { compare, decimalOfNumber, parseDecimal } from "../../model/numbers/decimal";
import { decimalAt } from "../../model/numbers/decimalColumn";
import { penaltySigns } from "../../model/penaltySign";
import { isOptional, pointSource } from "../../model/pointSource";
import { countedColumn, type CriterionColumn, FigureState, type FigureColumn } from "../../model/table";
import type { RankedTable } from "../rankedTable";
import { bracketed, call, type Expression, numeral, operate } from "./expression";
import { NO_PREMISES } from "./premises";
import { isNothing, NO_TERMS, opposite, sumText, type Terms } from "./terms";
import {
  anyCounts,
  isWorth,
  joinedWorth,
  type Most,
  NO_MOST,
  NO_WORTH_AT_ALL,
  type NoWorth,
  sumOfMost,
  type Worth,
} from "./worth";

/** What every criterion of a table is worth to one unit: the top ones in the framework's order, or any by its id. */
export interface CriterionWorths {
  readonly tops: (unit: number) => readonly { readonly criterion: Criterion; readonly worth: Worth | NoWorth }[];
  readonly of: (criterion: string, unit: number) => Worth | NoWorth;
}

/** As scoring counts points, in cells: components where the sheet gives them, each by its own rules. */
export function criterionWorths(table: RankedTable): CriterionWorths {
  const { framework } = table.ranking;
  const columns = new Map(table.table.criteria.map((column) => [column.criterion, column]));
  const tree = criterionTree(framework);
  const context: Context = { table, columns, signs: penaltySigns(framework) };
  const nodes = new Map(tree.flatMap(withComponents).map((node) => [node.criterion.id, node]));
  return {
    tops: (unit) => tree.map((node) => ({ criterion: node.criterion, worth: worthOf(node, unit, context) })),
    of: (id, unit) => {
      const node = nodes.get(id);
      if (node === undefined) return { kind: "lacking" };
      const { parent } = node.criterion;
      const above = parent === null ? null : nodes.get(parent);
      return above && !appliesWithin(above, unit, { nodes, context }) ? NO_WORTH_AT_ALL : worthOf(node, unit, context);
    },
  };
}

interface Context {
  readonly table: RankedTable;
  readonly columns: ReadonlyMap<string, CriterionColumn>;
  readonly signs: ReturnType<typeof penaltySigns>;
}

function appliesWithin(
  { criterion }: CriterionNode,
  unit: number,
  known: { readonly nodes: ReadonlyMap<string, CriterionNode>; readonly context: Context },
): boolean {
  const terms = known.context.table.ranking.scores.terms[unit];
  if (terms !== undefined && applies(criterion, terms) === Applies.no) return false;
  const above = criterion.parent === null ? undefined : known.nodes.get(criterion.parent);
  return above === undefined || appliesWithin(above, unit, known);
}

function withComponents(node: CriterionNode): readonly CriterionNode[] {
  return [node, ...node.components.flatMap(withComponents)];
}

function worthOf(node: CriterionNode, unit: number, context: Context): Worth | NoWorth {
  const terms = context.table.ranking.scores.terms[unit];
  const applying = terms === undefined ? Applies.yes : applies(node.criterion, terms);
  if (applying === Applies.no) return NO_WORTH_AT_ALL;
  if (applying === Applies.unknown) return { kind: "lacking" };
  const column = context.columns.get(node.criterion.id);
  switch (pointSource(node, (id) => context.columns.has(id))) {
    case "components":
      return ruled(node.criterion, componentsWorth(node, unit, context));
    case "column":
      return column === undefined
        ? { kind: "lacking" }
        : ruled(node.criterion, columnWorth(node.criterion, column, unit, context));
    case "nowhere":
      return isOptional(node.criterion) ? NO_WORTH_AT_ALL : { kind: "lacking" };
  }
}

function componentsWorth(node: CriterionNode, unit: number, context: Context): Worth | NoWorth {
  const counted = node.components.filter(({ criterion }) => criterion.kind !== "notScored");
  const found: Worth[] = [];
  for (const component of counted) {
    const worth = worthOf(component, unit, context);
    if (!isWorth(worth)) return worth;
    const isTakenOff = component.criterion.kind === "penalty" && node.criterion.kind !== "penalty";
    found.push(isTakenOff ? { ...worth, terms: opposite(worth.terms) } : worth);
  }
  const scored = counted.map(({ criterion }, index) =>
    criterion.kind === "scored" ? (found[index]?.most ?? null) : NO_MOST,
  );
  const counts = anyCounts(found.map((worth) => worth.counts));
  return { ...joinedWorth(found), counts, most: sumOfMost(scored) ?? wholeMost(node.criterion, found, unit, context) };
}

/** The main criterion's own maximum stands for undeclared ones, as long as nothing can be left out of it. */
function wholeMost(criterion: Criterion, components: readonly Worth[], unit: number, context: Context): Most | null {
  return components.every(({ counts }) => counts === "always") ? ownMost(criterion, unit, context) : null;
}

function ownMost(criterion: Criterion, unit: number, { table }: Context): Most | null {
  if (criterion.kind !== "scored") return NO_MOST;
  const max = parseDecimal(criterionOf(criterion, table.ranking.scores.terms[unit]?.group ?? null).max ?? "");
  return max === null ? null : { sure: max, each: [] };
}

function columnWorth(criterion: Criterion, column: CriterionColumn, unit: number, context: Context): Worth | NoWorth {
  if (column.gives !== "points" || countedColumn(column, unit) !== column)
    return { kind: "rule", criterion: criterion.id };
  const { table, signs } = context;
  const cell = cellOf(table, column, unit);
  if (!isReadAsItStands(table, column, unit)) return { kind: "cell", cell };
  const most = ownMost(criterion, unit, context);
  const terms: Terms = { ...NO_TERMS, plus: [cell] };
  const sign = signs.get(criterion.id) ?? null;
  const counted = sign === "negative" ? opposite(terms) : terms;
  const signed = sign === null ? {} : { [sign === "negative" ? "notPositive" : "notNegative"]: [cell] };
  if (
    column.states[unit] === FigureState.notApplicable &&
    context.table.ranking.scores.standing(criterion.id, unit) !== "unknown"
  ) {
    return absentWorth(criterion, cell, unit, { most, context });
  }
  if (!isOptional(criterion)) {
    return { terms: counted, most, counts: "always", premises: { ...NO_PREMISES, ...signed, needed: [cell] } };
  }
  const each: Most | null =
    most === null ? null : { sure: NO_MOST.sure, each: criterion.kind === "scored" ? [{ max: most.sure, cell }] : [] };
  return { terms: counted, most: each, counts: [cell], premises: { ...NO_PREMISES, ...signed, optional: [cell] } };
}

/** What does not apply counts as what the framework says, as long as no number comes to its cell. */
function absentWorth(
  { id }: Criterion,
  cell: CellAddress,
  unit: number,
  { most, context }: { readonly most: Most | null; readonly context: Context },
): Worth {
  const { scores } = context.table.ranking;
  const points = scores.standing(id, unit) === "counted" ? scores.points(id, unit) : null;
  const premises = { ...NO_PREMISES, absent: [cell] };
  if (points === null) return { ...NO_WORTH_AT_ALL, premises };
  const terms: Terms = { ...NO_TERMS, parts: [{ sign: 1, expression: numeral(points) }] };
  return { terms, most, counts: "always", premises };
}

/** Its points after its own rounding, its step and its cap. */
function ruled({ decimals, step, cap }: Criterion, worth: Worth | NoWorth): Worth | NoWorth {
  if (!isWorth(worth) || isNothing(worth.terms)) return worth;
  let text: Expression | null = null;
  if (decimals !== undefined) text = call("ROUND", sumText(worth.terms), numeral(decimals));
  if (step !== undefined) {
    const multiple = operate(text ?? bracketed(sumText(worth.terms)), "/", decimal(step));
    text = operate(call("ROUND", multiple, numeral(0)), "*", decimal(step));
  }
  if (cap !== undefined) text = call("MIN", text ?? sumText(worth.terms), decimal(cap));
  return text === null ? worth : { ...worth, terms: { ...NO_TERMS, parts: [{ sign: 1, expression: text }] } };
}

function decimal(text: string): Expression {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`not a decimal: ${text}`);
  return numeral(value);
}

export function cellOf({ table, block }: RankedTable, column: FigureColumn, unit: number): CellAddress {
  const line = table.units[unit];
  if (line === undefined) throw new Error(`no unit ${unit}`);
  return figureCell(block, line, column);
}

/** What Excel calculates with is what we read: the number itself, nothing, or a text where a text was taken for one. */
export function isReadAsItStands(table: RankedTable, column: FigureColumn, unit: number): boolean {
  const place = inside(table.grid, cellOf(table, column, unit));
  const kind = kindAt(table.grid, ...place);
  switch (column.states[unit]) {
    case FigureState.value: {
      const [kept, read] = [decimalOfNumber(numberAt(table.grid, ...place)), decimalAt(column.figures, unit)];
      return kept !== null && read !== null && compare(kept, read) === 0;
    }
    case FigureState.missing:
      return kind === CellKind.blank;
    case FigureState.notApplicable:
    case FigureState.unreadable:
      return kind !== CellKind.number && kind !== CellKind.blank;
    default:
      return false;
  }
}
