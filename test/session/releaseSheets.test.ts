import { MARK_PREFIX } from "../../src/model/plan";
import { confirmed } from "../../src/session/confirmed";
import { stateOf } from "../excel/bookState";
import { grid } from "../excel/workbench";
import { textsOf } from "../support/gridValues";
import { EVERYTHING, must, openSample } from "../support/openedSession";

/** A sample written as formulas, with a rule, a hidden row a text like a formula and a hidden sheet. */
async function written() {
  const { bench, session } = await openSample("can-tho-2023");
  const scans = must(await session.scanAll()).map(confirmed);
  const outputs = ["columns", "summary", "appendix"] as const;
  must(await session.apply(scans, { ...EVERYTHING, outputs, mode: "formulas", titles: "stretched" }));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("Cấp sở");
    const rule = sheet.getRange("C7:C26").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$C7>0.9";
    sheet.getRange("8:8").rowHidden = true;
    sheet.getRange("A7").values = [["'=1+1"]];
    worksheets.add("Nháp").visibility = "Hidden";
    await context.sync();
  });
  return { bench, session };
}

const COPIES = ["Cấp sở", "Cấp huyện", "Tổng hợp xếp loại", "Phụ lục I", "Phụ lục II"];

test("a set of release sheets shows what the sheets show, without what is behind it", async () => {
  const { bench, session } = await written();
  const before = await stateOf(bench);
  const { sheets } = must(await session.releaseSheets("vi"));
  expect(sheets.map(({ name }) => name)).toEqual(COPIES.map((name) => `Phát hành - ${name}`));
  for (const name of COPIES) {
    const [source, copy] = [await grid(bench.port, name), await grid(bench.port, `Phát hành - ${name}`)];
    expect(copy.formulas.size).toBe(0);
    const shown = textsOf(source).map((row, r) => (source.hiddenRows.has(source.top + r) ? row.map(() => "") : row));
    expect(textsOf(copy)).toEqual(shown);
  }
  const summary = COPIES[2] ?? "";
  const [source, copy] = [summary, `Phát hành - ${summary}`].map((name) => bench.book.sheetByName(name));
  if (source === undefined || copy === undefined || source === null || copy === null) throw new Error("no such sheet");
  expect(copy.data.mergeData).toEqual(source.data.mergeData);
  const { printArea, orientation } = bench.book.extras(source).pageSetup ?? {};
  expect(bench.book.extras(copy).pageSetup).toMatchObject({ printArea, orientation, paperSize: 9 });
  expect(bench.book.extras(copy).conditionalFormats).toEqual([]);
  // Nobody takes them for tables of the officer's, and a second set copies none of the first.
  expect(must(await session.scanAll()).map(({ grid: { sheet } }) => sheet.name)).toEqual(["Cấp sở", "Cấp huyện"]);
  expect(must(await session.releaseSheets("vi")).sheets).toHaveLength(COPIES.length);
  must(await session.undo());
  must(await session.undo());
  expect(await stateOf(bench)).toEqual(before);
});

test("clearing the working data takes the marks of release sheets along", async () => {
  const { bench, session } = await written();
  must(await session.releaseSheets("vi"));
  must(await session.clear());
  expect(bench.book.names.all().filter(({ name }) => name.startsWith(MARK_PREFIX))).toEqual([]);
});
