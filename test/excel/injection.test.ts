import { planResults } from "../../src/outputs/planResults";
import { OUTPUT_NAMES } from "../../src/model/output";
import { frameworkOf } from "../support/framework";
import { rankedTable } from "../outputs/rankedTable";
import { SHEET } from "../outputs/smallTable";
import { bench, sheetNamed, value } from "./workbench";

const NAMES = ["=1+1", "+A1", "-2+3", "@SUM(A1)", "'=cmd", '=HYPERLINK("http://x")', "Xã & <b>"];

test("names that look like formulas are that text on every sheet that a run writes", async () => {
  const b = bench([{ name: SHEET.name, rows: [["TT", "Đơn vị"]] }]);
  const sheet = await sheetNamed(b.port, SHEET.name);
  const scores = NAMES.map((_, index) => String(index + 1));
  const table = rankedTable({ units: NAMES, scores: { a: scores } }, frameworkOf({ a: { max: "10" } }));
  const plan = planResults({
    tables: [{ ...table, block: { ...table.block, sheet }, grid: { ...table.grid, sheet } }],
    marks: [],
    sheets: value(await b.port.sheets()),
    outputs: OUTPUT_NAMES.filter((name) => name !== "columns" && name !== "framework"),
    columns: "beside",
    language: "vi",
    record: {
      at: null,
      file: "=tệp.xlsx",
      options: { outputs: ["report"], columns: "beside" },
      fingerprint: "=1",
      tables: [{ sheet, area: table.block.area, title: "=tiêu đề", framework: null, hiddenUnits: "counted" }],
      findings: [],
    },
  });
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  expect(value(await b.port.apply({ ...plan.value, sources: [] })).skipped).toEqual([]);
  const { data } = b.book.toOpenedBook();
  const cells = Object.values(data.sheets).flatMap((each) =>
    Object.values(each.cellData ?? {}).flatMap((row) => Object.values(row)),
  );
  expect(cells.filter((cell) => typeof cell.f === "string")).toEqual([]);
  const texts = new Set(cells.map((cell) => cell.v));
  expect(NAMES.filter((name) => !texts.has(name))).toEqual([]);
  expect(NAMES.filter((name) => !texts.has(`Đơn vị: ${name}`))).toEqual([]);
});
