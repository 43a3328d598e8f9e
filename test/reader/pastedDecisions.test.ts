import { readFileSync } from "node:fs";
import { join } from "node:path";
import { areaText } from "../../src/model/address";
import { findBlocks } from "../../src/reader/findBlocks";
import { readTable } from "../../src/reader/readTable";
import { mappingBySense } from "../support/mappingBySense";
import { pasted, sheetOf } from "../support/sheetOf";
import { figureTexts } from "../support/tableRows";

/** The whole text of a Decision as it lands in a sheet: a line a row, tabs parting the columns, figures as text. */
function decision(name: string) {
  const text = readFileSync(join(__dirname, "../fixtures/decisions", `${name}.txt`), "utf8");
  const grid = sheetOf(pasted(text), { name: "Dán từ Word" });
  const found = findBlocks(grid);
  const read = found.blocks.map((block) => ({ block, ...readTable(grid, block, mappingBySense(block)) }));
  return { ...found, read };
}

function printedRows(name: string): readonly (readonly string[])[] {
  const text = readFileSync(join(__dirname, "../../samples/data", `${name}.tsv`), "utf8").trimEnd();
  return text
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
}

test("Decision 2947 (Hưng Yên): one table among the articles, its page break included, every figure as printed", () => {
  const { read, findings } = decision("quyet-dinh-2947-hung-yen-2023");
  expect(findings).toEqual([]);
  expect(read.map(({ block }) => block.title)).toEqual([
    "Kết quả đánh giá xếp hạng Chuyển đổi số (DTI) cấp xã năm 2023",
  ]);
  const rows = printedRows("hung-yen-xa-2023");
  const table = read[0]!.table;
  expect(table.units.map(({ name }) => name)).toEqual(rows.map((row) => row[1]));
  const columns = [...table.criteria, table.published.total!, table.published.rank!].map(figureTexts);
  expect(columns).toEqual(
    [2, 3, 4, 5, 6, 7, 8, 9, 10, 0].map((column) => rows.map((row) => row[column]!.replace(",", "."))),
  );
  expect(table.published.class?.texts).toEqual(rows.map((row) => row[11]));
  expect(read[0]!.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
});

test("Decision 1568 (Cần Thơ): two appendices, each with its own title, the class counts of Điều 1 are no table", () => {
  const { read, findings } = decision("quyet-dinh-1568-can-tho-2024");
  expect(findings).toEqual([]);
  expect(read.map(({ block }) => [areaText(block.area), block.title])).toEqual([
    ["A75:D95", "KẾT QUẢ ĐÁNH GIÁ, XẾP HẠNG CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP SỞ NĂM 2023"],
    ["A106:D115", "KẾT QUẢ ĐÁNH GIÁ, XẾP HẠNG CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP HUYỆN NĂM 2023"],
  ]);
  ["can-tho-so-2023", "can-tho-huyen-2023"].forEach((name, place) => {
    const { table } = read[place]!;
    const rows = printedRows(name);
    expect(table.units.map(({ name: unit }) => unit)).toEqual(rows.map((row) => row[1]));
    const perCent = rows.map((row) => String(Number(row[2]!.replace("%", "").replace(",", "."))));
    expect(figureTexts(table.published.ratio!)).toEqual(perCent);
    expect(table.published.class?.texts).toEqual(rows.map((row) => row[3]));
  });
});
