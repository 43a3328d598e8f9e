import type { Paper } from "../../src/model/paper";
import type { DraftFacts, DraftKind } from "../../src/model/draftFields";
import { draftPaper } from "../../src/outputs/decision/draftPaper";
import { templateFields } from "../../src/outputs/decision/templateFields";
import { frameworkOf } from "../support/framework";
import { rankedTable } from "./rankedTable";
import { columnsOf, valuesOf } from "../support/gridValues";

const TABLE = rankedTable({ units: ["Xã A", "=1+1"], scores: { a: ["8", "9"] } }, frameworkOf({ a: { max: "10" } }));

function texts({ sections }: Paper): readonly string[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      switch (block.kind) {
        case "paragraph":
          return [block.text];
        case "sideBySide":
          return [...block.left, ...block.right].map(({ text }) => text);
        case "table":
          return block.rows.map((row) => row.join("|"));
      }
    }),
  );
}

test.each<[DraftKind, string]>([
  ["decision", "QUYẾT ĐỊNH"],
  ["proposal", "TỜ TRÌNH"],
  ["announcement", "THÔNG BÁO"],
])("a draft %s has its title, the results and an appendix; what is not known is dots", (kind, title) => {
  const paper = draftPaper(kind, [TABLE], { facts: {} }, "vi");
  expect(texts(paper)).toContain(title);
  expect(texts(paper).join("\n")).toContain("……");
  expect(texts(paper).at(-1)).toMatch(/^2\|Xã A\|8\|/);
  const known = texts(
    draftPaper(kind, [TABLE], { facts: { "cơ quan": "Sở A", số: "12/X", ngày: "Huế, ngày 05/01" } }, "vi"),
  );
  expect(known).toEqual(expect.arrayContaining(["SỞ A", "Số: 12/X", "Huế, ngày 05/01"]));
});

test.each<[DraftKind, string, string]>([
  ["decision", "(Kèm theo Quyết định số ……/QĐ-UBND ngày … tháng … năm …… của ……)", "Quyết định"],
  ["proposal", "(Kèm theo Tờ trình số ……/TTr-…… ngày … tháng … năm …… của ……)", "Tờ trình"],
  ["announcement", "(Kèm theo Thông báo số ……/TB-…… ngày … tháng … năm …… của ……)", "Thông báo"],
])("the appendices of a %s are attached to it, with the number and date that the office knows", (kind, dots, name) => {
  expect(texts(draftPaper(kind, [TABLE], { facts: {} }, "vi"))).toContain(dots);
  const facts = { "cơ quan": "Sở A", số: "12/X", ngày: "Huế, ngày 05 tháng 01 năm 2026" };
  expect(texts(draftPaper(kind, [TABLE], { facts }, "vi"))).toContain(
    `(Kèm theo ${name} số 12/X ngày 05 tháng 01 năm 2026 của Sở A)`,
  );
});

test("a sheet's own line says to what an appendix belongs until the office says who decides", () => {
  const line = "(Kèm theo Quyết định số …/QĐ-UBND của UBND thành phố Huế)";
  const { grid } = TABLE;
  const table = { ...TABLE, grid: { ...grid, columns: columnsOf([[line], ...valuesOf(grid).slice(1)]) } };
  const paper = (facts: DraftFacts) => texts(draftPaper("decision", [table], { facts }, "vi"));
  expect(paper({ số: "12/QĐ-UBND" })).toContain(line);
  expect(paper({ số: "12/QĐ-UBND", "cơ quan": "UBND thành phố Huế" })).toContain(
    "(Kèm theo Quyết định số 12/QĐ-UBND ngày … tháng … năm …… của UBND thành phố Huế)",
  );
});

test("slips are pages of their own, a unit a page, and a unit's name stays what it is", () => {
  const { sections } = draftPaper("slips", [TABLE], { facts: {} }, "vi");
  const pages = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "paragraph" && block.newPage));
  expect([sections.length, pages.length]).toEqual([1, 1]);
  expect(texts({ title: "", sections })).toContain("Đơn vị: =1+1");
});

test("an office's fields are those that are listed, and what it says itself", () => {
  const fields = templateFields([TABLE], { "người ký": "Nguyễn Văn A", số: "5" }, "vi");
  expect([...fields.keys()]).toEqual([
    "cơ quan",
    "số",
    "ngày",
    "nội dung",
    "căn cứ",
    "kết quả",
    "số đơn vị",
    "phụ lục",
    "người ký",
  ]);
  expect(fields.get("số")).toEqual({ kind: "lines", lines: ["5"] });
  expect(fields.get("số đơn vị")).toEqual({ kind: "lines", lines: ["02 đơn vị"] });
});
