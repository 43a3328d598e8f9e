import fc from "fast-check";
import type { BookStyle, CarriedRule } from "@xep-hang/workbench/openedBook";
import type { SheetNote } from "@xep-hang/workbench/note";
import type { SheetTable } from "@xep-hang/workbench/table";
import { sheetBook, type LiteralCell, type LiteralSheet } from "@xep-hang/workbench/sheetBook";
import { openXlsx } from "@xep-hang/workbench/xlsx/openXlsx";
import { saveXlsx } from "@xep-hang/workbench/xlsx/saveXlsx";
import { cellText, columnIndex, contains, rowIndex, at } from "../../src/model/address";
import { touchedAreas } from "../../src/excel/apply/touchedAreas";
import type { Plan } from "../../src/model/plan";
import { resultsPlan, SHEET, UNITS } from "./rankedSheet";
import { differences, savedBook, type SavedBook } from "./savedParts";
import { benchOf, value, type Bench } from "./workbench";
import { times } from "../support/sweep";

/** Rows and columns of the sheet that is made: the table is A1:C7, results go to D3:F7, the rest lies around. */
const ROWS = 11;
const COLUMNS = 9;

const line = fc.record({
  s: fc.constantFrom(1, 2, 7, 13),
  cl: fc.constantFrom({ rgb: "#FF0000" }, { rgb: "#000000" }),
});
/** Two cells that share a line never say two things of it: the upper and the left one keep it. */
const lines = fc.record({ b: line, r: line, tl_br: line, bl_tr: line }, { requiredKeys: [] });
const onlyExcel = fc.record(
  {
    unlocked: fc.constant(true as const),
    shrinkToFit: fc.constant(true as const),
    formulaHidden: fc.constant(true as const),
    readingOrder: fc.constantFrom(1, 2),
    indent: fc.integer({ min: 1, max: 3 }),
    hatch: fc.constantFrom("lightUp", "gray125"),
  },
  { requiredKeys: [] },
);

/** What an officer may have given to any cell. Excel does not tell white under a pattern from no colour there. */
const style = fc
  .record(
    {
      ff: fc.constantFrom("Arial", "Times New Roman"),
      fs: fc.constantFrom(9, 13.5),
      bl: fc.constant(1 as const),
      it: fc.constant(1 as const),
      ul: fc.constantFrom({ s: 1 as const }, { s: 1 as const, t: 10 }),
      st: fc.constant({ s: 1 as const }),
      va: fc.constantFrom(2 as const, 3 as const),
      cl: fc.constantFrom({ rgb: "#FF0000" }, { rgb: "#FFFFFF" }),
      bg: fc.constantFrom({ rgb: "#FFFFFF" }, { rgb: "#FFFF00" }),
      ht: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      vt: fc.constantFrom(1 as const, 2 as const),
      tb: fc.constant(3 as const),
      tr: fc.constantFrom({ a: -90 }, { a: 45 }, { a: 0, v: 1 as const }),
      bd: lines,
      n: fc.constantFrom({ pattern: "@" }, { pattern: "0.0%" }, { pattern: "dd/mm/yyyy" }),
      xl: onlyExcel,
    },
    { requiredKeys: [] },
  )
  .map(({ bg, ...own }) => ({
    ...own,
    ...(bg === undefined || (own.xl?.hatch !== undefined && bg.rgb === "#FFFFFF") ? {} : { bg }),
  })) as fc.Arbitrary<BookStyle>;

const cell: fc.Arbitrary<LiteralCell> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: style.map((each) => ({ value: null, style: each })) },
);

const area = fc
  .tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1), fc.nat(3), fc.nat(3))
  .map(([row, column, down, right]) => `${text(row, column)}:${text(row + down, column + right)}`);

const validation: fc.Arbitrary<CarriedRule> = area.map((areas) => ({
  areas,
  rule: {
    name: "dataValidation",
    attributes: { type: "whole", allowBlank: "1", operator: "between" },
    children: [
      { name: "formula1", attributes: {}, children: ["1"] },
      { name: "formula2", attributes: {}, children: ["9"] },
    ],
  },
  style: null,
}));

const conditional: fc.Arbitrary<CarriedRule> = area.map((areas) => ({
  areas,
  rule: {
    name: "cfRule",
    attributes: { type: "cellIs", priority: "1", operator: "lessThan" },
    children: [{ name: "formula", attributes: {}, children: ["5"] }],
  },
  style: {
    name: "dxf",
    attributes: {},
    children: [{ name: "font", attributes: {}, children: [{ name: "b", attributes: {}, children: [] }] }],
  },
}));

const note: fc.Arbitrary<SheetNote> = fc.record({
  cell: fc.tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1)).map(([row, column]) => text(row, column)),
  author: fc.constantFrom("Lan", ""),
  text: fc.constant({ name: "text", attributes: {}, children: [{ name: "t", attributes: {}, children: ["chờ"] }] }),
});

/** A table (Ctrl+T) below the scores and away from the results, where tables are left alone. */
const TABLE: SheetTable = {
  name: "Bảng1",
  area: "A13:B15",
  hasHeader: true,
  isFiltered: false,
  part: {
    name: "table",
    attributes: { name: "Bảng1", displayName: "Bảng1", ref: "A13:B15", headerRowDxfId: "0" },
    children: [
      { name: "autoFilter", attributes: { ref: "A13:B15" }, children: [] },
      {
        name: "tableColumns",
        attributes: { count: "2" },
        children: ["Mã", "Số"].map((name, index) => ({
          name: "tableColumn",
          attributes: { id: String(index + 1), name },
          children: [],
        })),
      },
    ],
  },
  looks: [{ name: "dxf", attributes: {}, children: [] }],
};

function text(row: number, column: number): string {
  return cellText({ row: rowIndex(row), column: columnIndex(column) });
}

/** The table with what stands around it; rows below may be hidden, and merged. */
const sheet: fc.Arbitrary<LiteralSheet> = fc
  .record({
    cells: fc.array(fc.array(cell, { minLength: COLUMNS, maxLength: COLUMNS }), { minLength: ROWS, maxLength: ROWS }),
    validations: fc.array(validation, { maxLength: 3 }),
    conditionalFormats: fc.array(conditional, { maxLength: 3 }),
    notes: fc.uniqueArray(note, { maxLength: 4, selector: ({ cell: on }) => on }),
    tables: fc.constantFrom([], [TABLE]),
    hiddenRows: fc.subarray([0, 1, 7, 8, 10]),
    hiddenColumns: fc.subarray([6, 8]),
    merges: fc.subarray(["A9:C10", "G4:H5", "E9:E11", "D1:F1"]),
    columnWidths: fc.dictionary(fc.constantFrom("3", "4", "5", "7"), fc.integer({ min: 20, max: 200 })),
    rowHeights: fc.dictionary(fc.constantFrom("2", "3", "8"), fc.integer({ min: 12, max: 60 })),
  })
  .map(({ cells, validations, conditionalFormats, notes, tables, ...lying }) => ({
    ...SHEET,
    ...lying,
    merges: [...(SHEET.merges ?? []), ...lying.merges],
    rows: [
      ...cells.map((row, r) => row.map((each, c) => SHEET.rows[r]?.[c] ?? each)),
      ...(tables.length === 0 ? [] : [[], ["Mã", "Số"], ["a", 1], ["b", 2]]),
    ],
    extras: { validations, conditionalFormats, notes, tables },
  }));

/** Looks of whole columns and rows, by their places. */
interface StyledLines {
  readonly columns: Readonly<Record<string, BookStyle>>;
  readonly rows: Readonly<Record<string, BookStyle>>;
}

const styledLines: fc.Arbitrary<StyledLines> = fc.record({
  columns: fc.dictionary(fc.constantFrom("2", "3", "4", "7"), style, { maxKeys: 2 }),
  rows: fc.dictionary(fc.constantFrom("3", "4", "8"), style, { maxKeys: 1 }),
});

async function benchOfFile(literal: LiteralSheet, { columns, rows }: StyledLines): Promise<Bench> {
  const book = sheetBook({ sheets: [literal] });
  const { columnData = {}, rowData = {} } = book.data.sheets["sheet1"] ?? {};
  for (const [column, s] of Object.entries(columns)) columnData[Number(column)] = { ...columnData[Number(column)], s };
  for (const [row, s] of Object.entries(rows)) rowData[Number(row)] = { ...rowData[Number(row)], s };
  const opened = await openXlsx(await saveXlsx(book));
  if (!opened.ok) throw new Error(opened.error.code);
  return benchOf(opened.value);
}

const RAISED = UNITS.map((unit) => ({ ...unit, total: "1", rank: 1 }));

/** What one write changes outside the cells that its plan names: nothing. */
function expectOutsideUntouched(before: SavedBook, after: SavedBook, plan: Plan): void {
  const areas = touchedAreas(plan).map(({ area: touched }) => touched);
  const name = `${SHEET.name} `;
  const outside = ({ cells }: SavedBook["sheets"][string]) =>
    Object.fromEntries(Object.entries(cells).filter(([address]) => !areas.some((each) => contains(each, at(address)))));
  const [was, is] = [before.sheets[name], after.sheets[name]];
  if (was === undefined || is === undefined) throw new Error("the sheet is gone");
  expect(differences(outside(was), outside(is))).toEqual([]);
  expect(differences(was.rows, is.rows)).toEqual([]);
  expect(differences(withoutColumns(was.rest), withoutColumns(is.rest))).toEqual([]);
}

/** Result columns have widths of ours. */
function withoutColumns(rest: SavedBook["sheets"][string]["rest"]): object {
  return { ...rest, cols: null };
}

test.each([
  ["values", {}],
  ["formulas", {}],
  ["values", { sharedEdges: true }],
] as const)(
  "written as %s, written again and undone twice (%p), the saved file is what it was, part by part",
  async (mode, awkward) => {
    await fc.assert(
      fc.asyncProperty(sheet, styledLines, async (literal, lines) => {
        const b = await benchOfFile(literal, lines);
        b.host.be(awkward);
        const before = await savedBook(b);
        const plan = await resultsPlan(b, { mode });
        value(await b.port.apply(plan));
        const first = await savedBook(b);
        expectOutsideUntouched(before, first, plan);
        value(await b.port.apply(await resultsPlan(b, { mode, units: RAISED })));
        value(await b.port.undo());
        expect(differences(first, await savedBook(b))).toEqual([]);
        value(await b.port.undo());
        expect(differences(before, await savedBook(b))).toEqual([]);
        b.close();
      }),
      {
        numRuns: Number(process.env["RUNS"] ?? times(1, 3)),
        seed: Number(process.env["SEED"] ?? "20261128"),
        endOnFailure: true,
      },
    );
  },
  120_000,
);
