import fc from "fast-check";
import type { BookStyle, CarriedRule } from "@xep-hang/workbench/openedBook";
import type { LiteralSheet } from "@xep-hang/workbench/sheetBook";
import { stateOf } from "./bookState";
import { resultsPlan, SHEET, UNITS } from "./rankedSheet";
import { bench, value, type Bench } from "./workbench";
import { times } from "../support/sweep";

/** What an officer may have given to cells where results go. */
const style: fc.Arbitrary<BookStyle> = fc.record(
  {
    bl: fc.constant(1 as const),
    bg: fc.constantFrom({ rgb: "#FFFFFF" }, { rgb: "#FFFF00" }),
    tr: fc.constantFrom({ a: -90 }, { a: 45 }),
    bd: fc.constantFrom({ b: { s: 1, cl: { rgb: "#FF0000" } } }, { b: { s: 7, cl: { rgb: "#000000" } } }),
    n: fc.constantFrom({ pattern: "@" }, { pattern: "0.0%" }),
    xl: fc.record(
      {
        unlocked: fc.constant(true as const),
        shrinkToFit: fc.constant(true as const),
        formulaHidden: fc.constant(true as const),
        readingOrder: fc.constantFrom(1, 2),
        indent: fc.integer({ min: 1, max: 3 }),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

const rule = (areas: string): CarriedRule => ({
  areas,
  rule: { name: "dataValidation", attributes: { type: "whole" }, children: [] },
  style: null,
});

/** The sheet with styled blank cells right of its table, from row 3 on, a validation and a conditional format over them. */
function sheetWith(styles: readonly (readonly BookStyle[])[]): LiteralSheet {
  const rows = SHEET.rows.map((row, index) => {
    const own = styles[index - 2];
    if (own === undefined) return row;
    const filled = [...row, ...Array.from({ length: 3 - row.length }, () => null)];
    return [...filled, ...own.map((each) => ({ value: null, style: each }))];
  });
  return {
    ...SHEET,
    rows,
    extras: { validations: [rule("D4:E7")], conditionalFormats: [rule("D3:F7")] },
  };
}

/** What the officer's protection of the cells says, and how their text lies. */
async function manners(b: Bench): Promise<unknown> {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets
      .getFirst()
      .getRange("D3:F7")
      .getCellProperties({
        format: {
          protection: true,
          shrinkToFit: true,
          readingOrder: true,
          textOrientation: true,
        },
      });
    await context.sync();
    await b.book.settle();
    return cells.value;
  });
}

test("ranking keeps what the officer gave to cells, and undo is the identity over whole cells", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(style, { minLength: 3, maxLength: 3 }), { minLength: 5, maxLength: 5 }),
      async (styles) => {
        const b = bench([sheetWith(styles)]);
        const before = await stateOf(b);
        const own = await manners(b);
        value(await b.port.apply(await resultsPlan(b)));
        expect(await manners(b)).toEqual(own);
        const first = await stateOf(b);
        value(await b.port.apply(await resultsPlan(b, { units: UNITS.map((unit) => ({ ...unit, total: "1" })) })));
        expect(await manners(b)).toEqual(own);
        value(await b.port.undo());
        expect(await stateOf(b)).toEqual(first);
        value(await b.port.undo());
        expect(await stateOf(b)).toEqual(before);
        b.close();
      },
    ),
    { numRuns: times(4, 12), seed: 20261128, endOnFailure: true },
  );
});
