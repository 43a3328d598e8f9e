import { unzipSync, strFromU8 } from "fflate";
import { openHeadless } from "../../src/bridge/openHeadless";
import { noteText } from "../../src/xlsx/notes";
import { saveXlsx } from "../../src/xlsx/saveXlsx";
import { noteFile } from "../support/noteFile";
import { openBytes } from "../support/openBytes";

test("notes are kept with their looks and authors through opening and saving, and are not named as lost", async () => {
  const opened = await openBytes(noteFile());
  const notes = opened.extras["sheet1"]?.notes ?? [];
  expect(notes.map((note) => [note.cell, note.author, noteText(note)])).toEqual([
    ["B2", "Lan", "Lan: đã hỏi xã & huyện"],
    ["C3", "", "chờ số liệu"],
  ]);
  expect(opened.lost).toEqual([]);
  const saved = await saveXlsx(opened);
  expect((await openBytes(saved)).extras).toEqual(opened.extras);
  const parts = unzipSync(saved);
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  expect(part("xl/comments1.xml")).toContain('<b/><sz val="9"/>');
  expect(part("xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>2</x:Row><x:Column>2</x:Column>");
  expect(part("[Content_Types].xml")).toContain("vmlDrawing1.vml");
});

test.each([
  ["Formats", ["B3", "C4"]],
  ["Contents", ["B3", "C4"]],
  ["All", ["C4"]],
] as const)("notes go along with their cells; clear(“%s”) leaves %j", async (what, left) => {
  const bench = openHeadless(await openBytes(noteFile()));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("B3:B9").clear(what);
    await context.sync();
  });
  expect(bench.book.toOpenedBook().extras["sheet1"]?.notes.map(({ cell }) => cell)).toEqual(left);
  bench.close();
});
