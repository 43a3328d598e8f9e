import { strFromU8, unzipSync } from "fflate";
import { ROOM_ACROSS, type PaperTable } from "../../src/model/paper";
import { writeDocx } from "../../src/paper/writeDocx";

/** Twips of the columns, and the sizes of letters in half points, in a document of this table alone. */
async function printed(width: number) {
  const columns = Array.from({ length: 12 }, (_, index) => ({ heading: `C${index}`, width, align: "center" as const }));
  const table: PaperTable = { kind: "table", columns, rows: [columns.map(() => "1,5")] };
  const bytes = await writeDocx({ title: "", sections: [{ orientation: "landscape", blocks: [table] }] });
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  const numbers = (pattern: RegExp) => [...xml.matchAll(pattern)].map(([, number]) => Number(number));
  return { columns: numbers(/<w:gridCol w:w="(\d+)"/g), sizes: new Set(numbers(/<w:sz w:val="(\d+)"/g)) };
}

test("a table that is wider than its page is squeezed to it with its letters, another one is not", async () => {
  const fitting = await printed(50);
  expect(fitting.columns.reduce((sum, each) => sum + each, 0)).toBe(12 * 50 * 20);
  expect([...fitting.sizes]).toEqual([24]);
  const wide = await printed(70);
  const across = wide.columns.reduce((sum, each) => sum + each, 0) / 20;
  expect(across).toBeLessThanOrEqual(ROOM_ACROSS.landscape);
  expect(across).toBeGreaterThan(ROOM_ACROSS.landscape - 5);
  expect([...wide.sizes]).toEqual([20]);
});
