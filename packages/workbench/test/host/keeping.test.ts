import { DEFAULT_PAGE_SETUP, NO_EXTRAS, type OpenedBook } from "../../src/openedBook";
import { openHeadless } from "../../src/bridge/openHeadless";
import { sheetBook } from "../../src/sheetBook";

const RULE = { name: "dataValidation", attributes: { type: "list" }, children: [], text: "" };

function full(): OpenedBook {
  const book = sheetBook({
    name: "du.xlsx",
    sheets: [
      {
        name: "Đủ thứ",
        rows: [
          ["Tiêu đề", null],
          [
            { value: 1.5, format: "0.00", style: { bl: 1, xl: { indent: 2, unlocked: true } } },
            { formula: "=A2*2", value: 3 },
          ],
          ["'x", "0012"],
        ],
        merges: ["A1:B1"],
        columnWidths: { 0: 200 },
        rowHeights: { 1: 33 },
        hiddenRows: [2],
        hiddenColumns: [1],
        frozenRows: 1,
        extras: {
          visibility: "visible",
          protection: { attributes: { sheet: "1", hashValue: "abc" } },
          validations: [{ areas: "A2:A9 C2", rule: RULE, style: null }],
          conditionalFormats: [{ areas: "B2", rule: { ...RULE, name: "cfRule" }, style: RULE }],
          autoFilter: "A1:B3",
          filterCriteria: [RULE],
        },
      },
      { name: "Ẩn hẳn", rows: [], extras: { visibility: "veryHidden" } },
    ],
    names: [
      { name: "_an", formula: "='Đủ thứ'!$A$1", scope: null, hidden: true },
      { name: "hang_so", formula: "=1/3", scope: "sheet1", hidden: false },
    ],
    settings: { khoa: { gia: "trị" } },
    protection: { attributes: { lockStructure: "1" } },
  } as unknown as Parameters<typeof sheetBook>[0]);
  return { ...book, lost: ["chart"], properties: { "docProps/core.xml": "<x/>" } };
}

/** What Univer adds to a snapshot by itself: empty resources and fields at their defaults. */
function comparable({ data, ...parts }: OpenedBook): unknown {
  const sheets = data.sheetOrder.map((id) => {
    const { name, cellData, mergeData, rowData, columnData, freeze, hidden } = data.sheets[id] ?? {};
    return { id, name, cellData, mergeData, rowData, columnData, freeze, hidden };
  });
  return JSON.parse(JSON.stringify({ sheets, styles: data.styles, ...parts }));
}

test("opening and saving loses nothing", () => {
  const before = comparable(full());
  const headless = openHeadless(full());
  expect(comparable(headless.book.toOpenedBook())).toEqual(before);
  headless.close();
});

test("resources of plug-ins that are not here are carried along", () => {
  const opened = full();
  opened.data.resources = [{ name: "SOME_PAGE_PLUGIN", data: '{"a":1}' }];
  const headless = openHeadless(opened);
  expect(headless.book.toOpenedBook().data.resources).toContainEqual({ name: "SOME_PAGE_PLUGIN", data: '{"a":1}' });
  headless.close();
});

test("a sheet that is hidden, and one without extras, are saved so", async () => {
  const opened = sheetBook({ sheets: [{ name: "A", rows: [] }, { name: "B", rows: [] }] }); // prettier-ignore
  const headless = openHeadless({ ...opened, extras: {} });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("B").visibility = "Hidden";
    await context.sync();
  });
  expect(headless.book.toOpenedBook().extras).toEqual({
    sheet1: NO_EXTRAS,
    sheet2: { ...NO_EXTRAS, visibility: "hidden" },
  });
  headless.close();
});

test("what a sheet has beside its cells stays with them when rows and columns come and go", async () => {
  const opened = full();
  const pageSetup = {
    ...DEFAULT_PAGE_SETUP,
    printArea: "A1:B9",
    titleRows: "2:2",
    titleColumns: "A:A",
    rowBreaks: [1, 5],
  };
  const extras = { ...opened.extras["sheet1"], protection: null, pageSetup } as (typeof opened.extras)[string];
  const headless = openHeadless({ ...opened, extras: { sheet1: extras } });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Đủ thứ");
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("1:1").delete("Up");
    sheet.getRange("B:B").insert("Right");
    await context.sync();
  });
  const after = headless.book.toOpenedBook().extras["sheet1"];
  expect(after?.pageSetup).toMatchObject({
    printArea: "A1:C10",
    titleRows: "3:3",
    titleColumns: "A:A",
    rowBreaks: [2, 6],
  });
  expect(after?.validations.map(({ areas }) => areas)).toEqual(["A3:A10 D3"]);
  expect(after?.conditionalFormats.map(({ areas }) => areas)).toEqual(["C3"]);
  expect(after?.autoFilter).toBe("A1:C4");
  headless.close();
});

test("after closing the globals are gone, and what is opened later has its own", () => {
  const first = openHeadless(full());
  const second = openHeadless(full());
  first.close();
  expect(typeof Excel.run).toBe("function");
  second.close();
  expect("Excel" in globalThis).toBe(false);
});
