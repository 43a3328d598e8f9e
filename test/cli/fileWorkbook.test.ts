import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileWorkbook } from "../../src/cli/fileWorkbook";
import { officeOver } from "../../src/cli/officeOver";
import { resultOf } from "../../src/cli/resultOf";
import { scanSheets } from "../../src/cli/scanFile";
import { areaText } from "../../src/model/address";
import { formatAt, type Grid } from "../../src/model/grid";
import type { WorkbookPort } from "../../src/model/port";
import { catalogFrameworks } from "../../src/session/catalogFrameworks";
import { createSession } from "../../src/session/createSession";
import { headlessBook } from "@xep-hang/workbench/bridge/headlessBook";
import { type LiteralSheet, sheetBook } from "@xep-hang/workbench/sheetBook";
import type { OpenedBook } from "@xep-hang/workbench/openedBook";
import { openBytes } from "../../packages/workbench/test/support/openBytes";
import { turns } from "../../packages/workbench/test/support/turns";
import { caseSheets } from "../support/caseSheet";
import { must } from "../support/cliRun";
import { valuesOf } from "../support/gridValues";
import { swept } from "../support/sweep";

const SAMPLES = resolve(__dirname, "../../samples");
const CASES = resolve(__dirname, "../cases");

/** A case's grid as a sheet of a file. */
function literalOf(grid: Grid): LiteralSheet {
  const indent = Array.from({ length: grid.left }, () => null);
  const above = Array.from({ length: grid.top }, () => []);
  const rows = valuesOf(grid).map((row, r) => [
    ...indent,
    ...row.map((value, c) => {
      const formula = grid.formulas.get(r * grid.columnCount + c);
      const format = formatAt(grid, r, c);
      return { value: value === "" ? null : value, ...(formula === undefined ? {} : { formula }), ...(format === "General" ? {} : { format }) }; // prettier-ignore
    }),
  ]);
  return {
    name: grid.sheet.name,
    rows: [...above, ...rows],
    merges: (grid.merges ?? []).map(areaText),
    hiddenRows: [...grid.hiddenRows],
    hiddenColumns: [...grid.hiddenColumns],
  };
}

/** What a port says of a workbook, and what the command line makes of it. */
async function told(port: WorkbookPort) {
  const sheets = must(await port.sheets());
  const seen = [];
  for (const sheet of sheets) seen.push([must(await port.readGrid(sheet)), must(await port.readMerges(sheet))]);
  const kept = await Promise.all(["choices", "frameworks", "xepHang.choices"].map((key) => port.loadSetting(key)));
  const session = createSession(port, catalogFrameworks);
  const scans = await scanSheets(port, session, null);
  const command = { file: "F.xlsx", language: "vi", json: true } as const;
  const result = scans.ok ? resultOf({ ...command, kind: "check", sheet: null, framework: null, said: { answers: {}, roles: [] }, draft: null }, scans.value) : scans.error; // prettier-ignore
  const facts = must(await port.facts());
  return { sheets, facts, seen, marks: must(await port.marks()), kept, result: JSON.stringify(result, null, 2) };
}

async function expectSame(opened: () => Promise<OpenedBook>): Promise<string> {
  const book = headlessBook(await opened());
  const office = officeOver(book);
  const straight = fileWorkbook(book, () => Promise.reject(new Error("reading needs no Office.js")));
  const [file, excel] = [await told(straight), await told(office.port)];
  await turns();
  office.close();
  book.dispose();
  expect(file).toEqual(excel);
  return file.result;
}

test.each(readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx")))(
  "%s reads the same straight from its cells as through Office.js",
  async (name) => {
    const result = await expectSame(() => openBytes(readFileSync(join(SAMPLES, name))));
    expect(result).toContain('"units"');
  },
);

test.each(swept(readdirSync(CASES), 40))("case %s reads the same either way", async (name) => {
  await expectSame(() => Promise.resolve(sheetBook({ sheets: caseSheets(join(CASES, name)).map(({ grid }) => literalOf(grid)) }))); // prettier-ignore
});

test("what only some cells have reads the same: errors, truths, quoted texts, formats, formulas, dates, marks, choices", async () => {
  const rows = [
    ["Đơn vị", "Điểm A", "Điểm B", "Tổng"],
    ["Xã Một", { value: 0.5, format: "0%" }, { value: 45418, format: "dd/mm/yyyy" }, { formula: "=B2+1" }],
    ["Xã Hai", { value: "#N/A" }, true, { value: -0, format: "0.00" }],
    ["Xã Ba", 1234567.891, 1e21, { formula: '=""', value: "" }],
    ["Xã Bốn", 0.1 + 0.2, 123456789012, { value: "  đ\u0065\u0302  ", format: "@" }],
    ["Xã Năm", { value: 3, format: '#,##0.0 "điểm"' }, -2.5, { value: "=1+1" }],
  ];
  const merges = ["A1:A1", "B6:C6"];
  await expectSame(() =>
    Promise.resolve(
      sheetBook({
        sheets: [
          { name: "Bảng", rows, merges: merges.slice(1), hiddenRows: [3], hiddenColumns: [6] },
          { name: "Ẩn", rows: [["a"]], extras: { visibility: "veryHidden" } },
          { name: "Trống", rows: [] },
        ],
        names: [
          { name: "_XepHang_Rank_1", formula: "='Bảng'!$D$1:$D$6", scope: null, hidden: true },
          { name: "_XepHang_Gone", formula: "=#REF!", scope: null, hidden: true },
          { name: "_xephang_small", formula: "='Bảng'!$A$1", scope: null, hidden: true },
        ],
        settings: { xepHang: { choices: [] }, "xepHang.choices": { a: 1 }, frameworks: "x" },
      }),
    ),
  );
});

test("more merged areas than Excel lists are told of by neither", async () => {
  const merges = Array.from({ length: 513 }, (_, row) => `B${row + 2}:C${row + 2}`);
  const rows = Array.from({ length: 515 }, (_, row) => [`Xã ${row}`, row, null, row]);
  await expectSame(() => Promise.resolve(sheetBook({ sheets: [{ name: "S", rows, merges }] })));
});
