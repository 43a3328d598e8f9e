import { at } from "../../src/model/address";
import type { Fix } from "../../src/model/fix";
import { planFixes } from "../../src/fixes/planFixes";
import type { LiteralSheet } from "@xep-hang/workbench/sheetBook";
import { stateOf } from "./bookState";
import { contentOf } from "./contentOf";
import { bench, grid, problem, value, type Bench } from "./workbench";

const NAME = "DTI";
const SHEET: LiteralSheet = {
  name: NAME,
  rows: [
    ["Đơn vị", "Thể chế", "Hạ tầng", "Tổng"],
    ["Xã  An", { value: "50,5", format: "@" }, 20, 70],
    [
      { value: "12 Xã\u00a0B", format: "@" },
      "30",
      { value: 45419, format: "d-mmm" },
      { value: 38.5, formula: "=30+8.5" },
    ],
    ["Xã C", 20, 10, { value: 30, formula: "=B4+C4" }],
  ],
};

async function fixes({ port }: Bench): Promise<readonly Fix[]> {
  const { sheet } = await grid(port, NAME);
  const one = (cell: string, kind: Fix["kind"], after: Fix["after"]): Fix => ({
    kind,
    sheet,
    cell: at(cell),
    before: "",
    after,
  });
  return [
    one("A2", "tidyName", { kind: "text", text: "Xã An", format: "General" }),
    one("A3", "tidyName", { kind: "text", text: "12 Xã B", format: "@" }),
    one("B2", "textToNumber", { kind: "number", value: 50.5, format: "0.00" }),
    one("B3", "textToNumber", { kind: "number", value: 30, format: "0.00" }),
    one("C3", "dateToScore", { kind: "number", value: 8.5, format: "General" }),
    one("D2", "columnFormula", { kind: "formula", formula: "=B2+C2", format: "General" }),
  ];
}

async function fix(b: Bench) {
  return b.port.apply(planFixes(await grid(b.port, NAME), await fixes(b)));
}

test("fixes change their cells and nothing else, and are undone exactly", async () => {
  const b = bench([SHEET]);
  const before = await stateOf(b);
  value(await fix(b));
  expect(await contentOf(b.port, NAME, "A1:D4")).toEqual([
    ["Đơn vị", "Thể chế", "Hạ tầng", "Tổng"],
    ["Xã An", "50,50", "20", "70,5"],
    ["12 Xã B", "30,00", "8,5", "38,5"],
    ["Xã C", "20", "10", "30"],
  ]);
  const read = await grid(b.port, NAME);
  expect(read.columns.flatMap(({ formats }) => formats).filter((format) => format === "@")).toHaveLength(1);
  value(await b.port.undo());
  expect(await stateOf(b)).toEqual(before);
});

test("a protected sheet refuses them in our words, untouched", async () => {
  const b = bench([SHEET]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(NAME).protection.protect();
    await context.sync();
  });
  const before = await stateOf(b);
  expect(problem(await fix(b)).code).toBe("host.protectedSheet");
  expect(await stateOf(b)).toEqual(before);
});

test("a cell that was changed meanwhile stops all of them", async () => {
  const b = bench([SHEET]);
  const plan = planFixes(await grid(b.port, NAME), await fixes(b));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(NAME).getRange("B3").values = [[31]];
    await context.sync();
  });
  expect(problem(await b.port.apply(plan)).code).toBe("host.sourceChanged");
});

test("a text in an old encoding is written in Unicode, in a font that has it, and comes back exactly", async () => {
  const rows = [...SHEET.rows.slice(0, 1), [{ value: "X· B×nh Minh", style: { ff: ".VnTime" } }, 50, 20, 70]];
  const b = bench([{ name: NAME, rows }]);
  const before = await stateOf(b);
  const { sheet } = await grid(b.port, NAME);
  const after = { kind: "text", text: "Xã Bình Minh", format: "General" } as const;
  const one: Fix = { kind: "legacyText", sheet, cell: at("A2"), before: "", after, fontName: "Times New Roman" };
  value(await b.port.apply(planFixes(await grid(b.port, NAME), [one])));
  expect(await contentOf(b.port, NAME, "A2:B2")).toEqual([["Xã Bình Minh", "50"]]);
  const font = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(NAME).getRange("A2").load("format/font/name");
    await context.sync();
    return cell.format.font.name;
  });
  expect(font).toBe("Times New Roman");
  value(await b.port.undo());
  expect(await stateOf(b)).toEqual(before);
});
