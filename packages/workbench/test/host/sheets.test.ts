import { closeExcel, openExcel } from "../support/headlessExcel";

const THREE = { sheets: ["Một", "Hai", "Ba"].map((name, index) => ({ name, rows: [[index + 1]] })) };

afterEach(closeExcel);

async function names(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}

test("sheets are added, renamed, moved, hidden and deleted", async () => {
  openExcel(THREE);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Tổng hợp");
    const unnamed = worksheets.add();
    worksheets.getItem("Hai").name = "Thứ hai";
    worksheets.getItem("Ba").position = 0;
    worksheets.getItem("Một").visibility = "VeryHidden";
    added.load("name,position,visibility,id");
    unnamed.load("name");
    await context.sync();
    expect([added.name, added.position, added.visibility, unnamed.name]).toEqual(["Tổng hợp", 3, "Visible", "Sheet1"]);
    expect(await names(context)).toEqual(["Ba", "Một", "Thứ hai", "Tổng hợp", "Sheet1"]);
    added.delete();
    const all = worksheets.getCount();
    const visible = worksheets.getCount(true);
    await context.sync();
    expect([all.value, visible.value]).toEqual([4, 3]);
  });
});

test("a sheet is found by its id after it was renamed", async () => {
  openExcel(THREE);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("hai");
    sheet.load("id,name");
    await context.sync();
    sheet.name = "Khác";
    const again = context.workbook.worksheets.getItem(sheet.id);
    again.load("name,id");
    await context.sync();
    expect([again.name, again.id]).toEqual(["Khác", sheet.id]);
  });
});

test("formulas and names follow a sheet that is renamed", async () => {
  openExcel(THREE);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Một").getRange("B1");
    cell.formulas = [["=Hai!A1*10"]];
    const name = context.workbook.names.add("vung_hai", context.workbook.worksheets.getItem("Hai").getRange("A1:B2"));
    context.workbook.worksheets.getItem("Hai").name = "Tổng hợp";
    cell.load("formulas,values");
    name.load("formula");
    await context.sync();
    expect(cell.formulas).toEqual([["='Tổng hợp'!A1*10"]]);
    expect(cell.values).toEqual([[20]]);
    expect(name.formula).toBe("='Tổng hợp'!$A$1:$B$2");
  });
});

test("activating a sheet and selecting a range show in the workbook", async () => {
  openExcel(THREE);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Hai").activate();
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load("name");
    context.workbook.worksheets.getItem("Ba").getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    const cell = context.workbook.getActiveCell();
    cell.load("address");
    await context.sync();
    expect([active.name, selected.address, cell.address]).toEqual(["Hai", "Ba!B2:C3", "Ba!B2"]);
  });
});

test("a copied sheet has the cells and a name of its own, and the one copied stays", async () => {
  openExcel(THREE);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Một");
    const copy = sheet.copy("After", sheet);
    copy.getRange("A1").values = [["bản sao"]];
    const [original, copied] = [sheet.getRange("A1"), copy.getRange("A1")];
    original.load("values");
    copied.load("values");
    await context.sync();
    expect([original.values, copied.values]).toEqual([[[1]], [["bản sao"]]]);
    expect(await names(context)).toEqual(["Một", "Một (2)", "Hai", "Ba"]);
  });
});

test("neighbours are found, hidden ones passed over when asked", async () => {
  openExcel(THREE);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Hai").visibility = "Hidden";
    const first = context.workbook.worksheets.getFirst();
    const next = first.getNext(true);
    const before = first.getPreviousOrNullObject();
    next.load("name");
    before.load("name");
    await context.sync();
    expect([next.name, before.isNullObject]).toEqual(["Ba", true]);
  });
});

test("rows and columns are frozen, told, and freed", async () => {
  openExcel(THREE);
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
    const places: Excel.Range[] = [];
    const told = (): void => {
      const place = freezePanes.getLocationOrNullObject();
      place.load("address");
      places.push(place);
    };
    told();
    freezePanes.freezeRows(2);
    told();
    freezePanes.freezeColumns(1);
    told();
    freezePanes.freezeAt("A1:B3");
    told();
    freezePanes.unfreeze();
    told();
    await context.sync();
    expect(places.map((place) => (place.isNullObject ? null : place.address))).toEqual([
      null,
      "Một!1:2",
      "Một!A:A",
      "Một!A1:B3",
      null,
    ]);
  });
});

test("gridlines are hidden by the name under which the client sets them, and colours named as CSS names them", async () => {
  openExcel(THREE);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Một");
    sheet.showGridlines = false;
    const { fill } = sheet.getRange("A1").format;
    fill.color = "LightSteelBlue";
    await context.sync();
    sheet.load("showGridlines");
    fill.load("color");
    await context.sync();
    expect([sheet.showGridlines, fill.color]).toEqual([false, "#B0C4DE"]);
  });
});
