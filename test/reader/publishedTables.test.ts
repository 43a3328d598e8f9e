import { readFileSync } from "node:fs";
import { join } from "node:path";
import { areaText } from "../../src/model/address";
import { decimalText } from "../../src/model/numbers/decimal";
import { findBlocks } from "../../src/reader/findBlocks";
import { readTable } from "../../src/reader/readTable";
import type { RawValue } from "../../src/model/cell";
import { mappingBySense } from "../support/mappingBySense";
import { pasted, sheetOf, type SheetOptions } from "../support/sheetOf";
import { figureTexts } from "../support/tableRows";

function published(name: string): string {
  return readFileSync(join(__dirname, "../../samples/data", `${name}.tsv`), "utf8").trimEnd();
}

function read(rows: readonly (readonly RawValue[])[], options: SheetOptions = {}) {
  const grid = sheetOf(rows, options);
  const found = findBlocks(grid);
  const [block] = found.blocks;
  if (block === undefined) throw new Error("no table found");
  return { block, found, ...readTable(grid, block, mappingBySense(block)) };
}

const hungYen = published("hung-yen-xa-2023");
const printed = hungYen.split("\n").map((line) => line.split("\t"));
const TITLE = [
  ["PHỤ LỤC"],
  ["Kết quả đánh giá xếp hạng Chuyển đổi số (DTI) cấp xã năm 2023"],
  ["(Kèm theo Quyết định)"],
  [],
];

describe.each([
  ["text with decimal commas", pasted(hungYen, "asText")],
  ["true numbers", pasted(hungYen, "asNumbers")],
])("the published Hưng Yên table as %s", (_, rows) => {
  const { block, found, table, findings } = read([...TITLE, ...rows]);

  test("is found under its title, with every unit", () => {
    expect(areaText(block.area)).toBe("A5:L22");
    expect(block.title).toBe("Kết quả đánh giá xếp hạng Chuyển đổi số (DTI) cấp xã năm 2023");
    expect(table.units.map(({ name }) => name)).toEqual(printed.slice(1).map((row) => row[1]));
    expect(found.findings).toEqual([]);
  });

  test("knows its columns and their maxima", () => {
    expect(block.fields.map(({ sense }) => sense)).toEqual([
      "rank",
      "unit",
      ...Array.from({ length: 8 }, () => "measure"),
      "total",
      "class",
    ]);
    const maxima = block.fields.map(({ max }) => (max === null ? null : decimalText(max)));
    expect(maxima.slice(2, 11)).toEqual(["100", "100", "100", "100", "100", "200", "150", "150", "1000"]);
  });

  test("gives every figure as printed", () => {
    const columns = [...table.criteria, table.published.total].flatMap((column) => (column === null ? [] : [column]));
    const read = columns.map((column) => figureTexts(column));
    expect(read).toEqual(
      Array.from({ length: 9 }, (_, column) => printed.slice(1).map((row) => row[column + 2]?.replace(",", "."))),
    );
    expect(table.published.rank === null ? [] : figureTexts(table.published.rank)).toEqual(
      Array.from({ length: 17 }, (_, rank) => String(rank + 1)),
    );
    expect(table.published.class?.texts).toEqual(printed.slice(1).map((row) => row[11]));
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});

test("a blank row where a page broke does not end the table", () => {
  const rows = pasted(hungYen, "asNumbers");
  const { table, found } = read([...rows.slice(0, 8), [], ...rows.slice(8)]);
  expect(table.units).toHaveLength(17);
  expect(table.units[7]).toMatchObject({ line: 9, name: "UBND phường Quang Trung" });
  expect(found.findings).toEqual([]);
});

test("without its result columns the first criterion follows the units", () => {
  const rows = pasted(hungYen, "asNumbers").map((row, place) => [place === 0 ? "STT" : place, ...row.slice(1, 10)]);
  const { block } = read(rows);
  expect(block.fields.map(({ sense }) => sense)).toEqual([
    "number",
    "unit",
    ...Array.from({ length: 8 }, () => "measure"),
  ]);
});

test("our own columns beside the table are results, not criteria", () => {
  const ours = (row: readonly RawValue[], place: number) => [
    ...(place === 0 ? ["STT"] : [place]),
    ...row.slice(1, 10),
    ...(place === 0 ? ["Tổng điểm", "Thứ hạng", "Xếp loại"] : [row[10] ?? "", place, row[11] ?? ""]),
  ];
  const { block } = read(pasted(hungYen, "asNumbers").map(ours));
  expect(block.fields.slice(10).map(({ sense }) => sense)).toEqual(["total", "rank", "class"]);
});

describe.each(["can-tho-so-2023", "can-tho-huyen-2023"])("the published %s table", (name) => {
  const text = published(name);
  const ratios = text
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t")[2]);
  const plain = ratios.map((ratio) =>
    ratio
      ?.replace("%", "")
      .replace(",", ".")
      .replace(/\.?0+$/, ""),
  );

  test("reads ratios that are text", () => {
    const { block, table, findings } = read(pasted(text));
    expect(block.fields.map(({ sense }) => sense)).toEqual(["rank", "unit", "ratio", "class"]);
    expect(block.fields[2]?.percent).toBe(true);
    expect(table.published.ratio === null ? [] : figureTexts(table.published.ratio)).toEqual(plain);
    expect(findings).toEqual([]);
  });

  test("reads ratios that are numbers shown as per cent", () => {
    const rows = pasted(text).map((row, place) =>
      place === 0 ? row : row.map((cell, column) => (column === 2 ? Number(plain[place - 1]) / 100 : cell)),
    );
    const { table, block } = read(rows, { format: (row, column) => (row > 0 && column === 2 ? "0.00%" : "General") });
    expect(block.fields[2]).toMatchObject({ sense: "ratio", percent: true });
    expect(table.published.ratio === null ? [] : figureTexts(table.published.ratio)).toEqual(plain);
  });
});
