import type { CriterionId } from "../model/framework";
import type { SheetId } from "../model/grid";
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

/**
 * Tables that give the same criteria and results as one, each unit with its own sheet; otherwise null. The lines that they
 * stand on may differ from sheet to sheet, not within one.
 */
export function joinAlike(tables: readonly Table[]): Table | null {
  const contents = new Set(tables.map(contentKey));
  const sheets = new Set(tables.map(({ sheet }) => sheet.id));
  const layouts = new Set(tables.map((table) => `${table.sheet.id} ${columnsKey(table)}`));
  return contents.size === 1 && layouts.size === sheets.size ? join(tables) : null;
}

function contentKey(table: Table): string {
  const given = ({ criterion, gives, raw }: CriterionColumn) => `${criterion} ${gives} ${raw?.gives ?? ""}`;
  const { total, ratio, rank, rankInGroup, class: classes } = table.published;
  const results = [table.excluded, total, ratio, rank, rankInGroup, classes].map((column) => column !== null);
  const comparisons = table.comparisons.map(({ criterion }) => criterion);
  return JSON.stringify([table.orientation, table.criteria.map(given).sort(), comparisons.sort(), results]);
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
  const sheets = tables.map(({ sheet }) => sheet.id);
  const figures = (pick: (table: Table) => FigureColumn | null) =>
    joinFigures(
      tables.flatMap((table) => pick(table) ?? []),
      sheets,
    );
  const criteria = (pick: (table: Table) => readonly CriterionColumn[]) =>
    pick(first).map((column) => {
      const { criterion } = column;
      const nth = ofCriterion(pick(first), criterion).indexOf(column);
      const columns = tables.flatMap((table) => ofCriterion(pick(table), criterion)[nth] ?? []);
      return joinCriterion(column, columns, sheets);
    });
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
      class: joinTexts(
        tables.flatMap((table) => table.published.class ?? []),
        sheets,
      ),
    },
    interpretations: tables.flatMap((table) => table.interpretations.map((one) => ({ ...one, sheet: table.sheet }))),
  };
}

function ofCriterion(columns: readonly CriterionColumn[], id: CriterionId): readonly CriterionColumn[] {
  return columns.filter(({ criterion }) => criterion === id);
}

function joinCriterion(
  first: CriterionColumn,
  columns: readonly CriterionColumn[],
  sheets: readonly SheetId[],
): CriterionColumn {
  const raws = columns.flatMap(({ raw }) => raw ?? []);
  return {
    ...first,
    ...joinFigures(columns, sheets),
    ...(first.gives === "points" ? {} : { outOf: joinDecimals(columns, ({ outOf }) => outOf) }),
    ...(first.raw === undefined ? {} : { raw: joinCriterion(first.raw, raws, sheets) }),
  };
}

/** A column a sheet, in the order of `sheets`. */
function joinFigures(columns: readonly FigureColumn[], sheets: readonly SheetId[]): FigureColumn | null {
  const [first] = columns;
  if (first === undefined) return null;
  return {
    ...first,
    ...standing(columns, sheets),
    figures: joinDecimals(columns, ({ figures }) => figures),
    states: Uint8Array.from(columns.flatMap(({ states }) => [...states])),
  };
}

/** Where the columns stand, if not on the same lines of all sheets. */
function standing(
  columns: readonly (FigureColumn | TextColumn)[],
  sheets: readonly SheetId[],
): Pick<FigureColumn, "elsewhere"> {
  const lines = new Set(columns.map(({ line, offset = 0 }) => `${line} ${offset}`));
  if (lines.size === 1) return {};
  const places = columns.map(({ line, offset }) => (offset === undefined ? { line } : { line, offset }));
  return { elsewhere: new Map(sheets.flatMap((sheet, at) => (places[at] ? [[sheet, places[at]] as const] : []))) };
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

function joinTexts(columns: readonly TextColumn[], sheets: readonly SheetId[]): TextColumn | null {
  const [first] = columns;
  if (first === undefined) return null;
  return { ...first, ...standing(columns, sheets), texts: columns.flatMap(({ texts }) => texts) };
}
