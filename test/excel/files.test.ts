import { openBytes } from "../../packages/workbench/test/support/openBytes";
import { openNew, wholeFile } from "../../src/excel/files";
import { SUMMARY } from "./contentOf";
import { resultsPlan, SHEET as SCORES } from "./rankedSheet";
import { bench, value } from "./workbench";

const SHEET = { name: "DTI", rows: [["Xã A", 50]] };

test("the open workbook comes as a file, in as many pieces as it takes", async () => {
  bench([SHEET]);
  const { data } = await openBytes(value(await wholeFile()));
  const [id = ""] = data.sheetOrder;
  expect(data.sheets[id]?.name).toBe("DTI");
});

test("a file that is opened as a new workbook reaches Excel whole", async () => {
  bench([SHEET]);
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
  const opened: string[] = [];
  const { createWorkbook } = Excel;
  Object.assign(Excel, { createWorkbook: (file: string) => Promise.resolve(void opened.push(file)) });
  value(await openNew(bytes));
  expect(opened.map((file) => Buffer.from(file, "base64").equals(bytes))).toEqual([true]);
  Object.assign(Excel, { createWorkbook });
  // The look-alike opens no second workbook, and says so.
  expect(await openNew(bytes)).toMatchObject({ ok: false, error: { code: "host.unsupported" } });
});

test("an older Excel that gives no file, or opens none, is told as such", async () => {
  bench([SHEET]);
  const { document } = Office.context;
  Object.assign(Office.context, { document: {} });
  expect(await wholeFile()).toMatchObject({ ok: false, error: { code: "host.unsupported" } });
  const failing = (_: string, __: object, tell: (answer: object) => void) =>
    tell({ status: "failed", error: { code: 5001, name: "Internal Error" } });
  Object.assign(Office.context, { document: { getFileAsync: failing } });
  expect(await wholeFile()).toMatchObject({ ok: false, error: { detail: "5001 Internal Error" } });
  Object.assign(Office.context, { document });
});

test("a new sheet of ours is one page across, in programs with wider letters too", async () => {
  const b = bench([SCORES]);
  value(await b.port.apply(await resultsPlan(b)));
  const zoom = await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(SUMMARY);
    pageLayout.load("zoom");
    await context.sync();
    return pageLayout.zoom.horizontalFitToPages;
  });
  expect(zoom).toBe(1);
});
