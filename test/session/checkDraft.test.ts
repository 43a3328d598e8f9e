import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import {
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  DeletedTextRun,
  InsertedTextRun,
} from "docx";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../src/model/finding";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import { checkDraft } from "../../src/session/draft/checkDraft";
import type { Draft } from "../../src/model/draft";
import { readDraft } from "../../src/draft/readDraft";
import type { SheetScan } from "../../src/session/scan";
import { DTI } from "../taskpane/support/dtiSheet";
import { memoryWorkbook } from "../taskpane/support/memoryWorkbook";

const NAMES = { line: (number: number) => `đoạn ${number}`, table: (number: number) => `bảng ${number}` };

async function scans(): Promise<readonly SheetScan[]> {
  const { port } = memoryWorkbook({ DTI });
  const scanned = await createSession(port, catalogFrameworks).scan("active");
  if (!scanned.ok) throw new Error(scanned.error.code);
  return [scanned.value];
}

/** A Decision as an office would write it, right in everything. */
const ROWS = [
  ["STT", "Đơn vị", "Tổng điểm", "Xếp hạng", "Xếp loại"],
  ["1", "UBND xã Bình Minh", "708,39", "1", "Khá"],
  ["2", "UBND xã An Bình", "636,41", "2", "Trung bình"],
  ["3", "UBND phường Cẩm Sơn", "380,24", "3", "Yếu"],
];
const COUNTS = [
  "a) Xếp loại Tốt: 0 đơn vị;",
  "b) Xếp loại Khá: 01 đơn vị;",
  "c) Xếp loại Trung bình: 01 đơn vị;",
  "d) Xếp loại Yếu: 01 đơn vị.",
];
const TITLE = "Công bố kết quả đánh giá, xếp hạng mức độ chuyển đổi số cấp xã năm 2023";

const textOf = (rows: readonly (readonly string[])[], counts = COUNTS, title = TITLE): string =>
  [title, "Điều 1. Công bố như sau:", ...counts, "Phụ lục", ...rows.map((row) => row.join("\t"))].join("\n");

async function told(text: string): Promise<readonly string[]> {
  const draft = readDraft("du-thao.txt", strToU8(text));
  if (!draft.ok) throw new Error(draft.error.code);
  return facts(checkDraft(draft.value, await scans(), NAMES));
}

function facts(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, place, params }) => `${code} ${place.sheet} ${JSON.stringify(Object.values(params))}`);
}

const changed = (row: number, column: number, value: string) =>
  ROWS.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));

test("a draft that says what the workbook makes is told of nothing", async () => {
  expect(await told(textOf(ROWS))).toEqual([]);
});

test.each([
  ["a total", 2, 2, "636,14", 'draft.figure bảng 1 ["UBND xã An Bình","total",null,"636.14","636.41"]'],
  ["a rank", 2, 3, "3", 'draft.figure bảng 1 ["UBND xã An Bình","rank",null,"3","2"]'],
  ["a class", 2, 4, "Khá", 'draft.figure bảng 1 ["UBND xã An Bình","class",null,"Khá","Trung bình"]'],
] as const)("%s that differs is told at its row", async (_, row, column, value, expected) => {
  expect(await told(textOf(changed(row, column, value)))).toEqual([expected]);
});

test("units that are missing or too many are told, and counts, and the year", async () => {
  expect(await told(textOf(ROWS.slice(0, 3)))).toEqual(['draft.missing bảng 1 ["UBND phường Cẩm Sơn"]']);
  expect(await told(textOf([...ROWS, ["4", "UBND xã Lạ", "1,00", "4", "Yếu"]]))).toEqual([
    'draft.extra bảng 1 ["UBND xã Lạ"]',
  ]);
  const counts = COUNTS.map((line) => line.replace("Khá: 01", "Khá: 02"));
  expect(await told(textOf(ROWS, counts))).toEqual(['draft.count đoạn 4 [null,"Khá",2,1]']);
  expect(await told(textOf(ROWS, COUNTS, TITLE.replace("2023", "2022")))).toEqual(["draft.year đoạn 1 [2022,[2023]]"]);
});

test("a name with a slip is told beside the right one, whatever else of it is there", async () => {
  const slip = (name: string) => changed(2, 1, name);
  for (const name of ["UBND xã An Bìnk", "UBND xã An Bịnh", "UBND phường An Bình", "UBND xã An Bnìh"]) {
    expect([name, await told(textOf(slip(name)))]).toEqual([name, [`draft.name bảng 1 ["${name}","UBND xã An Bình"]`]]);
  }
  // Another unit's name takes nobody's place from the row that has it rightly.
  const both = [...ROWS.slice(0, 1), ["1", "UBND xã Bình Mình", "708,39", "1", "Khá"], ...ROWS.slice(1)];
  expect(await told(textOf(both))).toEqual([
    'draft.extra bảng 1 ["UBND xã Bình Mình"]',
    'unit.number bảng 1 ["UBND xã Bình Minh",1,2]',
  ]);
});

const PLACES = [
  "An Bình",
  "Bình Minh",
  "Cẩm Sơn",
  "Diên Khánh",
  "Đông Hải",
  "Hòa Bình",
  "Long Thành",
  "Phú Mỹ",
  "Tân Lập",
];

test("rows out of the order of their ranks and numbers are told at the row", async () => {
  const marks = PLACES.map((_, row) => [99 - 11 * row, ...[1, 2, 3, 4, 5, 6, 7].map((of) => 40 + ((row * of) % 2))]);
  const scores = PLACES.map((place, row) => [row + 1, `UBND xã ${place}`, ...(marks[row] ?? [])]);
  const { port } = memoryWorkbook({ DTI: [...DTI.slice(0, 1), ...scores] });
  const scanned = await createSession(port, catalogFrameworks).scan("active");
  if (!scanned.ok) throw new Error(scanned.error.code);
  const rows = PLACES.map((place, row) => {
    const total = (marks[row] ?? []).reduce((sum, mark) => sum + mark, 0);
    return [`${row + 1}`, `UBND xã ${place}`, `${total}`, `${row + 1}`];
  });
  const exchanged = rows.map((row, index) => (index === 4 ? (rows[5] ?? row) : index === 5 ? (rows[4] ?? row) : row));
  const toldOf = (lines: readonly (readonly string[])[]) => {
    const draft = readDraft("a.txt", strToU8(textOf([["STT", "Đơn vị", "Tổng điểm", "Xếp hạng"], ...lines], [])));
    if (!draft.ok) throw new Error(draft.error.code);
    return facts(checkDraft(draft.value, [scanned.value], NAMES));
  };
  expect(toldOf(rows)).toEqual([]);
  expect(toldOf(exchanged)).toEqual(['ranking.order bảng 1 ["UBND xã Đông Hải","5","UBND xã Hòa Bình","6"]']);
});

test("the number or the date of what the framework rests on is told where it differs", async () => {
  const cite = (...bases: readonly string[]) => told(textOf(ROWS, [...COUNTS, ...bases]));
  expect(await cite("Căn cứ Quyết định số 3047/QĐ-UBND ngày 29 tháng 12 năm 2022 của UBND tỉnh;")).toEqual([]);
  expect(await cite("Căn cứ Quyết định số 3074/QĐ-UBND ngày 29/12/2022 của UBND tỉnh;")).toEqual([
    'draft.basis đoạn 7 ["3074/QĐ-UBND ngày 29/12/2022","3047/QĐ-UBND ngày 29/12/2022"]',
  ]);
  expect(await cite("Căn cứ Quyết định số 3047/QĐ-UBND ngày 28/12/2022 của UBND tỉnh;")).toHaveLength(1);
  // Another document of the same day beside the right one is another document.
  const both = [
    "Căn cứ Quyết định số 3047/QĐ-UBND ngày 29/12/2022;",
    "Căn cứ Quyết định số 3048/QĐ-UBND ngày 29/12/2022;",
  ];
  expect(await cite(...both)).toEqual([]);
  expect(await cite("Căn cứ Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ;")).toEqual([]);
});

test("names in sentences are told where their kind is exchanged or a letter is wrong, and no other place is", async () => {
  const say = (sentence: string) => told(textOf(ROWS, [...COUNTS, sentence]));
  expect(await say("Giao UBND xã Cẩm Sơn, phường Cẩm Sơn và xã Bình Minh thực hiện.")).toEqual([
    'draft.name đoạn 7 ["xã Cẩm Sơn","UBND phường Cẩm Sơn"]',
  ]);
  expect(await say("Biểu dương xã Bình Minhh; phê bình phường Cẩm Sơm.")).toEqual([
    'draft.name đoạn 7 ["xã Bình Minhh","UBND xã Bình Minh"]',
    'draft.name đoạn 7 ["phường Cẩm Sơm","UBND phường Cẩm Sơn"]',
  ]);
  expect(await say("Sao gửi xã Tân Lập, huyện Bình Minh, xã An Bình Đông, UBND xã An Bình.")).toEqual([]);
});

test("what has nothing to compare says so; what is no Word document is refused", async () => {
  expect(await told("Kính gửi các đơn vị")).toEqual(["draft.nothing đoạn 1 []"]);
  expect(readDraft("a.docx", strToU8("không phải zip"))).toMatchObject({ ok: false, error: { code: "draft.damaged" } });
  expect(readDraft("a.docx", zipSync({ "xl/workbook.xml": strToU8("<a/>") }))).toMatchObject({
    ok: false,
    error: { code: "draft.notWord" },
  });
});

test.each(["quyet-dinh-1568-can-tho-2024", "quyet-dinh-2947-hung-yen-2023"])("%s is read from its text", (name) => {
  const bytes = readFileSync(join(__dirname, "../fixtures/decisions", `${name}.txt`));
  const draft = readDraft(`${name}.txt`, new Uint8Array(bytes));
  expect(draft.ok && draft.value.some(({ kind }) => kind === "table")).toBe(true);
});

const cellOf = (text: string, more: object = {}) => new TableCell({ children: [new Paragraph(text)], ...more });

/** Numbers that Word makes itself, merged cells, tracked changes. */
async function wordFile(): Promise<Uint8Array> {
  const changes = { id: 1, author: "CV", date: "2026-11-01T00:00:00Z" };
  const numbered = { reference: "stt", level: 0 };
  const rows = ROWS.slice(1).map(
    ([, ...cells]) =>
      new TableRow({
        children: [
          new TableCell({ children: [new Paragraph({ numbering: numbered, children: [] })] }),
          ...cells.map((text) => cellOf(text)),
        ],
      }),
  );
  const head = new TableRow({
    children: (ROWS[0] ?? []).map((text) => cellOf(text, { verticalMerge: VerticalMergeType.RESTART })),
  });
  const under = new TableRow({
    children: (ROWS[0] ?? []).map(() => cellOf("", { verticalMerge: VerticalMergeType.CONTINUE })),
  });
  const letter = { reference: "diem", level: 0 };
  const document = new Document({
    numbering: {
      config: [
        { reference: "stt", levels: [{ level: 0, format: "decimal", text: "%1." }] },
        { reference: "diem", levels: [{ level: 0, format: "lowerLetter", text: "%1)" }] },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph(TITLE),
          ...COUNTS.map(
            (text, index) =>
              new Paragraph({
                numbering: letter,
                children:
                  index === 1
                    ? [
                        new TextRun("Xếp loại Khá: "),
                        new DeletedTextRun({ text: "05", ...changes }),
                        new InsertedTextRun({ text: "01", ...changes }),
                        new TextRun(" đơn vị;"),
                      ]
                    : [new TextRun(text.slice(3))],
              }),
          ),
          new Table({ rows: [head, under, ...rows] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

test("Word's own numbers, merged cells and tracked changes are read as they would be printed", async () => {
  const draft = readDraft("du-thao.docx", await wordFile());
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  expect(linesOf(draft.value)).toEqual([TITLE, ...COUNTS.map((line) => line)]);
  const [table] = draft.value.flatMap((part) => (part.kind === "table" ? [part.rows] : []));
  expect(table?.map(([first]) => first)).toEqual(["STT", "STT", "1.", "2.", "3."]);
  expect(facts(checkDraft(draft.value, await scans(), NAMES))).toEqual([]);
});

test("a row that a tracked change takes out is gone", async () => {
  const files = unzipSync(await wordFile());
  const xml = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  const last = xml.lastIndexOf("<w:tr>");
  const spoilt = `${xml.slice(0, last)}<w:tr><w:trPr><w:del w:id="9" w:author="CV"/></w:trPr>${xml.slice(last + "<w:tr>".length)}`;
  const draft = readDraft("a.docx", zipSync({ ...files, "word/document.xml": strToU8(spoilt) }));
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  expect(facts(checkDraft(draft.value, await scans(), NAMES))).toEqual([
    'draft.missing bảng 1 ["UBND phường Cẩm Sơn"]',
  ]);
});

function linesOf(draft: Draft): readonly string[] {
  return draft.flatMap((part) => (part.kind === "line" ? [part.text] : []));
}
