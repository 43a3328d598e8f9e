import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from "../../src/bookData";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { DEFAULT_PAGE_SETUP, type BookStyle, type PageSetup, type SheetExtras } from "../../src/openedBook";
import type { LiteralCell, LiteralSheet } from "../../src/sheetBook";
import { saveXlsx } from "../../src/xlsx/saveXlsx";
import { element } from "../../src/xlsx/xml";
import { bookFacts } from "../support/bookFacts";
import { openBytes } from "../support/openBytes";
import { sheetBook } from "../../src/sheetBook";

const color = fc.constantFrom("#C00000", "#00B050", "#DDEBF7", "#0070C0");
const line = { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } };
const thick = { s: BorderStyleTypes.MEDIUM, cl: { rgb: "#C00000" } };
const letters = fc.constantFrom(
  "UBND xã Hồng Nam",
  " hai  cách ",
  "dòng\nmới",
  "<&>\"'",
  "_x0041_",
  "0012",
  "1,5",
  "=A1",
  "",
  "\u0007",
);
const text = fc.oneof(letters, fc.string({ unit: "grapheme", maxLength: 12 }));

/** As a file has it: the font's name and size are always said. */
const style: fc.Arbitrary<BookStyle> = fc
  .record(
    {
      bl: fc.constant(BooleanNumber.TRUE),
      it: fc.constant(BooleanNumber.TRUE),
      ul: fc.constantFrom({ s: BooleanNumber.TRUE }, { s: BooleanNumber.TRUE, t: TextDecoration.DOUBLE }),
      st: fc.constant({ s: BooleanNumber.TRUE }),
      cl: color.map((rgb) => ({ rgb })),
      bg: color.map((rgb) => ({ rgb })),
      bd: fc.constantFrom({ l: line, r: line, t: line, b: line }, { b: thick }, { tl_br: line }),
      ht: fc.constantFrom(HorizontalAlign.LEFT, HorizontalAlign.CENTER, HorizontalAlign.RIGHT),
      vt: fc.constantFrom(VerticalAlign.TOP, VerticalAlign.MIDDLE),
      tb: fc.constant(WrapStrategy.WRAP),
      tr: fc.constantFrom({ a: -45 }, { a: 90 }, { a: 0, v: BooleanNumber.TRUE }),
      n: fc.constantFrom("0.00", "0.00%", "#,##0.0##", "dd/mm/yyyy", "@").map((pattern) => ({ pattern })),
      xl: fc.constantFrom({ indent: 2 }, { unlocked: true as const }, { hatch: "darkUp", hatchColor: "#C00000" }),
    },
    { requiredKeys: [] },
  )
  .map((own) => ({ ff: "Times New Roman", fs: 12, ...own }));

const value = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.boolean(),
  fc.constantFrom("#N/A", "#DIV/0!"),
);
const cell: fc.Arbitrary<LiteralCell> = fc.oneof(
  fc.constant(null),
  value,
  fc.record({ value, style }),
  fc.record({ style }),
  fc.record({ formula: fc.constantFrom("=SUM(A1:B2)", "=RANK.EQ(A1,A:A)", '=IF(A1="","x",\'Cấp sở\'!B2)'), value }),
);

const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary);
const page: fc.Arbitrary<PageSetup> = fc
  .record({
    orientation: fc.constantFrom("portrait", "landscape", null),
    paperSize: fc.constantFrom(9, 8, null),
    scale: fc.constantFrom(80, null),
    centerHorizontally: fc.boolean(),
    printGridlines: fc.boolean(),
    oddHeader: orNull(fc.constantFrom("&C&P", '&L"x" & y')),
    printArea: fc.constantFrom("A1:C9", "A1:B2,D1:E4", null),
    titleRows: fc.constantFrom("1:3", null),
    titleColumns: fc.constantFrom("A:B", null),
    rowBreaks: fc.constantFrom([], [4, 9]),
    fit: fc.constantFrom({ fitToWidth: 1, fitToHeight: 0 }, { fitToWidth: null, fitToHeight: null }),
    first: fc.constantFrom({ firstHeader: "", firstFooter: "&R&D" }, { firstHeader: null, firstFooter: null }),
  })
  .map(({ fit, first, ...own }) => ({ ...DEFAULT_PAGE_SETUP, ...own, ...fit, ...first }));

const rule = element("cfRule", { type: "cellIs", priority: 1, operator: "lessThan" }, [element("formula", {}, ["50"])]);
const dxf = element("dxf", {}, [element("font", {}, [element("b")])]);
const validation = element("dataValidation", { type: "list", allowBlank: 1 }, [element("formula1", {}, ['"Tốt,Khá"'])]);
const extras: fc.Arbitrary<Partial<SheetExtras>> = fc
  .record({
    page: orNull(page),
    protection: orNull(
      fc.constant({
        attributes: {
          algorithmName: "SHA-512",
          hashValue: "a+/=",
          saltValue: "c2FsdA==",
          spinCount: "100000",
          sheet: "1",
        },
      }),
    ),
    autoFilter: fc.constantFrom("A1:C9", null),
    rules: fc.boolean(),
    zoom: fc.constantFrom(85, null),
  })
  .map(({ page: pageSetup, rules, ...own }) => ({
    ...own,
    pageSetup: JSON.stringify(pageSetup) === JSON.stringify(DEFAULT_PAGE_SETUP) ? null : pageSetup,
    conditionalFormats: rules ? [{ areas: "A1:A9 C1:C9", rule, style: dxf }] : [],
    validations: rules ? [{ areas: "C2:C9", rule: validation, style: null }] : [],
  }));

const sheetName = fc.constantFrom("DTI 2023", "Cấp sở", "Tổng hợp, xếp loại", "O'Neil & co", "2023!");
const sheet: fc.Arbitrary<LiteralSheet> = fc
  .record({
    name: sheetName,
    rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
    merges: fc.constantFrom([], ["A1:C1", "A2:A4"]),
    columnWidths: fc.constantFrom({}, { 0: 40, 2: 123 }),
    rowHeights: fc.constantFrom({}, { 1: 30.75 }),
    hiddenRows: fc.constantFrom([], [2]),
    hiddenColumns: fc.constantFrom([], [1]),
    frozenRows: fc.constantFrom(0, 3),
    frozenColumns: fc.constantFrom(0, 2),
    extras,
  })
  .map((own) => own);

const book = fc
  .record({
    sheets: fc.uniqueArray(sheet, { minLength: 1, maxLength: 3, selector: ({ name }) => name }),
    hidden: fc.constantFrom("visible", "hidden", "veryHidden"),
    names: fc.constantFrom(
      [],
      [
        { name: "_xh_ket_qua", formula: "='Cấp sở'!$A$1:$B$2", scope: null, hidden: true },
        { name: "nguong", formula: "=85", scope: "sheet1", hidden: false },
      ],
    ),
    settings: fc.constantFrom({}, { "xh.bo-tieu-chi": { ten: "Bộ <chỉ> số", so: [1, null] }, rong: "" }),
  })
  .map(({ sheets, hidden, ...own }) => {
    const [last] = sheets.slice(1);
    const shown = sheets.map((one) => (one === last ? { ...one, extras: { ...one.extras, visibility: hidden } } : one));
    return sheetBook({ ...own, sheets: shown });
  });

test("what is saved opens as the same workbook", async () => {
  await fc.assert(
    fc.asyncProperty(book, async (original) => {
      const opened = await openBytes(await saveXlsx(original));
      expect(bookFacts(opened)).toEqual(bookFacts(original));
    }),
    { numRuns: 100 },
  );
});

/** For a failure that can be read. */
function textParts(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(parts.map(([path, content]) => [path, new TextDecoder().decode(content)]));
}

test("an opened workbook is saved to the very same bytes", async () => {
  await fc.assert(
    fc.asyncProperty(book, async (original) => {
      const first = await saveXlsx(original);
      const second = await saveXlsx(await openBytes(first));
      expect(textParts(second)).toEqual(textParts(first));
      expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test("saving changes nothing in the workbook", async () => {
  const [original] = fc.sample(book, { numRuns: 1, seed: 7 });
  if (original === undefined) throw new Error("no sample");
  const before = JSON.stringify(original);
  await saveXlsx(original);
  expect(JSON.stringify(original)).toBe(before);
});
