import { columnIndex, rowIndex, type Area, type CellAddress, type ColumnIndex } from "../../model/address";
import { areaOf } from "../../model/areas";
import type { Content, ValueContent } from "../../model/plan";
import type { RankedTable } from "../rankedTable";
import type { ColumnKind, HelperKind } from "../results/resultKind";
import {
  added,
  call,
  cellAt,
  downTo,
  type Expression,
  fixedArea,
  NOTHING,
  numeral,
  operate,
  quoted,
} from "./expression";
import type { RankingKey } from "./rankingKey";
import type { ListRows, Lists } from "./rankLists";
import type { Rows } from "./runs";
import type { TieColumn } from "./tieColumns";

/** What ranks are made of, whatever columns it comes to stand in. */
export interface RankPlan {
  readonly table: RankedTable;
  readonly key: RankingKey;
  readonly lists: Lists;
  readonly ties: readonly TieColumn[];
}

export type ColumnOf = (kind: ColumnKind) => ColumnIndex;

const ONE = numeral(1);

/** The columns of steps that ranks need. */
export function rankHelpers({ lists, ties, table }: RankPlan): readonly HelperKind[] {
  const isDense = table.ranking.framework.ranking.ties === "dense";
  return [
    ...(lists.isNumbered ? (["list"] as const) : []),
    ...ties.map(({ kind }) => kind),
    ...(isDense ? (["place", "first"] as const) : []),
  ];
}

/** The content of the columns “rank”, “list”, “place” and “first”. */
export function rankContent(
  plan: RankPlan,
  kind: "rank" | "list" | "place" | "first",
  unit: number,
  columnOf: ColumnOf,
): Content {
  const list = plan.lists.of(unit);
  if (list === null) return { kind: "blank" };
  const at = cellsOf(plan, unit, columnOf);
  const isDense = plan.table.ranking.framework.ranking.ties === "dense";
  switch (kind) {
    case "list":
      return whole(list.number);
    case "place":
      return shown(at.key, placeText(plan, list, unit, columnOf), value(placeOf(plan, list, unit)));
    case "first":
      return shown(
        at.cell("place"),
        firstText(plan, list, unit, columnOf),
        value(placeOf(plan, list, unit) === null ? null : isFirst(plan, list, unit)),
      );
    case "rank": {
      const rank = plan.table.ranking.ranks[unit] ?? 0;
      const gives = value(rank === 0 ? null : rank);
      if (!isDense) return shown(at.key, placeText(plan, list, unit, columnOf), gives);
      return shown(at.cell("place"), denseText(plan, list, unit, columnOf), gives);
    }
  }
}

/** The cell of the figure that ranks. */
export function keyCell({ table, key }: Pick<RankPlan, "table" | "key">, unit: number, columnOf: ColumnOf): Expression {
  return cellAt(addressOf(table, unit, keyColumn(key, columnOf)));
}

function keyColumn({ column }: RankingKey, columnOf: ColumnOf): ColumnIndex {
  return column.from === "ours" ? columnOf(column.kind) : column.column;
}

export function addressOf({ table }: RankedTable, unit: number, column: ColumnIndex): CellAddress {
  return { row: rowIndex(table.units[unit]?.line ?? 0), column };
}

/** Nothing where there is no number to start from. */
function shown(from: Expression, text: Expression, gives: ValueContent): Content {
  const formula = `=${call("IF", call("ISNUMBER", from), text, NOTHING)}`;
  return { kind: "formula", formula, gives, format: "0" };
}

function whole(number: number): ValueContent {
  return { kind: "number", value: number, format: "0" };
}

function value(number: number | null): ValueContent {
  return number === null ? { kind: "blank" } : whole(number);
}

function cellsOf({ table, key }: RankPlan, unit: number, columnOf: ColumnOf) {
  const cell = (kind: ColumnKind) => cellAt(addressOf(table, unit, columnOf(kind)));
  return { cell, key: cellAt(addressOf(table, unit, keyColumn(key, columnOf))) };
}

/** `1+COUNTIFS(…)`: one more than the units of the list that are better, by the figure, then by what breaks ties. */
function placeText(plan: RankPlan, list: ListRows, unit: number, columnOf: ColumnOf): Expression {
  const { cell, key } = cellsOf(plan, unit, columnOf);
  const better = plan.table.ranking.framework.ranking.direction === "lowest" ? "<" : ">";
  const steps = [
    { column: keyColumn(plan.key, columnOf), own: key, better },
    ...plan.ties.map(({ kind, better: of }) => ({ column: columnOf(kind), own: cell(kind), better: of })),
  ] as const;
  const counts = steps.flatMap((step, index) =>
    list.runs.map((rows) => {
      const equal = steps.slice(0, index).flatMap(({ column, own }) => [range(column, rows), own]);
      const ahead = [range(step.column, rows), operate(quoted(step.better), "&", step.own)];
      return call("COUNTIFS", ...listPair(plan, rows, unit, columnOf), ...equal, ...ahead);
    }),
  );
  return added([ONE, ...counts]);
}

/** One more than the ranks before it, each counted once. */
function denseText(plan: RankPlan, list: ListRows, unit: number, columnOf: ColumnOf): Expression {
  const { cell } = cellsOf(plan, unit, columnOf);
  const counts = list.runs.map((rows) =>
    call(
      "COUNTIFS",
      ...listPair(plan, rows, unit, columnOf),
      range(columnOf("first"), rows),
      ONE,
      range(columnOf("place"), rows),
      operate(quoted("<"), "&", cell("place")),
    ),
  );
  return added([ONE, ...counts]);
}

/** 1 at the first unit of a rank, from the top of its list. */
function firstText(plan: RankPlan, list: ListRows, unit: number, columnOf: ColumnOf): Expression {
  const { cell } = cellsOf(plan, unit, columnOf);
  const [rows] = list.runs;
  const here = addressOf(plan.table, unit, columnOf("place"));
  const above = (column: ColumnIndex) => downTo({ row: rowIndex(rows?.top ?? here.row), column }, here);
  const pairs = plan.lists.isNumbered ? [above(columnOf("list")), cell("list")] : [];
  const count = call("COUNTIFS", ...pairs, above(columnOf("place")), cell("place"));
  return call("IF", operate(count, "=", ONE), ONE, numeral(0));
}

function listPair({ table, lists }: RankPlan, rows: Rows, unit: number, columnOf: ColumnOf): readonly Expression[] {
  if (!lists.isNumbered) return [];
  const column = columnOf("list");
  return [range(column, rows), cellAt(addressOf(table, unit, column))];
}

export function range(column: ColumnIndex, { top, bottom }: Rows): Expression {
  return fixedArea(rowsOf(column, { top, bottom }));
}

function rowsOf(column: ColumnIndex, { top, bottom }: Rows): Area {
  return areaOf(top, columnIndex(column), bottom, column);
}

/** The rank with gaps: how many units of the list stand on a better rank, and one. */
function placeOf({ table: { ranking } }: RankPlan, { units }: ListRows, unit: number): number | null {
  const own = ranking.ranks[unit] ?? 0;
  if (own === 0) return null;
  return 1 + units.filter((other) => isBetter(ranking.ranks[other] ?? 0, own)).length;
}

function isBetter(rank: number, than: number): boolean {
  return rank > 0 && rank < than;
}

function isFirst({ table: { ranking, table } }: RankPlan, { units }: ListRows, unit: number): number {
  const own = ranking.ranks[unit];
  const line = (index: number) => table.units[index]?.line ?? 0;
  return units.some((other) => ranking.ranks[other] === own && line(other) < line(unit)) ? 0 : 1;
}
