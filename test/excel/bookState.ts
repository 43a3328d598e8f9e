import { CellValueType, type CellData, type CellMatrix } from "@xep-hang/workbench/bookData";
import { styleOf, type OpenedBook } from "@xep-hang/workbench/openedBook";
import type { Bench } from "./workbench";

/** A text behind an apostrophe says the same as one without. */
const TYPED_TEXT = CellValueType.FORCE_STRING;

/** Everything that a person could see of a book, comparable: which cell says what in which look, sizes, merges, names. */
export async function stateOf({ book }: Bench): Promise<object> {
  await book.settle();
  return bookState(book.toOpenedBook());
}

function bookState(book: OpenedBook): object {
  const sheets = book.data.sheetOrder.map((id) => {
    const sheet = book.data.sheets[id] ?? {};
    return {
      id,
      name: sheet.name,
      cells: cellStates(book, sheet.cellData ?? {}),
      edges: edgeStates(book, sheet.cellData ?? {}),
      merges: (sheet.mergeData ?? [])
        .map(({ startRow, startColumn, endRow, endColumn }) => [startRow, startColumn, endRow, endColumn].join(","))
        .sort(),
      widths: sizesOf(sheet.columnData ?? {}, "w"),
      heights: sizesOf(sheet.rowData ?? {}, "h"),
      extras: book.extras[id],
    };
  });
  // Nobody sees in which order names were made.
  const names = [...book.names].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { sheets, names, settings: book.settings };
}

function cellStates(book: OpenedBook, cells: CellMatrix): Record<string, object> {
  const states: Record<string, object> = {};
  const looks = new Map<CellData["s"], Record<string, unknown> | null>();
  const lookOf = (own: CellData["s"]): Record<string, unknown> | null => {
    const known = looks.get(own);
    if (known !== undefined) return known;
    const look = styleState(book, styleOf(book.data, own) ?? {});
    looks.set(own, isEmpty(look) ? null : look);
    return lookOf(own);
  };
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns as Record<string, CellData>)) {
      const state = withoutNothing({
        v: cell.v,
        f: cell.f,
        t: cell.t === TYPED_TEXT ? CellValueType.STRING : cell.t,
        style: lookOf(cell.s),
      });
      if (state["v"] === undefined && state["f"] === undefined) delete state["t"];
      if (!isEmpty(state)) states[`${row},${column}`] = state;
    }
  }
  return states;
}

/** A look without what the book's plain cell looks like anyway, said or not. Borders are told apart. */
function styleState(book: OpenedBook, style: object): Record<string, unknown> {
  const { defaultStyle } = book.data;
  const plain: Record<string, unknown> = {
    cl: { rgb: "#000000" },
    vt: 3,
    n: { pattern: "General" },
    ...(typeof defaultStyle === "object" ? defaultStyle : {}),
  };
  const entries = Object.entries(withoutNothing({ ...style, bd: null }));
  return Object.fromEntries(entries.filter(([key, item]) => JSON.stringify(item) !== JSON.stringify(plain[key])));
}

/** Lines between cells, whichever of the two cells keeps them: `below 3,0` is the line between rows 3 and 4. */
function edgeStates(book: OpenedBook, cells: CellMatrix): Record<string, unknown> {
  const edges: Record<string, unknown> = {};
  for (const [rowText, columns] of Object.entries(cells)) {
    for (const [columnText, cell] of Object.entries(columns as Record<string, CellData>)) {
      const [row, column] = [Number(rowText), Number(columnText)];
      const { t, b, l, r } = styleOf(book.data, cell.s)?.bd ?? {};
      const put = (name: string, line: unknown) => {
        if (line !== null && line !== undefined) edges[name] = withoutNothing(line);
      };
      put(`below ${row - 1},${column}`, t);
      put(`below ${row},${column}`, b);
      put(`right ${row},${column - 1}`, l);
      put(`right ${row},${column}`, r);
    }
  }
  // Nobody sees which of the two cells keeps a line.
  return withoutNothing(edges);
}

/** Univer leaves null, undefined and empty objects behind where something was taken away. */
function withoutNothing(value: object): Record<string, unknown> {
  const entries = Object.entries(value).map(([key, item]: [string, unknown]): [string, unknown] => [
    key,
    typeof item === "object" && item !== null && !Array.isArray(item) ? withoutNothing(item) : item,
  ]);
  return Object.fromEntries(
    entries
      .filter(
        ([, item]) =>
          item !== null && item !== undefined && item !== "" && !(typeof item === "object" && isEmpty(item)),
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

function sizesOf(lines: object, key: "w" | "h"): Record<string, unknown> {
  const entries = Object.entries(lines as Record<string, Record<string, unknown> | undefined>);
  return Object.fromEntries(
    entries.flatMap(([line, size]) => (size?.[key] === undefined ? [] : [[line, thousandths(size[key])]])),
  );
}

/** Pixels and the points that a file keeps differ behind the third place. */
function thousandths(size: unknown): number {
  return Math.round(Number(size) * 1000) / 1000;
}
