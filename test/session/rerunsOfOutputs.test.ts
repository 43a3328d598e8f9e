import { sheetBook } from "@xep-hang/workbench/sheetBook";
import { OUTPUT_NAMES } from "../../src/model/output";
import { areaText } from "../../src/model/address";
import { markUse } from "../../src/outputs/markNames";
import { confirmed } from "../../src/session/confirmed";
import { contentOf } from "../excel/contentOf";
import { EVERYTHING, must, reopened, started } from "../support/openedSession";
import { swept } from "../support/sweep";

type Opened = ReturnType<typeof started>;

const HEAD = ["TT", "UBND các phường, xã", "Nhận thức số (100 điểm)", "Thể chế số (100 điểm)"];
const MORE = ["Hạ tầng và nền tảng số (100 điểm)", "Nhân lực số (100 điểm)", "An toàn thông tin mạng (100 điểm)"];
const LAST = [
  "Hoạt động chính quyền số (200 điểm)",
  "Hoạt động kinh tế số (150 điểm)",
  "Hoạt động xã hội số (150 điểm)",
];
const ROWS = [
  ["KẾT QUẢ CHUYỂN ĐỔI SỐ CẤP XÃ NĂM 2023"],
  [...HEAD, ...MORE, ...LAST],
  [1, "UBND xã An Bình", 60, 80, 60, 88, 91, 162, 35, 58],
  [2, "UBND xã Bình Minh", 50, 60, 30, 89, 100, 169, 124, 22],
  [3, "UBND xã Cẩm Xá", 50, 60, 30, 89, 100, 169, 124, 22],
];

/** What an officer does to a workbook with our results in it. */
const EDITS: readonly {
  readonly name: string;
  readonly edit: (book: Excel.Workbook, ours: readonly string[]) => void;
}[] = [
  {
    name: "a column before the table",
    edit: (book) => void book.worksheets.getItem("DTI").getRange("A:A").insert("Right"),
  },
  {
    name: "a column between our results",
    edit: (book) => void book.worksheets.getItem("DTI").getRange("L:L").insert("Right"),
  },
  { name: "rows above the table", edit: (book) => void book.worksheets.getItem("DTI").getRange("1:2").insert("Down") },
  {
    name: "rows above everything of ours",
    edit: (book, ours) => ours.forEach((name) => void book.worksheets.getItem(name).getRange("1:3").insert("Down")),
  },
  {
    name: "all sheets renamed, and ours in front",
    edit: (book, ours) => {
      ours.forEach((name, index) => {
        book.worksheets.getItem(name).position = 0;
        book.worksheets.getItem(name).name = `của tôi ${index}`;
      });
      book.worksheets.getItem("DTI").name = "Bảng 'của' tôi";
    },
  },
];

async function written({ session }: Opened): Promise<void> {
  const scans = must(await session.scanAll()).map(confirmed);
  must(await session.apply(scans, { ...EVERYTHING, outputs: OUTPUT_NAMES, titles: "look", at: "2026-11-28T10:32" }));
}

/** What every marked area of ours shows, by its mark, without addresses and names of sheets: these may follow the edit. */
async function oursIn({ bench: { port } }: Opened) {
  const marks = must(await port.marks()).filter(({ name }) => ["column", "sheet"].includes(markUse(name)?.kind ?? ""));
  const shown = new Map<string, readonly (readonly string[])[]>();
  for (const { name, sheet, area } of marks) {
    const texts = await contentOf(port, sheet.name, areaText(area));
    shown.set(
      name,
      texts.map((row) =>
        row.map((text) => text.replace(/“(?:DTI|Bảng 'của' tôi)”|\b[A-Z]{1,2}\d+\b|^DTI$|^Bảng 'của' tôi$/g, "·")),
      ),
    );
  }
  const sheets = [...new Set(marks.map(({ sheet }) => sheet.name))].filter((name) => name !== "DTI");
  return { shown, sheets };
}

const sheetCount = async ({ bench }: Opened) => must(await bench.port.sheets()).length;

test.each(swept(EDITS, 1))("after $name every output is found again and written in its place", async ({ edit }) => {
  const opened = started(sheetBook({ sheets: [{ name: "DTI", rows: ROWS }] }));
  await written(opened);
  const [before, count] = [await oursIn(opened), await sheetCount(opened)];
  const kinds = [...before.shown.keys()].map(markUse);
  expect(new Set(kinds.map((use) => (use?.kind === "sheet" ? use.output : use?.kind)))).toEqual(
    new Set(["column", ...OUTPUT_NAMES.filter((name) => name !== "columns")]),
  );
  await Excel.run(async (context) => {
    edit(context.workbook, before.sheets);
    await context.sync();
  });
  await written(opened);
  expect((await oursIn(opened)).shown).toEqual(before.shown);
  expect(await sheetCount(opened)).toBe(count);
});

test("in a copy of the workbook, too", async () => {
  const first = started(sheetBook({ sheets: [{ name: "DTI", rows: ROWS }] }));
  await written(first);
  const [before, count] = [await oursIn(first), await sheetCount(first)];
  first.bench.close();
  const copy = await reopened(first.bench);
  await written(copy);
  expect((await oursIn(copy)).shown).toEqual(before.shown);
  expect(await sheetCount(copy)).toBe(count);
});
