import { groupedBy } from "../model/groupedBy";
import { columnFrom, decimalAt, type DecimalColumn } from "../model/numbers/decimalColumn";
import type { CriterionColumn, FigureColumn, Table, TextColumn } from "../model/table";

/**
 * Tables of one unit each (a form a sheet) brought together where they are laid out alike: the same criteria on the same
 * lines. Each unit keeps its own sheet, each figure its cell. Tables of several units, and forms whose lines differ from
 * all others', stay as they are. In the order of the first table of each.
 */
export function joinTables(tables: readonly Table[]): readonly Table[] {
  const alike = groupedBy(tables, (table) => (table.units.length === 1 ? layoutKey(table) : table));
  return [...alike.values()].map(join);
}

/** Tables that give the same criteria and results on the same lines as one, each unit with its own sheet; otherwise null. */
export function joinAlike(tables: readonly Table[]): Table | null {
  const layouts = new Set(tables.map((table) => columnsKey(table)));
  return layouts.size === 1 ? join(tables) : null;
}

function layoutKey(table: Table): string {
  const across = table.orientation === "unitsAcross" ? null : table.units[0]?.line;
  return `${across} ${columnsKey(table)}`;
}

function columnsKey(table: Table): string {
  const lines = (columns: readonly CriterionColumn[]) =>
    columns.map(({ criterion, line, offset, raw }) => [criterion, line, offset ?? 0, raw?.line ?? null]);
  const { total, ratio, rank, rankInGroup, class: classes } = table.published;
  const results = [table.excluded, total, ratio, rank, rankInGroup, classes].map((column) => column?.line ?? null);
  return JSON.stringify([table.orientation, lines(table.criteria), lines(table.comparisons), results]);
}

function join(tables: readonly Table[]): Table {
  const [first, ...others] = tables;
  if (first === undefined) throw new Error("a group of tables holds at least one");
  if (others.length === 0) return first;
  const figures = (pick: (table: Table) => FigureColumn | null) =>
    joinFigures(tables.flatMap((table) => pick(table) ?? []));
  const criteria = (pick: (table: Table) => readonly CriterionColumn[]) =>
    pick(first).map((column, place) =>
      joinCriterion(
        column,
        tables.flatMap((table) => pick(table)[place] ?? []),
      ),
    );
  return {
    ...first,
    units: tables.flatMap((table) => table.units.map((unit) => ({ ...unit, sheet: table.sheet }))),
    criteria: criteria((table) => table.criteria),
    comparisons: criteria((table) => table.comparisons),
    excluded: figures((table) => table.excluded),
    published: {
      total: figures((table) => table.published.total),
      ratio: figures((table) => table.published.ratio),
      rank: figures((table) => table.published.rank),
      rankInGroup: figures((table) => table.published.rankInGroup),
      class: joinTexts(tables.flatMap((table) => table.published.class ?? [])),
    },
    interpretations: tables.flatMap((table) => table.interpretations.map((one) => ({ ...one, sheet: table.sheet }))),
  };
}

function joinCriterion(first: CriterionColumn, columns: readonly CriterionColumn[]): CriterionColumn {
  const raws = columns.flatMap(({ raw }) => raw ?? []);
  return {
    ...first,
    ...joinFigures(columns),
    ...(first.gives === "points" ? {} : { outOf: joinDecimals(columns, ({ outOf }) => outOf) }),
    ...(first.raw === undefined ? {} : { raw: joinCriterion(first.raw, raws) }),
  };
}

function joinFigures(columns: readonly FigureColumn[]): FigureColumn | null {
  const [first] = columns;
  if (first === undefined) return null;
  return {
    ...first,
    figures: joinDecimals(columns, ({ figures }) => figures),
    states: Uint8Array.from(columns.flatMap(({ states }) => [...states])),
  };
}

function joinDecimals<C extends FigureColumn>(
  columns: readonly C[],
  pick: (column: C) => DecimalColumn | undefined,
): DecimalColumn {
  return columnFrom(
    columns.flatMap((column) => {
      const decimals = pick(column);
      return [...column.states].map((_, unit) => (decimals === undefined ? null : decimalAt(decimals, unit)));
    }),
  );
}

function joinTexts(columns: readonly TextColumn[]): TextColumn | null {
  const [first] = columns;
  return first === undefined ? null : { ...first, texts: columns.flatMap(({ texts }) => texts) };
}
