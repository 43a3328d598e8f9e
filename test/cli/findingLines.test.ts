import { cli, cliJson, saveBook, scratch } from "../support/cliRun";
import { point, publishedRows, publishedText } from "../support/published";

const folder = scratch();
afterAll(() => folder.remove());

const HEADINGS = (publishedText("hung-yen-xa-2023").split("\n")[0] ?? "").split("\t");
const WORDS = new Set([1, 11]);
/** The third criterion. */
const SPOILT = 4;

test("findings that differ only in the cell are one line with their count and cells; as JSON each is told", async () => {
  const published = publishedRows("hung-yen-xa-2023");
  const rows = published.map((row, index) =>
    row.map((text, column) =>
      column === SPOILT && index < 12 ? "chưa rõ" : WORDS.has(column) ? text : Number(point(text)),
    ),
  );
  const path = await saveBook(folder.path("a.xlsx"), { sheets: [{ name: "DTI", rows: [HEADINGS, ...rows] }] });
  const { out } = await cli("check", path);
  const { result } = await cliJson("check", path);
  expect(result.findings.filter(({ code }) => code === "score.notNumber")).toHaveLength(12);
  expect(out.split("\n").filter((line) => line.includes("“chưa rõ”"))).toEqual([
    expect.stringMatching(/^Lỗi +E2 +.*Còn 11 ô khác như vậy: E3:E13\.$/),
  ]);
  expect(out).toMatch(/^13 lỗi/m);
});
