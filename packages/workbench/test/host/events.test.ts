import { closeExcel, openExcel } from "../support/headlessExcel";
import { turns } from "../support/turns";

afterEach(closeExcel);

const TWO = { sheets: [{ name: "Một", rows: [[1, { formula: "=A1*2" }]] }, { name: "Hai", rows: [] }] }; // prettier-ignore

test("a sheet's change is told with its address, once, and not for recalculated values", async () => {
  const { book } = openExcel(TWO);
  const told: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id");
    await context.sync();
    sheet.onChanged.add((event) => {
      told.push(event);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A1:A2").values = [[5], [6]];
    sheet.getRange("A1").format.font.bold = true;
    const product = sheet.getRange("B1");
    product.load("values");
    await context.sync();
    expect(product.values).toEqual([[10]]);
    await turns();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({
      address: "A1:A2",
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: sheet.id,
      triggerSource: "ThisLocalAddin",
    });
  });
  book.sheets()[0]?.setCells({ 3: { 2: { v: "của cán bộ", t: 1 } } }, "contents");
  await turns();
  expect(told.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
    ["A1:A2", "ThisLocalAddin"],
    ["C4", "Unknown"],
  ]);
});

test("a removed handler hears nothing more", async () => {
  openExcel(TWO);
  let heard = 0;
  const hear = (): Promise<void> => {
    heard++;
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id");
    await context.sync();
    const handler = sheet.onChanged.add(hear);
    await context.sync();
    sheet.getRange("A1").values = [[2]];
    await context.sync();
    await turns();
    handler.remove();
    await context.sync();
    sheet.getRange("A1").values = [[3]];
    await context.sync();
    await turns();
  });
  expect(heard).toBe(1);
});

test("the collection hears of all sheets: activation, change, birth and end", async () => {
  openExcel(TWO);
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const nameOf = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    const hear = (what: string) => (event: { worksheetId: string }) => {
      heard.push(`${what} ${nameOf.get(event.worksheetId) ?? "mới"}`);
      return Promise.resolve();
    };
    worksheets.onActivated.add(hear("activated"));
    worksheets.onChanged.add(hear("changed"));
    worksheets.onAdded.add(hear("added"));
    worksheets.onDeleted.add(hear("deleted"));
    await context.sync();
    worksheets.getItem("Hai").activate();
    worksheets.getItem("Hai").getRange("A1").values = [[1]];
    worksheets.add("Ba").getRange("A1").values = [[1]];
    worksheets.getItem("Hai").delete();
    await context.sync();
    await turns();
  });
  expect(heard.slice(0, 4)).toEqual(["activated Hai", "changed Hai", "added mới", "changed mới"]);
  expect(heard.slice(4).sort()).toEqual(["activated Một", "deleted Hai"]);
});

test("events can be switched off and on", async () => {
  openExcel(TWO);
  let heard = 0;
  const hear = (): Promise<void> => {
    heard++;
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id");
    await context.sync();
    sheet.onChanged.add(hear);
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[2]];
    await context.sync();
    context.runtime.enableEvents = true;
    sheet.getRange("A1").values = [[3]];
    await context.sync();
    await turns();
  });
  expect(heard).toBe(1);
});

test("inserted rows, hidden rows and protection are told", async () => {
  openExcel(TWO);
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id");
    await context.sync();
    sheet.onChanged.add(({ address, changeType }) => Promise.resolve(void heard.push([address, changeType])));
    sheet.onRowHiddenChanged.add(({ address, changeType }) => Promise.resolve(void heard.push([address, changeType])));
    sheet.onProtectionChanged.add(({ isProtected }) => Promise.resolve(void heard.push(isProtected)));
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("A1").rowHidden = true;
    sheet.protection.protect();
    await context.sync();
    await turns();
  });
  expect(heard).toEqual([["2:3", "RowInserted"], ["1:1", "Hidden"], true]); // prettier-ignore
});
