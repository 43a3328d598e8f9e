import { hasApi } from "../hasApi";
import { isOfficeError } from "../translateError";
import { firstRow, type Probe, probesOf, shown } from "./probe";

/** Merges, tables, filters, names, settings, pages (office-js #3611, #3878, #920, #1860, #6745, #224). */
export const STRUCTURE_PROBES = probesOf({
  "used-range-with-formats": async ({ context, sheet, at }) => {
    at(0, 0).format.fill.color = "#FF0000";
    const [valued, all] = [sheet.getUsedRangeOrNullObject(true), sheet.getUsedRangeOrNullObject(false)];
    valued.load("rowCount");
    all.load("rowCount");
    await context.sync();
    return shown(valued.isNullObject ? null : valued.rowCount, all.isNullObject ? null : all.rowCount);
  },
  "merged-child": async ({ context, at }) => {
    const area = at(0, 0, 1, 2);
    area.merge(false);
    area.values = [["a", "b"]];
    area.load("values");
    await context.sync();
    return shown(...firstRow(area));
  },
  "merged-areas-3": ({ at, context }) => mergedAreas(context, at, 3),
  "merged-areas-600": ({ at, context }) => mergedAreas(context, at, 600),
  "merge-in-table-header": async ({ context, sheet, at }) => {
    at(0, 0, 2, 2).values = [["x", "y"], [1, 2]]; // prettier-ignore
    sheet.tables.add(at(0, 0, 2, 2), true);
    await context.sync();
    at(0, 0, 1, 2).merge(false);
    await context.sync();
    return "merged";
  },
  "table-grows-beside": async ({ context, sheet, at }) => {
    at(0, 0, 2, 1).values = [["x"], [1]];
    const table = sheet.tables.add(at(0, 0, 2, 1), true);
    await context.sync();
    at(0, 1, 2, 1).values = [["y"], [2]];
    const range = table.getRange().load("columnCount");
    await context.sync();
    return shown(range.columnCount);
  },
  "hidden-row": async ({ context, at }) => {
    at(0, 0).getEntireRow().rowHidden = true;
    const rows = at(0, 0, 2, 1).getRowProperties({ rowHidden: true });
    await context.sync();
    at(0, 0).getEntireRow().rowHidden = false;
    await context.sync();
    return shown(...rows.value.map((row) => row.rowHidden));
  },
  "filter-is-on": async ({ context, sheet, at }) => {
    at(0, 0, 3, 1).values = [["x"], [1], [2]];
    sheet.autoFilter.apply(at(0, 0, 3, 1), 0, { filterOn: "Values", values: ["1"] });
    sheet.autoFilter.load("isDataFiltered");
    await context.sync();
    const filtered = sheet.autoFilter.isDataFiltered;
    sheet.autoFilter.remove();
    await context.sync();
    return shown(filtered);
  },
  "name-hidden-at-once": async ({ context, at }) => {
    const name = context.workbook.names.add("_XepHang_thu1", at(0, 0));
    return hiddenName(context, name);
  },
  "name-hidden-later": async ({ context, at }) => {
    const { names } = context.workbook;
    names.add("_XepHang_thu2", at(0, 0));
    await context.sync();
    const name = names.getItem("_XepHang_thu2");
    return hiddenName(context, name);
  },
  "settings-old-and-new": async ({ context }) => {
    const { settings } = context.workbook;
    settings.add("xepHang.thu1", 1);
    await context.sync();
    settings.add("xepHang.thu1", 2);
    settings.add("xepHang.thu2", 3);
    await context.sync();
    const back = ["xepHang.thu1", "xepHang.thu2"].map((key) => settings.getItemOrNullObject(key).load("value"));
    await context.sync();
    const values = back.map((setting): unknown => (setting.isNullObject ? null : setting.value));
    for (const setting of back) setting.delete();
    await context.sync();
    return shown(...values);
  },
  "setting-of-65-kB": async ({ context }) => {
    const { settings } = context.workbook;
    settings.add("xepHang.thu3", "x".repeat(65_000));
    await context.sync();
    const back = settings.getItemOrNullObject("xepHang.thu3").load("value");
    await context.sync();
    const length = back.isNullObject ? null : String(back.value).length;
    back.delete();
    await context.sync();
    return shown(length);
  },
  "page-fit-back": async ({ context, sheet }) => {
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    await context.sync();
    sheet.pageLayout.load("zoom");
    await context.sync();
    return shown(sheet.pageLayout.zoom);
  },
  "batch-broken-in-the-middle": async ({ context, sheet, at }) => {
    try {
      at(0, 0).values = [["before"]];
      sheet.getRange("no such range").values = [["fails"]];
      at(0, 1).values = [["after"]];
      await context.sync();
    } catch (error) {
      if (!isOfficeError(error)) throw error;
    }
    const cells = at(0, 0, 1, 2).load("values");
    await context.sync();
    return shown(...firstRow(cells));
  },
  "selected-back": async ({ context, sheet, at }) => {
    sheet.activate();
    await context.sync();
    at(1, 1).select();
    await context.sync();
    const selected = context.workbook.getSelectedRange().load("rowIndex");
    const wanted = at(1, 1).load("rowIndex");
    await context.sync();
    return shown(selected.rowIndex === wanted.rowIndex);
  },
  "event-of-our-change": async ({ context, sheet, at }) => {
    const heard: { source: string | null } = { source: null };
    const listening = sheet.onChanged.add((event) => {
      // Told since ExcelApi 1.14.
      const source: unknown = Reflect.get(event, "triggerSource");
      heard.source = typeof source === "string" ? source : "without triggerSource";
      return Promise.resolve();
    });
    await context.sync();
    at(0, 0).values = [[1]];
    await context.sync();
    for (let turns = 0; turns < 20 && heard.source === null; turns++)
      await new Promise((done) => setTimeout(done, 100));
    listening.remove();
    await context.sync();
    return shown(heard.source);
  },
  "write-20000": async ({ context, at }) => {
    at(0, 0, 1000, 20).values = Array.from({ length: 1000 }, (_, row) => Array<number>(20).fill(row));
    await context.sync();
    return "written";
  },
  "read-20000": async ({ context, at }) => {
    const cells = at(0, 0, 1000, 20).load("values");
    await context.sync();
    return shown(cells.values.length);
  },
});

/** Whether a name is still visible once it was hidden; it is deleted again. */
async function hiddenName(context: Excel.RequestContext, name: Excel.NamedItem): Promise<string> {
  name.visible = false;
  name.load("visible");
  await context.sync();
  const { visible } = name;
  name.delete();
  await context.sync();
  return shown(visible);
}

async function mergedAreas(context: Excel.RequestContext, at: Parameters<Probe["ask"]>[0]["at"], count: number) {
  for (let row = 0; row < count; row++) at(row, 0, 1, 2).merge(false);
  await context.sync();
  const range = at(0, 0, count, 2);
  if (!hasApi("1.13", range, "getMergedAreasOrNullObject")) return "not offered";
  const areas = range.getMergedAreasOrNullObject().load("areaCount");
  await context.sync();
  return shown(areas.isNullObject ? null : areas.areaCount);
}
